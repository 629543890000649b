// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// A table's cell: text with a hair line below and the row's ground when it is chosen. Subclasses paint
/// other contents in the same frame. One of each serves a whole table.
class TextCell : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum class Weight { Normal, Strong, Muted };

    explicit TextCell(Weight weight, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    virtual void paintContent(QPainter &painter, const QRect &box, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const;

private:
    Weight m_weight;
};

/// Right-aligned figures whose digits line up although the font's digits do not.
class NumberCell : public TextCell {
    Q_OBJECT

public:
    explicit NumberCell(Weight weight, QObject *parent = nullptr) : TextCell(weight, parent) { }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter &painter, const QRect &box, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

/// A pill coloured by the model's SeriesRole, else by its ToneRole.
class PillCell : public TextCell {
    Q_OBJECT

public:
    explicit PillCell(QObject *parent = nullptr) : TextCell(Weight::Normal, parent) { }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter &painter, const QRect &box, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

/// An inline bar, as full as the model's FractionRole says.
class BarCell : public TextCell {
    Q_OBJECT

public:
    explicit BarCell(QObject *parent = nullptr) : TextCell(Weight::Normal, parent) { }

protected:
    void paintContent(QPainter &painter, const QRect &box, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

}  // namespace ui
