// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/UsageSeries.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace ui {

/// The figures of a chart as a table: a row a bar, a column a line, and their sum.
class SeriesTable : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void set(const models::UsageSeries &series, models::Measure measure, const QStringList &names,
             const QStringList &titles);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    models::UsageSeries m_series;
    models::Measure m_measure = models::Measure::Cost;
    QStringList m_names;
    QStringList m_titles;
};

}  // namespace ui
