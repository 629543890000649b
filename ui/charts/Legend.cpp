// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/Legend.h"

#include "ui/theme/Tokens.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int dot = 9;
constexpr int dotGap = 7;
constexpr int entryGap = 16;
constexpr int lineHeight = 28;

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

}  // namespace

Legend::Legend(Qt::Orientation orientation, QWidget *parent) : QWidget(parent), m_orientation(orientation)
{
    setSizePolicy(orientation == Qt::Vertical ? QSizePolicy::Preferred : QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Legend::set(std::vector<Entry> entries)
{
    m_entries = std::move(entries);
    QStringList spoken;
    for (const Entry &entry : m_entries)
        spoken << (entry.figure.isEmpty() ? entry.name : entry.name + u' ' + entry.figure);
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize Legend::sizeHint() const
{
    int widest = 0;
    int sum = 0;
    for (const Entry &entry : m_entries) {
        const int own = dot + dotGap + fontMetrics().horizontalAdvance(entry.name) + entryGap;
        const int figure = entry.figure.isEmpty() ? 0 : QFontMetrics(strong(font())).horizontalAdvance(entry.figure);
        widest = std::max(widest, own + figure);
        sum += own;
    }
    if (m_orientation == Qt::Vertical)
        return {widest, int(m_entries.size()) * lineHeight};
    return {sum, fontMetrics().height() + 4};
}

void Legend::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const bool vertical = m_orientation == Qt::Vertical;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    int y = 0;
    for (const Entry &entry : m_entries) {
        const int height = vertical ? lineHeight : this->height();
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.ofSeries(entry.series));
        painter.drawEllipse(QRectF(x, y + (height - dot) / 2.0, dot, dot));
        painter.setFont(strong(font()));
        const int figure = entry.figure.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(entry.figure) + 8;
        painter.setPen(t.text);
        painter.drawText(QRect(0, y, width(), height), Qt::AlignRight | Qt::AlignVCenter, entry.figure);
        painter.setFont(font());
        painter.setPen(t.muted);
        const int room = width() - x - dot - dotGap - figure;
        const QString name = fontMetrics().elidedText(entry.name, Qt::ElideRight, room);
        painter.drawText(QRect(x + dot + dotGap, y, room, height), Qt::AlignVCenter, name);
        vertical ? y += lineHeight : x += dot + dotGap + fontMetrics().horizontalAdvance(entry.name) + entryGap;
        if (x > width())
            break;
    }
}

}  // namespace ui
