// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Pill.h"

#include "ui/theme/Tokens.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int pillHeight = 22;
constexpr int padding = 9;
constexpr int dot = 6;

QFont pillFont(const QFont &base)
{
    QFont font(base);
    font.setPixelSize(type::small);
    font.setWeight(QFont::DemiBold);
    return font;
}

int widthOf(const QFont &font, const QString &text)
{
    return QFontMetrics(font).horizontalAdvance(text) + 2 * padding + dot + 5;
}

}  // namespace

int paintPill(QPainter &painter, const QRect &box, const QFont &font, const QString &text, const QColor &hue)
{
    const Tokens &t = tokens();
    const QFont small = pillFont(font);
    const int whole = widthOf(small, text);
    const int width = std::min(whole, box.width());
    const QRect pill(box.left(), box.center().y() - pillHeight / 2 + 1, width, pillHeight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pillBackground(t, hue));
    painter.drawRoundedRect(pill, pillHeight / 2.0, pillHeight / 2.0);
    painter.setBrush(hue);
    painter.drawEllipse(QRectF(pill.left() + padding, pill.center().y() - dot / 2.0 + 0.5, dot, dot));
    painter.setPen(pillText(t, hue));
    painter.setFont(small);
    const QRect words = pill.adjusted(padding + dot + 5, 0, -padding, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     width == whole ? text : QFontMetrics(small).elidedText(text, Qt::ElideRight, words.width() + 1));
    painter.restore();
    return width;
}

Pill::Pill(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::set(const QString &text, models::Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return {widthOf(pillFont(font()), m_text), pillHeight};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, rect(), font(), m_text, tokens().of(m_tone));
}

}  // namespace ui
