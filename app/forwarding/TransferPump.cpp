// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Transfer that passes the rest of a request on, while the response may already be coming back.
#include "forwarding/Transfer.h"

#include <utility>

namespace forwarding {

Detached Transfer::startPump()
{
    m_pumping = true;
    co_await pumpRequest();
    m_pumping = false;
    if (m_joiner)
        std::exchange(m_joiner, {}).resume();  // after which this may be gone
}

/// Passes the rest of a request body on, while the response may already be coming back.
Task<void> Transfer::pumpRequest()
{
    const std::shared_ptr<Stream> agent = m_agent.stream;
    const std::shared_ptr<Stream> gateway = m_upstream->stream;
    while (!m_requestComplete) {
        m_waitsForAgent = true;
        std::error_code error = co_await agent->readable();
        if (m_over)
            co_return;
        m_waitsForAgent = false;
        const Received received = error ? Received{{}, error} : agent->readNow(m_shared.scratch);
        if (received.error == asio::error::would_block)
            continue;
        if (received.error) {
            agentWent();
            co_return;
        }
        expectWithin(m_config->idleSeconds);
        const auto step = m_agent.requests.feed(received.bytes);
        const std::string unsent(gateway->writeNow(received.bytes.substr(0, step.consumed), error));
        m_agent.kept.assign(received.bytes.substr(step.consumed));
        m_requestComplete = step.event == http::Framer::Event::End;
        m_badBody = step.event == http::Framer::Event::Bad;
        seePayload();
        if (m_badBody) {
            gateway->close();
            co_return;
        }
        if (!unsent.empty() && !error)
            error = co_await gateway->writeAll(unsent);
        if (error || m_over)
            co_return;  // whoever reads the response sees the same and says so
    }
    watchForHangUp();
}

/// Afterwards nobody but the caller uses the agent's stream.
Task<void> Transfer::stopPump()
{
    struct Joined {
        Transfer &transfer;
        bool await_ready() const noexcept { return !transfer.m_pumping; }
        void await_suspend(std::coroutine_handle<> joiner) const noexcept { transfer.m_joiner = joiner; }
        void await_resume() const noexcept { }
    };
    letGoOfAgent();
    if (!m_pumping)
        co_return;
    m_agent.stream->cancel();
    if (m_upstream)
        m_upstream->stream->close();  // a request that was cut off leaves nothing to reuse
    Joined joined{*this};
    co_await joined;
}

void Transfer::letGoOfAgent()
{
    m_over = true;
    m_agent.stream->watch(nullptr);
}

}  // namespace forwarding
