// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Card.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent), m_header(new QHBoxLayout), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(metrics::normal + 2, metrics::normal, metrics::normal + 2, metrics::normal);
    m_body->setSpacing(metrics::tight);
    m_header->setSpacing(metrics::close);
    m_body->addLayout(m_header);
    if (title.isEmpty())
        return;
    setAccessibleName(title);
    m_header->addWidget(new Text(Text::Style::Heading, title));
    m_header->addStretch();
}

/// Two areas, one upon the other, are painted much faster than an area and a line around it.
void Card::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.border);
    painter.drawRoundedRect(rect(), metrics::radiusCard, metrics::radiusCard);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), metrics::radiusCard - 1, metrics::radiusCard - 1);
}

}  // namespace ui
