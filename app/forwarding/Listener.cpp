// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/Listener.h"

#include <sys/socket.h>

#include <algorithm>

namespace forwarding {

namespace {

constexpr std::chrono::milliseconds acceptPause(100);
constexpr int backlog = 4096;

/// Where a socket that was handed to us listens; nowhere if it is no TCP socket.
tcp::endpoint endpointOf(int descriptor)
{
    tcp::endpoint endpoint;
    auto size = socklen_t(endpoint.capacity());
    if (getsockname(descriptor, endpoint.data(), &size) != 0)
        return {};
    endpoint.resize(size);
    return endpoint;
}

}  // namespace

core::Result<void> Listener::open(const asio::ip::address &address, std::uint16_t &port, std::vector<int> &inherited)
{
    std::error_code error;
    if (!takeOver(address, port, inherited)) {
        const tcp::endpoint endpoint(address, port);
        m_acceptor.open(endpoint.protocol(), error);
        if (!error)
            keepFromOtherPrograms(m_acceptor.native_handle());
        if (!error)
            m_acceptor.set_option(tcp::acceptor::reuse_address(true), error);
        if (!error)
            m_acceptor.bind(endpoint, error);
        if (!error)
            m_acceptor.listen(backlog, error);
    }
    const QString where = QString::fromStdString(address.to_string());
    if (error == asio::error::address_in_use)
        return core::Error{core::ErrorKind::Conflict,
                           QStringLiteral("Port %1 on %2 is in use by another program.").arg(port).arg(where)};
    if (error) {
        return core::Error{core::ErrorKind::Denied,
                           QStringLiteral("Cannot listen on port %1 of %2: %3.")
                               .arg(port)
                               .arg(where, QString::fromStdString(error.message()))};
    }
    port = m_acceptor.local_endpoint(error).port();
    return {};
}

bool Listener::takeOver(const asio::ip::address &address, std::uint16_t port, std::vector<int> &inherited)
{
    const auto fits = [&](int descriptor) {
        const tcp::endpoint endpoint = endpointOf(descriptor);
        return endpoint.address() == address && endpoint.port() != 0 && (port == 0 || endpoint.port() == port);
    };
    const auto found = std::find_if(inherited.begin(), inherited.end(), fits);
    if (found == inherited.end())
        return false;
    std::error_code error;
    m_acceptor.assign(address.is_v6() ? tcp::v6() : tcp::v4(), *found, error);
    inherited.erase(found);
    return !error;
}

void Listener::accept(std::function<void(TcpSocket)> take)
{
    m_take = std::move(take);
    next();
}

void Listener::next()
{
    m_acceptor.async_accept(m_io, [this](std::error_code error, TcpSocket socket) {
        if (!isOpen())
            return;
        if (!error) {
            keepFromOtherPrograms(socket.native_handle());
            m_take(std::move(socket));
            return next();
        }
        // No descriptors left or the like: wait for some to come back rather than spin.
        m_pause.expires_after(acceptPause);
        m_pause.async_wait([this](std::error_code cancelled) {
            if (!cancelled)
                next();
        });
    });
}

void Listener::close()
{
    std::error_code ignored;
    m_acceptor.close(ignored);
    m_pause.cancel();
}

}  // namespace forwarding
