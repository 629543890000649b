// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Exchange.h"
#include "core/Secret.h"
#include "forwarding/GuardPolicy.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// The agents' traffic: the only place with their TCP. Runs on one thread of its own (Asio, no Qt event loop);
/// settings come in as a value, exchanges go out as values.
namespace forwarding {

enum class Security { Plain, Tls };

/// A credential of the gateway's own, for gateways that do not know their callers by the tailnet. In memory only.
struct GatewayCredential {
    std::string field;  ///< "Authorization", "x-api-key", …
    std::shared_ptr<const core::Secret> value;  ///< the whole value, "Bearer …"

    friend bool operator==(const GatewayCredential &, const GatewayCredential &) = default;
};

/// A host that requests may go to. The address was verified by whoever filled this in; names are never resolved here.
struct GatewayTarget {
    std::string hostHeader;  ///< "ai.tail1234.ts.net", with ":port" unless it is the scheme's own
    std::string address;  ///< numeric, "100.64.0.7"
    std::uint16_t port = 80;
    Security security = Security::Plain;  ///< Tls: its certificate must be good for hostHeader's name
    std::optional<GatewayCredential> credential = {};
    /// Who asks whom, if it is a machine of the tailnet: this machine's membership (see Config) and the gateway's node.
    /// Another tailnet may use the same addresses, so a connection is only used again if these are the same.
    std::string membership = {};
    std::string nodeId = {};
    std::string dialSocket = {};  ///< tailscaled's, if it is to connect for us; empty = ordinary TCP

    friend bool operator==(const GatewayTarget &, const GatewayTarget &) = default;
};

/// How one agent is treated where it differs from the others.
struct AgentRoute {
    /// The caller's own login goes on to the gateway. Its local token then stands in the path: /a/<agent>/k/<token>/…
    bool passthrough = false;
    /// With this status the agent prints the text of an error and does not ask again. Source: seen with each agent.
    /// Without one, as for any gateway's failure, 502 and its like.
    std::optional<int> printedStatus = {};
    std::string stoppedBecause = {};  ///< the sentence its model requests get instead of an answer; empty = they go on
};

/// Everything the forwarder has to know, as one immutable value that is replaced as a whole.
struct Config {
    std::optional<GatewayTarget> gateway;
    std::vector<GatewayTarget> fallbacks;  ///< asked in this order while the gateway cannot be reached
    std::string noGatewayBecause;  ///< the sentence an agent gets while there is no gateway
    /// Agent id → SHA-256 (hex) of each of its local tokens: that of its settings, that of its runs.
    std::multimap<std::string, std::string, std::less<>> tokenHashes;
    std::map<std::string, AgentRoute, std::less<>> routes;  ///< by agent id; those not in it get the defaults
    std::string attributionField;  ///< a header that tells the gateway the agent's id; empty = none
    std::shared_ptr<const GuardPolicy> guard;  ///< null: requests are not searched for keys
    std::string trustedCertificates;  ///< a PEM file instead of the system's store; empty = the system's
    core::Provenance where;
    std::string membership;  ///< this machine's in its current tailnet; empty = not known, as while it is logged out
    bool paused = false;
    int connectSeconds = 10;
    int headSeconds = 30;  ///< for the whole head of a request, from its first byte
    int idleSeconds = 600;  ///< without a byte in either direction; there is no limit on the whole
    int restSeconds = 30;  ///< how long a gateway that could not be reached is passed over, if there is another one

    AgentRoute route(std::string_view agent) const
    {
        const auto known = routes.find(agent);
        return known == routes.end() ? AgentRoute{} : known->second;
    }
    /// False if it belongs to a tailnet that this machine has left: not a byte may go to its address.
    bool isHere(const GatewayTarget &target) const
    {
        return target.membership.empty() || membership.empty() || target.membership == membership;
    }
};

}  // namespace forwarding
