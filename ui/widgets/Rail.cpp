// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Rail.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSvgRenderer>
#include <QVBoxLayout>

namespace ui {

namespace {

class Mark : public QWidget {
public:
    Mark() : m_renderer(QStringLiteral(":/icons/spotmeter.svg")) { setFixedSize(26, 26); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_renderer.render(&painter, rect());
    }

private:
    QSvgRenderer m_renderer;
};

}  // namespace

Rail::Rail(QWidget *parent)
    : QWidget(parent), m_head(new QHBoxLayout), m_entries(new QVBoxLayout), m_foot(new QVBoxLayout)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_head->setContentsMargins(metrics::tight, 0, metrics::tight, 0);
    m_head->setSpacing(metrics::tight);
    m_head->addWidget(new Mark);
    m_head->addWidget(new Text(Text::Style::Heading, QStringLiteral("Spotmeter")));
    m_head->addStretch();
    m_entries->setSpacing(3);
    m_foot->setContentsMargins(metrics::tight, 0, metrics::tight, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::tight, metrics::wide - 4, metrics::tight, metrics::normal);
    column->addLayout(m_head);
    column->addSpacing(metrics::normal);
    column->addLayout(m_entries);
    column->addStretch(1);
    column->addLayout(m_foot);
}

/// As wide as its head or its widest entry: a sentence in the footer wraps instead.
QSize Rail::sizeHint() const
{
    const QMargins around = layout()->contentsMargins();
    const int widest = std::max(m_entries->sizeHint().width(), m_head->sizeHint().width());
    return {std::max(metrics::rail, widest + around.left() + around.right()), QWidget::sizeHint().height()};
}

void Rail::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.rail);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), t.border);
}

}  // namespace ui
