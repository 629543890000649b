// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/OverviewPage.h"

#include "core/Format.h"
#include "models/Attention.h"
#include "models/UsageSeries.h"
#include "ui/charts/DayChart.h"
#include "ui/charts/Legend.h"
#include "ui/charts/ShareRing.h"
#include "ui/pages/AttentionCard.h"
#include "ui/pages/QuotaCard.h"
#include "ui/pages/RangeControl.h"
#include "ui/pages/SeriesNames.h"
#include "ui/pages/WelcomeCard.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/StatCard.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr size_t namedModels = 4;
constexpr int sideWidth = 360;

}  // namespace

OverviewPage::OverviewPage(const Models &models, QWidget *parent)
    : PageView(tr("Overview"), Skeleton::Shape::Dashboard, parent), m_models(models), m_range(makeRangeControl()),
      m_welcome(new WelcomeCard(models.firstRun, this)), m_chartStack(new QStackedLayout),
      m_legend(new Legend(Qt::Horizontal)), m_chart(new DayChart), m_ring(new ShareRing),
      m_attention(new AttentionCard), m_quota(new QuotaCard)
{
    build();
    connect(m_range, &SegmentedControl::chosen, this,
            [this](int index) { Q_EMIT rangeChosen(models::allRanges[index]); });
    connect(m_welcome, &WelcomeCard::stepAsked, this, &OverviewPage::takeStep);
    connect(m_attention, &AttentionCard::pageRequested, this, &OverviewPage::pageRequested);
    connect(&m_models.overview, &models::UsageState::changed, this, &OverviewPage::refresh);
    connect(&m_models.status, &models::StatusModel::changed, this, &OverviewPage::showStatus);
    connect(&m_models.findings, &models::FindingModel::scanChanged, this, &OverviewPage::showStatus);
    connect(&m_models.agents, &QAbstractItemModel::modelReset, this, &OverviewPage::refresh);
    connect(&m_models.agents, &QAbstractItemModel::dataChanged, this, &OverviewPage::showStatus);
    refresh();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    PageView::showEvent(event);
    if (m_stale)
        refresh();
}

/// What nobody looks at is not drawn anew with every exchange.
void OverviewPage::refresh()
{
    setLoading(!m_models.overview.isLoaded());
    m_stale = !isVisible();
    if (!m_stale)
        showUsage();
}

void OverviewPage::build()
{
    actions().addWidget(m_range);
    auto *stats = new QHBoxLayout;
    stats->setSpacing(metrics::normal);
    for (int i = 0; i < 4; ++i) {
        m_stats.push_back(new StatCard);
        stats->addWidget(m_stats.back(), 1);
    }
    auto *share = new Card(tr("Share by agent"));
    share->body().addWidget(m_ring, 1);

    auto *side = new QVBoxLayout;
    side->setSpacing(metrics::normal);
    side->addWidget(share);
    side->addWidget(m_attention);
    side->addWidget(m_quota, 1);
    for (QWidget *card :
         {static_cast<QWidget *>(share), static_cast<QWidget *>(m_attention), static_cast<QWidget *>(m_quota)})
        card->setFixedWidth(sideWidth);
    auto *wide = new QVBoxLayout;
    wide->setSpacing(metrics::normal);
    wide->addWidget(makeChartCard(), 5);
    wide->addWidget(makeRunsCard(), 6);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::normal);
    columns->addLayout(wide, 1);
    columns->addLayout(side);
    body().addWidget(m_welcome);
    body().addLayout(stats);
    body().addLayout(columns, 1);
}

Card *OverviewPage::makeChartCard()
{
    auto *card = new Card(tr("Cost per day by model"));
    card->header().addWidget(m_chart->makeTableButton());
    auto *filled = new QWidget;
    auto *column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_legend);
    column->addWidget(m_chart, 1);
    card->body().addLayout(m_chartStack, 1);
    m_chartStack->addWidget(
        new EmptyState(QStringLiteral("usage"), tr("No usage in these days"),
                       tr("Route an agent on the Agents page and use it. What it costs shows here.")));
    m_chartStack->addWidget(filled);
    return card;
}

Card *OverviewPage::makeRunsCard()
{
    auto *card = new Card(tr("Newest runs"));
    auto *all = new QPushButton(tr("All runs"));
    all->setProperty("kind", "quiet");
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(models::Page::Runs); });
    card->header().addWidget(all);
    auto *table = new DataTable(tr("Newest runs"), m_models.runs);
    table->setStretched(models::RunModel::Project);
    table->setPill(models::RunModel::Agent);
    table->setText(models::RunModel::Started, TextCell::Weight::Muted);
    table->setNumber(models::RunModel::Tokens);
    table->setBar(models::RunModel::Share);
    table->setFixed(models::RunModel::Share, 66);
    table->setNumber(models::RunModel::Cost, TextCell::Weight::Strong);
    for (const int hidden :
         {models::RunModel::Model, models::RunModel::Requests, models::RunModel::Tools, models::RunModel::Failures})
        table->hideColumn(hidden);
    table->setMinimumHeight(150);
    card->body().addWidget(table, 1);
    return card;
}

void OverviewPage::takeStep(models::FirstRun::Step step)
{
    switch (step) {
    case models::FirstRun::Identity:
        return Q_EMIT pageRequested(models::Page::Identity);
    case models::FirstRun::Agents:
        return Q_EMIT routeAllRequested();
    case models::FirstRun::Scan:
        return Q_EMIT scanRequested();
    }
}

void OverviewPage::showUsage()
{
    const models::Usage &usage = m_models.overview.usage();
    m_range->setCurrentIndex(int(usage.range));
    const std::vector<models::Stat> stats = models::statsOf(usage);
    for (size_t i = 0; i < m_stats.size(); ++i)
        m_stats[i]->set(stats[i]);
    const auto series = models::UsageSeries::of(usage.byModel, usage.chartSpan, models::Measure::Cost, namedModels);
    const QStringList names = seriesNames(series, core::Grouping::Model, m_models.agents);
    m_legend->set(legendOf(series, names));
    m_chart->set(series, models::Measure::Cost, names);
    m_chartStack->setCurrentIndex(series.isEmpty() ? 0 : 1);
    showRing();
    showStatus();
}

void OverviewPage::showRing()
{
    const models::Usage &usage = m_models.overview.usage();
    std::vector<ShareRing::Part> parts;
    for (const models::Slice &slice : models::slices(usage.byAgent, models::Measure::Cost))
        parts.push_back({m_models.agents.nameOf(slice.key), measureText(slice.value, models::Measure::Cost),
                         slice.value, m_models.agents.seriesOf(slice.key)});
    m_ring->set(std::move(parts), core::costText(usage.totals.cost, QLocale()), models::title(usage.range));
}

void OverviewPage::showStatus()
{
    const models::Usage &usage = m_models.overview.usage();
    const QString who = m_models.status.identityLine();
    setSubtitle(m_models.overview.isLoaded()
                    ? QStringLiteral("%1 · %2").arg(models::spanText(usage.span, m_models.clock.nowMs()), who)
                    : who);
    m_attention->set(models::attention(m_models.status, m_models.agents, m_models.findings));
    m_quota->set(m_models.status.status().gateway);
}

}  // namespace ui
