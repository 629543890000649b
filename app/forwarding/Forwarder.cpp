// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/Forwarder.h"

#include "forwarding/Connection.h"

#include <asio/co_spawn.hpp>
#include <asio/detached.hpp>
#include <asio/executor_work_guard.hpp>
#include <asio/io_context.hpp>
#include <asio/post.hpp>
#include <asio/redirect_error.hpp>
#include <asio/steady_timer.hpp>
#include <asio/use_awaitable.hpp>

#include <unistd.h>

#include <atomic>
#include <list>
#include <thread>

namespace forwarding {

namespace {

constexpr std::size_t scratchSize = 256 * 1024;

}  // namespace

/// Everything that lives on the forwarding thread.
class Forwarder::Loop {
public:
    explicit Loop(Events events) : m_events(std::move(events))
    {
        m_shared.scratch.resize(scratchSize);
        m_shared.config = std::make_shared<const Config>();
        m_shared.refused = [this] { ++m_refused; };
    }

    core::Result<void> listen(std::uint16_t port);
    void start();
    void stop();
    void apply(Config config);
    void drain(std::function<void()> done);

    std::uint16_t port() const { return m_shared.port; }
    int openExchanges() const { return m_open; }
    int refused() const { return m_refused; }

private:
    asio::awaitable<void> acceptAll();
    asio::awaitable<void> watchIdle();
    asio::awaitable<void> serve(std::shared_ptr<Connection> connection);
    std::shared_ptr<Connection> admitPeer(tcp::socket socket);
    void finishDrain();

    asio::io_context m_io{1};
    asio::executor_work_guard<asio::io_context::executor_type> m_work = asio::make_work_guard(m_io);
    Events m_events;
    Shared m_shared{UpstreamPool(m_io.get_executor()), {}, {}, 0, false, {}};
    tcp::acceptor m_acceptor{m_io};
    asio::steady_timer m_idleTimer{m_io};
    bool m_watching = false;
    std::list<std::weak_ptr<Connection>> m_connections;
    std::function<void()> m_drained;
    std::atomic<int> m_open = 0;
    std::atomic<int> m_refused = 0;
    std::thread m_thread;
};

core::Result<void> Forwarder::Loop::listen(std::uint16_t port)
{
    std::error_code error;
    const tcp::endpoint endpoint(asio::ip::address_v4::loopback(), port);
    m_acceptor.open(endpoint.protocol(), error);
    m_acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error)
        m_acceptor.bind(endpoint, error);
    if (!error)
        m_acceptor.listen(4096, error);
    if (error == asio::error::address_in_use)
        return core::Error{core::ErrorKind::Conflict,
                           QStringLiteral("Port %1 on 127.0.0.1 is in use by another program.").arg(port)};
    if (error) {
        return core::Error{core::ErrorKind::Denied,
                           QStringLiteral("Cannot listen on 127.0.0.1:%1: %2.")
                               .arg(port)
                               .arg(QString::fromStdString(error.message()))};
    }
    m_shared.port = m_acceptor.local_endpoint(error).port();
    return {};
}

void Forwarder::Loop::start()
{
    asio::co_spawn(m_io, acceptAll(), asio::detached);
    m_thread = std::thread([this] { m_io.run(); });
}

void Forwarder::Loop::stop()
{
    asio::post(m_io, [this] {
        std::error_code ignored;
        m_acceptor.close(ignored);
        m_idleTimer.cancel();
        for (const auto &entry : m_connections) {
            if (const auto connection = entry.lock())
                connection->breakOff();
        }
        m_work.reset();
    });
    m_thread.join();
}

void Forwarder::Loop::apply(Config config)
{
    asio::post(m_io, [this, next = std::make_shared<const Config>(std::move(config))] {
        if (next->gateway != m_shared.config->gateway)
            m_shared.pool.clear();
        m_shared.config = next;
    });
}

void Forwarder::Loop::drain(std::function<void()> done)
{
    asio::post(m_io, [this, done = std::move(done)]() mutable {
        std::error_code ignored;
        m_acceptor.close(ignored);
        m_shared.draining = true;
        m_drained = std::move(done);
        for (const auto &entry : m_connections) {
            if (const auto connection = entry.lock())
                connection->drain();
        }
        finishDrain();
    });
}

void Forwarder::Loop::finishDrain()
{
    if (m_drained && m_open == 0)
        std::exchange(m_drained, {})();
}

asio::awaitable<void> Forwarder::Loop::acceptAll()
{
    for (;;) {
        std::error_code error;
        tcp::socket socket = co_await m_acceptor.async_accept(asio::redirect_error(asio::use_awaitable, error));
        if (!m_acceptor.is_open())
            co_return;
        if (error) {
            // No descriptors left or the like: wait for some to come back rather than spin.
            asio::steady_timer pause(m_io, std::chrono::milliseconds(100));
            co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, error));
            continue;
        }
        if (auto connection = admitPeer(std::move(socket)))
            asio::co_spawn(m_io, serve(std::move(connection)), asio::detached);
    }
}

/// Only this user's own processes get further than accept.
std::shared_ptr<Connection> Forwarder::Loop::admitPeer(tcp::socket socket)
{
    std::error_code error;
    const auto peer = socket.remote_endpoint(error);
    const auto owner = platform::socketOwner(m_shared.port, peer.port());
    if (owner && owner->uid != getuid() && owner->uid != 0) {
        ++m_refused;
        return nullptr;
    }
    const platform::SocketOwner known = owner ? *owner : platform::SocketOwner{};
    m_events.accepted(known);
    auto connection = std::make_shared<Connection>(
        std::move(socket), m_shared,
        [this, known](core::Exchange &&exchange) { m_events.ended(std::move(exchange), known); }, m_open);
    m_connections.push_back(connection);
    if (!std::exchange(m_watching, true))
        asio::co_spawn(m_io, watchIdle(), asio::detached);
    return connection;
}

asio::awaitable<void> Forwarder::Loop::serve(std::shared_ptr<Connection> connection)
{
    co_await connection->run();
    connection.reset();
    finishDrain();
}

/// Ticks once a second as long as there are connections, so that an idle forwarder costs nothing.
asio::awaitable<void> Forwarder::Loop::watchIdle()
{
    while (!m_connections.empty()) {
        std::error_code error;
        m_idleTimer.expires_after(std::chrono::seconds(1));
        co_await m_idleTimer.async_wait(asio::redirect_error(asio::use_awaitable, error));
        if (error)
            break;
        const auto now = std::chrono::steady_clock::now();
        std::erase_if(m_connections, [now](const std::weak_ptr<Connection> &entry) {
            const auto connection = entry.lock();
            if (connection)
                connection->checkIdle(now);
            return !connection;
        });
    }
    m_watching = false;
}

core::Result<std::unique_ptr<Forwarder>> Forwarder::listen(std::uint16_t port, Events events)
{
    auto loop = std::make_unique<Loop>(std::move(events));
    if (const auto listening = loop->listen(port); !listening)
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

void Forwarder::apply(Config config)
{
    m_loop->apply(std::move(config));
}

void Forwarder::drain(std::function<void()> done)
{
    m_loop->drain(std::move(done));
}

int Forwarder::openExchanges() const
{
    return m_loop->openExchanges();
}

int Forwarder::refused() const
{
    return m_loop->refused();
}

}  // namespace forwarding
