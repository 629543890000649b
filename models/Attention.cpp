// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Attention.h"

#include "models/ServiceText.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace models {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(models::Attention)
};

void addService(std::vector<Attention> &list, const ServiceStatus &status)
{
    if (status.forwarder == ForwarderState::Failed)
        list.push_back({Tone::Bad, serviceText(status.forwarderSentence), Page::Settings});
    if (!status.recording)
        list.push_back({Tone::Bad, serviceText(status.recordingSentence), Page::Usage});
    if (!status.identity.sentence.isEmpty())
        list.push_back({toneOf(status.identity.state), serviceText(status.identity.sentence), Page::Identity});
    if (!status.gateway.sentence.isEmpty())
        list.push_back({toneOf(status.gateway.state), serviceText(status.gateway.sentence), Page::Identity});
    for (const core::GatewayUse &use : status.gateways) {
        if (use.reachable)
            continue;
        const QString host = QUrl(use.url).host();
        list.push_back(use.inUse
                           ? Attention{Tone::Bad, Words::tr("%1 cannot be reached.").arg(host), Page::Settings}
                           : Attention{Tone::Warning,
                                       Words::tr("%1 cannot be reached. Requests go to another gateway.").arg(host),
                                       Page::Settings});
    }
}

void addAgents(std::vector<Attention> &list, const AgentModel &agents)
{
    for (const core::AgentInfo &agent : agents.rows()) {
        const Tone tone = toneOf(agent.state);
        if (tone == Tone::Warning || tone == Tone::Bad)
            list.push_back({tone, QStringLiteral("%1: %2").arg(agent.name, serviceText(agent.sentence)), Page::Agents});
    }
}

void addKeys(std::vector<Attention> &list, const FindingModel &findings)
{
    int open = 0;
    for (const core::Finding &finding : findings.rows())
        open += finding.level > core::FindingLevel::Low ? 1 : 0;
    if (open > 0)
        list.push_back(
            {toneOf(findings.row(0).level), Words::tr("%n stray key(s) on this machine.", nullptr, open), Page::Keys});
}

}  // namespace

std::vector<Attention> attention(const StatusModel &status, const AgentModel &agents, const FindingModel &findings)
{
    std::vector<Attention> list;
    if (status.isConnected())
        addService(list, status.status());
    else if (!status.lostSentence().isEmpty())
        list.push_back({Tone::Bad, status.lostSentence(), Page::Overview});
    addAgents(list, agents);
    addKeys(list, findings);
    std::stable_sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.tone > b.tone; });
    return list;
}

TrayState trayState(const StatusModel &status, const std::vector<Attention> &attention)
{
    if (!status.isConnected() || status.status().forwarder == ForwarderState::Paused)
        return TrayState::Off;
    return attention.empty() ? TrayState::Connected : TrayState::NeedsAttention;
}

}  // namespace models
