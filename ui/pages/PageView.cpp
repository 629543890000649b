// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PageView.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <memory>

namespace ui {

PageView::PageView(const QString &title, QWidget *parent) : PageView(title, Skeleton::Shape::Table, parent)
{
}

PageView::PageView(const QString &title, Skeleton::Shape outline, QWidget *parent)
    : QWidget(parent), m_subtitle(new Text(Text::Style::Muted, {}, Text::Overflow::Elide)), m_actions(new QHBoxLayout),
      m_body(nullptr), m_stack(new QStackedLayout)
{
    setAccessibleName(title);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Text(Text::Style::Title, title));
    words->addWidget(m_subtitle);
    m_actions->setSpacing(metrics::close);
    auto *head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addLayout(m_actions);

    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("pageBody"));
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(metrics::wide, 2, metrics::wide, metrics::wide);
    m_body->setSpacing(metrics::normal);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    // The bar takes its room from the margin: what stands below the head goes on ending where the head ends.
    QScrollBar *bar = scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int most) {
        const int right = metrics::wide - (most > 0 ? bar->sizeHint().width() : 0);
        m_body->setContentsMargins(metrics::wide, 2, right, metrics::wide);
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::wide - 4, 0, 0);
    column->setSpacing(metrics::normal - 2);
    head->setContentsMargins(metrics::wide, 0, metrics::wide, 0);
    column->addLayout(head);
    column->addLayout(m_stack, 1);  // first: what is stacked without a parent would open as a window
    m_stack->addWidget(scroll);
    m_stack->addWidget(new Skeleton(outline));
}

void PageView::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
}

void PageView::setLoading(bool loading)
{
    m_stack->setCurrentIndex(loading ? 1 : 0);
}

void clear(QLayout &layout)
{
    while (const std::unique_ptr<QLayoutItem> item{layout.takeAt(0)}) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            clear(*inner);
        }
    }
}

}  // namespace ui
