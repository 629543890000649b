// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Framer.h"

#include <utility>

namespace http {

namespace {

constexpr char tooLarge[] = "the head is larger than allowed";

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
            f.m_headSize = 0;
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
            self(p).m_fieldOpen = false;
            return 0;
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

int Framer::addHeadBytes(Head::Span &span, const char *at, std::size_t size)
{
    m_headSize += size;
    if (m_headSize > m_headLimit) {
        llhttp_set_error_reason(&m_parser, tooLarge);
        return HPE_USER;
    }
    m_head.append(span, {at, size});
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

int Framer::onHeadersComplete()
{
    m_head.m_status = llhttp_get_status_code(&m_parser);
    m_head.m_minorVersion = llhttp_get_http_minor(&m_parser);
    m_headDone = true;
    if (std::exchange(m_noBody, false))
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
    const llhttp_errno_t error = llhttp_execute(&m_parser, bytes.data(), bytes.size());
    if (error == HPE_OK)
        return {Event::NeedMore, bytes.size()};
    const char *stop = llhttp_get_error_pos(&m_parser);
    const std::size_t consumed = stop == nullptr ? 0 : static_cast<std::size_t>(stop - bytes.data());
    if (error == HPE_PAUSED)
        return {m_pausedAt, consumed};
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
