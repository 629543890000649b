// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/Desktop.h"

#include "desktop/OpenAtLine.h"
#include "ui/theme/Words.h"

#include <QApplication>
#include <QDesktopServices>
#include <QSystemTrayIcon>
#include <QUrl>

namespace desktop {

namespace {

constexpr int refreshMs = 300;
constexpr int mostExchanges = 500;

QApplication &prepared(QApplication &application)
{
    ui::installWords(application);
    return application;
}

}  // namespace

Desktop::Desktop(QApplication &application, const core::Paths &paths)
    : m_application(prepared(application)), m_theming(application), m_usageRows(m_agents), m_runs(m_agents, m_clock),
      m_exchanges(m_agents, m_clock, mostExchanges),
      m_all{m_status,    m_agents, m_findings,  m_settings, m_overview, m_usage,
            m_usageRows, m_runs,   m_exchanges, m_doctor,   m_grants,   m_login},
      m_service(paths), m_history(paths.database()), m_window(m_all)
{
    m_theming.apply(core::Theme::System);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &Desktop::ask);
    connectService();
    connectHistory();
    connectWindow();
    connect(&m_trayHost, &TrayHost::ready, this, &Desktop::showTray);
}

void Desktop::start()
{
    m_window.show();
    m_service.start();
    m_trayHost.start();
    ask();
}

void Desktop::connectService()
{
    connect(&m_service, &ServiceLink::status, &m_status, &models::StatusModel::set);
    connect(&m_service, &ServiceLink::status, &m_login,
            [this](const models::ServiceStatus &status) { m_login.setIdentity(status.identity); });
    connect(&m_service, &ServiceLink::lost, &m_status, &models::StatusModel::setLost);
    connect(&m_service, &ServiceLink::agents, &m_agents, &models::AgentModel::setAgents);
    connect(&m_service, &ServiceLink::checked, &m_doctor, &models::DoctorModel::set);
    connect(&m_service, &ServiceLink::checkFailed, &m_doctor, &models::DoctorModel::setFailed);
    connect(&m_service, &ServiceLink::rawAnswers, &m_doctor, &models::DoctorModel::setRawAnswers);
    connect(&m_service, &ServiceLink::grants, &m_grants, &models::GrantModel::set);
    connect(&m_service, &ServiceLink::loginPage, &m_login, &models::LoginModel::setUrl);
    connect(&m_service, &ServiceLink::loginFailed, &m_login, &models::LoginModel::setError);
    connect(&m_service, &ServiceLink::settingsRefused, &m_settings, &models::SettingsModel::setError);
    connect(&m_service, &ServiceLink::settings, this, [this](const core::Settings &settings) {
        if (settings.theme != m_settings.settings().theme)
            m_theming.apply(settings.theme);
        m_settings.set(settings);
    });
    connect(&m_service, &ServiceLink::scanned, this,
            [this](const core::ScanReport &report) { m_findings.setReport(report, m_clock.nowMs()); });
    connect(&m_service, &ServiceLink::scanFailed, &m_findings, &models::FindingModel::setFailed);
    connect(&m_service, &ServiceLink::remedyPreviewed, &m_window, &ui::MainWindow::showRemedyPreview);
    connect(&m_service, &ServiceLink::remedyDone, this,
            [this](const QString &sentence, models::Tone tone, const QString &undo) {
                m_window.showRemedyOutcome(sentence, tone, undo);
                if (tone == models::Tone::Good)
                    Q_EMIT m_window.scanRequested();
            });
    connect(&m_service, &ServiceLink::previewed, &m_window, &ui::MainWindow::showAgentPreview);
    connect(&m_service, &ServiceLink::agentsElsewhere, &m_window, &ui::MainWindow::showAgentsElsewhere);
    connect(&m_service, &ServiceLink::agentFailed, &m_window, &ui::MainWindow::showAgentError);
    connect(&m_service, &ServiceLink::connected, this, &Desktop::ask);
    const auto refreshSoon = [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    };
    connect(&m_service, &ServiceLink::recorded, this, refreshSoon);
    connect(&m_service, &ServiceLink::historyChanged, this, refreshSoon);
}

void Desktop::connectHistory()
{
    connect(&m_history, &HistoryReader::answered, this, &Desktop::show);
    connect(&m_history, &HistoryReader::failed, &m_window, &ui::MainWindow::showHistoryError);
}

void Desktop::connectWindow()
{
    connect(&m_window, &ui::MainWindow::overviewRangeChosen, this, [this](models::Range range) {
        m_question.overview = range;
        ask();
    });
    connect(&m_window, &ui::MainWindow::usageRangeChosen, this, [this](models::Range range) {
        m_question.usage = range;
        ask();
    });
    connect(&m_window, &ui::MainWindow::groupingChosen, this, [this](core::Grouping grouping) {
        m_question.grouping = grouping;
        ask();
    });
    connect(&m_window, &ui::MainWindow::runChosen, this, [this](const QString &run) {
        m_question.run = run.toStdString();
        m_exchanges.setRows({});
        ask();
    });
    connect(&m_window, &ui::MainWindow::previewRequested, &m_service, &ServiceLink::preview);
    connect(&m_window, &ui::MainWindow::routeRequested, &m_service, &ServiceLink::route);
    connect(&m_window, &ui::MainWindow::settingsChanged, &m_service, &ServiceLink::changeSettings);
    connect(&m_window, &ui::MainWindow::remedyPreviewRequested, &m_service, &ServiceLink::previewRemedy);
    connect(&m_window, &ui::MainWindow::remedyRequested, &m_service, &ServiceLink::applyRemedy);
    connect(&m_window, &ui::MainWindow::undoRequested, &m_service, &ServiceLink::undoRemedy);
    connect(&m_window, &ui::MainWindow::ignoreRequested, &m_service, &ServiceLink::ignoreKey);
    connect(&m_window, &ui::MainWindow::fileRequested, this, &openAtLine);
    connect(&m_service, &ServiceLink::scanProgressed, &m_findings, &models::FindingModel::setProgress);
    connect(&m_window, &ui::MainWindow::scanCancelled, &m_service, &ServiceLink::cancelScan);
    connect(&m_window, &ui::MainWindow::grantsRequested, &m_service, &ServiceLink::readGrants);
    connect(&m_window, &ui::MainWindow::rawAnswersRequested, &m_service, &ServiceLink::readRawAnswers);
    connect(&m_window, &ui::MainWindow::checkRequested, this, [this] {
        m_doctor.setRunning();
        m_service.check();
    });
    connect(&m_window, &ui::MainWindow::loginRequested, this, [this] {
        m_login.setAsked();
        m_service.login();
    });
    connect(&m_window, &ui::MainWindow::openRequested, this,
            [](const QString &url) { QDesktopServices::openUrl(QUrl(url)); });
    connect(&m_window, &ui::MainWindow::scanRequested, this, [this] {
        m_findings.setRunning();
        m_service.scan();
    });
}

void Desktop::showTray()
{
    m_tray = std::make_unique<ui::TrayIcon>(m_all);
    connect(m_tray.get(), &ui::TrayIcon::pageRequested, this, &Desktop::showWindow);
    connect(m_tray.get(), &ui::TrayIcon::pauseRequested, &m_service, &ServiceLink::pause);
    connect(m_tray.get(), &ui::TrayIcon::scanRequested, &m_window, &ui::MainWindow::scanRequested);
    connect(m_tray.get(), &ui::TrayIcon::quitRequested, &m_application, &QApplication::quit);
    connect(m_tray.get(), &ui::TrayIcon::previewRequested, this, [this](const QString &id, bool route) {
        showWindow(models::Page::Agents);
        m_service.preview(id, route);
    });
    connect(&m_service, &ServiceLink::keysFound, m_tray.get(), &ui::TrayIcon::tellOfKeys);
    m_tray->show();
    // Without a tray the window is the program, and closing it ends the program; forwarding goes on in the service.
    QApplication::setQuitOnLastWindowClosed(!QSystemTrayIcon::isSystemTrayAvailable());
}

void Desktop::showWindow(models::Page page)
{
    m_window.showPage(page);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Desktop::ask()
{
    m_question.nowMs = m_clock.nowMs();
    m_history.ask(m_question);
}

void Desktop::show(const HistoryAnswer &answer)
{
    m_window.showHistoryError({});
    m_overview.set(answer.overview);
    m_usageRows.setUsage(answer.question.grouping, answer.rows);
    m_usage.set(answer.usage);
    m_runs.setRows(answer.runs);
    m_status.setToday(answer.today);
    if (answer.question.run == m_question.run)
        m_exchanges.setRows(answer.exchanges);
}

}  // namespace desktop
