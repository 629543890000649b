// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forwarding/HeadRewrite.h"
#include "http/Framer.h"

#include <span>
#include <string>

namespace forwarding {

/// Turns the gateway's bytes of one response into the agent's: heads rewritten, bodies raw, except that an agent of
/// HTTP/1.0 gets chunked ones without their framing. Pure; views are valid until the next call and point into the
/// bytes given or into `joined`. That buffer and the framer are the caller's and serve many relays one after another;
/// a framer those of one connection, as long as each response ended.
class ResponseRelay {
public:
    enum class State {
        Going,
        Ended,  ///< as its framing promised
        Broken,  ///< cut, or not HTTP as we accept it
    };

    ResponseRelay(const http::Head &request, KeepAlive agent, http::Framer &responses, std::string &joined);

    State take(std::string_view bytes);
    /// The gateway closed the connection.
    State closed();

    std::string_view toAgent() const { return m_toAgent; }
    std::span<const std::string_view> payload() const { return m_payload; }
    /// The last take() read the final head (not a 1xx one).
    bool tookHead() const { return m_tookHead; }
    bool hasHead() const { return m_hasHead; }
    /// At least one byte of an answer came.
    bool hasBegun() const { return m_hasBegun; }
    const http::Head &head() const { return m_framer.head(); }

    KeepAlive agentKeepAlive() const { return m_agent; }
    /// The connection to the gateway can carry another exchange.
    bool gatewayIsReusable() const { return m_reusable; }

private:
    void takeHead();
    void addBody(std::string_view raw);

    http::Framer &m_framer;
    KeepAlive m_agent;
    bool m_isHttp10;
    std::string &m_joined;
    std::string_view m_toAgent;
    std::span<const std::string_view> m_payload;
    bool m_unchunk = false;
    bool m_interim = false;
    bool m_tookHead = false;
    bool m_hasHead = false;
    bool m_hasBegun = false;
    bool m_reusable = false;
};

}  // namespace forwarding
