// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ApiFormat.h"
#include "core/Money.h"
#include "core/TokenUsage.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// How an exchange ended, so that a row says who failed.
enum class Outcome {
    Done,  ///< the response ended as its framing promised
    AgentGone,  ///< the agent hung up first; usage is what was seen until then
    GatewayUnreachable,  ///< no connection to the gateway; the agent got a 502
    GatewayCut,  ///< the gateway's response broke off
    Refused,  ///< not admitted: wrong token, foreign page, bad request
};

struct ToolCalls {
    std::string name;
    int count = 0;
    friend bool operator==(const ToolCalls &, const ToolCalls &) = default;
};

/// Who sent it, from where, through what: what makes a row evidence.
struct Provenance {
    std::string login;  ///< "alice@example.com", or the node's tags sorted and comma-joined
    std::string nodeId;  ///< Tailscale's stable node id
    std::string tailnet;
    std::string gateway;  ///< the gateway's host
};

/// One request and its response, immutable once recorded. Holds counts and names only: never a prompt,
/// an answer, a header or a key. Strings are UTF-8 as they came from the wire; times are UTC milliseconds.
struct Exchange {
    qint64 id = 0;  ///< ours: exchangeId() of startedAt, unique in a history
    qint64 startedAt = 0;  ///< UTC, ms since the epoch: the request's head was read
    qint64 firstByteMs = -1;  ///< from startedAt to the first response byte; -1 = none came
    qint64 durationMs = 0;

    std::string agent;  ///< catalogue id, "claude-code"
    std::string run;  ///< the run this belongs to: see runId()
    std::string session;  ///< the agent's own session id; if it sends none, "text-" and a hash of how it begins
    std::string turn;  ///< one prompt of the user and what follows from it, as the agent names it; may be empty
    std::string subAgent;  ///< the agent's own name for it, empty for the main one
    std::string project;  ///< working folder of the client process, empty if not found
    qint64 pid = 0;  ///< client process, 0 if not found

    ApiFormat format = ApiFormat::Unknown;
    std::string path;  ///< without the query and without our prefix
    bool streamed = false;
    std::string modelAsked;
    std::string modelServed;
    int status = 0;  ///< what the agent got
    Outcome outcome = Outcome::Done;
    std::string responseId;  ///< id inside the body (msg_…, resp_…, chatcmpl-…)
    std::string requestId;  ///< request-id / x-request-id response header
    std::string stopReason;

    TokenUsage usage;
    bool usagePartial = false;  ///< the stream broke off before its final counts
    std::vector<ToolCalls> tools;
    std::optional<Money> cost;  ///< unknown if no price is known

    Provenance where;

    const std::string &model() const { return modelServed.empty() ? modelAsked : modelServed; }
};

/// An id that tells when its exchange started: ids ascend in time, so a history kept in their order needs no index
/// by time. The lowest 21 bits of `count` tell exchanges of one millisecond apart. Good until the year 2109.
constexpr qint64 exchangeId(qint64 startedAt, quint32 count = 0)
{
    return startedAt * (1 << 21) + qint64(count & ((1 << 21) - 1));
}
constexpr qint64 startOfExchange(qint64 id)
{
    return id >> 21;
}

/// The run an exchange belongs to: the agent and its own session id, else the agent and its process.
std::string runId(const std::string &agent, const std::string &session, qint64 pid, qint64 pidStartedAt);

/// Stable names for the store, the JSON and the command line: "done", "agent_gone", …
std::string_view name(Outcome outcome);
std::optional<Outcome> outcomeFromName(std::string_view name);

}  // namespace core
