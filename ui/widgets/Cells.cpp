// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Cells.h"

#include "models/RowModel.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Meter.h"
#include "ui/widgets/Pill.h"

#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>

namespace ui {

namespace {

constexpr int padding = 10;

int digitWidth(const QFontMetrics &font)
{
    int widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, font.horizontalAdvance(QChar(digit)));
    return widest;
}

int tabularWidth(const QFontMetrics &font, const QString &text)
{
    const int digit = digitWidth(font);
    int width = 0;
    for (const QChar c : text)
        width += c.isDigit() ? digit : font.horizontalAdvance(c);
    return width;
}

/// Without kerning and ligatures: told at once, where to shape a text takes as long as to draw it.
int surelyAtMost(const QFontMetrics &font, const QString &text)
{
    int width = 0;
    for (const QChar c : text)
        width += font.horizontalAdvance(c);
    return width;
}

/// Each digit in the middle of a cell as wide as the widest, so that figures stand one below the other.
QList<QPointF> tabularPlaces(const QFontMetrics &font, const QString &text, QPointF at)
{
    const int digit = digitWidth(font);
    QList<QPointF> places;
    for (const QChar c : text) {
        const int own = font.horizontalAdvance(c);
        const int cell = c.isDigit() ? digit : own;
        places << at + QPointF((cell - own) / 2, 0);
        at.rx() += cell;
    }
    return places;
}

QColor hueOf(const Tokens &t, const QModelIndex &index)
{
    const int series = index.data(models::SeriesRole).toInt();
    return series >= 0 ? t.ofSeries(series) : t.of(models::Tone(index.data(models::ToneRole).toInt()));
}

}  // namespace

TextCell::TextCell(Weight weight, QObject *parent) : QStyledItemDelegate(parent), m_weight(weight)
{
}

void TextCell::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, t.raised);
    painter->setPen(mixed(t.border, t.surface, 0.75));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto tone = models::Tone(index.data(models::ToneRole).toInt());
    QFont font = option.font;
    font.setWeight(m_weight == Weight::Strong ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(tone != models::Tone::Neutral ? t.of(tone) : m_weight == Weight::Muted ? t.muted : t.text);
    paintContent(*painter, option.rect.adjusted(padding, 0, -padding, -1), option, index);
    painter->restore();
}

void TextCell::paintContent(QPainter &painter, const QRect &box, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const QFontMetrics font = painter.fontMetrics();
    QString text = index.data().toString();
    if (surelyAtMost(font, text) > box.width())
        text = font.elidedText(text, option.textElideMode, box.width());
    painter.drawText(box, index.data(Qt::TextAlignmentRole).toInt() | int(Qt::TextSingleLine), text);
}

QSize TextCell::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    return {QFontMetrics(strong).horizontalAdvance(index.data().toString()) + 2 * padding + 2, metrics::row};
}

void NumberCell::paintContent(QPainter &painter, const QRect &box, const QStyleOptionViewItem &,
                              const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const QFontMetrics font = painter.fontMetrics();
    const int baseline = box.top() + (box.height() - font.height()) / 2 + font.ascent();
    const QList<QPointF> places =
        tabularPlaces(font, text, QPointF(box.right() + 1 - tabularWidth(font, text), baseline));
    QGlyphRun run;
    run.setRawFont(QRawFont::fromFont(painter.font()));
    run.setGlyphIndexes(run.rawFont().glyphIndexesForString(text));
    run.setPositions(places);
    const bool ownsAll = run.glyphIndexes().size() == text.size() && !run.glyphIndexes().contains(0);
    if (ownsAll)
        return painter.drawGlyphRun({}, run);
    for (qsizetype i = 0; i < text.size(); ++i)  // some of it is in another font
        painter.drawText(places[i], text.mid(i, 1));
}

QSize NumberCell::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    return {tabularWidth(QFontMetrics(strong), index.data().toString()) + 2 * padding + 2, metrics::row};
}

void PillCell::paintContent(QPainter &painter, const QRect &box, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    paintPill(painter, box, option.font, index.data().toString(), hueOf(tokens(), index));
}

QSize PillCell::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return TextCell::sizeHint(option, index) + QSize(26, 0);
}

void BarCell::paintContent(QPainter &painter, const QRect &box, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRectF bar(box.left(), box.center().y() - 2.5, std::min(box.width(), 90), 6);
    const int series = index.data(models::SeriesRole).toInt();
    paintMeter(painter, bar, index.data(models::FractionRole).toDouble(), t.ofSeries(std::max(0, series)),
               selected ? t.border : t.raised);
}

}  // namespace ui
