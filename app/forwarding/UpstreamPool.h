// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forwarding/Config.h"
#include "forwarding/Sockets.h"

#include <memory>
#include <vector>

namespace forwarding {

/// A connection to the gateway, lent to one exchange at a time.
struct Upstream {
    tcp::socket socket;
    GatewayTarget target;
    bool fresh = true;  ///< has not carried an exchange yet
};

/// Keeps idle connections to the gateway for reuse. Forwarding thread.
class UpstreamPool {
public:
    explicit UpstreamPool(asio::any_io_executor executor) : m_executor(std::move(executor)) { }

    /// An idle connection to that target that is still alive, or null.
    std::unique_ptr<Upstream> takeIdle(const GatewayTarget &target);
    /// A connection that is not open yet, so that its owner can cancel it while it opens.
    std::unique_ptr<Upstream> makeNew(const GatewayTarget &target);
    static asio::awaitable<std::error_code> connect(Upstream &upstream);
    /// Takes back a connection whose response ended cleanly.
    void giveBack(std::unique_ptr<Upstream> upstream);
    /// Forgets all idle connections: the gateway changed.
    void clear() { m_idle.clear(); }

private:
    asio::any_io_executor m_executor;
    std::vector<std::unique_ptr<Upstream>> m_idle;
};

}  // namespace forwarding
