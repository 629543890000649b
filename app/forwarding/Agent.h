// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forwarding/Admission.h"
#include "forwarding/ExchangeRecord.h"
#include "forwarding/Gateways.h"
#include "forwarding/Guard.h"
#include "forwarding/Stream.h"
#include "forwarding/UpstreamPool.h"
#include "http/Framer.h"
#include "platform/PeerProcess.h"

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace forwarding {

/// Empty strings with room in them, for the heads that are on their way: the memory of one serves the next. Bounded.
class Spares {
public:
    std::string take()
    {
        if (m_strings.empty())
            return {};
        std::string last = std::move(m_strings.back());
        m_strings.pop_back();
        return last;
    }
    void giveBack(std::string &&used)
    {
        std::string spare = std::move(used);
        used.clear();
        if (m_strings.size() >= most || spare.capacity() > largest)
            return;
        spare.clear();
        m_strings.push_back(std::move(spare));
    }

private:
    static constexpr std::size_t most = 64;
    static constexpr std::size_t largest = 16 * 1024;
    std::vector<std::string> m_strings;
};

/// What all connections of a forwarder share. Forwarding thread.
struct Shared {
    explicit Shared(asio::io_context &io) : guard(io), pool(io) { }

    Guard guard;
    UpstreamPool pool;
    Gateways gateways;
    ExchangeIds ids;
    std::vector<char> scratch;  ///< what was read last, of whatever connection; see Stream::readNow()
    std::string joined;  ///< see ResponseRelay
    Spares spares;
    std::shared_ptr<const Config> config;
    std::uint16_t port = 0;
    std::int64_t now = 0;  ///< seconds of a monotonic clock, as of the last tick
    std::atomic<int> open = 0;  ///< exchanges that are running
    bool draining = false;
    bool leaving = false;  ///< a successor takes the new connections
    std::function<void(std::unique_ptr<core::Exchange>, const platform::SocketOwner &)> ended;
    std::function<void(Reason)> refused;
    std::function<void(const GatewayTarget &, bool)> gatewayChanged;
};

/// The agent's end of a connection, for whoever is having the word with it.
struct Agent {
    Agent(std::shared_ptr<Stream> connection, const platform::SocketOwner &peer)
        : stream(std::move(connection)), owner(peer)
    {
    }

    std::shared_ptr<Stream> stream;
    platform::SocketOwner owner;  ///< inode 0 if the system could not tell
    http::Framer requests{http::MessageKind::Request};
    std::string kept;  ///< read, but belonging to the next request
    std::int64_t deadline = 0;  ///< in Shared::now's seconds: without a byte until then it is given up
};

}  // namespace forwarding
