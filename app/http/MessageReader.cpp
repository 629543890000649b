// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/MessageReader.h"

#include <utility>

namespace http {

MessageReader::State MessageReader::feed(std::string_view bytes)
{
    m_pending.append(bytes);
    return m_state == State::Reading ? advance() : m_state;
}

MessageReader::State MessageReader::finish()
{
    if (m_state != State::Reading)
        return m_state;
    const Framer::Event event = m_framer.finish();
    if (event == Framer::Event::End) {
        m_state = State::Complete;
    } else {
        m_problem = "the connection was closed before the message was complete";
        m_state = State::Bad;
    }
    return m_state;
}

MessageReader::State MessageReader::next()
{
    m_body.clear();
    m_headDone = false;
    m_state = State::Reading;
    return m_pending.empty() ? m_state : advance();
}

std::string MessageReader::takeBody()
{
    return std::exchange(m_body, {});
}

MessageReader::State MessageReader::advance()
{
    std::size_t done = 0;
    while (m_state == State::Reading) {
        const Framer::Step step = m_framer.feed(std::string_view(m_pending).substr(done));
        for (const std::string_view piece : m_framer.payload())
            m_body.append(piece);
        done += step.consumed;
        if (m_body.size() > m_bodyLimit) {
            m_problem = "the body is larger than allowed";
            m_state = State::Bad;
        } else if (step.event == Framer::Event::Bad) {
            m_problem = m_framer.problem();
            m_state = State::Bad;
        } else if (step.event == Framer::Event::End) {
            m_state = State::Complete;
        } else if (step.event == Framer::Event::Head) {
            m_headDone = true;
        } else {
            break;
        }
    }
    m_pending.erase(0, done);
    return m_state;
}

}  // namespace http
