// SPDX-License-Identifier: GPL-3.0-or-later
// The settings in force: the user's own, and over them what the administrator's policy has set.
#include "service/Service.h"

#include "service/ForwardingConfig.h"

namespace service {

void Service::changeSettings(const control::Call &call, control::Reply &reply)
{
    const auto wanted = core::settingsFromJson(call.body, m_settings);
    if (!wanted)
        return reply.fail(wanted.error());
    if (const auto allowed = m_policy.policy().allows(*wanted); !allowed)
        return reply.fail(allowed.error());
    if (const auto usable = checkCertificates(wanted->trustedCertificates); !usable)
        return reply.fail(usable.error());
    if (const auto prices = m_prices.setOverrides(wanted->prices); !prices)
        return reply.fail(prices.error());
    const core::Settings own = m_policy.policy().withoutLocked(*wanted, m_own);
    if (const auto saved = core::saveSettings(m_paths.settings, own); !saved)
        return reply.fail(saved.error());
    m_own = own;
    useSettings(*wanted);
    m_server.broadcast({{QStringLiteral("event"), QStringLiteral("settings")},
                        {QStringLiteral("settings"), core::toJson(m_settings)}});
    reply.send(core::toJson(m_settings));
}

/// A policy came, changed or went. One that cannot be used stops the forwarding: see applyForwarding().
void Service::onPolicy()
{
    useSettings(m_policy.policy().over(m_own));
    m_server.broadcast({{QStringLiteral("event"), QStringLiteral("policy")},
                        {QStringLiteral("policy"), m_policy.toJson()},
                        {QStringLiteral("settings"), core::toJson(m_settings)}});
}

void Service::useSettings(const core::Settings &settings)
{
    const core::Settings before = std::exchange(m_settings, settings);
    if (before.port != m_settings.port || before.listenOnIpv6 != m_settings.listenOnIpv6) {
        const QString oldBase = m_status.baseUrl();
        openForwarder();
        m_agentCalls.followTo(oldBase);
    }
    if (before.budgets != m_settings.budgets)
        setBudgets();
    applyHistorySettings();
    m_agentCalls.refresh();
    if (before.tailscaledSocket != m_settings.tailscaledSocket)
        m_tailnet.setPlaces(tailnet::placesOnThisMachine(effectiveSettings().tailscaledSocket));
    refreshGateway();
    announceStatus();
}

/// How long requests are kept, and who is told of them. The demo's are nobody's.
void Service::applyHistorySettings()
{
    m_exporter.setAddress(m_demo ? QString() : m_settings.telemetryUrl);
    if (m_settings.keepDays <= 0) {
        m_forget.stop();
        return;
    }
    if (!m_forget.isActive())
        m_forget.start();
    m_store.forget(core::startOfLocalDay(m_clock.nowMs(), 1 - m_settings.keepDays));
}

}  // namespace service
