// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/UsageSeries.h"

#include <QStringList>
#include <QWidget>

class QChart;

namespace ui {

class DayView;

/// A stacked bar a day, week or month. Hovering tells the exact figure. Names stand in the order of the series' lines.
class DayChart : public QWidget {
    Q_OBJECT

public:
    explicit DayChart(QWidget *parent = nullptr);

    void set(models::UsageSeries series, models::Measure measure, QStringList names);

    /// The colour of a line: its rank, or −1 for "other".
    static int colorOf(const models::UsageSeries &series, size_t line);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addBars(QChart &chart);
    void addAxes(QChart &chart);
    void showFigure(bool on, int day, size_t line);

    models::UsageSeries m_series;
    models::Measure m_measure = models::Measure::Cost;
    QStringList m_names;
    DayView *m_view;
};

/// A figure of a measure as people read it.
QString measureText(double value, models::Measure measure);

}  // namespace ui
