// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/Desktop.h"

#include "desktop/OpenAtLine.h"
#include "desktop/SaveAs.h"
#include "models/BudgetText.h"

#include <QApplication>
#include <QDesktopServices>
#include <QSystemTrayIcon>
#include <QUrl>

namespace desktop {

namespace {

constexpr int refreshMs = 300;
constexpr int mostExchanges = 500;

}  // namespace

Desktop::Desktop(QApplication &application, const core::Paths &paths, Autostart autostart)
    : m_application(application), m_words(application), m_theming(application), m_autostart(std::move(autostart)),
      m_state(paths), m_usageRows(m_agents), m_runs(m_agents, m_clock), m_exchanges(m_agents, m_clock, mostExchanges),
      m_firstRun(m_status, m_agents, m_findings), m_menu(m_status, m_agents, m_findings),
      m_notices(m_clock, m_status, m_settings),
      m_all{m_status, m_agents,    m_findings, m_settings, m_overview, m_usage,   m_usageRows,
            m_runs,   m_exchanges, m_doctor,   m_grants,   m_login,    m_firstRun, m_clock},
      m_service(paths), m_history(paths.database()), m_look(m_theming.systemLook())
{
    m_words.speak({});
    m_theming.setLanguage({});
    m_theming.apply(core::Theme::System);
    m_settings.setStartsAtLogin(m_autostart.isOn());
    if (m_state.isFirstRunOver())
        m_firstRun.setOver();
    QApplication::setQuitOnLastWindowClosed(false);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &Desktop::ask);
    connect(&m_application, &QGuiApplication::lastWindowClosed, this, &Desktop::onLastWindowClosed);
    connect(&m_firstRun, &models::FirstRun::over, this, [this] { m_state.setFirstRunOver(); });
    connect(&m_look, &SystemLookWatch::changed, this, [this](const auto &look) { m_theming.setSystemLook(look); });
    connect(&m_trayHost, &TrayHost::ready, this, &Desktop::showTray);
    connectService();
    connectHistory();
    connectNotices();
}

Desktop::~Desktop()
{
    disconnect(&m_application, nullptr, this, nullptr);  // a window that goes now is not the user's doing
    if (m_window)
        m_state.setGeometry(m_window->saveGeometry());
}

/// The icon first: it is small, and the panel waits for it.
void Desktop::start(Opening opening)
{
    const auto open = [this] {
        if (!m_window)
            showWindow(models::Page::Overview);
    };
    if (opening == Opening::Window) {
        connect(&m_trayHost, &TrayHost::ready, this, open);
        connect(&m_trayHost, &TrayHost::waiting, this, open);
    }
    connect(&m_trayHost, &TrayHost::absent, this, open);
    m_trayHost.start();
    m_service.start();
    m_look.start();
    ask();
}

void Desktop::raise(const QString &activationToken)
{
    if (!activationToken.isEmpty())  // Qt's Wayland plugin takes it from here when the window asks to be activated
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8());
    showWindow(m_window ? m_window->page() : models::Page::Overview);
}

void Desktop::connectService()
{
    connect(&m_service, &ServiceLink::status, &m_status, &models::StatusModel::set);
    connect(&m_service, &ServiceLink::status, &m_login,
            [this](const models::ServiceStatus &status) { m_login.setIdentity(status.identity); });
    connect(&m_service, &ServiceLink::status, &m_usageRows,
            [this](const models::ServiceStatus &status) { m_usageRows.setPriceDate(status.priceListDate); });
    connect(&m_service, &ServiceLink::lost, &m_status, &models::StatusModel::setLost);
    connect(&m_service, &ServiceLink::agents, &m_agents, &models::AgentModel::setAgents);
    connect(&m_service, &ServiceLink::checked, &m_doctor, &models::DoctorModel::set);
    connect(&m_service, &ServiceLink::checkFailed, &m_doctor, &models::DoctorModel::setFailed);
    connect(&m_service, &ServiceLink::rawAnswers, &m_doctor, &models::DoctorModel::setRawAnswers);
    connect(&m_service, &ServiceLink::grants, &m_grants, &models::GrantModel::set);
    connect(&m_service, &ServiceLink::loginPage, &m_login, &models::LoginModel::setUrl);
    connect(&m_service, &ServiceLink::loginFailed, &m_login, &models::LoginModel::setError);
    connect(&m_service, &ServiceLink::settingsRefused, &m_settings, &models::SettingsModel::setError);
    connect(&m_service, &ServiceLink::policy, &m_settings, &models::SettingsModel::setPolicy);
    connect(&m_service, &ServiceLink::settings, this, &Desktop::takeSettings);
    connect(&m_service, &ServiceLink::scanned, this,
            [this](const core::ScanReport &report) { m_findings.setReport(report, m_clock.nowMs()); });
    connect(&m_service, &ServiceLink::scanFailed, &m_findings, &models::FindingModel::setFailed);
    connect(&m_service, &ServiceLink::scanProgressed, &m_findings, &models::FindingModel::setProgress);
    connect(&m_service, &ServiceLink::connected, this, &Desktop::ask);
    const auto refreshSoon = [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    };
    connect(&m_service, &ServiceLink::recorded, this, [this, refreshSoon](const core::Exchange &exchange) {
        if (exchange.run == m_question.run)
            m_exchanges.prepend(exchange);
        refreshSoon();
    });
    connect(&m_service, &ServiceLink::historyChanged, this, refreshSoon);
}

void Desktop::connectHistory()
{
    connect(&m_history, &HistoryReader::answered, this, &Desktop::show);
    connect(&m_history, &HistoryReader::failed, this, [this](const QString &sentence) {
        if (m_window)
            m_window->showHistoryError(sentence);
    });
}

void Desktop::connectNotices()
{
    connect(&m_service, &ServiceLink::keysFound, &m_notices, &models::Notices::addStrayKeys);
    connect(&m_service, &ServiceLink::budgetPassed, this, [this](const core::Budget &budget, int percent) {
        m_notices.addBudget(models::budgetTitle(budget, m_agents), percent);
    });
    connect(&m_service, &ServiceLink::budgetProjected, this, [this](const core::Budget &budget, core::Money atItsEnd) {
        m_notices.addProjection(models::budgetTitle(budget, m_agents), atItsEnd);
    });
    connect(&m_service, &ServiceLink::secretSeen, this,
            [this](const QString &provider, const QString &masked, const QString &agent, bool stopped) {
                const QString name = m_agents.nameOf(agent.toStdString());
                m_notices.addGuarded(provider, masked, name,
                                     stopped ? models::Guarded::Stopped : models::Guarded::Sent);
            });
    connect(&m_notices, &models::Notices::due, &m_notifier, &Notifier::show);
    connect(&m_notices, &models::Notices::over, &m_notifier, &Notifier::close);
    connect(&m_notifier, &Notifier::silenced, this, &Desktop::silence);
    connect(&m_notifier, &Notifier::opened, this, [this](models::Page page, const QString &token) {
        raise(token);
        showWindow(page);
    });
}

void Desktop::silence(models::NoticeKind kind)
{
    core::Settings settings = m_settings.settings();
    settings.silencedNotices.append(models::noticeName(kind));
    m_service.changeSettings(settings);
}

void Desktop::makeWindow()
{
    m_window = std::make_unique<ui::MainWindow>(m_all);
    m_window->restoreGeometry(m_state.geometry());
    connectWindow();
    connectIntents();
}

/// What the service answers to the window. All of it dies with the window.
void Desktop::connectWindow()
{
    ui::MainWindow *window = m_window.get();
    connect(&m_service, &ServiceLink::remedyPreviewed, window, &ui::MainWindow::showRemedyPreview);
    connect(&m_service, &ServiceLink::remedyDone, window,
            [window](const QString &sentence, models::Tone tone, const QString &undo) {
                window->showRemedyOutcome(sentence, tone, undo);
                if (tone == models::Tone::Good)
                    Q_EMIT window->scanRequested();
            });
    connect(&m_service, &ServiceLink::previewed, window, &ui::MainWindow::showAgentPreview);
    connect(&m_service, &ServiceLink::agentsElsewhere, window, &ui::MainWindow::showAgentsElsewhere);
    connect(&m_service, &ServiceLink::agentFailed, window, &ui::MainWindow::showAgentError);
    connect(&m_service, &ServiceLink::done, window,
            [window](const QString &sentence) { window->say(sentence, models::Tone::Good); });
}

/// What the user wants.
void Desktop::connectIntents()
{
    ui::MainWindow *window = m_window.get();
    connect(window, &ui::MainWindow::overviewRangeChosen, this, [this](models::Range range) {
        m_question.overview = range;
        ask();
    });
    connect(window, &ui::MainWindow::usageAsked, this, [this](const models::UsageAsk &asked) {
        m_question.usage = asked;
        ask();
    });
    connect(window, &ui::MainWindow::saveAsked, this,
            [window](const QString &name, const QByteArray &contents) { saveAs(*window, name, contents); });
    connect(window, &ui::MainWindow::runChosen, this, [this](const QString &run) {
        m_question.run = run.toStdString();
        m_exchanges.setRows({});
        ask();
    });
    connect(window, &ui::MainWindow::previewRequested, &m_service, &ServiceLink::preview);
    connect(window, &ui::MainWindow::routeRequested, &m_service, &ServiceLink::route);
    connect(window, &ui::MainWindow::settingsChanged, &m_service, &ServiceLink::saveSettings);
    connect(window, &ui::MainWindow::startAtLoginChosen, this, &Desktop::chooseStartAtLogin);
    connect(window, &ui::MainWindow::remedyPreviewRequested, &m_service, &ServiceLink::previewRemedy);
    connect(window, &ui::MainWindow::remedyRequested, &m_service, &ServiceLink::applyRemedy);
    connect(window, &ui::MainWindow::undoRequested, &m_service, &ServiceLink::undoRemedy);
    connect(window, &ui::MainWindow::ignoreRequested, &m_service, &ServiceLink::ignoreKey);
    connect(window, &ui::MainWindow::fileRequested, window, &openAtLine);
    connect(window, &ui::MainWindow::scanCancelled, &m_service, &ServiceLink::cancelScan);
    connect(window, &ui::MainWindow::grantsRequested, &m_service, &ServiceLink::readGrants);
    connect(window, &ui::MainWindow::rawAnswersRequested, &m_service, &ServiceLink::readRawAnswers);
    connect(window, &ui::MainWindow::checkRequested, this, [this] {
        m_doctor.setRunning();
        m_service.check();
    });
    connect(window, &ui::MainWindow::loginRequested, this, [this] {
        m_login.setAsked();
        m_service.login();
    });
    connect(window, &ui::MainWindow::openRequested, this,
            [](const QString &url) { QDesktopServices::openUrl(QUrl(url)); });
    connect(window, &ui::MainWindow::scanRequested, this, &Desktop::scan);
}

void Desktop::scan()
{
    m_findings.setRunning();
    m_service.scan();
}

/// In another language the window is made anew, where it stood and with its page: its texts are set when it is made.
void Desktop::takeSettings(const core::Settings &settings)
{
    const core::Settings before = m_settings.settings();
    if (settings.theme != before.theme)
        m_theming.apply(settings.theme);
    m_settings.set(settings);
    if (settings.language == before.language)
        return;
    m_words.speak(settings.language);
    m_theming.setLanguage(settings.language);
    m_menu.refresh();
    if (m_tray)
        m_tray->retranslate();
    if (!m_window)
        return;
    const bool shown = m_window->isVisible();
    const models::Page page = m_window->page();
    m_state.setGeometry(m_window->saveGeometry());
    const std::unique_ptr<ui::MainWindow> old = std::move(m_window);  // goes last: there is a window all the time
    makeWindow();
    m_window->showPage(page);
    m_window->setVisible(shown);
}

void Desktop::chooseStartAtLogin(bool on)
{
    const auto done = m_autostart.set(on);
    m_settings.setStartsAtLogin(m_autostart.isOn());
    if (!done && m_window)
        m_window->say(done.error().message, models::Tone::Bad);
}

void Desktop::showTray()
{
    m_tray = std::make_unique<ui::TrayIcon>(m_menu);
    ui::TrayIcon *tray = m_tray.get();
    connect(tray, &ui::TrayIcon::pageRequested, this, &Desktop::showWindow);
    connect(tray, &ui::TrayIcon::pauseRequested, &m_service, &ServiceLink::pause);
    connect(tray, &ui::TrayIcon::scanRequested, this, &Desktop::scan);
    connect(tray, &ui::TrayIcon::previewRequested, this, [this](const QString &id, bool route) {
        showWindow(models::Page::Agents);
        m_service.preview(id, route);
    });
    connect(tray, &ui::TrayIcon::routeAllRequested, this, [this] {
        showWindow(models::Page::Agents);
        m_window->askToRouteAll();
    });
    connect(tray, &ui::TrayIcon::restoreAllRequested, this, [this] {
        showWindow(models::Page::Agents);
        m_window->askToRestoreAll();
    });
    connect(tray, &ui::TrayIcon::quitRequested, &m_application, &QApplication::quit);
    connect(tray, &ui::TrayIcon::quitAndRestoreRequested, &m_service, &ServiceLink::restoreAllAndEnd);
    connect(&m_service, &ServiceLink::restoredAndEnded, &m_application, &QApplication::quit);
    m_tray->show();
}

/// Without a tray the window is the program, and closing it ends the program; forwarding goes on in the service.
void Desktop::onLastWindowClosed()
{
    if (m_window)
        m_state.setGeometry(m_window->saveGeometry());
    if (!m_tray || !QSystemTrayIcon::isSystemTrayAvailable())
        m_application.quit();
}

void Desktop::showWindow(models::Page page)
{
    if (!m_window)
        makeWindow();
    m_window->showPage(page);
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Desktop::ask()
{
    m_question.nowMs = m_clock.nowMs();
    m_history.ask(m_question);
}

void Desktop::show(const HistoryAnswer &answer)
{
    if (m_window)
        m_window->showHistoryError({});
    // What is the same as before stays as it is on the screen.
    if (answer.overview != m_shown.overview)
        m_overview.set(*answer.overview);
    if (answer.usage != m_shown.usage) {
        m_usageRows.setUsage(answer.usage->usage.grouping, answer.usage->rows, answer.usage->before);
        m_usage.set(answer.usage->usage);
    }
    if (answer.runs != m_shown.runs)
        m_runs.setRuns(*answer.runs);
    m_shown = {answer.question, answer.overview, answer.usage, answer.runs, {}, {}};
    m_status.setToday(answer.today);
    if (answer.question.run == m_question.run)
        m_exchanges.setExchanges(answer.exchanges);
}

}  // namespace desktop
