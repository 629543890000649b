// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/UsagePage.h"

#include "core/Format.h"
#include "ui/charts/DayChart.h"
#include "ui/charts/Legend.h"
#include "ui/pages/RangeControl.h"
#include "ui/pages/SeriesNames.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr size_t namedLines = 5;

QString chartTitle(models::Measure measure, bool byAgent)
{
    switch (measure) {
    case models::Measure::Cost:
        return byAgent ? UsagePage::tr("Cost per day by agent") : UsagePage::tr("Cost per day by model");
    case models::Measure::Tokens:
        return byAgent ? UsagePage::tr("Tokens per day by agent") : UsagePage::tr("Tokens per day by model");
    case models::Measure::Requests:
        break;
    }
    return byAgent ? UsagePage::tr("Requests per day by agent") : UsagePage::tr("Requests per day by model");
}

}  // namespace

UsagePage::UsagePage(const Models &models, QWidget *parent)
    : PageView(tr("Usage"), parent), m_models(models), m_range(makeRangeControl()),
      m_grouping(new SegmentedControl(tr("Group by"), {tr("Day"), tr("Model"), tr("Agent"), tr("Project")})),
      m_measure(new SegmentedControl(tr("Measure"), {tr("Cost"), tr("Tokens"), tr("Requests")})),
      m_chartTitle(new Text(Text::Style::Heading)), m_legend(new Legend(Qt::Horizontal)), m_chart(new DayChart),
      m_sorted(new QSortFilterProxyModel(this))
{
    build();
    m_measure->setCurrentIndex(0);
    connect(m_range, &SegmentedControl::chosen, this,
            [this](int index) { Q_EMIT rangeChosen(models::allRanges[index]); });
    connect(m_grouping, &SegmentedControl::chosen, this,
            [this](int index) { Q_EMIT groupingChosen(core::Grouping(index)); });
    connect(m_measure, &SegmentedControl::chosen, this, &UsagePage::showUsage);
    connect(&m_models.usage, &models::UsageState::changed, this, &UsagePage::showUsage);
    connect(&m_models.usageRows, &QAbstractItemModel::modelReset, this, &UsagePage::showUsage);
    showUsage();
}

void UsagePage::build()
{
    actions().addWidget(m_range);
    auto *chart = new Card;
    chart->header().addWidget(m_chartTitle);
    chart->header().addStretch();
    chart->header().addWidget(m_measure);
    chart->body().addWidget(m_legend);
    chart->body().addWidget(m_chart, 1);
    auto *table = new Card(tr("In this range"));
    table->header().addWidget(m_grouping);
    table->body().addWidget(makeTable(), 1);
    body().addWidget(chart, 5);
    body().addWidget(table, 6);
}

DataTable *UsagePage::makeTable()
{
    m_sorted->setSourceModel(&m_models.usageRows);
    m_sorted->setSortRole(models::RawRole);
    auto *table = new DataTable(tr("Usage by group"), *m_sorted);
    table->setStretched(models::UsageModel::Key);
    for (const int column : {models::UsageModel::Requests, models::UsageModel::Input, models::UsageModel::CacheRead,
                             models::UsageModel::CacheWrite, models::UsageModel::Output, models::UsageModel::Tokens})
        table->setNumber(column);
    table->setBar(models::UsageModel::Share);
    table->setNumber(models::UsageModel::Cost, TextCell::Weight::Strong);
    table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    table->setSortingEnabled(true);
    table->setMinimumHeight(180);
    return table;
}

void UsagePage::showUsage()
{
    const models::Usage &usage = m_models.usage.usage();
    const core::Grouping grouping = m_models.usageRows.grouping();
    const auto measure = models::Measure(std::max(0, m_measure->currentIndex()));
    const bool byAgent = grouping == core::Grouping::Agent;
    m_range->setCurrentIndex(int(usage.range));
    m_grouping->setCurrentIndex(int(grouping));
    const auto series =
        models::UsageSeries::of(byAgent ? usage.byAgent : usage.byModel, usage.chartSpan, measure, namedLines);
    const QStringList names = byAgent ? agentNames(series, m_models.agents) : modelNames(series);
    m_chartTitle->setText(chartTitle(measure, byAgent));
    m_legend->set(legendOf(series, names));
    m_chart->set(series, measure, names);
    const QLocale locale;
    setSubtitle(m_models.usage.isLoaded()
                    ? tr("%1 · %2 for %3 tokens in %4 requests")
                          .arg(models::spanText(usage.span), core::costText(usage.totals.cost, locale),
                               core::tokensText(usage.totals.usage.total(), locale),
                               locale.toString(usage.totals.requests))
                    : tr("Reading the history…"));
}

}  // namespace ui
