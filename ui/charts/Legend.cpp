// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/Legend.h"

#include "ui/theme/Tokens.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int dot = 9;
constexpr int dotGap = 7;
constexpr int entryGap = 16;
constexpr int figureGap = 8;
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
    setToolTip(spoken.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    place();
    updateGeometry();
    update();
}

/// Entries that stand side by side go on below where they would be cut off.
void Legend::place()
{
    m_places.clear();
    const bool vertical = m_orientation == Qt::Vertical;
    const int height = vertical ? lineHeight : fontMetrics().height() + 4;
    int x = 0;
    int y = 0;
    for (const Entry &entry : m_entries) {
        const int own = dot + dotGap + fontMetrics().horizontalAdvance(entry.name);
        if (vertical ? !m_places.empty() : x > 0 && m_width > 0 && x + own > m_width) {
            x = 0;
            y += height;
        }
        m_places.emplace_back(x, y, vertical ? m_width : own, height);
        x += vertical ? 0 : own + entryGap;
    }
}

void Legend::resizeEvent(QResizeEvent *)
{
    const int before = sizeHint().height();
    m_width = width();
    place();
    if (sizeHint().height() != before)
        updateGeometry();
}

void Legend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        place();
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
    const int height = m_places.empty() ? fontMetrics().height() + 4 : m_places.back().bottom() + 1;
    return {m_orientation == Qt::Vertical ? widest : sum, height};
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        QRect row = m_places[i].intersected(rect());
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().ofSeries(entry.series));
        painter.drawEllipse(QRectF(row.x(), row.y() + (row.height() - dot) / 2.0, dot, dot));
        row.setLeft(row.left() + dot + dotGap);
        paintFigure(painter, entry.figure, row);
        painter.setFont(font());
        painter.setPen(tokens().muted);
        const bool fits = fontMetrics().horizontalAdvance(entry.name) <= row.width();
        painter.drawText(row, Qt::AlignVCenter,
                         fits ? entry.name : fontMetrics().elidedText(entry.name, Qt::ElideMiddle, row.width()));
    }
}

/// At the end of the row, which it shortens.
void Legend::paintFigure(QPainter &painter, const QString &figure, QRect &row) const
{
    if (figure.isEmpty())
        return;
    QRect drawn;
    painter.setFont(strong(font()));
    painter.setPen(tokens().text);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, figure, &drawn);
    row.setRight(drawn.left() - figureGap);
}

}  // namespace ui
