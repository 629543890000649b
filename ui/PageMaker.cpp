// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/PageMaker.h"

#include "ui/widgets/Card.h"

#include <QLayout>
#include <QPointer>
#include <QStackedWidget>

#include <algorithm>

namespace ui {

namespace {

constexpr int pauseMs = 10;  // between two pieces, for whatever the user does

/// The style sheet's fonts, and the sizes that come of them. Widgets remember both.
void measure(QWidget &card)
{
    card.ensurePolished();
    const QList<QWidget *> inside = card.findChildren<QWidget *>();
    for (QWidget *widget : inside)
        widget->ensurePolished();
    card.sizeHint();
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
    if (m_made[size_t(page)])
        return;
    m_made[size_t(page)] = true;
    QWidget *blank = m_pages.widget(page);
    m_pages.insertWidget(page, m_make(page));
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
    const auto next = std::find(m_made.begin(), m_made.end(), false);
    if (next == m_made.end())
        return m_turn.stop();
    const int page = int(next - m_made.begin());
    ensure(page);
    prepare(*m_pages.widget(page));
}

void PageMaker::prepare(QWidget &page)
{
    m_pieces.emplace_back([this, page = QPointer(&page)] {
        if (!page || page->isVisible())
            return;
        page->resize(m_pages.size());
        page->layout()->activate();
    });
    const QList<Card *> cards = page.findChildren<Card *>();
    for (Card *card : cards) {
        m_pieces.emplace_back([card = QPointer<QWidget>(card)] {
            if (card && !card->isVisible())
                measure(*card);
        });
    }
}

}  // namespace ui
