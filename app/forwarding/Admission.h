// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forwarding/Config.h"
#include "http/Head.h"

#include <string>
#include <variant>

namespace forwarding {

/// A request that may pass: for which agent, and what is asked of the gateway once our prefix is gone.
struct Admitted {
    std::string agent;
    std::string target;  ///< path and query, `key=` parameters removed
};

/// A request that may not. A probe is answered but neither counted nor shown.
struct Refusal {
    int status;
    std::string sentence;  ///< what happened and what to do; empty for a probe
    bool probe = false;
};

/// Decides by the head alone, in this order: Host names this machine and our port; no page of another origin sent it;
/// the path begins with /a/<agent>; the agent's own local token is there. Pure.
std::variant<Admitted, Refusal> admit(const http::Head &head, const Config &config, std::uint16_t port);

/// Whether a field carries a credential or an account of the caller and therefore never goes on to the gateway.
/// Source: what the agents were seen to send.
bool isCredential(std::string_view fieldName);

}  // namespace forwarding
