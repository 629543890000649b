// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/ResponseRelay.h"

namespace forwarding {

ResponseRelay::ResponseRelay(std::string_view requestMethod, KeepAlive agent) : m_agent(agent)
{
    if (requestMethod == "HEAD")
        m_framer.expectNoBody();
}

ResponseRelay::State ResponseRelay::take(std::string_view bytes)
{
    m_joined.clear();
    m_toAgent = {};
    m_payload = {};
    m_tookHead = false;
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
        // A head and the body bytes that came with it leave in one write; body bytes alone leave uncopied.
        if (m_joined.empty()) {
            m_toAgent = consumed;
        } else {
            m_joined.append(consumed);
            m_toAgent = m_joined;
        }
        if (m_hasHead)
            m_payload = m_framer.payload();
        if (step.event == http::Framer::Event::NeedMore)
            return State::Going;
        m_reusable = step.event == http::Framer::Event::End && m_framer.keepsAlive() && bytes.empty();
        return step.event == http::Framer::Event::End ? State::Ended : State::Broken;
    }
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
    if (!m_interim) {
        m_tookHead = m_hasHead = true;
        if (m_framer.endsByClose())
            m_agent = KeepAlive::No;
    }
    m_joined += headForAgent(head(), m_interim ? KeepAlive::Yes : m_agent);
}

}  // namespace forwarding
