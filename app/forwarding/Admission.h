// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forwarding/Config.h"
#include "http/Head.h"

#include <memory>
#include <string>
#include <variant>

namespace forwarding {

/// Why a request was refused, in the order in which it is asked.
enum class Reason { NotHttp, OtherUser, Tunnel, Host, Page, Path, Token };
inline constexpr std::size_t reasonCount = 7;
std::string_view name(Reason reason);  ///< "not_http", …

/// A request that may pass: for which agent, and what is asked of the gateway once our prefix is gone.
struct Admitted {
    std::string agent;
    std::string target;  ///< path and query, without our token
    bool passthrough = false;  ///< the caller's own login goes on
    std::string_view token;  ///< ours, where it stood in the path; points into the request's head
};

/// A request that may not. A probe is answered but neither counted nor shown.
struct Refusal {
    int status;
    std::string sentence;  ///< what happened and what to do; empty for a probe
    Reason reason = Reason::Token;
    bool probe = false;
};

/// Decides by the head alone, in this order: no tunnel; Host names this machine and our port; no page of another
/// origin sent it; the path begins with /a/<agent>; the agent's own local token is there (in a credential field, in
/// ?key=, or for passthrough routes in the path). One for each connection: it remembers the token that was last
/// found good under a Config, so that a connection pays for one hash only.
class Admission {
public:
    std::variant<Admitted, Refusal> decide(const http::Head &head, const std::shared_ptr<const Config> &config,
                                           std::uint16_t port);

private:
    bool isTokenOf(const std::string &agent, std::string_view token);

    std::shared_ptr<const Config> m_config;
    std::string m_agent;  ///< whose token the remembered one is
    core::Secret m_token;
};

/// The path and query of an absolute-form target whose authority is this machine and our port, as agents behind
/// HTTP_PROXY send it; other targets as they are. Empty if it names another host.
std::string_view originForm(std::string_view target, std::uint16_t port);

}  // namespace forwarding
