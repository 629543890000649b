// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/UsageSeries.h"
#include "ui/charts/BarPlot.h"

#include <QStringList>
#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace ui {

class SeriesTable;

/// A stacked bar a day, week or month, with the table of the same figures behind it. Names stand in the order of the
/// series' lines.
class DayChart : public QWidget {
    Q_OBJECT

public:
    explicit DayChart(QWidget *parent = nullptr);

    void set(models::UsageSeries series, models::Measure measure, QStringList names);

    /// Changes between bars and table; belongs into the heading of the card that holds the chart.
    QPushButton *makeTableButton();

    /// The colour of a line: its rank, or −1 for "other".
    static int colorOf(const models::UsageSeries &series, size_t line);

private:
    void showTable(bool on);
    void fillTable();

    models::UsageSeries m_series;
    models::Measure m_measure = models::Measure::Cost;
    QStringList m_names;
    QStringList m_titles;
    QStackedLayout *m_stack;
    BarPlot *m_plot;
    SeriesTable *m_table = nullptr;  ///< made when it is looked at
};

}  // namespace ui
