// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "forwarding/Admission.h"
#include "forwarding/Config.h"
#include "platform/PeerProcess.h"

#include <array>
#include <functional>
#include <memory>
#include <vector>

namespace forwarding {

/// An exchange whose run and project are not yet known, and who can tell them.
struct Ended {
    std::unique_ptr<core::Exchange> exchange;  ///< never null
    platform::SocketOwner owner;
};

/// What the forwarder tells; called on its own thread, so hand the values on and return. Exchanges come in bursts,
/// at most some 20 ms after the end of each, so that many cost one hand-over to another thread.
struct Events {
    std::function<void(const platform::SocketOwner &)> accepted;  ///< a connection came in: time to find its process
    std::function<void(std::vector<Ended> &&)> ended;
    std::function<void(Reason)> refused;
    std::function<void(GuardNote &&)> guarded;  ///< on the guard's thread
    std::function<void(const GatewayTarget &, bool well)> gatewayChanged;  ///< seen in real traffic
};

enum class Listen { Ipv4, Ipv4AndIpv6 };

/// The listener on 127.0.0.1, and on ::1 if asked, with its thread. Create it, give it a Config, let it serve, let it
/// go: destruction stops listening, breaks what is still running (each exchange still ends in one event) and joins the
/// thread.
class Forwarder {
public:
    /// The same port on both addresses. Port 0 takes any free one. A port in use is a Conflict; the next one is never
    /// taken silently. Of the sockets that are `inherited`, already listening, those that fit are used and no longer
    /// the caller's.
    static core::Result<std::unique_ptr<Forwarder>> listen(std::uint16_t port, Events events, Listen on = Listen::Ipv4,
                                                           std::vector<int> *inherited = nullptr);
    ~Forwarder();

    std::uint16_t port() const;
    /// Begins to answer. Who connected before has waited.
    void serve();
    /// Replaces the configuration for all requests that begin from now on. Any thread.
    void apply(Config config);
    /// Closes idle connections and tells new requests when to come back, rather than let an agent find nobody: some
    /// then wait without end. When the last exchange has ended it stops listening, and `done` runs on the
    /// forwarder's thread.
    void drain(std::function<void()> done);
    /// For a successor that has the sockets, too: stops accepting at once and serves what is connected for as long as
    /// it lasts, telling each to connect anew. `done` runs on the forwarder's thread when nobody is left.
    void leave(std::function<void()> done);
    /// The listening sockets, which stay the forwarder's: to be handed to another process. Any thread.
    std::vector<int> sockets() const;

    int openExchanges() const;  ///< any thread
    int refused() const;  ///< since the start; any thread
    std::array<int, reasonCount> refusals() const;  ///< the same by Reason; any thread

private:
    class Loop;
    explicit Forwarder(std::unique_ptr<Loop> loop);
    std::unique_ptr<Loop> m_loop;
};

}  // namespace forwarding
