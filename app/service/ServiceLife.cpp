// SPDX-License-Identifier: GPL-3.0-or-later
// How the service takes its port, leaves it to another process, and ends.
#include "service/Service.h"

#include "platform/ServiceManager.h"

#include <QCoreApplication>

#include <string>

namespace service {

namespace {

constexpr int drainLimitMs = 30'000;
constexpr int telemetryDrainMs = 3000;  ///< what is not sent by then waits on disk
constexpr int portRetryMs = 5'000;  ///< a port that was taken may come free

}  // namespace

/// Who holds the port that we wanted, and what to do about it.
QString Service::portHolder() const
{
    const QString remedy = QStringLiteral(" End it, or choose another port in Settings.");
    const auto owner = platform::listenerOwner(std::uint16_t(m_settings.port));
    if (!owner)
        return remedy;
    const auto process = platform::PeerLookup().find(*owner);
    if (!process)
        return QStringLiteral(" It belongs to another user (uid %1).").arg(owner->uid) + remedy;
    return QStringLiteral(" It is held by %1 (process %2).")
               .arg(QString::fromStdString(process->executable))
               .arg(process->pid)
        + remedy;
}

void Service::openForwarder()
{
    countRefusals();
    m_portRetry.stop();
    m_forwarder.reset();
    m_refusals.startOver();
    const auto on = m_settings.listenOnIpv6 ? forwarding::Listen::Ipv4AndIpv6 : forwarding::Listen::Ipv4;
    auto forwarder =
        forwarding::Forwarder::listen(std::uint16_t(m_settings.port), forwarderEvents(), on, &m_heritage.listeners);
    if (!forwarder && m_demo && m_settings.port == core::demoPort)
        forwarder = forwarding::Forwarder::listen(0, forwarderEvents(), on);  // another user's demo has it
    if (!forwarder) {
        m_status.forwarder = ForwarderState::Failed;
        m_status.port = 0;
        m_status.forwarderSentence = forwarder.error().message + portHolder();
        m_portRetry.start(portRetryMs);
        return;
    }
    m_forwarder = std::move(*forwarder);
    m_status.forwarder = m_heritage.paused ? ForwarderState::Paused : ForwarderState::Listening;
    m_heritage.paused = false;
    m_status.port = m_forwarder->port();
    m_status.forwarderSentence.clear();
    applyForwarding();
    if (m_serves)
        m_forwarder->serve();
}

/// The sockets take connections from the start; they are answered from now on.
void Service::serve()
{
    if (std::exchange(m_serves, true))
        return;
    if (m_forwarder)
        m_forwarder->serve();
    // A service manager that sees the older one end before it knows of us takes the service for ended, and kills us.
    platform::tellServiceManager("READY=1\nMAINPID=" + std::to_string(QCoreApplication::applicationPid()));
    m_heritage.predecessor = control::Descriptor();
}

/// Gives a newer service the sockets, and tells it what no file holds.
void Service::handOver(control::Reply &reply)
{
    if (m_demo)
        return reply.fail({core::ErrorKind::Conflict, QStringLiteral("A demo is not replaced. Start it anew.")});
    const QJsonObject state{{QStringLiteral("paused"), m_status.forwarder == ForwarderState::Paused},
                            {QStringLiteral("managed"), m_heritage.managed}};
    m_handOver.offer(state, m_forwarder ? m_forwarder->sockets() : std::vector<int>(), m_runs, reply);
}

/// Another process takes what is new. What runs here may last as long as it likes, and is recorded.
void Service::leave()
{
    m_leaving = true;
    m_poll.stop();
    m_status.forwarder = ForwarderState::Draining;
    m_forwarder->leave([this] { QMetaObject::invokeMethod(this, &Service::end); });
}

/// Lets running streams finish, for a while; being told twice, or nothing to wait for, ends at once.
void Service::drain()
{
    const bool ends = m_status.forwarder == ForwarderState::Draining && !std::exchange(m_leaving, false);
    if (ends || !m_forwarder) {
        end();
        return;
    }
    platform::tellServiceManager("STOPPING=1");
    QTimer::singleShot(drainLimitMs, this, &Service::end);
    if (std::exchange(m_status.forwarder, ForwarderState::Draining) == ForwarderState::Draining)
        return;
    announceStatus();
    const auto drained = [this] { QMetaObject::invokeMethod(this, &Service::end); };
    if (m_heritage.managed)
        m_forwarder->leave(drained);  // who comes now waits for the next service
    else
        m_forwarder->drain(drained);
}

/// Breaks what still runs, and goes only when every exchange has reached the store.
void Service::end()
{
    if (std::exchange(m_ending, true))
        return;
    m_forwarder.reset();
    m_attribution.afterAll(this, [this] { m_exporter.drain(telemetryDrainMs, [this] { Q_EMIT finished(); }); });
}

}  // namespace service
