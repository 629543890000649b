// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/UsageSeries.h"
#include "ui/Models.h"
#include "ui/pages/PageView.h"

class QSortFilterProxyModel;

namespace ui {

class DayChart;
class DataTable;
class Legend;
class SegmentedControl;
class Text;

/// Usage of a range: by day in a chart, by group in a table that sorts by the raw values.
class UsagePage : public PageView {
    Q_OBJECT

public:
    explicit UsagePage(const Models &models, QWidget *parent = nullptr);

Q_SIGNALS:
    void rangeChosen(models::Range range);
    void groupingChosen(core::Grouping grouping);

private:
    void build();
    DataTable *makeTable();
    void showUsage();

    Models m_models;
    SegmentedControl *m_range;
    SegmentedControl *m_grouping;
    SegmentedControl *m_measure;
    Text *m_chartTitle;
    Legend *m_legend;
    DayChart *m_chart;
    QSortFilterProxyModel *m_sorted;
};

}  // namespace ui
