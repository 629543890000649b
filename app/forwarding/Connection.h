// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forwarding/ExchangeRecord.h"
#include "forwarding/Sockets.h"
#include "forwarding/UpstreamPool.h"
#include "http/Framer.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace forwarding {

/// What all connections of a forwarder share. Forwarding thread.
struct Shared {
    UpstreamPool pool;
    std::vector<char> scratch;  ///< see readSome()
    std::shared_ptr<const Config> config;
    std::uint16_t port = 0;
    bool draining = false;
    std::function<void()> refused;
};

/// One agent's connection: reads a request, admits it, passes it to the gateway, passes the response back, and
/// again. Every exchange that was admitted ends in exactly one `ended`. Keeps itself alive while it runs.
class Connection : public std::enable_shared_from_this<Connection> {
public:
    using Ended = std::function<void(core::Exchange &&)>;

    /// `open` counts the exchanges that are running, on all connections.
    Connection(tcp::socket socket, Shared &shared, Ended ended, std::atomic<int> &open);

    asio::awaitable<void> run();

    /// Called about once a second: gives up what has been silent for too long.
    void checkIdle(std::chrono::steady_clock::time_point now);
    /// Closes the connection unless an exchange is running on it, which then ends by itself.
    void drain();
    /// Closes everything at once; a running exchange ends as cut.
    void breakOff();

private:
    enum class After { KeepAlive, Close };

    asio::awaitable<bool> readHead();
    asio::awaitable<After> serve();
    asio::awaitable<After> forward(const std::string &target);
    asio::awaitable<std::error_code> sendRequest();
    asio::awaitable<std::error_code> connectAndSend();
    asio::awaitable<void> pumpRequestBody();
    asio::awaitable<After> relayResponse();
    asio::awaitable<After> responseBroke(bool headSent);
    asio::awaitable<After> answer(int status, std::string_view sentence, core::Outcome outcome);
    asio::awaitable<void> refuse(int status, std::string_view sentence, core::ApiFormat format);
    asio::awaitable<void> lingerAndClose();

    void takeBody(std::string_view bytes);
    void watchForHangUp();
    void agentWent();
    void touch() { expectWithin(m_config->idleSeconds); }
    void expectWithin(int seconds);
    void end(core::Outcome outcome);

    tcp::socket m_agent;
    Shared &m_shared;
    Ended m_ended;
    std::atomic<int> &m_open;
    std::shared_ptr<const Config> m_config;  ///< as it was when the running exchange began

    http::Framer m_requests{http::MessageKind::Request};
    std::string m_kept;  ///< read, but belonging to the next request
    std::string m_toGateway;  ///< head and the body bytes that came with it, kept for one replay
    bool m_requestComplete = false;

    std::unique_ptr<Upstream> m_upstream;
    std::unique_ptr<ExchangeRecord> m_record;
    std::chrono::steady_clock::time_point m_deadline;
    bool m_agentGone = false;
    bool m_timedOut = false;
    bool m_badBody = false;
};

}  // namespace forwarding
