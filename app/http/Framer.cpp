// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Framer.h"

#include <utility>

namespace http {

namespace {

constexpr char tooLarge[] = "the head is larger than allowed";
constexpr char nameless[] = "a field has no name";
constexpr char folded[] = "a field's value is folded over several lines";

}  // namespace

Framer::Framer(MessageKind kind, std::size_t headLimit) : m_headLimit(headLimit)
{
    llhttp_init(&m_parser, kind == MessageKind::Request ? HTTP_REQUEST : HTTP_RESPONSE, &callbacks());
    m_parser.data = this;
}

const llhttp_settings_t &Framer::callbacks()
{
    static const llhttp_settings_t settings = [] {
        llhttp_settings_t s;
        llhttp_settings_init(&s);
        s.on_message_begin = [](llhttp_t *p) {
            Framer &f = self(p);
            f.m_head.clear();
            f.m_headDone = f.m_fieldOpen = false;
            return 0;
        };
        s.on_method = [](llhttp_t *p, const char *at, std::size_t size) {
            return self(p).addHeadBytes(self(p).m_head.m_method, at, size);
        };
        s.on_url = [](llhttp_t *p, const char *at, std::size_t size) {
            return self(p).addHeadBytes(self(p).m_head.m_target, at, size);
        };
        s.on_status = [](llhttp_t *p, const char *at, std::size_t size) {
            return self(p).addHeadBytes(self(p).m_head.m_reason, at, size);
        };
        s.on_header_field = [](llhttp_t *p, const char *at, std::size_t size) {
            return self(p).addFieldName(at, size);
        };
        s.on_header_value = [](llhttp_t *p, const char *at, std::size_t size) {
            Framer &f = self(p);
            return f.m_headDone ? 0 : f.addHeadBytes(f.m_head.m_fields.back().value, at, size);
        };
        s.on_header_value_complete = [](llhttp_t *p) {
            Framer &f = self(p);
            f.m_fieldOpen = false;
            return f.m_headDone || f.m_head.m_fields.back().name.size > 0 ? 0 : f.reject(nameless);
        };
        s.on_headers_complete = [](llhttp_t *p) { return self(p).onHeadersComplete(); };
        s.on_body = [](llhttp_t *p, const char *at, std::size_t size) {
            self(p).m_payload.emplace_back(at, size);
            return 0;
        };
        s.on_message_complete = [](llhttp_t *p) {
            self(p).m_pausedAt = Event::End;
            return int(HPE_PAUSED);
        };
        return s;
    }();
    return settings;
}

/// Notes where bytes of the head will lie in its text: the bytes themselves are copied once, by feed().
int Framer::addHeadBytes(Head::Span &span, const char *at, std::size_t size)
{
    const std::size_t place = m_head.m_text.size() + static_cast<std::size_t>(at - m_input);
    if (span.size == 0) {
        span.at = static_cast<std::uint32_t>(place);
    } else if (span.at + span.size != place) {
        return reject(folded);
    }
    span.size += static_cast<std::uint32_t>(size);
    return 0;
}

int Framer::addFieldName(const char *at, std::size_t size)
{
    if (m_headDone)
        return 0;  // a trailer: it goes on raw, nobody here asks for it
    if (!m_fieldOpen) {
        m_head.m_fields.emplace_back();
        m_fieldOpen = true;
    }
    return addHeadBytes(m_head.m_fields.back().name, at, size);
}

int Framer::reject(const char *why)
{
    llhttp_set_error_reason(&m_parser, why);
    return HPE_USER;
}

int Framer::onHeadersComplete()
{
    m_head.m_status = llhttp_get_status_code(&m_parser);
    m_head.m_minorVersion = llhttp_get_http_minor(&m_parser);
    if (llhttp_get_http_major(&m_parser) != 1)
        return reject("the version is not HTTP/1.0 or HTTP/1.1");
    if ((m_parser.flags & F_TRANSFER_ENCODING) != 0 && (m_parser.flags & F_CHUNKED) == 0)
        return reject("the Transfer-Encoding does not end with chunked");  // others may read it as chunked
    if (m_parser.type == HTTP_RESPONSE && (m_head.m_status < 100 || m_head.m_status > 999))
        return reject("the status is not one of three digits");
    if (m_head.m_minorVersion == 0 && (m_parser.flags & F_TRANSFER_ENCODING) != 0)
        return reject("HTTP/1.0 knows no Transfer-Encoding");  // RFC 9112 §6.1
    m_headDone = true;
    const bool neverHasBody = m_head.m_status == 204 || m_head.m_status == 304 || m_head.m_status / 100 == 1;
    if (std::exchange(m_noBody, false) || neverHasBody)
        m_parser.flags |= F_SKIPBODY;
    m_endsByClose = llhttp_message_needs_eof(&m_parser) != 0;
    m_keepsAlive = llhttp_should_keep_alive(&m_parser) != 0;
    m_pausedAt = Event::Head;
    return HPE_PAUSED;
}

void Framer::resume()
{
    m_payload.clear();
    if (m_pausedAt != Event::NeedMore) {
        m_pausedAt = Event::NeedMore;
        llhttp_resume(&m_parser);
    }
}

Framer::Step Framer::feed(std::string_view bytes)
{
    resume();
    m_input = bytes.data();
    const bool inHead = !m_headDone || m_betweenMessages;
    const llhttp_errno_t error = llhttp_execute(&m_parser, bytes.data(), bytes.size());
    const char *stop = error == HPE_OK ? bytes.data() + bytes.size() : llhttp_get_error_pos(&m_parser);
    const std::size_t consumed = stop == nullptr ? 0 : static_cast<std::size_t>(stop - bytes.data());
    if (inHead)
        m_head.m_text.append(bytes.substr(0, consumed));
    if (inHead && m_head.m_text.size() > m_headLimit) {
        m_problem = tooLarge;
        return {Event::Bad, consumed};
    }
    if (error == HPE_OK)
        return {Event::NeedMore, consumed};
    if (error == HPE_PAUSED && m_pausedAt == Event::Head && !m_head.tidyFields()) {
        m_problem = folded;
        return {Event::Bad, consumed};
    }
    if (error == HPE_PAUSED) {
        m_betweenMessages = m_pausedAt == Event::End;
        return {m_pausedAt, consumed};
    }
    m_problem = llhttp_get_error_reason(&m_parser);
    return {Event::Bad, consumed};
}

Framer::Event Framer::finish()
{
    resume();
    switch (llhttp_finish(&m_parser)) {
    case HPE_OK:
        return Event::NeedMore;
    case HPE_PAUSED:
        return Event::End;
    default:
        m_problem = "the connection was closed in the middle of a message";
        return Event::Bad;
    }
}

bool Framer::headTooLarge() const
{
    return m_problem == tooLarge;
}

}  // namespace http
