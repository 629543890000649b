// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Paths.h"
#include "desktop/HistoryReader.h"
#include "desktop/ServiceLink.h"
#include "desktop/TrayHost.h"
#include "ui/MainWindow.h"
#include "ui/Models.h"
#include "ui/TrayIcon.h"
#include "ui/theme/Theming.h"

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
    Desktop(QApplication &application, const core::Paths &paths);

    void start();

    /// What the window renders; the end-to-end tests look here.
    const ui::Models &models() const { return m_all; }

private:
    void connectService();
    void connectHistory();
    void connectWindow();
    void showTray();
    void showWindow(models::Page page);
    void ask();
    void show(const HistoryAnswer &answer);

    QApplication &m_application;
    core::SystemClock m_clock;
    ui::Theming m_theming;

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
    ui::Models m_all;

    ServiceLink m_service;
    HistoryReader m_history;
    HistoryQuestion m_question;
    HistoryAnswer m_shown;
    QTimer m_refresh;  ///< coalesces what is recorded in a burst
    ui::MainWindow m_window;
    TrayHost m_trayHost;
    std::unique_ptr<ui::TrayIcon> m_tray;  ///< made when a host is there
};

}  // namespace desktop
