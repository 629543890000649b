// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

class Text;

/// What stands where there is nothing to show yet: why it is empty and what fills it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString &icon, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence);

private:
    Text *m_title;
    Text *m_sentence;
};

}  // namespace ui
