// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FirstRun.h"

#include "models/ServiceText.h"
#include "models/TrayMenu.h"

#include <algorithm>

namespace models {

FirstRun::FirstRun(const StatusModel &status, const AgentModel &agents, const FindingModel &findings, QObject *parent)
    : QObject(parent), m_status(status), m_agents(agents), m_findings(findings)
{
    connect(&m_status, &StatusModel::changed, this, &FirstRun::refresh);
    connect(&m_agents, &QAbstractItemModel::modelReset, this, &FirstRun::refresh);
    connect(&m_agents, &QAbstractItemModel::dataChanged, this, &FirstRun::refresh);
    connect(&m_findings, &FindingModel::scanChanged, this, &FirstRun::refresh);
}

void FirstRun::setOver()
{
    if (std::exchange(m_over, true))
        return;
    Q_EMIT over();
    Q_EMIT changed();
}

void FirstRun::refresh()
{
    if (m_over)
        return;
    const auto list = steps();
    if (m_status.isConnected() && std::all_of(list.begin(), list.end(), [](const auto &step) { return step.done; }))
        return setOver();
    Q_EMIT changed();
}

std::vector<FirstStep> FirstRun::steps() const
{
    return {identityStep(), agentsStep(), scanStep()};
}

FirstStep FirstRun::identityStep() const
{
    const core::Identity &identity = m_status.status().identity;
    const core::GatewayInfo &gateway = m_status.status().gateway;
    FirstStep step{tr("Who you are"), {}, tr("Show"), false};
    if (identity.state != core::TailnetState::Running) {
        step.sentence = identity.sentence.isEmpty() ? stateText(identity.state) : serviceText(identity.sentence);
    } else if (gateway.state != core::GatewayState::Ready) {
        step.sentence = gateway.sentence.isEmpty() ? stateText(gateway.state) : serviceText(gateway.sentence);
    } else {
        step.done = true;
        step.sentence = tr("You are %1. The gateway answers and knows you by that name.").arg(identity.caller());
    }
    return step;
}

FirstStep FirstRun::agentsStep() const
{
    const int open = int(agentsToRoute(m_agents).size());
    const int routed = m_agents.routedCount();
    FirstStep step{tr("Route your agents"), {}, {}, routed > 0 && open == 0};
    if (open > 0) {
        step.sentence = tr("%n agent(s) found that still use a key of their own.", nullptr, open);
        step.action = tr("Choose…");
    } else if (routed > 0) {
        step.sentence = tr("%n agent(s) go through the gateway. No key is needed here.", nullptr, routed);
    } else {
        step.sentence = tr("No coding agent was found yet. One that you install later appears on the Agents page.");
        step.done = true;
    }
    return step;
}

FirstStep FirstRun::scanStep() const
{
    FirstStep step{tr("Look for stray keys"), {}, {}, false};
    switch (m_findings.scan()) {
    case FindingModel::Scan::Running:
        step.sentence = tr("Reading your files. Nothing leaves this machine.");
        break;
    case FindingModel::Scan::Done:
        step.sentence = m_findings.headline();
        step.done = true;
        break;
    default:
        step.sentence = tr("A scan reads the places where keys usually lie. It changes nothing and sends nothing.");
        step.action = tr("Scan now");
    }
    return step;
}

}  // namespace models
