// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Skeleton.h"

#include <QWidget>

class QHBoxLayout;
class QLayout;
class QStackedLayout;
class QVBoxLayout;

namespace ui {

class Text;

/// The frame of every page: title with actions at the right, a subtitle below, a body that scrolls if it must.
class PageView : public QWidget {
    Q_OBJECT

public:
    explicit PageView(const QString &title, QWidget *parent = nullptr);
    /// A page that may be loading(), with the outline of what will be there.
    PageView(const QString &title, Skeleton::Shape outline, QWidget *parent = nullptr);

    void setSubtitle(const QString &subtitle);
    /// While its contents are read a page shows their outline instead.
    void setLoading(bool loading);
    QHBoxLayout &actions() { return *m_actions; }
    QVBoxLayout &body() { return *m_body; }

    /// A page takes the room that the window has, which must do for its head. Asking all that is on it would cost a
    /// frame, for each page of the window.
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

private:
    QVBoxLayout *m_head;
    Text *m_subtitle;
    QHBoxLayout *m_actions;
    QVBoxLayout *m_body;
    QStackedLayout *m_stack;
};

/// Takes everything out of a layout; the widgets die when control is back in the event loop.
void clear(QLayout &layout);

}  // namespace ui
