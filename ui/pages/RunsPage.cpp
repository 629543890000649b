// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/RunsPage.h"

#include "models/Text.h"
#include "ui/charts/RunTimeline.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

RunsPage::RunsPage(const Models &models, QWidget *parent)
    : PageView(tr("Runs"), parent), m_models(models), m_runs(new DataTable(tr("Runs"), models.runs)),
      m_exchanges(new DataTable(tr("Exchanges of the run"), models.exchanges)),
      m_chosenTitle(new Text(Text::Style::Heading, tr("Exchanges"), Text::Overflow::Elide)), m_opened(makeExchanges()),
      m_upper(new QStackedLayout)
{
    body().addWidget(makeRuns(), 6);
    body().addWidget(m_opened, 5);
    m_opened->hide();
    connect(m_runs, &DataTable::currentRowChanged, this, &RunsPage::choose);
    connect(&m_models.runs, &QAbstractItemModel::modelReset, this, &RunsPage::refresh);
    connect(&m_models.runs, &QAbstractItemModel::rowsInserted, this, &RunsPage::refresh);
    connect(&m_models.overview, &models::UsageState::changed, this, &RunsPage::refresh);
    refresh();
}

QWidget *RunsPage::makeRuns()
{
    using Column = models::RunModel::Column;
    m_runs->setStretched(Column::Project);
    m_runs->setPill(Column::Agent);
    m_runs->setStretched(Column::Model, TextCell::Weight::Muted);
    m_runs->setText(Column::Started, TextCell::Weight::Muted);
    for (const int column : {Column::Requests, Column::Tools, Column::Failures, Column::Tokens})
        m_runs->setNumber(column);
    m_runs->setBar(Column::Share);
    m_runs->setNumber(Column::Cost, TextCell::Weight::Strong);
    m_runs->setMinimumHeight(190);
    auto *card = new Card;
    card->body().addLayout(m_upper, 1);
    m_upper->addWidget(m_runs);
    m_upper->addWidget(new EmptyState(QStringLiteral("runs"), tr("No runs yet"),
                                      tr("Route an agent on the Agents page and use it. Its run appears here.")));
    return card;
}

QWidget *RunsPage::makeExchanges()
{
    using Column = models::ExchangeModel::Column;
    m_exchanges->hideColumn(Column::Agent);
    m_exchanges->setText(Column::Started, TextCell::Weight::Muted);
    m_exchanges->setText(Column::Prompt, TextCell::Weight::Muted);
    m_exchanges->setFixed(Column::Prompt, 130);
    m_exchanges->setStretched(Column::Model);
    m_exchanges->setPill(Column::Status);
    for (const int column : {Column::Tokens, Column::Tools, Column::FirstByte, Column::Duration})
        m_exchanges->setNumber(column);
    m_exchanges->setNumber(Column::Cost, TextCell::Weight::Strong);
    m_exchanges->setMinimumHeight(170);
    auto *card = new Card;
    card->header().addWidget(m_chosenTitle, 1);
    auto *timeline = new RunTimeline(m_models.exchanges);
    connect(timeline, &RunTimeline::chosen, this,
            [this](int row) { m_exchanges->setCurrentIndex(m_models.exchanges.index(row, 0)); });
    card->body().addWidget(timeline);
    card->body().addWidget(m_exchanges, 1);
    return card;
}

void RunsPage::choose(int row)
{
    if (row < 0)
        return;
    const core::RunSummary &run = m_models.runs.row(row);
    const bool same = run.id == m_chosen;
    m_chosen = run.id;
    m_chosenTitle->setText(tr("Exchanges in %1").arg(models::projectText(run.project)));
    m_opened->show();
    // The first time the list gives half of its height away: what was clicked stays in sight.
    QTimer::singleShot(0, m_runs, [this] { m_runs->scrollTo(m_runs->currentIndex()); });
    if (!same)
        Q_EMIT runChosen(models::text(run.id));
}

void RunsPage::refresh()
{
    const bool isLoading = !m_models.overview.isLoaded();
    setLoading(isLoading);
    m_upper->setCurrentIndex(m_models.runs.rowCount() == 0 ? 1 : 0);
    setSubtitle(isLoading
                    ? QString()
                    : tr("The newest %n run(s), each with what it used and cost. Choose one to see its exchanges.",
                         nullptr, m_models.runs.rowCount()));
    // A reset forgets the selection; the run that was looked at stays chosen.
    const int row = m_models.runs.rowOf(m_chosen);
    if (row >= 0)
        m_runs->setCurrentIndex(m_models.runs.index(row, 0));
}

}  // namespace ui
