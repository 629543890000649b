// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/Connection.h"

#include "forwarding/Answer.h"

#include <unistd.h>

#include <algorithm>
#include <utility>

namespace forwarding {

namespace {

constexpr int lingerSeconds = 5;
constexpr int leavingSeconds = 5;  ///< for an idle connection, until it is closed: most clients keep none for longer

}  // namespace

Connection::Connection(std::shared_ptr<Stream> stream, const platform::SocketOwner &owner, Shared &shared)
    : m_agent(std::move(stream), owner), m_shared(shared),
      m_isForeign(owner.inode != 0 && owner.uid != getuid() && owner.uid != 0)
{
    m_agent.stream->prepare();
    m_agent.deadline = m_shared.now + m_shared.config->idleSeconds;
}

Detached Connection::run(std::function<void()> done)
{
    const auto self = shared_from_this();
    while (co_await readHead()) {
        const After after = co_await serve();
        m_transfer.reset();
        if (after == After::Close || m_shared.draining)
            break;
    }
    co_await lingerAndClose();
    done();
}

Task<bool> Connection::readHead()
{
    m_input = std::exchange(m_agent.kept, {});
    std::string_view bytes = m_input;
    const bool mayRest = bytes.empty() && !m_isForeign;
    const int rest = m_shared.leaving ? leavingSeconds : m_shared.config->idleSeconds;
    m_agent.deadline = m_shared.now + (mayRest ? rest : m_shared.config->headSeconds);
    for (bool begun = !bytes.empty();;) {
        const auto step = m_agent.requests.feed(bytes);
        if (step.event == http::Framer::Event::Head) {
            m_rest = bytes.substr(step.consumed);
            co_return true;
        }
        if (step.event == http::Framer::Event::Bad) {
            const Refusal refusal{m_agent.requests.headTooLarge() ? 431 : 400, notHttp(m_agent.requests.problem()),
                                  Reason::NotHttp};
            co_await refuse(refusal, core::ApiFormat::Unknown);
            co_return false;
        }
        bytes = {};
        const std::error_code error = co_await m_agent.stream->readable();
        const Received received = error ? Received{{}, error} : m_agent.stream->readNow(m_shared.scratch);
        if (received.error == asio::error::would_block)
            continue;
        if (received.error)
            co_return false;
        if (!std::exchange(begun, true))
            m_agent.deadline = m_shared.now + m_shared.config->headSeconds;
        bytes = received.bytes;
    }
}

Task<After> Connection::serve()
{
    const http::Head &head = m_agent.requests.head();
    if (m_isForeign) {
        const Refusal refusal{403, "This Spotmeter belongs to another user of this machine.", Reason::OtherUser};
        co_await refuse(refusal, core::apiFormatOfPath(head.target()));
        co_return After::Close;
    }
    auto decision = m_admission.decide(head, m_shared.config, m_shared.port);
    if (const auto *refusal = std::get_if<Refusal>(&decision)) {
        co_await refuse(*refusal, core::apiFormatOfPath(head.target()));
        co_return After::Close;
    }
    if (m_agent.requests.isUpgrade()) {
        // Codex tries a websocket first and falls back to plain requests at once on 426, and only on 426.
        const std::string answer = errorAnswer(core::apiFormatOfPath(head.target()), 426,
                                               "Spotmeter does not forward websockets. Use plain requests.");
        co_await m_agent.stream->writeAll(answer);
        co_return After::Close;
    }
    m_transfer.emplace(m_agent, m_shared, std::move(std::get<Admitted>(decision)), m_rest);
    co_return co_await m_transfer->run();
}

Task<void> Connection::refuse(const Refusal &refusal, core::ApiFormat format)
{
    if (!refusal.probe)
        m_shared.refused(refusal.reason);
    const std::string bytes = errorAnswer(format, refusal.status, refusal.sentence);
    m_agent.deadline = m_shared.now + lingerSeconds;
    co_await m_agent.stream->writeAll(bytes);
}

/// Lets the peer read our last answer: closing with bytes of it unread would reset the connection under its eyes.
Task<void> Connection::lingerAndClose()
{
    std::error_code error;
    m_agent.stream->socket().shutdown(tcp::socket::shutdown_send, error);
    m_agent.deadline = m_shared.now + lingerSeconds;
    while (!error) {
        error = co_await m_agent.stream->readable();
        if (!error)
            error = m_agent.stream->readNow(m_shared.scratch).error;
        if (error == asio::error::would_block)
            error = {};
    }
    m_agent.stream->close();
}

void Connection::checkIdle()
{
    if (m_shared.now < m_agent.deadline)
        return;
    if (m_transfer)
        m_transfer->timeOut();
    else
        m_agent.stream->close();
}

void Connection::drain()
{
    if (!m_transfer)
        m_agent.stream->close();
}

void Connection::leave()
{
    if (!m_transfer)
        m_agent.deadline = std::min(m_agent.deadline, m_shared.now + leavingSeconds);
}

void Connection::tailnetChanged()
{
    if (m_transfer)
        m_transfer->tailnetChanged();
}

void Connection::breakOff()
{
    m_agent.stream->close();
    if (m_transfer)
        m_transfer->breakOff();
}

}  // namespace forwarding
