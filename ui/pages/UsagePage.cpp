// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/UsagePage.h"

#include "core/Clock.h"
#include "core/Format.h"
#include "core/UsageCsv.h"
#include "models/Text.h"
#include "models/UsageExport.h"
#include "ui/charts/DayChart.h"
#include "ui/charts/HeatMap.h"
#include "ui/charts/Legend.h"
#include "ui/pages/SeriesNames.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Text.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPixmap>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {

namespace {

using core::Grouping;
using models::Measure;

constexpr size_t namedLines = 5;
constexpr std::array groupings{Grouping::Model,   Grouping::Agent, Grouping::Project,
                               Grouping::Session, Grouping::Tool,  Grouping::Day};

QString titleOf(Measure measure)
{
    switch (measure) {
    case Measure::Cost:
        return UsagePage::tr("Cost");
    case Measure::Tokens:
        return UsagePage::tr("Tokens");
    case Measure::Requests:
        return UsagePage::tr("Requests");
    case Measure::Latency:
        break;
    }
    return UsagePage::tr("Latency");
}

QString chartTitle(Measure measure, models::Step step)
{
    const QString what = measure == Measure::Latency ? UsagePage::tr("Mean time to the first byte") : titleOf(measure);
    switch (step) {
    case models::Step::Day:
        return UsagePage::tr("%1 per day").arg(what);
    case models::Step::Week:
        return UsagePage::tr("%1 per week").arg(what);
    case models::Step::Month:
        break;
    }
    return UsagePage::tr("%1 per month").arg(what);
}

/// What the table does not say by itself.
QString noteOn(const models::Usage &usage, int shown)
{
    if (int(usage.groups) > shown)
        //: %1 and %2 are numbers of sessions, projects or tools; the rest is a command to be typed
        return UsagePage::tr("The %1 with the highest cost, of %2. All: `spotmeter usage --by %3 --since %4`")
            .arg(QLocale().toString(shown), QLocale().toString(int(usage.groups)),
                 models::text(std::string(core::name(usage.grouping))), models::text(core::localDay(usage.span.from)));
    return usage.grouping == Grouping::Tool
        ? UsagePage::tr("A request that called several tools is in the row of each.")
        : QString();
}

SegmentedControl *makeMeasures()
{
    QStringList titles;
    for (const Measure measure : {Measure::Cost, Measure::Tokens, Measure::Requests, Measure::Latency})
        titles << titleOf(measure);
    return new SegmentedControl(UsagePage::tr("Measure"), titles);
}

}  // namespace

UsagePage::UsagePage(const Models &models, QWidget *parent)
    : PageView(tr("Usage"), Skeleton::Shape::Dashboard, parent), m_models(models), m_controls(new UsageControls),
      m_grouping(new SegmentedControl(tr("Group by"),
                                      {tr("Model"), tr("Agent"), tr("Project"), tr("Session"), tr("Tool"), tr("Day")})),
      m_measure(makeMeasures()), m_pastGateway(new Banner(models::Tone::Warning)),
      m_toAgents(new QPushButton(tr("Go to Agents"))), m_chartTitle(new Text(Text::Style::Heading)),
      m_hoursTitle(new Text(Text::Style::Heading)), m_note(new Text(Text::Style::Small, {}, Text::Overflow::Elide)),
      m_legend(new Legend(Qt::Horizontal)), m_chart(new DayChart), m_hours(new HeatMap),
      m_sorted(new QSortFilterProxyModel(this)), m_table(makeTable())
{
    build();
    m_measure->setCurrentIndex(0);
    connect(m_controls, &UsageControls::changed, this, &UsagePage::ask);
    connect(m_controls, &UsageControls::exportAsked, this, &UsagePage::exportAs);
    connect(m_toAgents, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(models::Page::Agents); });
    connect(m_grouping, &SegmentedControl::chosen, this, &UsagePage::ask);
    connect(m_measure, &SegmentedControl::chosen, this, &UsagePage::showUsage);
    connect(&m_models.usage, &models::UsageState::changed, this, &UsagePage::showUsage);
    showUsage();
}

void UsagePage::build()
{
    actions().addWidget(m_controls);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(metrics::normal);
    charts->addWidget(makeChartCard(), 5);
    charts->addWidget(makeHoursCard(), 3);
    auto *table = new Card(tr("In this range"));
    table->header().addStretch();
    table->header().addWidget(m_grouping);
    table->body().addWidget(m_note);
    table->body().addWidget(m_table, 1);
    auto *past = new QHBoxLayout;
    past->setSpacing(metrics::normal);
    past->addWidget(m_pastGateway, 1);
    past->addWidget(m_toAgents);
    body().addWidget(m_controls->days());
    body().addLayout(past);
    body().addLayout(charts, 5);
    body().addWidget(table, 6);
}

Card *UsagePage::makeChartCard()
{
    auto *card = new Card;
    card->header().addWidget(m_chartTitle);
    card->header().addStretch();
    card->header().addWidget(m_measure);
    card->header().addWidget(m_chart->makeTableButton());
    card->body().addWidget(m_legend);
    card->body().addWidget(m_chart, 1);
    return card;
}

Card *UsagePage::makeHoursCard()
{
    auto *card = new Card;
    card->header().addWidget(m_hoursTitle);
    card->header().addStretch();
    card->body().addWidget(m_hours, 1);
    return card;
}

DataTable *UsagePage::makeTable()
{
    using Column = models::UsageModel::Column;
    m_sorted->setSourceModel(&m_models.usageRows);
    m_sorted->setSortRole(models::RawRole);
    auto *table = new DataTable(tr("Usage by group"), *m_sorted);
    table->setStretched(Column::Key);
    for (const int column : {Column::Requests, Column::Input, Column::CacheRead, Column::CacheWrite, Column::Output,
                             Column::Tokens, Column::Wait, Column::Before, Column::Change})
        table->setNumber(column);
    table->setBar(Column::Share);
    table->setNumber(Column::Cost, TextCell::Weight::Strong);
    table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    table->horizontalHeader()->setResizeContentsPrecision(50);
    table->setSortingEnabled(true);
    table->setMinimumHeight(180);
    return table;
}

void UsagePage::ask()
{
    const int grouping = std::max(0, m_grouping->currentIndex());
    Q_EMIT asked(
        {m_controls->range(), m_controls->customSpan(), groupings.at(size_t(grouping)), m_controls->compares()});
}

void UsagePage::showUsage()
{
    const models::Usage &usage = m_models.usage.usage();
    m_controls->set(usage.range, usage.span, usage.compares);
    const auto *grouping = std::find(groupings.begin(), groupings.end(), usage.grouping);
    m_grouping->setCurrentIndex(int(grouping - groupings.begin()));
    m_note->setText(noteOn(usage, m_models.usageRows.rowCount()));
    m_note->setVisible(!m_note->text().isEmpty());
    showColumns(usage.compares);
    const QString pastGateway = models::pastGatewaySentence(usage, m_models.agents);
    m_pastGateway->setText(pastGateway);
    m_toAgents->setVisible(!pastGateway.isEmpty());
    showChart(usage);
    const QLocale locale;
    //: %1 is a sum of money, %2 and %3 are numbers
    QString summary =
        tr("%1 for %2 tokens in %3 requests")
            .arg(core::costText(usage.totals.cost, locale), core::tokensText(usage.totals.usage.total(), locale),
                 locale.toString(usage.totals.requests));
    if (usage.range != models::Range::Custom)  // the fields below tell the days
        summary.prepend(models::spanText(usage.span, m_models.clock.nowMs()) + QStringLiteral(" · "));
    if (usage.compares)
        summary += QStringLiteral(" · ")
            + tr("before: %1", "the cost of the days before").arg(core::costText(usage.previous.cost, locale));
    setLoading(!m_models.usage.isLoaded());
    setSubtitle(m_models.usage.isLoaded() ? summary : tr("Reading the history…"));
}

/// A model's name needs the room that not all columns leave.
void UsagePage::showColumns(bool compares)
{
    using Column = models::UsageModel::Column;
    for (const int column : {Column::Before, Column::Change})
        m_table->setColumnHidden(column, !compares);
    for (const int column : {Column::Input, Column::CacheRead, Column::CacheWrite, Column::Output})
        m_table->setColumnHidden(column, compares);
    m_table->setColumnHidden(Column::Wait, Measure(std::max(0, m_measure->currentIndex())) != Measure::Latency);
}

void UsagePage::showChart(const models::Usage &usage)
{
    const auto measure = Measure(std::max(0, m_measure->currentIndex()));
    const auto series = models::UsageSeries::of(usage.byGroup, usage.chartSpan, measure, namedLines);
    QStringList names = seriesNames(series, usage.split, m_models.agents);
    if (measure == Measure::Latency && !names.isEmpty())
        names = {tr("All requests that came through Spotmeter")};
    m_chartTitle->setText(chartTitle(measure, series.step));
    m_legend->set(legendOf(series, names));
    m_chart->set(series, measure, names);
    m_hoursTitle->setText(tr("%1 by hour").arg(titleOf(measure)));
    m_hours->set(models::WeekHours::of(usage.hours, measure), measure);
}

/// In the order in which the table shows them.
std::vector<core::UsageRow> UsagePage::rowsAsShown() const
{
    std::vector<core::UsageRow> rows;
    for (int i = 0; i < m_sorted->rowCount(); ++i)
        rows.push_back(m_models.usageRows.row(m_sorted->mapToSource(m_sorted->index(i, 0)).row()));
    return rows;
}

QByteArray UsagePage::picture()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !grab().save(&buffer, "PNG"))
        return {};
    return bytes;
}

void UsagePage::exportAs(UsageControls::Export format)
{
    const models::Usage &usage = m_models.usage.usage();
    switch (format) {
    case UsageControls::Export::Csv:
        Q_EMIT saveAsked(models::exportName(usage, QStringLiteral("csv")),
                         core::usageCsv(usage.grouping, rowsAsShown()));
        break;
    case UsageControls::Export::Json:
        Q_EMIT saveAsked(models::exportName(usage, QStringLiteral("json")), models::usageJson(usage, rowsAsShown()));
        break;
    case UsageControls::Export::Png:
        Q_EMIT saveAsked(models::exportName(usage, QStringLiteral("png")), picture());
        break;
    }
}

}  // namespace ui
