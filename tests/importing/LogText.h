// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/Collector.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

/// What a reader makes of a text of lines, as an import would.
inline std::vector<core::LoggedExchange> readLog(importing::LogFormat format, std::string text,
                                                 std::string_view agent = "agent", int restoredEvery = 0)
{
    std::vector<core::LoggedExchange> found;
    importing::Collector collector([&found](core::LogBatch &&batch) {
        found.insert(found.end(), std::make_move_iterator(batch.exchanges.begin()),
                     std::make_move_iterator(batch.exchanges.end()));
    });
    importing::LogFacts facts;
    facts.agent = agent;
    facts.session = "file-name";
    facts.changedAt = 1'800'000'000'000;  // 2027-01-15
    auto reader = makeLogReader(format, facts);
    collector.beginFile();
    text.reserve(text.size() + importing::linePadding);
    const std::string_view view(text.data(), text.size());
    int count = 0;
    for (std::size_t at = 0; at < view.size();) {
        const std::size_t end = std::min(view.find('\n', at), view.size());
        reader->line(view.substr(at, end - at), collector);
        at = end + 1;
        if (restoredEvery > 0 && ++count % restoredEvery == 0) {
            const std::string state = reader->state();
            reader = makeLogReader(format, facts);
            reader->restore(state);
        }
    }
    collector.finish();
    return found;
}

inline core::TokenUsage sumOf(const std::vector<core::LoggedExchange> &found)
{
    core::TokenUsage sum;
    for (const core::LoggedExchange &logged : found)
        sum += logged.exchange.usage;
    return sum;
}

/// A line of Claude Code's with these counts; `more` goes into the usage object.
inline std::string claudeLine(const std::string &message, int input, int output, const std::string &more = {},
                              const std::string &outer = {})
{
    return R"({"parentUuid":null,"isSidechain":false,)" + outer + R"("message":{"model":"claude-sonnet-4-6","id":")"
        + message + R"(","type":"message","role":"assistant","content":[{"type":"text","text":"x"}],"usage":{)"
        + R"("input_tokens":)" + std::to_string(input) + R"(,"output_tokens":)" + std::to_string(output) + more
        + R"(}},"requestId":"req_1","type":"assistant","uuid":"u-)" + message
        + R"(","timestamp":"2026-08-01T10:00:00.123Z","cwd":"/home/me/p","sessionId":"s1","version":"2.1.40"})" + "\n";
}
