// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/TrayMenu.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace ui {

/// The icon in the tray and its one menu, built once and updated in place. Its shape tells the state.
/// Main thread; the menu's state outlives it. On Linux construct it only when a tray host is there (see qt's
/// QSystemTrayIcon: a StatusNotifierHost is looked for once).
class TrayIcon : public QObject {
    Q_OBJECT

public:
    explicit TrayIcon(const models::TrayMenu &state, QObject *parent = nullptr);

    void show() { m_icon.show(); }
    const QMenu &menu() const { return m_menu; }
    /// The words that do not come from the models, again: after the language was changed.
    void retranslate();

Q_SIGNALS:
    void pageRequested(models::Page page);
    void previewRequested(const QString &id, bool route);
    void routeAllRequested();
    void restoreAllRequested();
    void scanRequested();
    void pauseRequested(bool paused);
    void quitRequested();
    void quitAndRestoreRequested();

private:
    void build();
    QAction *addPageEntry(models::Page page);
    void refresh();
    void addAgents();

    const models::TrayMenu &m_state;
    QMenu m_menu;
    QMenu m_agentMenu;
    QSystemTrayIcon m_icon;
    models::TrayState m_shown;
    std::vector<QAction *> m_agents;
    QAction *m_identity = nullptr;
    QAction *m_gateway = nullptr;
    QAction *m_today = nullptr;
    QAction *m_agentsEnd = nullptr;
    QAction *m_routeAll = nullptr;
    QAction *m_restoreAll = nullptr;
    QAction *m_keys = nullptr;
    QAction *m_scan = nullptr;
    QAction *m_open = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_quit = nullptr;
    QAction *m_quitAndRestore = nullptr;
};

}  // namespace ui
