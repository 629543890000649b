// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Banner.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QPainter>

namespace ui {

Banner::Banner(models::Tone tone, QWidget *parent)
    : QWidget(parent), m_text(new Text(Text::Style::Body, {}, Text::Overflow::Wrap)), m_tone(tone)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(44, 10, metrics::normal, 10);
    row->addWidget(m_text, 1);
    hide();
}

void Banner::setText(const QString &sentence)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

void Banner::setTone(models::Tone tone)
{
    m_tone = tone;
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const QColor hue = t.of(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(mixed(hue, t.surface, 0.4));
    painter.setBrush(pillBackground(t, hue));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
    paintIcon(painter, QRectF(14, height() / 2.0 - 9, 18, 18), QStringLiteral("alert"), hue);
}

}  // namespace ui
