// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/StatusModel.h"

#include "core/Format.h"
#include "models/ServiceText.h"

#include <QLocale>
#include <QUrl>

namespace models {

void StatusModel::set(ServiceStatus status)
{
    m_status = std::move(status);
    m_connected = true;
    m_lost.clear();
    Q_EMIT changed();
}

void StatusModel::setLost(const QString &sentence)
{
    if (!m_connected && m_lost == sentence)
        return;
    m_connected = false;
    m_lost = sentence;
    Q_EMIT changed();
}

void StatusModel::setToday(core::UsageRow today)
{
    m_today = std::move(today);
    Q_EMIT changed();
}

QString StatusModel::lostSentence() const
{
    return serviceText(m_lost);
}

QString StatusModel::forwarderLine() const
{
    if (!m_connected)
        return m_lost.isEmpty() ? tr("Connecting to the service…") : tr("Service not connected");
    switch (m_status.forwarder) {
    case ForwarderState::Listening:
        return tr("Forwarding on %1").arg(m_status.forwarderAddress);
    case ForwarderState::Paused:
        return tr("Forwarding is paused");
    case ForwarderState::Draining:
        return tr("Finishing running streams");
    case ForwarderState::Failed:
        break;
    }
    return tr("Not forwarding");
}

Tone StatusModel::forwarderTone() const
{
    if (!m_connected)
        return Tone::Neutral;
    switch (m_status.forwarder) {
    case ForwarderState::Listening:
        return Tone::Good;
    case ForwarderState::Paused:
    case ForwarderState::Draining:
        return Tone::Warning;
    case ForwarderState::Failed:
        break;
    }
    return Tone::Bad;
}

QString StatusModel::identityLine() const
{
    const core::Identity &identity = m_status.identity;
    if (!m_connected)
        return forwarderLine();  // nothing is known of the tailnet
    if (identity.caller().isEmpty())
        return tr("Not on a tailnet");
    const QString tailnet = identity.magicDnsSuffix.isEmpty() ? identity.tailnet : identity.magicDnsSuffix;
    return tailnet.isEmpty() ? identity.caller() : identity.caller() + QStringLiteral(" · ") + tailnet;
}

QString StatusModel::gatewayLine() const
{
    const core::GatewayInfo &gateway = m_status.gateway;
    if (!m_connected || gateway.state == core::GatewayState::NotConfigured)
        return tr("No gateway");
    const QString host = QUrl(gateway.url).host();
    const QString name = host.isEmpty() ? gateway.url : host;
    if (gateway.state != core::GatewayState::Ready)
        return tr("Gateway %1 · %2").arg(name, stateText(gateway.state));
    return tr("Gateway %1 · %2").arg(name, reachText(gateway));
}

QString StatusModel::todayLine() const
{
    const QLocale locale;
    return tr("Today %1 · %2 tokens · %3")
        .arg(core::costText(m_today.cost, locale), core::tokensText(m_today.usage.total(), locale),
             tr("%n agent(s) active", nullptr, m_status.activeAgents));
}

QString latencyText(const core::GatewayInfo &gateway)
{
    if (gateway.latencyMs < 0)
        return {};
    return gateway.latencyMs == 0 ? StatusModel::tr("under 1 ms") : core::durationText(gateway.latencyMs, QLocale());
}

QString reachText(const core::GatewayInfo &gateway)
{
    switch (gateway.path) {
    case core::TailnetPath::Direct:
        //: how the gateway is reached; %1 is a time
        return StatusModel::tr("direct, %1").arg(latencyText(gateway));
    case core::TailnetPath::Relayed:
        //: how the gateway is reached: over a relay of the tailnet; %1 is a time
        return StatusModel::tr("relayed, %1").arg(latencyText(gateway));
    case core::TailnetPath::Unknown:
        break;
    }
    return latencyText(gateway);
}

QString stateText(core::GatewayState state)
{
    switch (state) {
    case core::GatewayState::NotConfigured:
        return StatusModel::tr("Not configured");
    case core::GatewayState::NotFound:
        return StatusModel::tr("Not found");
    case core::GatewayState::Unreachable:
        return StatusModel::tr("Unreachable");
    case core::GatewayState::Denied:
        return StatusModel::tr("Access denied");
    case core::GatewayState::Ready:
        break;
    }
    return StatusModel::tr("Ready");
}

Tone toneOf(core::GatewayState state)
{
    if (state == core::GatewayState::Ready)
        return Tone::Good;
    return state == core::GatewayState::NotConfigured ? Tone::Warning : Tone::Bad;
}

QString stateText(core::TailnetState state)
{
    switch (state) {
    case core::TailnetState::NotInstalled:
        return StatusModel::tr("Tailscale is not installed");
    case core::TailnetState::Stopped:
        return StatusModel::tr("Tailscale is not running");
    case core::TailnetState::NoPermission:
        return StatusModel::tr("No permission");
    case core::TailnetState::Starting:
        return StatusModel::tr("Starting");
    case core::TailnetState::NeedsLogin:
        return StatusModel::tr("Needs login");
    case core::TailnetState::KeyExpired:
        return StatusModel::tr("Key expired");
    case core::TailnetState::NeedsApproval:
        return StatusModel::tr("Needs approval");
    case core::TailnetState::Down:
        return StatusModel::tr("Switched off");
    case core::TailnetState::Offline:
        return StatusModel::tr("Offline");
    case core::TailnetState::Running:
        return StatusModel::tr("Connected");
    case core::TailnetState::Unknown:
        break;
    }
    return StatusModel::tr("Unknown");
}

Tone toneOf(core::TailnetState state)
{
    switch (state) {
    case core::TailnetState::Running:
        return Tone::Good;
    case core::TailnetState::Starting:
    case core::TailnetState::Unknown:
        return Tone::Neutral;
    case core::TailnetState::NotInstalled:
    case core::TailnetState::NeedsApproval:
    case core::TailnetState::Down:
        return Tone::Warning;
    default:
        return Tone::Bad;
    }
}

}  // namespace models
