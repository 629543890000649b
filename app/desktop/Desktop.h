// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Paths.h"
#include "desktop/Autostart.h"
#include "desktop/HistoryReader.h"
#include "desktop/Notifier.h"
#include "desktop/ServiceLink.h"
#include "desktop/SystemLookWatch.h"
#include "desktop/TrayHost.h"
#include "desktop/WindowState.h"
#include "models/Notices.h"
#include "models/TrayMenu.h"
#include "ui/MainWindow.h"
#include "ui/Models.h"
#include "ui/TrayIcon.h"
#include "ui/theme/Theming.h"
#include "ui/theme/Words.h"

#include <QTimer>

#include <memory>

class QApplication;

namespace desktop {

/// The composition root of the window's program: owns every part, in construction order, and makes every connection.
/// Main thread; the application outlives it.
class Desktop final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Desktop)

public:
    enum class Opening { Window, TrayOnly };

    Desktop(QApplication &application, const core::Paths &paths, Autostart autostart = Autostart::ofThisUser());
    ~Desktop() override;

    /// TrayOnly shows the window too where there turns out to be no tray.
    void start(Opening opening = Opening::Window);
    /// Brings the window to the front, as a second start of the program asks for; the token is Wayland's leave to do
    /// so.
    void raise(const QString &activationToken);

    /// What the window renders; the end-to-end tests look here.
    const ui::Models &models() const { return m_all; }

private:
    void connectService();
    void connectHistory();
    void connectNotices();
    void connectWindow();
    void connectIntents();
    void makeWindow();
    void takeSettings(const core::Settings &settings);
    void showTray();
    void onLastWindowClosed();
    void showWindow(models::Page page);
    void chooseStartAtLogin(bool on);
    void silence(models::NoticeKind kind);
    void scan();
    void ask();
    void show(const HistoryAnswer &answer);

    QApplication &m_application;
    core::SystemClock m_clock;
    ui::Words m_words;
    ui::Theming m_theming;
    Autostart m_autostart;
    WindowState m_state;

    models::StatusModel m_status;
    models::AgentModel m_agents;
    models::FindingModel m_findings;
    models::SettingsModel m_settings;
    models::UsageState m_overview;
    models::UsageState m_usage;
    models::UsageModel m_usageRows;
    models::RunModel m_runs;
    models::ExchangeModel m_exchanges;
    models::DoctorModel m_doctor;
    models::GrantModel m_grants;
    models::LoginModel m_login;
    models::FirstRun m_firstRun;
    models::TrayMenu m_menu;
    models::Notices m_notices;
    ui::Models m_all;

    ServiceLink m_service;
    HistoryReader m_history;
    HistoryQuestion m_question;
    HistoryAnswer m_shown;
    QTimer m_refresh;  ///< coalesces what is recorded in a burst
    SystemLookWatch m_look;
    Notifier m_notifier;
    TrayHost m_trayHost;
    std::unique_ptr<ui::MainWindow> m_window;  ///< made when it is looked at, and anew in another language
    std::unique_ptr<ui::TrayIcon> m_tray;  ///< made when a host is there
};

}  // namespace desktop
