// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/PageMaker.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Card.h"

#include <QLayout>
#include <QPointer>
#include <QStackedWidget>

#include <algorithm>

namespace ui {

namespace {

constexpr int scrollBarWidth = 10;
constexpr int pauseMs = 10;  // between two pieces, for whatever the user does

/// The style sheet's fonts, and the sizes that come of them. Widgets remember both. The page asks for the height that a
/// card has with a scroll bar beside it and without one.
void measure(QWidget &card, int width)
{
    card.ensurePolished();
    const QList<QWidget *> inside = card.findChildren<QWidget *>();
    for (QWidget *widget : inside)
        widget->ensurePolished();
    card.sizeHint();
    if (card.hasHeightForWidth()) {
        card.heightForWidth(width);
        card.heightForWidth(width - scrollBarWidth);
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
    if (!m_pieces.empty()) {
        const auto piece = std::move(m_pieces.back());
        m_pieces.pop_back();
        return piece();
    }
    const auto next = std::find(m_made.begin(), m_made.end(), nullptr);
    if (next == m_made.end())
        return m_turn.stop();
    *next = m_make(int(next - m_made.begin()));
    prepare(int(next - m_made.begin()));
}

/// The stack asks each of its pages for its size: it gets them when they know.
void PageMaker::prepare(int page)
{
    QWidget &made = *m_made[size_t(page)];
    m_pieces.emplace_back([&made, this] {
        made.resize(m_pages.size());
        made.layout()->activate();
    });
    m_pieces.emplace_back([page, this] { ensure(page); });
    const QList<Card *> cards = made.findChildren<Card *>();
    for (Card *card : cards) {
        m_pieces.emplace_back([this, card = QPointer<QWidget>(card)] {
            if (card && !card->isVisible())
                measure(*card, m_pages.width() - 2 * metrics::wide);
        });
    }
}

}  // namespace ui
