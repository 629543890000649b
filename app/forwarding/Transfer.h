// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forwarding/Agent.h"
#include "forwarding/RequestGuard.h"
#include "forwarding/ResponseRelay.h"

#include <optional>

namespace forwarding {

enum class After { KeepAlive, Close };

/// One admitted request and its response: passes both on as they come, each in its own direction, and ends in exactly
/// one Shared::ended. Bounded memory whatever passes: bytes that one side does not take yet are not read from the
/// other. Lives as long as the run() of it. Forwarding thread.
class Transfer {
public:
    /// `rest` are the bytes that were read behind the head.
    Transfer(Agent &agent, Shared &shared, Admitted admitted, std::string_view rest);

    Task<After> run();

    /// The deadline passed: the gateway is given up, and the agent told if it has heard nothing yet.
    void timeOut();
    /// Closes the gateway's side if it is no longer ours to talk to.
    void tailnetChanged();
    /// Closes the gateway's side at once; the exchange ends as cut, or as the agent's going.
    void breakOff();

private:
    void takeRequest(std::string_view rest);
    void addressTo(std::size_t gateway);
    void look();
    void seePayload();
    Task<std::optional<GuardRefusal>> hold();
    Task<std::error_code> readMore();

    std::optional<std::string_view> sendAtOnce();
    Task<std::error_code> reach();
    Task<std::error_code> send(const GatewayTarget &gateway);
    Task<std::error_code> connectAndSend(const GatewayTarget &gateway);
    std::string whyUnreachable(std::error_code error) const;

    Detached startPump();
    Task<void> pumpRequest();
    Task<void> stopPump();
    void letGoOfAgent();

    Task<After> relayResponse();
    After finish();
    Task<After> responseBroke();
    Task<After> answer(int status, std::string_view sentence, core::Outcome outcome, int retryAfterSeconds = 0);

    void watchForHangUp();
    void agentWent();
    void expectWithin(int seconds) { m_agent.deadline = m_shared.now + seconds; }
    void end(core::Outcome outcome);

    Agent &m_agent;
    Shared &m_shared;
    std::shared_ptr<const Config> m_config;  ///< as it was when the request came
    Admitted m_admitted;
    AgentRoute m_route;
    ExchangeRecord m_record;
    std::optional<RequestGuard> m_guard;
    std::string m_message;  ///< head and the body bytes that came with it, kept until the response begins
    std::size_t m_headSize = 0;  ///< of m_message
    std::unique_ptr<Upstream> m_upstream;
    std::size_t m_gateway = 0;  ///< which of the Config's
    std::string m_why;  ///< what TLS says about a failure to connect
    std::optional<ResponseRelay> m_relay;
    std::size_t m_readAtOnce;
    std::coroutine_handle<> m_joiner;  ///< waits for the pump
    bool m_looked = false;
    bool m_pumping = false;
    bool m_requestComplete = false;
    bool m_waitsForAgent = false;  ///< for the rest of the request
    bool m_agentGone = false;
    bool m_timedOut = false;
    bool m_badBody = false;
    bool m_over = false;
};

}  // namespace forwarding
