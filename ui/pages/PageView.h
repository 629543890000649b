// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLayout;
class QVBoxLayout;

namespace ui {

class Text;

/// The frame of every page: title and subtitle, actions at the right, a body that scrolls if it must.
class PageView : public QWidget {
    Q_OBJECT

public:
    explicit PageView(const QString &title, QWidget *parent = nullptr);

    void setSubtitle(const QString &subtitle);
    QHBoxLayout &actions() { return *m_actions; }
    QVBoxLayout &body() { return *m_body; }

private:
    Text *m_subtitle;
    QHBoxLayout *m_actions;
    QVBoxLayout *m_body;
};

/// Takes everything out of a layout; the widgets die when control is back in the event loop.
void clear(QLayout &layout);

}  // namespace ui
