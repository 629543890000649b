// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Exchange.h"
#include "core/Json.h"

/// A plausible exchange for the tests to vary: 1,000 tokens in, 100 out, one cent.
inline core::Exchange sample(quint32 number, const QString &startedAt)
{
    core::Exchange e;
    e.startedAt = core::utcFromText(startedAt);
    e.id = core::exchangeId(e.startedAt, number);
    e.firstByteMs = 120;
    e.durationMs = 2000;
    e.agent = "claude-code";
    e.session = "s-1";
    e.turn = "t-1";
    e.subAgent = "reviewer";
    e.run = core::runId(e.agent, e.session, 0, 0);
    e.project = "/home/alice/shop";
    e.pid = 4242;
    e.format = core::ApiFormat::AnthropicMessages;
    e.path = "/v1/messages";
    e.streamed = true;
    e.modelAsked = "claude-sonnet-4-6";
    e.modelServed = "claude-sonnet-4-6";
    e.status = 200;
    e.responseId = "msg_01";
    e.requestId = "req_01";
    e.stopReason = "tool_use";
    e.usage = {1000, 100, 10, 20, 30, 40, 1};
    e.tools = {{"Bash", 2}, {"Read", 1}};
    e.cost = core::Money{10'000'000};
    e.where = {"alice@example.com", "n1", "example.ts.net", "ai"};
    return e;
}
