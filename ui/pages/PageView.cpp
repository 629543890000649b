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

namespace {

/// Keeps its room where there is nothing to scroll, so that the page has the same width with it and without it.
class PageScrollBar : public QScrollBar {
protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (minimum() < maximum())
            QScrollBar::paintEvent(event);
    }
};

/// As large as there is room for, whatever is in it: that is not asked.
class PageScrollArea : public QScrollArea {
public:
    PageScrollArea()
    {
        setWidgetResizable(true);
        setFrameShape(NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setVerticalScrollBar(new PageScrollBar);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    }

    QSize sizeHint() const override { return minimumSizeHint(); }
};

}  // namespace

PageView::PageView(const QString &title, QWidget *parent) : PageView(title, Skeleton::Shape::Table, parent)
{
}

PageView::PageView(const QString &title, Skeleton::Shape outline, QWidget *parent)
    : QWidget(parent), m_head(new QVBoxLayout), m_subtitle(new Text(Text::Style::Muted, {}, Text::Overflow::Elide)),
      m_actions(new QHBoxLayout), m_body(nullptr), m_stack(new QStackedLayout)
{
    setAccessibleName(title);
    auto *top = new QHBoxLayout;
    top->addStrut(metrics::control);  // with actions or without, what is below begins at the same height
    top->addWidget(new Text(Text::Style::Title, title), 1);
    m_actions->setSpacing(metrics::close);
    top->addLayout(m_actions);
    m_head->setSpacing(2);
    m_head->addLayout(top);
    m_head->addWidget(m_subtitle);

    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("pageBody"));
    m_body = new QVBoxLayout(content);
    // What stands below the head ends where the head ends.
    m_body->setContentsMargins(metrics::wide, 2, metrics::wide - metrics::scrollBar, metrics::wide);
    m_body->setSpacing(metrics::normal);
    auto *scroll = new PageScrollArea;
    scroll->setWidget(content);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::normal, 0, 0);
    column->setSpacing(metrics::normal - 2);
    m_head->setContentsMargins(metrics::wide, 0, metrics::wide, 0);
    column->addLayout(m_head);
    column->addLayout(m_stack, 1);  // first: what is stacked without a parent would open as a window
    m_stack->addWidget(scroll);
    m_stack->addWidget(new Skeleton(outline));
}

QSize PageView::minimumSizeHint() const
{
    return {m_head->totalMinimumSize().width(), 0};
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
