// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/Framer.h"

#include <string>

namespace http {

/// Reads whole, small messages: for the service's own socket, LocalAPI and the demo gateway. The forwarder uses
/// Framer itself. A body longer than the limit is Bad. One thread.
class MessageReader {
public:
    enum class State { Reading, Complete, Bad };

    MessageReader(MessageKind kind, std::size_t bodyLimit) : m_framer(kind), m_bodyLimit(bodyLimit) { }

    /// Takes bytes; what follows a complete message is kept for next().
    State feed(std::string_view bytes);
    /// The peer closed the connection.
    State finish();
    /// After Complete: forgets this message and goes on with what was kept of the one after it.
    State next();

    bool headDone() const { return m_headDone; }
    const Head &head() const { return m_framer.head(); }
    const std::string &body() const { return m_body; }
    /// The body read so far, for streams without an end; what is taken does not count against the limit.
    std::string takeBody();
    bool keepsAlive() const { return m_framer.keepsAlive(); }
    std::string_view problem() const { return m_problem; }

private:
    State advance();

    Framer m_framer;
    std::size_t m_bodyLimit;
    std::string m_pending;
    std::string m_body;
    std::string_view m_problem;
    State m_state = State::Reading;
    bool m_headDone = false;
};

}  // namespace http
