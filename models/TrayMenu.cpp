// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TrayMenu.h"

#include <algorithm>

namespace models {

namespace {

template <class Wanted> std::vector<core::AgentInfo> agentsThat(const AgentModel &agents, Wanted wanted)
{
    std::vector<core::AgentInfo> found;
    std::copy_if(agents.rows().begin(), agents.rows().end(), std::back_inserter(found), wanted);
    return found;
}

bool isRouted(const core::AgentInfo &agent)
{
    return agent.state == core::AgentState::Routed || agent.state == core::AgentState::NeedsRestart;
}

}  // namespace

std::vector<core::AgentInfo> agentsToRoute(const AgentModel &agents)
{
    return agentsThat(agents, [](const core::AgentInfo &agent) {
        return agent.state == core::AgentState::Direct || agent.state == core::AgentState::Drifted;
    });
}

std::vector<core::AgentInfo> agentsToRestore(const AgentModel &agents)
{
    return agentsThat(agents, [](const core::AgentInfo &agent) {
        return core::holdsOurKeys(agent.state) || agent.state == core::AgentState::Drifted;
    });
}

TrayMenu::TrayMenu(const StatusModel &status, const AgentModel &agents, const FindingModel &findings, QObject *parent)
    : QObject(parent), m_status(status), m_agents(agents), m_findings(findings), m_texts(read())
{
    connect(&m_status, &StatusModel::changed, this, &TrayMenu::refresh);
    connect(&m_findings, &FindingModel::scanChanged, this, &TrayMenu::refresh);
    connect(&m_agents, &QAbstractItemModel::dataChanged, this, &TrayMenu::refresh);
    connect(&m_agents, &QAbstractItemModel::modelReset, this, &TrayMenu::refresh);
}

void TrayMenu::refresh()
{
    TrayTexts now = read();
    if (now == m_texts)
        return;
    m_texts = std::move(now);
    Q_EMIT changed();
}

TrayTexts TrayMenu::read() const
{
    TrayTexts texts;
    const auto list = attention(m_status, m_agents, m_findings);
    texts.identity = m_status.identityLine();
    texts.gateway = m_status.gatewayLine();
    texts.today = m_status.todayLine();
    texts.keys = tr("Keys: %1", "in the tray's menu; %1 is \"3 keys in 5 places\"").arg(m_findings.headline());
    texts.tip = list.empty() ? m_status.forwarderLine() : list.front().sentence;
    texts.connected = m_status.isConnected();
    texts.paused = m_status.status().forwarder == ForwarderState::Paused;
    texts.canScan = texts.connected && m_findings.scan() != FindingModel::Scan::Running;
    texts.canRouteAll = texts.connected && !agentsToRoute(m_agents).empty();
    texts.canRestoreAll = texts.connected && !agentsToRestore(m_agents).empty();
    texts.state = trayState(m_status, list);
    for (const core::AgentInfo &agent : m_agents.rows()) {
        if (agent.state == core::AgentState::NotInstalled)
            continue;
        const Tone tone = toneOf(agent.state);
        const bool wantsLook = tone == Tone::Warning || tone == Tone::Bad;
        texts.agents.push_back({agent.id, wantsLook ? agent.name + QStringLiteral(" …") : agent.name, isRouted(agent),
                                texts.connected && agent.state != core::AgentState::Unreadable
                                    && agent.state != core::AgentState::CannotRoute});
    }
    return texts;
}

}  // namespace models
