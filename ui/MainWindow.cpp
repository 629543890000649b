// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MainWindow.h"

#include "models/ServiceText.h"
#include "models/TrayMenu.h"
#include "ui/PageMaker.h"
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
#include "ui/widgets/Toast.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int pageCount = 7;
constexpr int settleMs = 250;  // after the window has come: the history's first answer, a click

int countFor(models::Page page, const std::vector<models::Attention> &list)
{
    return int(std::count_if(list.begin(), list.end(), [page](const auto &item) { return item.page == page; }));
}

}  // namespace

MainWindow::MainWindow(const Models &models, QWidget *parent)
    : QMainWindow(parent), m_models(models), m_pages(new QStackedWidget), m_lost(new Banner(models::Tone::Bad)),
      m_historyError(new Banner(models::Tone::Warning)), m_demo(new Text(Text::Style::Warning, tr("Demo"))),
      m_forwarder(new StateLine), m_toast(nullptr),
      m_maker(new PageMaker(*m_pages, pageCount, [this](int page) { return make(models::Page(page)); }))
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
    m_toast = new Toast(*centre);
    showPage(models::Page::Overview);
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

QWidget *MainWindow::makeOverview()
{
    auto *page = new OverviewPage(m_models, m_pages);
    connect(page, &OverviewPage::rangeChosen, this, &MainWindow::overviewRangeChosen);
    connect(page, &OverviewPage::pageRequested, this, &MainWindow::showPage);
    connect(page, &OverviewPage::routeAllRequested, this, &MainWindow::askToRouteAll);
    connect(page, &OverviewPage::scanRequested, this, &MainWindow::scanRequested);
    return page;
}

QWidget *MainWindow::makeAgents()
{
    m_agents = new AgentsPage(m_models, m_pages);
    m_agents->showElsewhere(m_elsewhere);
    connect(m_agents, &AgentsPage::previewRequested, this, &MainWindow::previewRequested);
    connect(m_agents, &AgentsPage::routeRequested, this, &MainWindow::routeRequested);
    connect(m_agents, &AgentsPage::routeAllRequested, this, &MainWindow::askToRouteAll);
    connect(m_agents, &AgentsPage::restoreAllRequested, this, &MainWindow::askToRestoreAll);
    return m_agents;
}

QWidget *MainWindow::makeUsage()
{
    auto *page = new UsagePage(m_models, m_pages);
    connect(page, &UsagePage::asked, this, &MainWindow::usageAsked);
    connect(page, &UsagePage::pageRequested, this, &MainWindow::showPage);
    connect(page, &UsagePage::saveAsked, this, &MainWindow::saveAsked);
    return page;
}

QWidget *MainWindow::makeRuns()
{
    auto *page = new RunsPage(m_models, m_pages);
    connect(page, &RunsPage::runChosen, this, &MainWindow::runChosen);
    return page;
}

QWidget *MainWindow::makeKeys()
{
    m_keys = new KeysPage(m_models, m_pages);
    connect(m_keys, &KeysPage::remedyPreviewRequested, this, &MainWindow::remedyPreviewRequested);
    connect(m_keys, &KeysPage::remedyRequested, this, &MainWindow::remedyRequested);
    connect(m_keys, &KeysPage::scanRequested, this, &MainWindow::scanRequested);
    connect(m_keys, &KeysPage::scanCancelled, this, &MainWindow::scanCancelled);
    connect(m_keys, &KeysPage::undoRequested, this, &MainWindow::undoRequested);
    connect(m_keys, &KeysPage::ignoreRequested, this, &MainWindow::ignoreRequested);
    connect(m_keys, &KeysPage::fileRequested, this, &MainWindow::fileRequested);
    connect(m_keys, &KeysPage::openRequested, this, &MainWindow::openRequested);
    return m_keys;
}

QWidget *MainWindow::makeIdentity()
{
    auto *page = new IdentityPage(m_models, m_pages);
    connect(page, &IdentityPage::opened, this, &MainWindow::grantsRequested);
    connect(page, &IdentityPage::checkRequested, this, &MainWindow::checkRequested);
    connect(page, &IdentityPage::rawAnswersRequested, this, &MainWindow::rawAnswersRequested);
    connect(page, &IdentityPage::loginRequested, this, &MainWindow::loginRequested);
    connect(page, &IdentityPage::openRequested, this, &MainWindow::openRequested);
    return page;
}

QWidget *MainWindow::makeSettings()
{
    auto *page = new SettingsPage(m_models, m_pages);
    connect(page, &SettingsPage::settingsChanged, this, &MainWindow::settingsChanged);
    connect(page, &SettingsPage::startAtLoginChosen, this, &MainWindow::startAtLoginChosen);
    return page;
}

QWidget *MainWindow::make(models::Page page)
{
    switch (page) {
    case models::Page::Overview:
        return makeOverview();
    case models::Page::Agents:
        return makeAgents();
    case models::Page::Usage:
        return makeUsage();
    case models::Page::Runs:
        return makeRuns();
    case models::Page::Keys:
        return makeKeys();
    case models::Page::Identity:
        return makeIdentity();
    case models::Page::Settings:
        break;
    }
    return makeSettings();
}

/// The first page is there at once; the others are made when it has been painted.
void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    QTimer::singleShot(settleMs, m_maker, &PageMaker::start);
}

void MainWindow::showPage(models::Page page)
{
    m_maker->ensure(int(page));
    m_pages->setCurrentIndex(int(page));
    m_nav[size_t(page)]->setChecked(true);
}

models::Page MainWindow::page() const
{
    return models::Page(m_pages->currentIndex());
}

void MainWindow::askAboutAll(AllAgentsDialog::Direction direction)
{
    const bool route = direction == AllAgentsDialog::Direction::Route;
    const auto agents = route ? models::agentsToRoute(m_models.agents) : models::agentsToRestore(m_models.agents);
    if (agents.empty())
        return m_toast->say(route ? tr("Every agent that was found is routed already.")
                                  : tr("No agent is routed. There is nothing to restore."));
    auto *dialog = new AllAgentsDialog(direction, agents, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, route] {
        const QStringList chosen = dialog->chosen();
        for (const QString &id : chosen)
            Q_EMIT routeRequested(id, route);
    });
    dialog->open();
}

void MainWindow::askToRouteAll()
{
    askAboutAll(AllAgentsDialog::Direction::Route);
}

void MainWindow::askToRestoreAll()
{
    askAboutAll(AllAgentsDialog::Direction::Restore);
}

void MainWindow::say(const QString &sentence, models::Tone tone)
{
    m_toast->say(models::serviceText(sentence), tone);
}

void MainWindow::showAgentPreview(const QString &id, bool route, const core::AgentPreview &preview)
{
    m_maker->ensure(int(models::Page::Agents));
    m_agents->showPreview(id, route, preview);
}

void MainWindow::showAgentsElsewhere(const QString &sentences)
{
    m_elsewhere = sentences;
    if (m_agents)
        m_agents->showElsewhere(sentences);
}

void MainWindow::showRemedyPreview(const models::RemedyAsk &ask, const QString &what, const QString &diff,
                                   const QString &next)
{
    m_maker->ensure(int(models::Page::Keys));
    m_keys->showPreview(ask, what, diff, next);
}

void MainWindow::showRemedyOutcome(const QString &sentence, models::Tone tone, const QString &undo)
{
    m_maker->ensure(int(models::Page::Keys));
    m_keys->showOutcome(sentence, tone, undo);
}

void MainWindow::showAgentError(const QString &sentence)
{
    showPage(models::Page::Agents);
    m_agents->showError(sentence);
}

void MainWindow::showHistoryError(const QString &sentence)
{
    m_historyError->setText(models::serviceText(sentence));
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
