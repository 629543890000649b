// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Range.h"
#include "models/UsageSeries.h"
#include "ui/Models.h"
#include "ui/pages/PageView.h"
#include "ui/pages/UsageControls.h"

class QPushButton;
class QSortFilterProxyModel;

namespace ui {

class Banner;
class Card;
class DayChart;
class DataTable;
class HeatMap;
class Legend;
class SegmentedControl;
class Text;

/// Usage of a range: bars by day, hours by weekday, groups in a table that sorts by the raw values; what went past the
/// gateway in a band above.
class UsagePage : public PageView {
    Q_OBJECT

public:
    explicit UsagePage(const Models &models, QWidget *parent = nullptr);

Q_SIGNALS:
    void asked(const models::UsageAsk &ask);
    void pageRequested(models::Page page);
    void saveAsked(const QString &name, const QByteArray &contents);  ///< where to, is still to be chosen

private:
    void build();
    Card *makeChartCard();
    Card *makeHoursCard();
    DataTable *makeTable();
    void ask();
    void exportAs(UsageControls::Export format);
    void showUsage();
    void showColumns(bool compares);
    void showChart(const models::Usage &usage);
    std::vector<core::UsageRow> rowsAsShown() const;
    QByteArray picture();

    Models m_models;
    UsageControls *m_controls;
    SegmentedControl *m_grouping;
    SegmentedControl *m_measure;
    Banner *m_pastGateway;
    QPushButton *m_toAgents;  ///< beside the band, as long as that is shown
    Text *m_chartTitle;
    Text *m_hoursTitle;
    Text *m_note;
    Legend *m_legend;
    DayChart *m_chart;
    HeatMap *m_hours;
    QSortFilterProxyModel *m_sorted;
    DataTable *m_table;
};

}  // namespace ui
