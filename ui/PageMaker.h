// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <deque>
#include <functional>
#include <vector>

class QStackedWidget;

namespace ui {

/// Makes the pages of a stack before anybody asks for them, while nothing else is to be done: in each turn of the event
/// loop a page, or some of its fonts, sizes and layouts, so that no turn is longer than a frame. A page that is asked
/// for earlier is made at once. Main thread; a child of the stack.
class PageMaker : public QObject {
    Q_OBJECT

public:
    /// `make` gives the page with this index, as a child of the stack; it is called once for each.
    PageMaker(QStackedWidget &pages, int count, std::function<QWidget *(int)> make);

    void ensure(int page);
    void start();  ///< with all that are not made yet

private:
    void step();
    void prepare(int page);

    QStackedWidget &m_pages;
    std::function<QWidget *(int)> m_make;
    std::vector<QWidget *> m_made;  ///< nullptr = not yet
    std::deque<std::function<void()>> m_pieces;  ///< of the page that is being prepared
    QTimer m_turn;
};

}  // namespace ui
