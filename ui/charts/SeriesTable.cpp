// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/SeriesTable.h"

#include "models/RowModel.h"
#include "ui/charts/BarPlot.h"

namespace ui {

void SeriesTable::set(const models::UsageSeries &series, models::Measure measure, const QStringList &names,
                      const QStringList &titles)
{
    beginResetModel();
    m_series = series;
    m_measure = measure;
    m_names = names;
    m_titles = titles;
    endResetModel();
}

int SeriesTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_series.days.size());
}

int SeriesTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_series.lines.size()) + 2;
}

QVariant SeriesTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | int(Qt::AlignVCenter);
    if (role == models::SeriesRole)
        return -1;
    if (role != Qt::DisplayRole)
        return {};
    const auto bar = size_t(index.row());
    if (index.column() == 0)
        return m_titles.value(index.row());
    if (index.column() <= int(m_series.lines.size()))
        return measureText(m_series.lines[size_t(index.column()) - 1].values[bar], m_measure);
    double sum = 0;
    for (const models::UsageSeries::Line &line : m_series.lines)
        sum += line.values[bar];
    return measureText(sum, m_measure);
}

QVariant SeriesTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == 0 ? Qt::AlignLeft : Qt::AlignRight) | int(Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Day", "heading of a table of figures by day, week or month");
    return section <= m_names.size() ? m_names[section - 1] : tr("In all");
}

}  // namespace ui
