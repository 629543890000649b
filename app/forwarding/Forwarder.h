// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "forwarding/Config.h"
#include "platform/PeerProcess.h"

#include <functional>
#include <memory>

namespace forwarding {

/// What the forwarder tells; called on its own thread, so hand the values on and return.
struct Events {
    std::function<void(const platform::SocketOwner &)> accepted;  ///< a connection came in: time to find its process
    std::function<void(core::Exchange &&, const platform::SocketOwner &)> ended;  ///< run and project not yet known
};

/// The listener on 127.0.0.1 with its thread. Create it, give it a Config, let it go: destruction stops
/// listening, breaks what is still running (each exchange still ends in one event) and joins the thread.
class Forwarder {
public:
    /// Port 0 takes any free one. A port in use is a Conflict; the next one is never taken silently.
    static core::Result<std::unique_ptr<Forwarder>> listen(std::uint16_t port, Events events);
    ~Forwarder();

    std::uint16_t port() const;
    /// Replaces the configuration for all requests that begin from now on. Any thread.
    void apply(Config config);
    /// Stops listening and closes idle connections; `done` runs on the forwarder's thread when the last exchange ended.
    void drain(std::function<void()> done);

    int openExchanges() const;  ///< any thread
    int refused() const;  ///< since the start; any thread

private:
    class Loop;
    explicit Forwarder(std::unique_ptr<Loop> loop);
    std::unique_ptr<Loop> m_loop;
};

}  // namespace forwarding
