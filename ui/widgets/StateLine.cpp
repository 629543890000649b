// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StateLine.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QPainter>

namespace ui {

namespace {

constexpr int dot = 8;

}

StateLine::StateLine(QWidget *parent) : QWidget(parent), m_text(new Text(Text::Style::Small, {}, Text::Overflow::Wrap))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(dot + 8, 0, 0, 0);
    row->addWidget(m_text, 1);
}

void StateLine::set(const QString &sentence, models::Tone tone)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    m_tone = tone;
    update();
}

void StateLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().of(m_tone));
    const double firstLine = m_text->y() + fontMetrics().height() / 2.0;
    painter.drawEllipse(QRectF(0, firstLine - dot / 2.0, dot, dot));
}

}  // namespace ui
