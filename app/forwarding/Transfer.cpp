// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/Transfer.h"

#include "forwarding/Answer.h"

#include <algorithm>
#include <utility>

namespace forwarding {

namespace {

// Sentences are named before they are awaited on: GCC 12 destroys a string that is a temporary of a co_await
// expression twice.

constexpr char badBody[] = "The request's body is not HTTP as Spotmeter understands it.";
constexpr char paused[] = "Forwarding is paused in Spotmeter. Resume it in the menu of its tray icon.";
constexpr char draining[] = "Spotmeter is restarting. Try again in a moment.";
constexpr char inAnotherTailnet[] = "this machine is in another tailnet now";
constexpr int pausedRetrySeconds = 30;
constexpr int drainingRetrySeconds = 2;
constexpr int tellingSeconds = 5;
constexpr std::size_t slowReadAtOnce = 16 * 1024;  ///< from the gateway, while the agent takes less than is offered

}  // namespace

Transfer::Transfer(Agent &agent, Shared &shared, Admitted admitted, std::string_view rest)
    : m_agent(agent), m_shared(shared), m_config(shared.config), m_admitted(std::move(admitted)),
      m_route(m_config->route(m_admitted.agent)),
      m_record(agent.requests.head(), m_admitted.agent, m_admitted.target, *m_config, shared.ids),
      m_readAtOnce(shared.scratch.size())
{
    ++m_shared.open;
    if (m_config->guard)
        m_guard.emplace(shared.guard, m_config->guard, m_admitted.agent, agent.requests.head());
    takeRequest(rest);
}

/// Makes the first bytes for the gateway: the head, and the body bytes that came with it. What follows the request is
/// kept for the next one.
void Transfer::takeRequest(std::string_view rest)
{
    const auto step = m_agent.requests.feed(rest);
    m_badBody = step.event == http::Framer::Event::Bad;
    m_requestComplete = step.event == http::Framer::Event::End;
    m_message = m_shared.spares.take();
    if (m_config->gateway)
        addressTo(m_shared.gateways.first(*m_config, m_shared.now));
    m_message.append(rest.substr(0, step.consumed));
    m_agent.kept.assign(rest.substr(step.consumed));
}

void Transfer::addressTo(std::size_t gateway)
{
    m_gateway = gateway;
    const std::string body = m_message.substr(m_headSize);
    m_message.clear();
    appendHeadForGateway(m_message, m_agent.requests.head(), m_admitted, Gateways::at(*m_config, gateway),
                         m_config->attributionField);
    m_headSize = m_message.size();
    m_message += body;
}

/// Looks at the body that came with the head: after it was sent if that is possible without waiting, as the bytes
/// are there only until then.
void Transfer::look()
{
    if (!std::exchange(m_looked, true))
        seePayload();
}

void Transfer::seePayload()
{
    m_record.requestPayload(m_agent.requests.payload());
    if (m_guard)
        m_guard->feed(m_agent.requests.payload(), m_requestComplete ? Guard::Piece::Last : Guard::Piece::More);
}

/// Reads the whole request before any of it goes on, and waits for what the guard says.
Task<std::optional<GuardRefusal>> Transfer::hold()
{
    look();
    expectWithin(m_config->idleSeconds);
    if (!m_requestComplete && m_agent.requests.head().find("expect")) {
        const std::string goOn = "HTTP/1.1 100 Continue\r\n\r\n";
        co_await m_agent.stream->writeAll(goOn);
    }
    while (!m_requestComplete && m_message.size() - m_headSize <= GuardPolicy::mostHeld) {
        const std::error_code error = co_await readMore();
        if (m_timedOut)
            co_return GuardRefusal{408, restMissing(m_config->idleSeconds)};
        if (m_badBody)
            co_return GuardRefusal{400, badBody};
        if (error) {
            m_agentGone = true;
            co_return GuardRefusal{};
        }
    }
    if (!m_requestComplete)
        co_return RequestGuard::tooLarge();
    RequestGuard::Verdict verdict = m_guard->verdict();
    std::optional<GuardRefusal> refusal = co_await verdict;
    co_return refusal;
}

/// Adds what there is of the request to the message.
Task<std::error_code> Transfer::readMore()
{
    m_waitsForAgent = true;
    const std::error_code waited = co_await m_agent.stream->readable();
    m_waitsForAgent = false;
    const Received received = waited ? Received{{}, waited} : m_agent.stream->readNow(m_shared.scratch);
    if (received.error)
        co_return received.error == asio::error::would_block ? std::error_code() : received.error;
    expectWithin(m_config->idleSeconds);
    const auto step = m_agent.requests.feed(received.bytes);
    m_message.append(received.bytes.substr(0, step.consumed));
    m_agent.kept.assign(received.bytes.substr(step.consumed));
    m_requestComplete = step.event == http::Framer::Event::End;
    m_badBody = step.event == http::Framer::Event::Bad;
    seePayload();
    co_return std::error_code();
}

Task<After> Transfer::run()
{
    if (m_badBody)
        co_return co_await answer(400, badBody, core::Outcome::Refused);
    if (m_shared.draining)
        co_return co_await answer(503, draining, core::Outcome::Refused, drainingRetrySeconds);
    if (m_config->paused)
        co_return co_await answer(m_route.printedStatus.value_or(503), paused, core::Outcome::Refused,
                                  pausedRetrySeconds);
    if (!m_route.stoppedBecause.empty() && m_record.format() != core::ApiFormat::Unknown) {
        m_record.stoppedBy("budget");
        co_return co_await answer(m_route.printedStatus.value_or(402), m_route.stoppedBecause, core::Outcome::Refused);
    }
    if (!m_config->gateway)
        co_return co_await answer(m_route.printedStatus.value_or(502), m_config->noGatewayBecause,
                                  core::Outcome::GatewayUnreachable);
    if (m_guard && m_guard->holds()) {
        const std::optional<GuardRefusal> refused = co_await hold();
        if (refused) {
            const int status = refused->status == 403 ? m_route.printedStatus.value_or(403) : refused->status;
            co_return co_await answer(status, refused->sentence, core::Outcome::Refused);
        }
    }
    std::error_code error;
    const auto unsent = sendAtOnce();
    if (unsent && !unsent->empty())
        error = co_await m_upstream->stream->writeAll(*unsent);
    if (!unsent || (error && !m_timedOut))
        error = co_await reach();
    if (error) {
        const std::string sentence = whyUnreachable(error);
        co_return co_await answer(m_route.printedStatus.value_or(502), sentence, core::Outcome::GatewayUnreachable);
    }
    if (m_requestComplete)
        watchForHangUp();
    else
        startPump();
    co_return co_await relayResponse();
}

std::string Transfer::whyUnreachable(std::error_code error) const
{
    const std::string because = m_timedOut ? "it does not answer" : m_why.empty() ? reasonOf(error) : m_why;
    return unreachable(Gateways::at(*m_config, m_gateway), because);
}

/// The usual case of reach(), without a coroutine: a whole request over an idle connection. Returns what the kernel
/// did not take, or nothing if there is no such connection.
std::optional<std::string_view> Transfer::sendAtOnce()
{
    if (!m_requestComplete)
        return {};
    m_upstream = m_shared.pool.takeIdle(Gateways::at(*m_config, m_gateway));
    if (!m_upstream)
        return {};
    std::error_code error;
    const std::string_view unsent = m_upstream->stream->writeNow(m_message, error);
    look();
    expectWithin(m_config->idleSeconds);
    return error ? std::nullopt : std::optional(unsent);
}

/// Sends what is there of the request to the first gateway that takes it.
Task<std::error_code> Transfer::reach()
{
    const std::size_t count = Gateways::count(*m_config);
    std::error_code error = asio::error::not_connected;
    for (std::size_t tried = 0; error && tried < count && !m_agentGone; ++tried) {
        if (tried > 0)
            addressTo((m_gateway + 1) % count);
        const GatewayTarget &gateway = Gateways::at(*m_config, m_gateway);
        m_timedOut = false;
        expectWithin(m_config->connectSeconds);
        error = co_await send(gateway);
        if (error && m_config == m_shared.config && m_shared.gateways.failed(*m_config, m_gateway, m_shared.now))
            m_shared.gatewayChanged(gateway, false);
    }
    expectWithin(m_config->idleSeconds);
    if (m_gateway > 0)
        m_record.gatewayWas(Gateways::at(*m_config, m_gateway).hostHeader);
    co_return error;
}

/// Over an idle connection or a new one.
Task<std::error_code> Transfer::send(const GatewayTarget &gateway)
{
    m_upstream = m_shared.pool.takeIdle(gateway);
    // A request that cannot be sent again is not risked on a connection that may be closing.
    if (m_upstream && !m_requestComplete && m_upstream->stream->peek() != Stream::Waiting::Nothing)
        m_upstream.reset();
    if (!m_upstream)
        co_return co_await connectAndSend(gateway);
    std::error_code error;
    const std::string_view unsent = m_upstream->stream->writeNow(m_message, error);
    look();
    if (!error && !unsent.empty())
        error = co_await m_upstream->stream->writeAll(unsent);
    if (!error || m_timedOut)
        co_return error;
    co_return co_await connectAndSend(gateway);
}

Task<std::error_code> Transfer::connectAndSend(const GatewayTarget &gateway)
{
    look();
    if (!m_shared.config->isHere(gateway)) {
        m_why = inAnotherTailnet;
        co_return asio::error::host_unreachable;
    }
    m_upstream = m_shared.pool.makeNew(gateway);
    const std::error_code error = co_await m_shared.pool.connect(*m_upstream, m_why);
    if (error)
        co_return error;
    co_return co_await m_upstream->stream->writeAll(m_message);
}

Task<After> Transfer::relayResponse()
{
    const http::Head &request = m_agent.requests.head();
    const bool staysOpen = m_agent.requests.keepsAlive() && request.minorVersion() > 0 && !m_shared.leaving;
    m_relay.emplace(request, staysOpen ? KeepAlive::Yes : KeepAlive::No, m_upstream->responses, m_shared.joined);
    const std::shared_ptr<Stream> gateway = m_upstream->stream;
    auto state = ResponseRelay::State::Going;
    while (state == ResponseRelay::State::Going) {
        const std::error_code waited = co_await gateway->readable();
        const std::span<char> scratch = std::span(m_shared.scratch).first(m_readAtOnce);
        const Received received = waited ? Received{{}, waited} : gateway->readNow(scratch);
        if (received.error == asio::error::would_block)
            continue;
        expectWithin(m_config->idleSeconds);
        state = received.error ? m_relay->closed() : m_relay->take(received.bytes);
        std::error_code error;
        const std::string unsent(m_agent.stream->writeNow(m_relay->toAgent(), error));
        m_readAtOnce = unsent.empty() ? std::min(m_readAtOnce * 2, m_shared.scratch.size()) : slowReadAtOnce;
        if (m_relay->tookHead())
            m_record.responseHead(m_relay->head());
        m_record.responsePayload(m_relay->payload());
        if (m_relay->hasHead() && !m_message.empty())
            m_shared.spares.giveBack(std::move(m_message));
        if (!unsent.empty() && !error)
            error = co_await m_agent.stream->writeAll(unsent);
        if (error)
            m_agentGone = true;
        if (error || m_agentGone)
            state = ResponseRelay::State::Broken;
    }
    if (m_relay->hasHead() && m_config == m_shared.config && m_shared.gateways.answered(m_gateway))
        m_shared.gatewayChanged(m_upstream->target, true);
    if (state == ResponseRelay::State::Broken)
        co_return co_await responseBroke();
    if (m_pumping)
        co_await stopPump();
    co_return finish();
}

After Transfer::finish()
{
    letGoOfAgent();
    const bool sentAll = m_requestComplete && m_upstream->stream->socket().is_open();
    if (sentAll && m_relay->gatewayIsReusable() && m_shared.config->isHere(m_upstream->target))
        m_shared.pool.giveBack(std::move(m_upstream));
    end(core::Outcome::Done);
    return m_relay->agentKeepAlive() == KeepAlive::Yes && m_requestComplete ? After::KeepAlive : After::Close;
}

Task<After> Transfer::responseBroke()
{
    if (m_agentGone || m_relay->hasHead()) {
        // The agent sees its connection break, as it would have without us.
        co_await stopPump();
        end(m_agentGone ? core::Outcome::AgentGone : core::Outcome::GatewayCut);
        co_return After::Close;
    }
    if (m_badBody)
        co_return co_await answer(400, badBody, core::Outcome::Refused);
    if (m_timedOut && m_waitsForAgent) {
        const std::string sentence = restMissing(m_config->idleSeconds);
        co_return co_await answer(408, sentence, core::Outcome::Refused);
    }
    const GatewayTarget &gateway = Gateways::at(*m_config, m_gateway);
    if (!m_upstream->fresh && m_requestComplete && !m_relay->hasBegun() && !m_timedOut) {
        // A kept connection that the gateway closed in the same moment: nothing came back, so it is safe to ask again.
        const std::error_code error = co_await connectAndSend(gateway);
        if (!error)
            co_return co_await relayResponse();
        const std::string sentence = whyUnreachable(error);
        co_return co_await answer(m_route.printedStatus.value_or(502), sentence, core::Outcome::GatewayUnreachable);
    }
    const std::string sentence = m_timedOut ? silent(gateway, m_config->idleSeconds)
        : !m_shared.config->isHere(gateway) ? unreachable(gateway, inAnotherTailnet)
                                            : cutBeforeAnswer(gateway);
    co_return co_await answer(m_route.printedStatus.value_or(502), sentence, core::Outcome::GatewayCut);
}

/// Our own answer to an admitted request, in the agent's format; ends the exchange.
Task<After> Transfer::answer(int status, std::string_view sentence, core::Outcome outcome, int retryAfterSeconds)
{
    look();
    co_await stopPump();
    m_upstream.reset();
    if (m_agentGone) {
        end(core::Outcome::AgentGone);
        co_return After::Close;
    }
    m_record.answeredHere(status);
    const std::string bytes = errorAnswer(m_record.format(), status, sentence, retryAfterSeconds);
    end(outcome);
    expectWithin(tellingSeconds);
    co_await m_agent.stream->writeAll(bytes);
    co_return After::Close;
}

void Transfer::watchForHangUp()
{
    m_agent.stream->watch([this] {
        if (m_agent.stream->peek() == Stream::Waiting::Closed)
            agentWent();
    });
}

void Transfer::agentWent()
{
    m_agentGone = true;
    if (m_upstream)
        m_upstream->stream->close();
}

void Transfer::timeOut()
{
    if (std::exchange(m_timedOut, true))
        return m_agent.stream->close();
    if (m_upstream)
        m_upstream->stream->close();
    else if (m_waitsForAgent)
        m_agent.stream->cancel();
    expectWithin(tellingSeconds);
}

void Transfer::tailnetChanged()
{
    if (m_upstream && !m_shared.config->isHere(m_upstream->target))
        m_upstream->stream->close();
}

void Transfer::breakOff()
{
    if (m_upstream)
        m_upstream->stream->close();
}

void Transfer::end(core::Outcome outcome)
{
    --m_shared.open;
    if (m_guard)
        m_guard->feed({}, Guard::Piece::Last);
    m_shared.ended(m_record.finish(outcome), m_agent.owner);
}

}  // namespace forwarding
