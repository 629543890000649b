// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/Head.h"

#include <llhttp.h>

#include <span>

namespace http {

enum class MessageKind { Request, Response };

/// Finds where messages begin and end in a stream of bytes, so that a body can be passed on raw (chunk framing
/// and trailers included) while its payload is looked at. Strict: what llhttp does not understand is Bad.
/// Memory is bounded by the limit on the head. One thread; views are valid until the next call.
class Framer {
public:
    enum class Event {
        NeedMore,  ///< all given bytes were consumed; the message goes on
        Head,  ///< head() is complete; call feed() again with the rest, even if it is empty
        End,  ///< the message is complete; the next feed() begins another one
        Bad,  ///< not HTTP as we accept it; problem() says why; the framer is of no further use
    };
    struct Step {
        Event event;
        std::size_t consumed;  ///< of the bytes given; these and only these may be passed on
    };

    explicit Framer(MessageKind kind, std::size_t headLimit = 64 * 1024);
    Framer(const Framer &) = delete;
    Framer &operator=(const Framer &) = delete;

    /// Consumes bytes up to the next event. Body payload seen on the way is in payload().
    Step feed(std::string_view bytes);
    /// The peer closed the connection: End if that is how this message ends, NeedMore if none had begun, else Bad.
    Event finish();

    /// Responses: the next one answers a HEAD request and so has no body whatever its fields say.
    void expectNoBody() { m_noBody = true; }

    const Head &head() const { return m_head; }
    /// The payload pieces among the bytes of the last feed(), chunk framing removed; views into those bytes.
    std::span<const std::string_view> payload() const { return m_payload; }
    /// After Head: the end of this message is told only by closing the connection.
    bool endsByClose() const { return m_endsByClose; }
    /// After Head: the peer will accept another message on this connection.
    bool keepsAlive() const { return m_keepsAlive; }
    /// After Head: the request asks for another protocol (websocket) or a tunnel (CONNECT).
    bool isUpgrade() const { return m_parser.upgrade != 0; }
    /// After Bad: why, in English for the log and the 400 answer; never holds bytes of the message.
    std::string_view problem() const { return m_problem; }
    bool headTooLarge() const;

private:
    static const llhttp_settings_t &callbacks();
    static Framer &self(llhttp_t *parser) { return *static_cast<Framer *>(parser->data); }
    int addHeadBytes(Head::Span &span, const char *at, std::size_t size);
    int addFieldName(const char *at, std::size_t size);
    int onHeadersComplete();
    void resume();

    llhttp_t m_parser{};
    Head m_head;
    std::vector<std::string_view> m_payload;
    std::string_view m_problem;
    std::size_t m_headLimit;
    std::size_t m_headSize = 0;
    Event m_pausedAt = Event::NeedMore;
    bool m_headDone = false;
    bool m_fieldOpen = false;
    bool m_noBody = false;
    bool m_endsByClose = false;
    bool m_keepsAlive = false;
};

}  // namespace http
