// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/TrayIcon.h"

#include "ui/theme/Icons.h"

#include <QAction>

namespace ui {

TrayIcon::TrayIcon(const models::TrayMenu &state, QObject *parent)
    : QObject(parent), m_state(state), m_shown(state.texts().state)
{
    build();
    retranslate();
    refresh();
    m_icon.setIcon(trayIcon(m_shown));
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT pageRequested(models::Page::Overview);
    });
    connect(&m_state, &models::TrayMenu::changed, this, &TrayIcon::refresh);
}

QAction *TrayIcon::addPageEntry(models::Page page)
{
    QAction *entry = m_menu.addAction(QString());
    connect(entry, &QAction::triggered, this, [this, page] { Q_EMIT pageRequested(page); });
    return entry;
}

void TrayIcon::build()
{
    const auto add = [this](QMenu &menu, auto signal) {
        QAction *entry = menu.addAction(QString());
        connect(entry, &QAction::triggered, this, signal);
        return entry;
    };
    m_identity = addPageEntry(models::Page::Identity);
    m_gateway = addPageEntry(models::Page::Identity);
    m_today = addPageEntry(models::Page::Usage);
    m_menu.addSeparator();
    m_menu.addMenu(&m_agentMenu);
    m_agentsEnd = m_agentMenu.addSeparator();
    m_routeAll = add(m_agentMenu, &TrayIcon::routeAllRequested);
    m_restoreAll = add(m_agentMenu, &TrayIcon::restoreAllRequested);
    m_keys = addPageEntry(models::Page::Keys);
    m_scan = add(m_menu, &TrayIcon::scanRequested);
    m_menu.addSeparator();
    m_open = addPageEntry(models::Page::Overview);
    m_pause = m_menu.addAction(QString());
    m_pause->setCheckable(true);
    connect(m_pause, &QAction::triggered, this, &TrayIcon::pauseRequested);
    m_quit = add(m_menu, &TrayIcon::quitRequested);
    m_quitAndRestore = add(m_menu, &TrayIcon::quitAndRestoreRequested);
}

void TrayIcon::retranslate()
{
    m_agentMenu.setTitle(tr("Agents"));
    m_routeAll->setText(tr("Route all…"));
    m_restoreAll->setText(tr("Restore all…"));
    m_scan->setText(tr("Scan now", "for stray keys"));
    m_open->setText(tr("Open Spotmeter"));
    m_pause->setText(tr("Pause forwarding"));
    m_quit->setText(tr("Quit (keeps forwarding)"));
    m_quitAndRestore->setText(tr("Quit and restore agents"));
}

/// Entries come and go at the end only: an agent that was installed is a new entry, all others stay the same ones.
void TrayIcon::addAgents()
{
    const std::vector<models::TrayAgent> &agents = m_state.texts().agents;
    while (m_agents.size() < agents.size()) {
        const size_t at = m_agents.size();
        auto *entry = new QAction(&m_agentMenu);
        entry->setCheckable(true);
        connect(entry, &QAction::triggered, this, [this, entry, at](bool route) {
            entry->setChecked(!route);  // the mark follows the agent's state, not the click
            Q_EMIT previewRequested(m_state.texts().agents[at].id, route);
        });
        m_agentMenu.insertAction(m_agentsEnd, entry);
        m_agents.push_back(entry);
    }
    for (size_t i = 0; i < m_agents.size(); ++i) {
        m_agents[i]->setVisible(i < agents.size());
        if (i >= agents.size())
            continue;
        m_agents[i]->setText(agents[i].text);
        m_agents[i]->setChecked(agents[i].routed);
        m_agents[i]->setEnabled(agents[i].enabled);
    }
}

void TrayIcon::refresh()
{
    const models::TrayTexts &texts = m_state.texts();
    m_identity->setText(texts.identity);
    m_gateway->setText(texts.gateway);
    m_today->setText(texts.today);
    m_keys->setText(texts.keys);
    addAgents();
    m_routeAll->setEnabled(texts.canRouteAll);
    m_restoreAll->setEnabled(texts.canRestoreAll);
    m_scan->setEnabled(texts.canScan);
    m_pause->setChecked(texts.paused);
    m_pause->setEnabled(texts.connected);
    m_quitAndRestore->setEnabled(texts.connected);
    m_icon.setToolTip(texts.tip);
    if (texts.state != m_shown)
        m_icon.setIcon(trayIcon(texts.state));
    m_shown = texts.state;
}

}  // namespace ui
