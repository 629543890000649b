// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/GatewaySet.h"

#include "service/ForwardingConfig.h"

#include <algorithm>

namespace service {

namespace {

bool isSamePlace(const forwarding::GatewayTarget &a, const forwarding::GatewayTarget &b)
{
    return a.hostHeader == b.hostHeader && a.address == b.address && a.port == b.port;
}

}  // namespace

GatewaySet::GatewaySet(const GatewayKeys &keys, const core::Clock &clock) : m_keys(keys), m_clock(clock)
{
    add();
}

void GatewaySet::add()
{
    const std::size_t index = m_members.size();
    m_members.push_back({std::make_unique<gateway::GatewayClient>(), {}});
    gateway::GatewayClient *client = m_members.back().client.get();
    connect(client, &gateway::GatewayClient::located, this, &GatewaySet::moved);
    connect(client, &gateway::GatewayClient::changed, this,
            [this, index](const core::GatewayInfo &info) { take(index, info); });
}

void GatewaySet::refresh(const core::Settings &settings, const tailnet::Status &status, const QString &localApi)
{
    const QStringList urls = QStringList{settings.gatewayUrl} + settings.fallbackGateways;
    m_localApi = localApi;
    while (m_members.size() > std::size_t(urls.size()))
        m_members.pop_back();
    while (m_members.size() < std::size_t(urls.size()))
        add();
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        core::Settings own = settings;
        own.gatewayUrl = urls[qsizetype(i)];
        m_members[i].client->setAccess(
            {m_keys.header().toLatin1(), m_keys.valueFor(own.gatewayUrl), settings.trustedCertificates});
        m_members[i].client->refresh(own, status, localApi);
    }
}

void GatewaySet::take(std::size_t index, core::GatewayInfo info)
{
    const auto &location = m_members[index].client->location();
    const QString problem = location && location->trustedBySetting ? m_keys.problem(location->url) : QString();
    if (!problem.isEmpty()) {
        info.state = core::GatewayState::Denied;
        info.sentence = QStringLiteral("The gateway %1 wants a key of its own. %2").arg(info.url, problem);
        info.remedy.clear();
    }
    m_members[index].info = std::move(info);
    if (index == 0)
        Q_EMIT changed(m_members[0].info);
    else
        Q_EMIT moved();
}

std::optional<forwarding::GatewayTarget> GatewaySet::targetOf(const Member &member) const
{
    const auto &location = member.client->location();
    if (!location)
        return {};
    forwarding::GatewayTarget target{location->hostHeader.toStdString(), location->address.toString().toStdString(),
                                     location->port};
    if (location->security == gateway::Security::Tls)
        target.security = forwarding::Security::Tls;
    target.membership = membership(location->ownNodeId, location->tailnet);
    target.nodeId = (location->nodeId + location->service).toStdString();
    if (location->throughTailscaled)
        target.dialSocket = m_localApi.toStdString();
    if (m_keys.areWanted() && location->trustedBySetting) {
        auto value = m_keys.valueFor(location->url);
        if (!value)
            return {};
        target.credential = forwarding::GatewayCredential{m_keys.header().toStdString(), std::move(value)};
    }
    return target;
}

std::vector<forwarding::GatewayTarget> GatewaySet::targets()
{
    std::vector<forwarding::GatewayTarget> targets;
    for (const Member &member : m_members) {
        auto target = targetOf(member);
        const bool isNew = target && std::none_of(targets.begin(), targets.end(), [&](const auto &other) {
                               return isSamePlace(other, *target);
                           });
        if (isNew)
            targets.push_back(*std::move(target));
    }
    if (targets != m_targets)
        m_unwell.clear();
    m_targets = targets;
    return targets;
}

void GatewaySet::note(const forwarding::GatewayTarget &target, bool well)
{
    std::erase_if(m_unwell, [&](const Unwell &unwell) { return unwell.hostHeader == target.hostHeader; });
    if (!well)
        m_unwell.push_back({target.hostHeader, m_clock.nowMs()});
}

const GatewaySet::Unwell *GatewaySet::troubleOf(const Member &member) const
{
    const auto &location = member.client->location();
    const std::string host = location ? location->hostHeader.toStdString() : std::string();
    const auto found =
        std::find_if(m_unwell.begin(), m_unwell.end(), [&](const Unwell &unwell) { return unwell.hostHeader == host; });
    return found == m_unwell.end() ? nullptr : &*found;
}

std::vector<core::GatewayUse> GatewaySet::uses() const
{
    const auto isUsable = [this](const Member &member) { return targetOf(member) && !troubleOf(member); };
    auto used = std::find_if(m_members.begin(), m_members.end(), isUsable);
    if (used == m_members.end())
        used = std::find_if(m_members.begin(), m_members.end(), [this](const Member &m) { return bool(targetOf(m)); });
    std::vector<core::GatewayUse> uses;
    for (auto member = m_members.begin(); member != m_members.end(); ++member) {
        const Unwell *trouble = troubleOf(*member);
        core::GatewayUse use{member->info.url, member->info.address,         member->info.state,   trouble == nullptr,
                             member == used,   trouble ? trouble->since : 0, member->info.sentence};
        const QString first = m_members.front().info.url;
        if (trouble && used != member && used != m_members.end())
            use.sentence = QStringLiteral("It could not be reached, so requests go to %1 until it answers again.")
                               .arg(used->info.url);
        else if (trouble)
            use.sentence = QStringLiteral("It could not be reached. Check Tailscale and the gateway.");
        else if (member == used && used != m_members.begin())
            use.sentence = QStringLiteral("In use because %1 cannot be used now.")
                               .arg(first.isEmpty() ? QStringLiteral("the preferred gateway") : first);
        uses.push_back(std::move(use));
    }
    return uses;
}

}  // namespace service
