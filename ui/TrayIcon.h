// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Attention.h"
#include "ui/Models.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace ui {

/// The icon in the tray and its one menu, built once and updated in place. Its shape tells the state.
/// Main thread; the models outlive it. On Linux construct it only when a tray host is there (see qt's
/// QSystemTrayIcon: a StatusNotifierHost is looked for once).
class TrayIcon : public QObject {
    Q_OBJECT

public:
    explicit TrayIcon(const Models &models, QObject *parent = nullptr);

    void show() { m_icon.show(); }
    /// One notification for all that was found at once.
    void tellOfKeys(const QStringList &sentences);
    const QMenu &menu() const { return m_menu; }
    models::TrayState state() const { return m_state; }

Q_SIGNALS:
    void pageRequested(models::Page page);
    void previewRequested(const QString &id, bool route);
    void scanRequested();
    void pauseRequested(bool paused);
    void quitRequested();

private:
    void build();
    QAction *addPageEntry(models::Page page);
    void refresh();
    void rebuildAgents();

    Models m_models;
    QMenu m_menu;
    QMenu m_agentMenu;
    QSystemTrayIcon m_icon;
    models::TrayState m_state = models::TrayState::Off;
    QAction *m_identity = nullptr;
    QAction *m_gateway = nullptr;
    QAction *m_today = nullptr;
    QAction *m_keys = nullptr;
    QAction *m_pause = nullptr;
};

}  // namespace ui
