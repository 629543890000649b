// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "forwarding/Stream.h"

#include <asio/steady_timer.hpp>

#include <cstdint>
#include <functional>
#include <vector>

namespace forwarding {

/// One of the addresses that are listened on. The socket is made here, or taken over as it is from whoever listened
/// before: then no caller ever meets a closed port. Forwarding thread; descriptor() any thread.
class Listener {
public:
    explicit Listener(asio::io_context &io) : m_io(io), m_acceptor(io), m_pause(io) { }

    /// Takes the one of `inherited` that listens on this address and port, and takes it out of the list, else opens
    /// one. Port 0 stands for any; `port` becomes the one it is.
    core::Result<void> open(const asio::ip::address &address, std::uint16_t &port, std::vector<int> &inherited);
    bool isOpen() const { return m_acceptor.is_open(); }
    /// The socket, which stays this listener's; -1 while it is closed.
    int descriptor() { return isOpen() ? m_acceptor.native_handle() : -1; }

    /// Each connection goes to `take`, until close().
    void accept(std::function<void(TcpSocket)> take);
    void close();

private:
    bool takeOver(const asio::ip::address &address, std::uint16_t port, std::vector<int> &inherited);
    void next();

    asio::io_context &m_io;
    tcp::acceptor m_acceptor;
    asio::steady_timer m_pause;  ///< until accepting is tried again
    std::function<void(TcpSocket)> m_take;
};

}  // namespace forwarding
