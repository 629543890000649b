// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/ResponseRelay.h"

namespace forwarding {

ResponseRelay::ResponseRelay(const http::Head &request, KeepAlive agent, http::Framer &responses, std::string &joined)
    : m_framer(responses), m_agent(agent), m_isHttp10(request.minorVersion() == 0), m_joined(joined)
{
    if (request.method() == "HEAD")
        m_framer.expectNoBody();
}

ResponseRelay::State ResponseRelay::take(std::string_view bytes)
{
    m_joined.clear();
    m_toAgent = {};
    m_payload = {};
    m_tookHead = false;
    m_hasBegun = true;
    for (;;) {
        const auto step = m_framer.feed(bytes);
        const std::string_view consumed = bytes.substr(0, step.consumed);
        bytes.remove_prefix(step.consumed);
        if (step.event == http::Framer::Event::Head) {
            takeHead();
            continue;
        }
        if (step.event == http::Framer::Event::End && m_interim) {
            m_interim = false;
            continue;
        }
        if (m_hasHead) {
            m_payload = m_framer.payload();
            addBody(consumed);
        } else {
            m_toAgent = m_joined;  // of the final head not all is here yet
        }
        if (step.event == http::Framer::Event::NeedMore)
            return State::Going;
        m_reusable = step.event == http::Framer::Event::End && m_framer.keepsAlive() && bytes.empty();
        return step.event == http::Framer::Event::End ? State::Ended : State::Broken;
    }
}

/// A head and the body bytes that came with it leave in one write; body bytes alone leave uncopied.
void ResponseRelay::addBody(std::string_view raw)
{
    if (m_unchunk) {
        for (const std::string_view piece : m_payload)
            m_joined.append(piece);
    } else if (m_joined.empty()) {
        m_toAgent = raw;
        return;
    } else {
        m_joined.append(raw);
    }
    m_toAgent = m_joined;
}

ResponseRelay::State ResponseRelay::closed()
{
    m_toAgent = {};
    m_payload = {};
    m_tookHead = false;
    return m_framer.finish() == http::Framer::Event::End ? State::Ended : State::Broken;
}

void ResponseRelay::takeHead()
{
    m_interim = head().status() < 200;
    if (m_interim) {
        // HTTP/1.0 knows no interim answers, and nobody asked for another protocol.
        if (!m_isHttp10 && head().status() != 101)
            appendHeadForAgent(m_joined, head(), KeepAlive::Yes);
        return;
    }
    m_tookHead = m_hasHead = true;
    m_unchunk = m_isHttp10 && head().find("transfer-encoding").has_value();
    if (m_framer.endsByClose() || m_unchunk)
        m_agent = KeepAlive::No;
    appendHeadForAgent(m_joined, head(), m_agent, m_unchunk ? Framing::Unchunked : Framing::AsSent);
}

}  // namespace forwarding
