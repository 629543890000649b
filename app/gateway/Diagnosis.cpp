// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/Diagnosis.h"

#include <array>

namespace gateway {

namespace {

using core::GatewayStep;
using core::TailnetState;

constexpr std::array<std::string_view, 3> verdictNames{"pass", "fail", "skip"};

bool isOneOf(TailnetState state, std::initializer_list<TailnetState> states)
{
    for (const TailnetState one : states) {
        if (state == one)
            return true;
    }
    return false;
}

/// Adds stages until one fails; those after it are skipped.
class Way {
public:
    void add(const QString &title, bool passed, const QString &found, const QString &trouble, const QString &remedy)
    {
        if (m_broken)
            m_stages.push_back({title, Verdict::Skip, {}, {}});
        else if (passed)
            m_stages.push_back({title, Verdict::Pass, found, {}});
        else
            m_stages.push_back({title, Verdict::Fail, trouble, remedy});
        m_broken = m_broken || !passed;
    }
    std::vector<Stage> take() { return std::move(m_stages); }

private:
    std::vector<Stage> m_stages;
    bool m_broken = false;
};

void addTailnet(Way &way, const Facts &facts)
{
    const core::Identity &id = facts.tailnet.identity;
    const bool answers = !isOneOf(
        id.state,
        {TailnetState::NotInstalled, TailnetState::Stopped, TailnetState::NoPermission, TailnetState::Unknown});
    way.add(QStringLiteral("tailscaled"), answers, QStringLiteral("It answers, version %1.").arg(id.daemonVersion),
            id.sentence, id.remedy);
    const bool loggedIn = isOneOf(id.state, {TailnetState::Running, TailnetState::Offline});
    way.add(QStringLiteral("Logged in"), loggedIn, QStringLiteral("As %1, on %2.").arg(id.caller(), id.nodeName),
            id.sentence, id.remedy);
    way.add(QStringLiteral("MagicDNS"), facts.tailnet.magicDns,
            QStringLiteral("The tailnet's names end in %1.").arg(id.magicDnsSuffix),
            QStringLiteral("MagicDNS is switched off in this tailnet, so its machines have no names."),
            QStringLiteral("Ask an admin to switch it on, or set the gateway's URL to its tailnet address."));
}

void addGateway(Way &way, const core::GatewayInfo &gateway)
{
    const auto reached = [&gateway](GatewayStep step) { return gateway.step >= step; };
    const auto step = [&](const QString &title, GatewayStep at, const QString &found) {
        way.add(title, reached(at), found, gateway.sentence, gateway.remedy);
    };
    step(QStringLiteral("Gateway found"), GatewayStep::Located,
         gateway.knownAs.isEmpty() ? QStringLiteral("%1, trusted by your setting.").arg(gateway.url)
                                   : QStringLiteral("%1 belongs to %2.").arg(gateway.address, gateway.knownAs));
    step(QStringLiteral("Connection"), GatewayStep::Connected, QStringLiteral("%1 accepts it.").arg(gateway.address));
    step(QStringLiteral("Answer"), GatewayStep::Answered, QStringLiteral("In %1 ms.").arg(gateway.latencyMs));
    step(QStringLiteral("Role"), GatewayStep::Admitted, QStringLiteral("The gateway admits this machine."));
    step(QStringLiteral("Models"), GatewayStep::Listed,
         QStringLiteral("%1 models may be used.").arg(gateway.models.size()));
    for (const core::QuotaBucket &bucket : gateway.quotas) {
        if (bucket.balance.nanodollars <= 0) {
            way.add(QStringLiteral("Quota"), false, {}, QStringLiteral("The quota %1 is used up.").arg(bucket.name),
                    bucket.rate.isEmpty()
                        ? QStringLiteral("It refills all the time; wait, or ask your gateway's admin.")
                        : QStringLiteral("It refills all the time (%1); wait, or ask your gateway's admin.")
                              .arg(bucket.rate));
            return;
        }
    }
    way.add(QStringLiteral("Quota"), true,
            gateway.quotas.empty() ? QStringLiteral("Not told by the gateway: %1.").arg(gateway.quotaNote)
                                   : QStringLiteral("Every quota has something left."),
            {}, {});
}

Stage forwarderStage(const Facts &facts)
{
    const QString title = QStringLiteral("Forwarder");
    if (facts.forwarderAddress.isEmpty())
        return {title, Verdict::Fail, facts.forwarderSentence, {}};
    return {title, Verdict::Pass, QStringLiteral("It listens on %1.").arg(facts.forwarderAddress), {}};
}

Stage agentStage(const core::AgentInfo &agent)
{
    if (agent.state == core::AgentState::Routed)
        return {agent.name, Verdict::Pass, QStringLiteral("It goes through the forwarder."), {}};
    if (core::holdsOurKeys(agent.state))
        return {agent.name, Verdict::Fail, agent.sentence, agent.action};
    return {agent.name, Verdict::Fail, agent.sentence,
            QStringLiteral("Route it again with: spotmeter agents enable %1").arg(agent.id)};
}

}  // namespace

std::string_view name(Verdict verdict)
{
    return verdictNames[static_cast<std::size_t>(verdict)];
}

std::vector<Stage> diagnose(const Facts &facts)
{
    Way way;
    // A gateway that is trusted by a setting needs no tailnet.
    const bool trusted = facts.gateway.knownAs.isEmpty() && facts.gateway.step >= GatewayStep::Located;
    if (!trusted)
        addTailnet(way, facts);
    addGateway(way, facts.gateway);
    std::vector<Stage> stages = way.take();
    stages.push_back(forwarderStage(facts));
    for (const core::AgentInfo &agent : facts.agents) {
        const bool ours = core::holdsOurKeys(agent.state) || agent.state == core::AgentState::Drifted
            || agent.state == core::AgentState::RoutedElsewhere || agent.state == core::AgentState::Unreadable;
        if (ours)
            stages.push_back(agentStage(agent));
    }
    return stages;
}

QString report(const Facts &facts, const std::vector<Stage> &stages)
{
    const core::Identity &id = facts.tailnet.identity;
    QString text = QStringLiteral("Spotmeter " SPOTMETER_VERSION ", Tailscale %1\n").arg(id.daemonVersion);
    text += QStringLiteral("Caller: %1\nMachine: %2 (%3)\nTailnet: %4\nAddresses: %5\nGateway: %6 at %7\n")
                .arg(id.caller(), id.nodeName, id.nodeId, id.tailnet, id.addresses.join(QStringLiteral(", ")),
                     facts.gateway.url, facts.gateway.address);
    for (const Stage &stage : stages) {
        const std::string_view verdict = name(stage.verdict);
        text += QString::fromLatin1(verdict.data(), qsizetype(verdict.size())) + QStringLiteral("  ") + stage.title
            + (stage.sentence.isEmpty() ? QString() : QStringLiteral(": ") + stage.sentence) + u'\n';
    }
    return text;
}

}  // namespace gateway
