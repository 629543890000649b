// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/Forwarder.h"

#include "forwarding/Connection.h"
#include "forwarding/Listener.h"

#include <asio/executor_work_guard.hpp>
#include <asio/post.hpp>
#include <asio/steady_timer.hpp>

#include <QThread>

#include <csignal>

#include <algorithm>
#include <atomic>
#include <list>
#include <numeric>

namespace forwarding {

namespace {

constexpr std::size_t scratchSize = 256 * 1024;
constexpr std::chrono::milliseconds burstTime(20);  ///< handing on costs a wake-up of another thread: one for many
constexpr std::size_t usualBurst = 16;

std::int64_t monotonicSeconds()
{
    using namespace std::chrono;
    return duration_cast<seconds>(steady_clock::now().time_since_epoch()).count();
}

}  // namespace

/// Everything that lives on the forwarding thread.
class Forwarder::Loop {
public:
    explicit Loop(Events events);

    core::Result<void> listen(std::uint16_t port, Listen on, std::vector<int> &inherited);
    void start();
    void serve();
    void stop();
    void apply(Config config);
    void drain(std::function<void()> done);
    void leave(std::function<void()> done);
    std::vector<int> sockets();

    std::uint16_t port() const { return m_shared.port; }
    int openExchanges() const { return m_shared.open; }
    std::array<int, reasonCount> refusals() const;

private:
    void stopListening();
    void take(TcpSocket socket);
    void tick();
    void ended(std::unique_ptr<core::Exchange> exchange, const platform::SocketOwner &owner);
    void handOn();
    void finishDrain();

    asio::io_context m_io{ASIO_CONCURRENCY_HINT_UNSAFE_IO};  ///< sockets are used by one thread only
    asio::executor_work_guard<asio::io_context::executor_type> m_work = asio::make_work_guard(m_io);
    Events m_events;
    Shared m_shared{m_io};
    Listener m_ipv4{m_io};
    Listener m_ipv6{m_io};
    asio::steady_timer m_ticker{m_io};
    asio::steady_timer m_burst{m_io};
    bool m_ticking = false;
    bool m_ownersAreTold = false;  ///< by this system: then nobody is served whose owner it does not tell
    std::list<std::weak_ptr<Connection>> m_connections;
    std::vector<Ended> m_ended;  ///< not yet handed on
    std::function<void()> m_drained;

    std::array<std::atomic<int>, reasonCount> m_refusals{};
    std::unique_ptr<QThread> m_thread;
};

Forwarder::Loop::Loop(Events events) : m_events(std::move(events))
{
    m_shared.scratch.resize(scratchSize);
    m_ended.reserve(usualBurst);
    m_shared.config = std::make_shared<const Config>();
    m_shared.ended = [this](std::unique_ptr<core::Exchange> exchange, const platform::SocketOwner &owner) {
        ended(std::move(exchange), owner);
    };
    m_shared.refused = [this](Reason reason) {
        ++m_refusals[static_cast<std::size_t>(reason)];
        if (m_events.refused)
            m_events.refused(reason);
    };
    m_shared.guard.setOnNote([this](GuardNote &&note) {
        if (m_events.guarded)
            m_events.guarded(std::move(note));
    });
    m_shared.gatewayChanged = [this](const GatewayTarget &gateway, bool well) {
        if (m_events.gatewayChanged)
            m_events.gatewayChanged(gateway, well);
    };
}

core::Result<void> Forwarder::Loop::listen(std::uint16_t port, Listen on, std::vector<int> &inherited)
{
    m_shared.port = port;
    auto listening = m_ipv4.open(asio::ip::address_v4::loopback(), m_shared.port, inherited);
    if (listening && on == Listen::Ipv4AndIpv6)
        listening = m_ipv6.open(asio::ip::address_v6::loopback(), m_shared.port, inherited);
    return listening;
}

void Forwarder::Loop::start()
{
    m_thread.reset(QThread::create([this] {
        // TLS writes without MSG_NOSIGNAL: a gateway that hangs up must not end the process.
        sigset_t pipe;
        sigemptyset(&pipe);
        sigaddset(&pipe, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
        m_io.run();
    }));
    m_thread->setObjectName(QStringLiteral("forwarding"));
    m_thread->start();
}

void Forwarder::Loop::serve()
{
    asio::post(m_io, [this] {
        for (Listener *listener : {&m_ipv4, &m_ipv6}) {
            if (listener->isOpen())
                listener->accept([this](TcpSocket socket) { take(std::move(socket)); });
        }
    });
}

void Forwarder::Loop::stop()
{
    asio::post(m_io, [this] {
        stopListening();
        m_ticker.cancel();
        m_burst.cancel();
        m_shared.pool.clear({});
        for (const auto &entry : m_connections) {
            if (const auto connection = entry.lock())
                connection->breakOff();
        }
        m_work.reset();
    });
    m_thread->wait();
    handOn();
}

void Forwarder::Loop::apply(Config config)
{
    asio::post(m_io, [this, next = std::make_shared<const Config>(std::move(config))] {
        const Config &now = *m_shared.config;
        if (next->gateway != now.gateway || next->fallbacks != now.fallbacks
            || next->trustedCertificates != now.trustedCertificates) {
            m_shared.pool.clear(next->trustedCertificates);
            m_shared.gateways.forget();
        }
        m_shared.config = next;
        for (const auto &entry : m_connections) {
            if (const auto connection = entry.lock())
                connection->tailnetChanged();
        }
    });
}

void Forwarder::Loop::drain(std::function<void()> done)
{
    asio::post(m_io, [this, done = std::move(done)]() mutable {
        m_shared.draining = true;
        m_drained = std::move(done);
        for (const auto &entry : m_connections) {
            if (const auto connection = entry.lock())
                connection->drain();
        }
        finishDrain();
    });
}

void Forwarder::Loop::leave(std::function<void()> done)
{
    asio::post(m_io, [this, done = std::move(done)]() mutable {
        m_shared.leaving = true;
        m_drained = std::move(done);
        stopListening();
        for (const auto &entry : m_connections) {
            if (const auto connection = entry.lock())
                connection->leave();
        }
        finishDrain();
    });
}

void Forwarder::Loop::finishDrain()
{
    if (!m_drained || m_shared.open > 0)
        return;
    const auto isThere = [](const std::weak_ptr<Connection> &entry) { return !entry.expired(); };
    if (m_shared.leaving && std::any_of(m_connections.begin(), m_connections.end(), isThere))
        return;
    stopListening();
    handOn();
    std::exchange(m_drained, {})();
}

void Forwarder::Loop::stopListening()
{
    m_ipv4.close();
    m_ipv6.close();
}

std::vector<int> Forwarder::Loop::sockets()
{
    std::vector<int> open;
    for (Listener *listener : {&m_ipv4, &m_ipv6}) {
        if (const int descriptor = listener->descriptor(); descriptor >= 0)
            open.push_back(descriptor);
    }
    return open;
}

void Forwarder::Loop::take(TcpSocket socket)
{
    std::error_code error;
    const auto peer = socket.remote_endpoint(error);
    const auto owner = platform::socketOwner(
        m_shared.port, peer.port(), peer.address().is_v6() ? platform::Loopback::Ipv6 : platform::Loopback::Ipv4);
    // Whoever has hung up already waits for nothing; and a system that could tell owners before is out of something.
    if (!owner && (m_ownersAreTold || owner.error().kind == core::ErrorKind::NotFound))
        return;
    m_ownersAreTold = static_cast<bool>(owner);
    const platform::SocketOwner known = owner ? *owner : platform::SocketOwner{};
    m_shared.now = monotonicSeconds();
    if (m_events.accepted)
        m_events.accepted(known);
    auto connection = std::make_shared<Connection>(std::make_shared<Stream>(std::move(socket)), known, m_shared);
    m_connections.push_back(connection);
    connection->run([this] { finishDrain(); });
    if (!std::exchange(m_ticking, true))
        tick();
}

/// Once a second as long as there are connections, so that an idle forwarder costs nothing.
void Forwarder::Loop::tick()
{
    m_shared.now = monotonicSeconds();
    std::erase_if(m_connections, [](const std::weak_ptr<Connection> &entry) {
        const auto connection = entry.lock();
        if (connection)
            connection->checkIdle();
        return !connection;
    });
    m_ticking = !m_connections.empty();
    if (!m_ticking)
        return finishDrain();
    m_ticker.expires_after(std::chrono::seconds(1));
    m_ticker.async_wait([this](std::error_code cancelled) {
        if (!cancelled)
            tick();
    });
}

void Forwarder::Loop::ended(std::unique_ptr<core::Exchange> exchange, const platform::SocketOwner &owner)
{
    m_ended.emplace_back(std::move(exchange), owner);
    if (m_drained)
        asio::post(m_io, [this] { finishDrain(); });
    if (m_ended.size() > 1)
        return;
    m_burst.expires_after(burstTime);
    m_burst.async_wait([this](std::error_code) { handOn(); });
}

void Forwarder::Loop::handOn()
{
    if (m_ended.empty())
        return;
    std::vector<Ended> burst = std::exchange(m_ended, {});
    m_ended.reserve(std::max(usualBurst, burst.size() / 2));
    m_events.ended(std::move(burst));
}

std::array<int, reasonCount> Forwarder::Loop::refusals() const
{
    std::array<int, reasonCount> counts{};
    std::copy(m_refusals.begin(), m_refusals.end(), counts.begin());
    return counts;
}

core::Result<std::unique_ptr<Forwarder>> Forwarder::listen(std::uint16_t port, Events events, Listen on,
                                                           std::vector<int> *inherited)
{
    auto loop = std::make_unique<Loop>(std::move(events));
    std::vector<int> none;
    if (const auto listening = loop->listen(port, on, inherited != nullptr ? *inherited : none); !listening)
        return listening.error();
    loop->start();
    return std::unique_ptr<Forwarder>(new Forwarder(std::move(loop)));
}

Forwarder::Forwarder(std::unique_ptr<Loop> loop) : m_loop(std::move(loop))
{
}

Forwarder::~Forwarder()
{
    m_loop->stop();
}

std::uint16_t Forwarder::port() const
{
    return m_loop->port();
}

void Forwarder::serve()
{
    m_loop->serve();
}

void Forwarder::apply(Config config)
{
    m_loop->apply(std::move(config));
}

void Forwarder::drain(std::function<void()> done)
{
    m_loop->drain(std::move(done));
}

void Forwarder::leave(std::function<void()> done)
{
    m_loop->leave(std::move(done));
}

std::vector<int> Forwarder::sockets() const
{
    return m_loop->sockets();
}

int Forwarder::openExchanges() const
{
    return m_loop->openExchanges();
}

std::array<int, reasonCount> Forwarder::refusals() const
{
    return m_loop->refusals();
}

int Forwarder::refused() const
{
    const auto counts = refusals();
    return std::accumulate(counts.begin(), counts.end(), 0);
}

}  // namespace forwarding
