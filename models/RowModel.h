// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Tone.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>

namespace models {

/// What a cell offers beside its text.
enum Role {
    RawRole = Qt::UserRole,  ///< the value itself: sort, chart and export by this
    ToneRole,  ///< int(Tone): how a pill is coloured
    SeriesRole,  ///< int: which colour of the series a pill takes; -1 = by tone
    FractionRole,  ///< double 0…1: how full an inline bar is
};

/// A table over a vector of values. A subclass says what the columns are and what stands in a cell.
/// Main thread; rows are replaced as a whole unless the subclass offers more.
template <class Row> class RowModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    const std::vector<Row> &rows() const { return m_rows; }
    const Row &row(int index) const { return m_rows.at(size_t(index)); }

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    /// The newest first, and many of them known already: new rows come in at the top and old ones go at the end, so
    /// that views keep their place. Falls back to setRows() when more than that is different.
    template <class SameRow> void updateRows(std::vector<Row> rows, SameRow same)
    {
        const auto known = m_rows.empty()
            ? rows.end()
            : std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return same(row, m_rows.front()); });
        const auto added = size_t(known - rows.begin());
        const size_t kept = std::min(m_rows.size(), rows.size() - added);
        if (known == rows.end() || !std::equal(known, known + std::ptrdiff_t(kept), m_rows.begin(), same)
            || rows.size() > added + kept)
            return setRows(std::move(rows));
        if (kept < m_rows.size()) {
            beginRemoveRows({}, int(kept), rowCount() - 1);
            m_rows.resize(kept);
            endRemoveRows();
        }
        if (added > 0) {
            beginInsertRows({}, 0, int(added) - 1);
            m_rows.insert(m_rows.begin(), std::make_move_iterator(rows.begin()), std::make_move_iterator(known));
            endInsertRows();
        }
        std::move(known, rows.end(), m_rows.begin() + std::ptrdiff_t(added));
        Q_EMIT dataChanged(index(int(added), 0), index(rowCount() - 1, columnCount({}) - 1));
    }

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_rows.size()); }

    QVariant data(const QModelIndex &index, int role) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Row &at = row(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return display(at, index.column());
        case Qt::ToolTipRole:
            return tip(at, index.column());
        case Qt::TextAlignmentRole:
            return alignment(index.column());
        case RawRole:
            return raw(at, index.column());
        case ToneRole:
            return int(tone(at, index.column()));
        case SeriesRole:
            return series(at, index.column());
        case FractionRole:
            return fraction(at, index.column());
        default:
            return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount({}))
            return {};
        if (role == Qt::DisplayRole)
            return title(section);
        return role == Qt::TextAlignmentRole ? QVariant(alignment(section)) : QVariant();
    }

protected:
    /// What the cells say comes from that model too: views read them again when it was filled.
    void follow(const QAbstractItemModel &other)
    {
        this->connect(&other, &QAbstractItemModel::modelReset, this, [this] {
            if (!m_rows.empty())
                Q_EMIT this->dataChanged(this->index(0, 0), this->index(rowCount() - 1, this->columnCount({}) - 1));
        });
    }

    virtual QString title(int column) const = 0;
    virtual QString display(const Row &row, int column) const = 0;
    virtual QVariant raw(const Row &row, int column) const = 0;
    virtual bool isNumber(int column) const = 0;
    virtual QString tip(const Row &, int) const { return {}; }
    virtual Tone tone(const Row &, int) const { return Tone::Neutral; }
    virtual int series(const Row &, int) const { return -1; }
    virtual double fraction(const Row &, int) const { return 0; }

    std::vector<Row> m_rows;

private:
    int alignment(int column) const
    {
        return int(isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter);
    }
};

}  // namespace models
