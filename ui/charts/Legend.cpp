// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/Legend.h"

#include "ui/theme/Tokens.h"

#include <QPainter>

#include <algorithm>

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

/// The width from which on a name is elided, so that all fit into `room`: short names leave theirs to long ones.
int widestName(std::vector<int> widths, int room)
{
    std::sort(widths.begin(), widths.end());
    int left = int(widths.size());
    for (const int width : widths) {
        if (width * left > room)
            return std::max(0, room / left);
        room -= width;
        --left;
    }
    return widths.empty() ? 0 : widths.back();
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
    setToolTip(spoken.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
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
    std::vector<int> names;
    for (const Entry &entry : m_entries)
        names.push_back(fontMetrics().horizontalAdvance(entry.name));
    const int widest = widestName(names, width() - int(m_entries.size()) * (dot + dotGap + entryGap) + entryGap);
    int x = 0;
    int y = 0;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        const int height = vertical ? lineHeight : this->height();
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.ofSeries(entry.series));
        painter.drawEllipse(QRectF(x, y + (height - dot) / 2.0, dot, dot));
        int figure = 0;
        if (!entry.figure.isEmpty()) {
            painter.setFont(strong(font()));
            painter.setPen(t.text);
            QRect drawn;
            painter.drawText(QRect(0, y, width(), height), Qt::AlignRight | Qt::AlignVCenter, entry.figure, &drawn);
            figure = drawn.width() + 8;
        }
        painter.setFont(font());
        painter.setPen(t.muted);
        const int room = vertical ? width() - dot - dotGap - figure : widest;
        QString name = entry.name;
        if (names[i] > room) {
            name = fontMetrics().elidedText(name, vertical ? Qt::ElideRight : Qt::ElideMiddle, room);
            names[i] = fontMetrics().horizontalAdvance(name);
        }
        painter.drawText(QRect(x + dot + dotGap, y, width() - x - dot - dotGap, height), Qt::AlignVCenter, name);
        vertical ? y += lineHeight : x += dot + dotGap + names[i] + entryGap;
    }
}

}  // namespace ui
