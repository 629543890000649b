// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/TrayIcon.h"

#include "ui/theme/Icons.h"

#include <QAction>

namespace ui {

TrayIcon::TrayIcon(const Models &models, QObject *parent) : QObject(parent), m_models(models)
{
    build();
    m_icon.setContextMenu(&m_menu);
    m_icon.setIcon(trayIcon(m_state));
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT pageRequested(models::Page::Overview);
    });
    connect(&m_models.status, &models::StatusModel::changed, this, &TrayIcon::refresh);
    connect(&m_models.findings, &models::FindingModel::scanChanged, this, &TrayIcon::refresh);
    connect(&m_models.agents, &QAbstractItemModel::dataChanged, this, &TrayIcon::refresh);
    connect(&m_models.agents, &QAbstractItemModel::modelReset, this, &TrayIcon::rebuildAgents);
    rebuildAgents();
}

QAction *TrayIcon::addPageEntry(models::Page page)
{
    QAction *entry = m_menu.addAction(QString());
    connect(entry, &QAction::triggered, this, [this, page] { Q_EMIT pageRequested(page); });
    return entry;
}

void TrayIcon::build()
{
    m_identity = addPageEntry(models::Page::Identity);
    m_gateway = addPageEntry(models::Page::Identity);
    m_today = addPageEntry(models::Page::Usage);
    m_menu.addSeparator();
    m_agentMenu.setTitle(tr("Agents"));
    m_menu.addMenu(&m_agentMenu);
    m_keys = addPageEntry(models::Page::Keys);
    QAction *scan = m_menu.addAction(tr("Scan now"));
    connect(scan, &QAction::triggered, this, &TrayIcon::scanRequested);
    m_menu.addSeparator();
    addPageEntry(models::Page::Overview)->setText(tr("Open Spotmeter"));
    m_pause = m_menu.addAction(tr("Pause forwarding"));
    m_pause->setCheckable(true);
    connect(m_pause, &QAction::triggered, this, &TrayIcon::pauseRequested);
    QAction *quit = m_menu.addAction(tr("Quit (keeps forwarding)"));
    connect(quit, &QAction::triggered, this, &TrayIcon::quitRequested);
}

void TrayIcon::rebuildAgents()
{
    m_agentMenu.clear();
    for (const core::AgentInfo &agent : m_models.agents.rows()) {
        QAction *entry = m_agentMenu.addAction(agent.name);
        entry->setCheckable(true);
        connect(entry, &QAction::triggered, this, [this, entry, id = agent.id](bool route) {
            entry->setChecked(!route);  // the mark follows the agent's state, not the click
            Q_EMIT previewRequested(id, route);
        });
    }
    refresh();
}

void TrayIcon::tellOfKeys(const QStringList &sentences)
{
    m_icon.showMessage(tr("%n new stray key(s)", nullptr, int(sentences.size())), sentences.join(u'\n'),
                       QSystemTrayIcon::Warning);
}

void TrayIcon::refresh()
{
    const models::StatusModel &status = m_models.status;
    m_identity->setText(status.identityLine());
    m_gateway->setText(status.gatewayLine());
    m_today->setText(status.todayLine());
    m_keys->setText(tr("Keys: %1").arg(m_models.findings.headline()));
    m_pause->setChecked(status.status().forwarder == models::ForwarderState::Paused);
    m_pause->setEnabled(status.isConnected());
    const QList<QAction *> entries = m_agentMenu.actions();
    for (int i = 0; i < entries.size(); ++i) {
        const core::AgentState state = m_models.agents.row(i).state;
        entries[i]->setChecked(state == core::AgentState::Routed || state == core::AgentState::NeedsRestart);
        entries[i]->setEnabled(state != core::AgentState::NotInstalled && state != core::AgentState::Unreadable);
    }
    const auto list = models::attention(status, m_models.agents, m_models.findings);
    const models::TrayState state = models::trayState(status, list);
    m_icon.setToolTip(list.empty() ? status.forwarderLine() : list.front().sentence);
    if (state != m_state)
        m_icon.setIcon(trayIcon(state));
    m_state = state;
}

}  // namespace ui
