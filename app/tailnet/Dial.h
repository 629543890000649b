// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/Framer.h"

#include <cstdint>
#include <string>
#include <string_view>

/// LocalAPI's `dial` without its socket: after the answer, the connection to tailscaled *is* the connection to the
/// host, inside the tailnet whatever the system's DNS says, with or without a network interface of its own. Any local
/// user may dial. Source: tailscale/tailscale ipn/localapi serveDial.
namespace tailnet {

/// The bytes to send first. The host is a full name or an address; it is resolved by tailscaled.
std::string dialRequest(std::string_view host, std::uint16_t port);

/// Reads what tailscaled answers. One per connection; one thread.
class DialAnswer {
public:
    enum class State {
        Reading,
        Open,  ///< from here on the bytes are the host's; the first ones may be in early()
        NotTheTailnet,  ///< the host is not in the tailnet (Dial-Self): it must not be connected to otherwise either
        Failed,  ///< problem() says why
    };

    State feed(std::string_view bytes);
    /// tailscaled closed the connection before it had answered.
    State finish();

    State state() const { return m_state; }
    /// What the host had sent already when tailscaled's answer arrived.
    const std::string &early() const { return m_early; }
    const std::string &problem() const { return m_problem; }

private:
    State fail(std::string problem);
    State judgeHead();

    http::Framer m_framer{http::MessageKind::Response};
    State m_state = State::Reading;
    bool m_headDone = false;
    std::string m_early;
    std::string m_problem;
    std::string m_body;
};

}  // namespace tailnet
