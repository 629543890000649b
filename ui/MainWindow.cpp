// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MainWindow.h"

#include "ui/pages/AgentsPage.h"
#include "ui/pages/IdentityPage.h"
#include "ui/pages/KeysPage.h"
#include "ui/pages/OverviewPage.h"
#include "ui/pages/RunsPage.h"
#include "ui/pages/SettingsPage.h"
#include "ui/pages/UsagePage.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/NavButton.h"
#include "ui/widgets/Rail.h"
#include "ui/widgets/StateLine.h"
#include "ui/widgets/Text.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

int countFor(models::Page page, const std::vector<models::Attention> &list)
{
    return int(std::count_if(list.begin(), list.end(), [page](const auto &item) { return item.page == page; }));
}

}  // namespace

MainWindow::MainWindow(const Models &models, QWidget *parent)
    : QMainWindow(parent), m_models(models), m_pages(new QStackedWidget), m_lost(new Banner(models::Tone::Bad)),
      m_historyError(new Banner(models::Tone::Warning)), m_demo(new Text(Text::Style::Warning, tr("Demo"))),
      m_forwarder(new StateLine)
{
    setWindowIcon(applicationIcon());
    setMinimumSize(980, 640);
    resize(1280, 860);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(m_lost);
    content->addWidget(m_historyError);
    content->addWidget(m_pages, 1);
    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeRail());
    row->addLayout(content, 1);
    setCentralWidget(centre);
    makePages();
    connect(&m_models.status, &models::StatusModel::changed, this, &MainWindow::refresh);
    connect(&m_models.findings, &models::FindingModel::scanChanged, this, &MainWindow::refresh);
    connect(&m_models.agents, &QAbstractItemModel::modelReset, this, &MainWindow::refresh);
    connect(&m_models.agents, &QAbstractItemModel::dataChanged, this, &MainWindow::refresh);
    refresh();
}

QWidget *MainWindow::makeRail()
{
    auto *rail = new Rail;
    const std::pair<models::Page, QString> entries[] = {
        {models::Page::Overview, tr("Overview")}, {models::Page::Agents, tr("Agents")},
        {models::Page::Usage, tr("Usage")},       {models::Page::Runs, tr("Runs")},
        {models::Page::Keys, tr("Keys")},         {models::Page::Identity, tr("Identity")},
        {models::Page::Settings, tr("Settings")}};
    rail->head().addWidget(m_demo);
    for (const auto &[page, name] : entries) {
        auto *button = new NavButton(iconName(page), name);
        button->setObjectName(QStringLiteral("nav.") + iconName(page));
        connect(button, &NavButton::clicked, this, [this, page = page] { showPage(page); });
        rail->entries().addWidget(button);
        m_nav.push_back(button);
        const QKeySequence keys(Qt::CTRL | Qt::Key(Qt::Key_0 + int(m_nav.size())));  // Ctrl+1 to Ctrl+7
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, page = page] { showPage(page); });
        button->setToolTip(keys.toString(QKeySequence::NativeText));
    }
    rail->foot().addWidget(m_forwarder);
    return rail;
}

void MainWindow::makePages()
{
    auto *overview = new OverviewPage(m_models);
    connect(overview, &OverviewPage::rangeChosen, this, &MainWindow::overviewRangeChosen);
    connect(overview, &OverviewPage::pageRequested, this, &MainWindow::showPage);
    m_agents = new AgentsPage(m_models);
    connect(m_agents, &AgentsPage::previewRequested, this, &MainWindow::previewRequested);
    connect(m_agents, &AgentsPage::routeRequested, this, &MainWindow::routeRequested);
    auto *usage = new UsagePage(m_models);
    connect(usage, &UsagePage::rangeChosen, this, &MainWindow::usageRangeChosen);
    connect(usage, &UsagePage::groupingChosen, this, &MainWindow::groupingChosen);
    auto *runs = new RunsPage(m_models);
    connect(runs, &RunsPage::runChosen, this, &MainWindow::runChosen);
    auto *keys = m_keys = new KeysPage(m_models);
    connect(keys, &KeysPage::remedyPreviewRequested, this, &MainWindow::remedyPreviewRequested);
    connect(keys, &KeysPage::remedyRequested, this, &MainWindow::remedyRequested);
    connect(keys, &KeysPage::scanRequested, this, &MainWindow::scanRequested);
    connect(keys, &KeysPage::scanCancelled, this, &MainWindow::scanCancelled);
    connect(keys, &KeysPage::undoRequested, this, &MainWindow::undoRequested);
    connect(keys, &KeysPage::ignoreRequested, this, &MainWindow::ignoreRequested);
    connect(keys, &KeysPage::fileRequested, this, &MainWindow::fileRequested);
    connect(keys, &KeysPage::openRequested, this, &MainWindow::openRequested);
    auto *identity = new IdentityPage(m_models);
    connect(identity, &IdentityPage::opened, this, &MainWindow::grantsRequested);
    connect(identity, &IdentityPage::checkRequested, this, &MainWindow::checkRequested);
    connect(identity, &IdentityPage::rawAnswersRequested, this, &MainWindow::rawAnswersRequested);
    connect(identity, &IdentityPage::loginRequested, this, &MainWindow::loginRequested);
    connect(identity, &IdentityPage::openRequested, this, &MainWindow::openRequested);
    auto *settings = new SettingsPage(m_models);
    connect(settings, &SettingsPage::settingsChanged, this, &MainWindow::settingsChanged);
    // In the order of models::Page.
    for (QWidget *page : {static_cast<QWidget *>(overview), static_cast<QWidget *>(m_agents),
                          static_cast<QWidget *>(usage), static_cast<QWidget *>(runs), static_cast<QWidget *>(keys),
                          static_cast<QWidget *>(identity), static_cast<QWidget *>(settings)})
        m_pages->addWidget(page);
    showPage(models::Page::Overview);
}

void MainWindow::showPage(models::Page page)
{
    m_pages->setCurrentIndex(int(page));
    m_nav[size_t(page)]->setChecked(true);
}

void MainWindow::showAgentPreview(const QString &id, bool route, const core::AgentPreview &preview)
{
    m_agents->showPreview(id, route, preview);
}

void MainWindow::showAgentsElsewhere(const QString &sentences)
{
    m_agents->showElsewhere(sentences);
}

void MainWindow::showRemedyPreview(const models::RemedyAsk &ask, const QString &what, const QString &diff,
                                   const QString &next)
{
    m_keys->showPreview(ask, what, diff, next);
}

void MainWindow::showRemedyOutcome(const QString &sentence, models::Tone tone, const QString &undo)
{
    m_keys->showOutcome(sentence, tone, undo);
}

void MainWindow::showAgentError(const QString &sentence)
{
    m_agents->showError(sentence);
}

void MainWindow::showHistoryError(const QString &sentence)
{
    m_historyError->setText(sentence);
}

void MainWindow::refresh()
{
    const models::StatusModel &status = m_models.status;
    const bool demo = status.status().demo;
    setWindowTitle(demo ? tr("Spotmeter (Demo)") : tr("Spotmeter"));
    m_demo->setVisible(demo);
    m_forwarder->set(status.forwarderLine(), status.forwarderTone());
    m_lost->setText(status.isConnected() ? QString() : status.lostSentence());
    const auto list = models::attention(status, m_models.agents, m_models.findings);
    for (const models::Page page : {models::Page::Agents, models::Page::Identity, models::Page::Settings})
        m_nav[size_t(page)]->setBadge(countFor(page, list));
    const bool keysOpen = countFor(models::Page::Keys, list) > 0;
    m_nav[size_t(models::Page::Keys)]->setBadge(keysOpen ? m_models.findings.rowCount() : 0);
}

}  // namespace ui
