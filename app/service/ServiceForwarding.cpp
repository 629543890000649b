// SPDX-License-Identifier: GPL-3.0-or-later
// What the forwarder is told, and what it tells.
#include "service/ForwardingConfig.h"
#include "service/Service.h"

namespace service {

/// All of these are called on the forwarder's thread.
forwarding::Events Service::forwarderEvents()
{
    forwarding::Events events;
    events.accepted = [this](const platform::SocketOwner &owner) { m_attribution.noteConnection(owner); };
    events.ended = [this](std::vector<forwarding::Ended> &&burst) { m_attribution.attribute(std::move(burst)); };
    events.refused = [this](forwarding::Reason) { QMetaObject::invokeMethod(this, &Service::announceStatus); };
    events.guarded = [this](forwarding::GuardNote &&note) {
        QMetaObject::invokeMethod(this, [this, note = std::move(note)] { onGuarded(note); });
    };
    events.gatewayChanged = [this](const forwarding::GatewayTarget &gateway, bool well) {
        QMetaObject::invokeMethod(this, [this, gateway, well] {
            m_gateways.note(gateway, well);
            announceStatus();
        });
    };
    return events;
}

void Service::applyForwarding()
{
    if (!m_forwarder)
        return;
    std::multimap<std::string, std::string> hashes;
    for (const auto &tokens : {m_tokens.hashes(), m_runs.hashes()})
        hashes.insert(tokens.begin(), tokens.end());
    std::erase_if(hashes, [this](const auto &entry) {
        return !m_policy.policy().allowsAgent(QString::fromStdString(entry.first));
    });
    forwarding::Config config = forwardingConfig(m_settings, m_catalogue, {std::move(hashes), m_tokens.passthrough()},
                                                 m_status, m_gateways.targets(), m_budgets.stops());
    config.guard = guardPolicy(m_settings.guard, m_keys.scans());
    if (!m_policy.problem().isEmpty()) {
        config.gateway.reset();
        config.fallbacks.clear();
        config.noGatewayBecause = m_policy.problem().toStdString();
    }
    m_forwarder->apply(std::move(config));
    announceStatus();
}

void Service::onGuarded(const forwarding::GuardNote &note)
{
    if (m_guard.note(note, m_clock.nowMs()) && !note.rule.empty())
        m_server.broadcast(
            {{QStringLiteral("event"), QStringLiteral("guard")}, {QStringLiteral("key"), m_guard.last()}});
    announceStatus();
}

void Service::pause(const control::Call &call, control::Reply &reply)
{
    const QJsonValue paused = call.body[QLatin1String("paused")];
    if (!paused.isBool()) {
        reply.fail({core::ErrorKind::BadInput,
                    QStringLiteral("Say what is wanted: {\"paused\": true} or {\"paused\": false}.")});
        return;
    }
    if (m_forwarder) {
        m_status.forwarder = paused.toBool() ? ForwarderState::Paused : ForwarderState::Listening;
        applyForwarding();
    }
    announceStatus();
    reply.send(statusJson());
}

}  // namespace service
