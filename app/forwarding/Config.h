// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Exchange.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

/// The agents' traffic: the only place with their TCP. Runs on one thread of its own (Asio, no Qt event loop);
/// settings come in as a value, exchanges go out as values.
namespace forwarding {

/// The one host that requests may go to. The address was verified by whoever filled this in; names are never
/// resolved here.
struct GatewayTarget {
    std::string hostHeader;  ///< "ai.tail1234.ts.net", with ":port" unless it is 80
    std::string address;  ///< numeric, "100.64.0.7"
    std::uint16_t port = 80;

    friend bool operator==(const GatewayTarget &, const GatewayTarget &) = default;
};

/// Everything the forwarder has to know, as one immutable value that is replaced as a whole.
struct Config {
    std::optional<GatewayTarget> gateway;
    std::string noGatewayBecause;  ///< the sentence an agent gets while there is no gateway
    std::map<std::string, std::string, std::less<>> tokenHashes;  ///< agent id → SHA-256 (hex) of its local token
    core::Provenance where;
    bool paused = false;
    int connectSeconds = 10;
    int idleSeconds = 600;  ///< without a byte in either direction; there is no limit on the whole
};

}  // namespace forwarding
