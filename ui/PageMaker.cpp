// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/PageMaker.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Card.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLayout>
#include <QPointer>
#include <QResizeEvent>
#include <QStackedWidget>

#include <algorithm>

namespace ui {

namespace {

constexpr int pauseMs = 10;  // between two turns, for whatever the user does
constexpr int turnMs = 2;  // a turn ends with the piece that passes it

/// The style sheet's fonts, and the sizes that come of them. Widgets remember both.
void measure(QWidget &widget)
{
    widget.ensurePolished();
    widget.sizeHint();
    widget.minimumSizeHint();
}

/// Gives a hidden widget and what is in it their places, as showing them would.
void layOut(QWidget &widget)
{
    if (widget.layout())
        widget.layout()->activate();
    if (widget.testAttribute(Qt::WA_PendingResizeEvent)) {
        QResizeEvent resized(widget.size(), {});
        QCoreApplication::sendEvent(&widget, &resized);
        widget.setAttribute(Qt::WA_PendingResizeEvent, false);
    }
    const QList<QWidget *> children = widget.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *child : children) {
        if (!child->isWindow())
            layOut(*child);
    }
}

}  // namespace

PageMaker::PageMaker(QStackedWidget &pages, int count, std::function<QWidget *(int)> make)
    : QObject(&pages), m_pages(pages), m_make(std::move(make)), m_made(size_t(count))
{
    for (int i = 0; i < count; ++i)
        m_pages.addWidget(new QWidget);
    m_turn.setInterval(pauseMs);
    connect(&m_turn, &QTimer::timeout, this, &PageMaker::step);
}

void PageMaker::ensure(int page)
{
    QWidget *&made = m_made[size_t(page)];
    if (!made)
        made = m_make(page);
    QWidget *blank = m_pages.widget(page);
    if (blank == made)
        return;
    m_pages.insertWidget(page, made);
    m_pages.removeWidget(blank);
    blank->deleteLater();
}

void PageMaker::start()
{
    m_turn.start();
}

void PageMaker::step()
{
    QElapsedTimer turn;
    turn.start();
    while (!m_pieces.empty() && turn.elapsed() < turnMs) {
        const auto piece = std::move(m_pieces.front());
        m_pieces.pop_front();
        piece();
    }
    if (turn.elapsed() >= turnMs)
        return;
    const auto next = std::find(m_made.begin(), m_made.end(), nullptr);
    if (next == m_made.end())
        return m_turn.stop();
    *next = m_make(int(next - m_made.begin()));
    prepare(int(next - m_made.begin()));
}

/// From the smallest up: each layout finds what it asks for known already. The stack asks each of its pages for its
/// size: it gets them when they know.
void PageMaker::prepare(int page)
{
    const auto add = [this](QWidget *widget, auto what) {
        m_pieces.emplace_back([widget = QPointer(widget), what] {
            if (widget && !widget->isVisible())
                what(*widget);
        });
    };
    QWidget *made = m_made[size_t(page)];
    const QList<QWidget *> all = made->findChildren<QWidget *>();
    for (auto widget = all.crbegin(); widget != all.crend(); ++widget)
        add(*widget, measure);
    // A card is as wide as the page, or half.
    const int whole = m_pages.width() - 2 * metrics::wide;
    const QList<Card *> cards = made->findChildren<Card *>();
    for (Card *card : cards) {
        for (const int width : {whole, (whole - metrics::normal) / 2})
            add(card, [width](QWidget &shown) { shown.heightForWidth(width); });
    }
    m_pieces.emplace_back([page, this] { ensure(page); });
    add(made, [size = m_pages.size()](QWidget &shown) {
        shown.resize(size);
        layOut(shown);
    });
}

}  // namespace ui
