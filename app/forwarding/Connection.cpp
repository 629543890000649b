// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/Connection.h"

#include "forwarding/Admission.h"
#include "forwarding/ResponseRelay.h"
#include "http/Write.h"
#include "metering/ApiError.h"

#include <asio/co_spawn.hpp>
#include <asio/detached.hpp>

#include <array>
#include <utility>

namespace forwarding {

namespace {

constexpr int lingerSeconds = 5;
constexpr char badBody[] = "The request's body is not HTTP as Spotmeter understands it.";

// Sentences are made by plain functions and named before they are awaited on: GCC 12 destroys a string that is
// a temporary of a co_await expression twice.

std::string unreachable(const GatewayTarget &gateway, const std::string &because)
{
    return "Spotmeter cannot reach the gateway " + gateway.hostHeader + " at " + gateway.address + ": " + because
        + ". Check Tailscale and the gateway in Spotmeter, then try again.";
}

std::string silent(const GatewayTarget &gateway, bool timedOut)
{
    return "The gateway " + gateway.hostHeader
        + (timedOut ? " was silent for too long." : " closed the connection before it answered.")
        + " Try again; if it stays so, run `spotmeter status`.";
}

}  // namespace

Connection::Connection(tcp::socket socket, Shared &shared, Ended ended, std::atomic<int> &open)
    : m_agent(std::move(socket)), m_shared(shared), m_ended(std::move(ended)), m_open(open), m_config(shared.config)
{
    prepare(m_agent);
    touch();
}

asio::awaitable<void> Connection::run()
{
    const auto self = shared_from_this();
    while (co_await readHead()) {
        if (co_await serve() == After::Close || m_shared.draining)
            break;
    }
    co_await lingerAndClose();
}

asio::awaitable<bool> Connection::readHead()
{
    const std::string kept = std::exchange(m_kept, {});
    std::string_view bytes = kept;
    for (;;) {
        const auto step = m_requests.feed(bytes);
        if (step.event == http::Framer::Event::Head) {
            m_kept.assign(bytes.substr(step.consumed));
            co_return true;
        }
        if (step.event == http::Framer::Event::Bad) {
            m_shared.refused();
            const std::string sentence =
                "The request is not HTTP as Spotmeter understands it: " + std::string(m_requests.problem()) + ".";
            co_await refuse(m_requests.headTooLarge() ? 431 : 400, sentence, core::ApiFormat::Unknown);
            co_return false;
        }
        touch();
        const Received received = co_await readSome(m_agent, m_shared.scratch);
        if (received.error)
            co_return false;
        bytes = received.bytes;
    }
}

asio::awaitable<Connection::After> Connection::serve()
{
    m_config = m_shared.config;
    const http::Head &head = m_requests.head();
    auto decision = admit(head, *m_config, m_shared.port);
    if (const auto *refusal = std::get_if<Refusal>(&decision)) {
        if (!refusal->probe)
            m_shared.refused();
        co_await refuse(refusal->status, refusal->sentence, core::apiFormatOfPath(head.target()));
        co_return After::Close;
    }
    if (m_requests.isUpgrade()) {
        // Codex tries a websocket first and falls back to plain requests at once on 426, and only on 426.
        co_await refuse(426, "Spotmeter does not forward websockets. Use plain requests.",
                        core::apiFormatOfPath(head.target()));
        co_return After::Close;
    }
    auto &admitted = std::get<Admitted>(decision);
    m_record = std::make_unique<ExchangeRecord>(head, std::move(admitted.agent), admitted.target, *m_config);
    ++m_open;
    co_return co_await forward(admitted.target);
}

asio::awaitable<Connection::After> Connection::forward(const std::string &target)
{
    m_agentGone = m_timedOut = m_badBody = m_requestComplete = false;
    m_toGateway =
        m_config->gateway ? headForGateway(m_requests.head(), target, m_config->gateway->hostHeader) : std::string();
    takeBody(std::exchange(m_kept, {}));
    if (m_badBody)
        co_return co_await answer(400, badBody, core::Outcome::Refused);
    if (m_config->paused)
        co_return co_await answer(
            503, "Forwarding is paused in Spotmeter. Resume it in the tray menu or with `spotmeter resume`.",
            core::Outcome::Refused);
    if (!m_config->gateway)
        co_return co_await answer(502, m_config->noGatewayBecause, core::Outcome::GatewayUnreachable);
    if (const std::error_code error = co_await sendRequest()) {
        const std::string sentence =
            unreachable(*m_config->gateway, m_timedOut ? "it does not answer" : error.message());
        co_return co_await answer(502, sentence, core::Outcome::GatewayUnreachable);
    }
    co_return co_await relayResponse();
}

/// Moves body bytes that were already read into the first write to the gateway.
void Connection::takeBody(std::string_view bytes)
{
    auto event = http::Framer::Event::Head;
    while (event == http::Framer::Event::Head) {
        const auto step = m_requests.feed(bytes);
        event = step.event;
        m_record->requestPayload(m_requests.payload());
        m_toGateway.append(bytes.substr(0, step.consumed));
        bytes.remove_prefix(step.consumed);
    }
    m_badBody = event == http::Framer::Event::Bad;
    m_requestComplete = event == http::Framer::Event::End;
    m_kept.assign(bytes);
}

/// Sends what is there of the request over an idle connection or a new one, and sees to the rest of it.
asio::awaitable<std::error_code> Connection::sendRequest()
{
    expectWithin(m_config->connectSeconds);
    m_upstream = m_shared.pool.takeIdle(*m_config->gateway);
    std::error_code error = asio::error::not_connected;
    if (m_upstream)
        error = co_await writeAll(m_upstream->socket, m_toGateway);
    if (error && !m_timedOut)
        error = co_await connectAndSend();
    if (error)
        co_return error;
    touch();
    if (m_requestComplete)
        watchForHangUp();
    else
        asio::co_spawn(
            m_agent.get_executor(), [self = shared_from_this()] { return self->pumpRequestBody(); }, asio::detached);
    co_return error;
}

asio::awaitable<std::error_code> Connection::connectAndSend()
{
    m_upstream = m_shared.pool.makeNew(*m_config->gateway);
    const std::error_code error = co_await UpstreamPool::connect(*m_upstream);
    if (error)
        co_return error;
    co_return co_await writeAll(m_upstream->socket, m_toGateway);
}

/// Passes the rest of a request body on, while the response may already be coming back.
asio::awaitable<void> Connection::pumpRequestBody()
{
    Upstream *const upstream = m_upstream.get();
    const auto isOver = [this, upstream] { return m_upstream.get() != upstream || !m_record; };
    while (!m_requestComplete) {
        const Received received = co_await readSome(m_agent, m_shared.scratch);
        if (isOver())
            co_return;
        if (received.error) {
            agentWent();
            co_return;
        }
        touch();
        const auto step = m_requests.feed(received.bytes);
        std::error_code error;
        const std::string unsent(writeNow(upstream->socket, received.bytes.substr(0, step.consumed), error));
        m_record->requestPayload(m_requests.payload());
        m_kept.assign(received.bytes.substr(step.consumed));
        m_requestComplete = step.event == http::Framer::Event::End;
        if (step.event == http::Framer::Event::Bad) {
            m_badBody = true;
            upstream->socket.close(error);
            co_return;
        }
        if (!unsent.empty() && !error)
            error = co_await writeAll(upstream->socket, unsent);
        if (error || isOver())
            co_return;  // whoever reads the response sees the same and says so
    }
    watchForHangUp();
}

asio::awaitable<Connection::After> Connection::relayResponse()
{
    ResponseRelay relay(m_requests.head().method(), m_requests.keepsAlive() ? KeepAlive::Yes : KeepAlive::No);
    auto state = ResponseRelay::State::Going;
    while (state == ResponseRelay::State::Going) {
        const Received received = co_await readSome(m_upstream->socket, m_shared.scratch);
        touch();
        state = received.error ? relay.closed() : relay.take(received.bytes);
        std::error_code error;
        const std::string unsent(writeNow(m_agent, relay.toAgent(), error));
        if (relay.tookHead())
            m_record->responseHead(relay.head());
        m_record->responsePayload(relay.payload());
        if (!unsent.empty() && !error)
            error = co_await writeAll(m_agent, unsent);
        if (error) {
            end(core::Outcome::AgentGone);
            co_return After::Close;
        }
    }
    if (state == ResponseRelay::State::Broken)
        co_return co_await responseBroke(relay.hasHead());

    std::error_code ignored;
    if (m_requestComplete)
        m_agent.cancel(ignored);  // the watch for a hang-up
    if (relay.gatewayIsReusable() && m_requestComplete)
        m_shared.pool.giveBack(std::move(m_upstream));
    end(core::Outcome::Done);
    co_return relay.agentKeepAlive() == KeepAlive::Yes &&m_requestComplete ? After::KeepAlive : After::Close;
}

asio::awaitable<Connection::After> Connection::responseBroke(bool headSent)
{
    if (m_agentGone || headSent) {
        // The agent sees its connection break, as it would have without us.
        end(m_agentGone ? core::Outcome::AgentGone : core::Outcome::GatewayCut);
        co_return After::Close;
    }
    if (m_badBody)
        co_return co_await answer(400, badBody, core::Outcome::Refused);
    if (!m_upstream->fresh && m_requestComplete && !m_timedOut) {
        // A kept connection that the gateway closed in the same moment: nothing came back, so it is safe to ask again.
        if (!co_await connectAndSend())
            co_return co_await relayResponse();
    }
    const std::string sentence = silent(*m_config->gateway, m_timedOut);
    co_return co_await answer(502, sentence, core::Outcome::GatewayCut);
}

/// Our own answer to an admitted request, in the agent's format; ends the exchange.
asio::awaitable<Connection::After> Connection::answer(int status, std::string_view sentence, core::Outcome outcome)
{
    if (m_agentGone) {
        end(core::Outcome::AgentGone);
        co_return After::Close;
    }
    std::error_code ignored;
    m_agent.cancel(ignored);
    m_record->answeredHere(status);
    const core::ApiFormat format = m_record->format();
    m_upstream.reset();
    end(outcome);
    co_await refuse(status, sentence, format);
    co_return After::Close;
}

asio::awaitable<void> Connection::refuse(int status, std::string_view sentence, core::ApiFormat format)
{
    std::string bytes;
    if (sentence.empty()) {
        constexpr http::Field close{"Connection", "close"};
        bytes = http::writeResponse(status, {&close, 1});
    } else {
        const metering::ErrorBody body = metering::errorBody(format, status, sentence);
        const std::array<http::Field, 2> fields{{{"Content-Type", body.contentType}, {"Connection", "close"}}};
        bytes = http::writeResponse(status, fields, body.body);
    }
    expectWithin(lingerSeconds);
    co_await writeAll(m_agent, bytes);
}

/// Lets the peer read our last answer: closing with bytes of it unread would reset the connection under its eyes.
asio::awaitable<void> Connection::lingerAndClose()
{
    std::error_code error;
    m_agent.shutdown(tcp::socket::shutdown_send, error);
    expectWithin(lingerSeconds);
    while (!error)
        error = (co_await readSome(m_agent, m_shared.scratch)).error;
    m_agent.close(error);
}

void Connection::watchForHangUp()
{
    m_agent.async_wait(tcp::socket::wait_read, [self = shared_from_this()](std::error_code error) {
        if (!error && self->m_record && peek(self->m_agent) == Waiting::Closed)
            self->agentWent();
    });
}

void Connection::agentWent()
{
    m_agentGone = true;
    std::error_code ignored;
    if (m_upstream)
        m_upstream->socket.close(ignored);
}

void Connection::expectWithin(int seconds)
{
    m_deadline = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
}

void Connection::checkIdle(std::chrono::steady_clock::time_point now)
{
    if (now < m_deadline)
        return;
    std::error_code ignored;
    if (m_upstream && !std::exchange(m_timedOut, true)) {
        m_upstream->socket.close(ignored);
        expectWithin(lingerSeconds);  // to tell the agent
    } else {
        m_agent.close(ignored);
    }
}

void Connection::drain()
{
    std::error_code ignored;
    if (!m_record)
        m_agent.close(ignored);
}

void Connection::breakOff()
{
    std::error_code ignored;
    m_agent.close(ignored);
    if (m_upstream)
        m_upstream->socket.close(ignored);
}

void Connection::end(core::Outcome outcome)
{
    m_ended(m_record->finish(outcome));
    m_record.reset();
    --m_open;
}

}  // namespace forwarding
