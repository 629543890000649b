// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/ClaudeReader.h"

#include "importing/Tally.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace importing {

namespace {

using json::Value;

constexpr std::size_t headSize = 512;

/// Most of a transcript are prompts and tool results. They say so before their text begins, and those that do not are
/// searched for the one word that matters; inside a text its quotes would be escaped.
bool mayHoldUsage(std::string_view line)
{
    const std::string_view head = line.substr(0, headSize);
    const auto *message = static_cast<const char *>(memmem(head.data(), head.size(), "\"message\"", 9));
    const std::string_view own = message ? head.substr(0, std::size_t(message - head.data())) : head;
    return !contains(own, "\"type\":\"user\"") && contains(line, "\"usage\"");
}

void readCacheWrites(Value &value, core::TokenUsage &usage)
{
    json::forEachField(value, [&usage](std::string_view key, Value &count) {
        if (key == "ephemeral_5m_input_tokens")
            usage.cacheWrite5m = json::count(count);
        else if (key == "ephemeral_1h_input_tokens")
            usage.cacheWrite1h = json::count(count);
    });
}

void readUsage(Value &value, core::Exchange &e)
{
    qint64 writes = 0;
    json::forEachField(value, [&](std::string_view key, Value &field) {
        if (key == "input_tokens")
            e.usage.input = json::count(field);
        else if (key == "output_tokens")
            e.usage.output = json::count(field);
        else if (key == "cache_read_input_tokens")
            e.usage.cacheRead = json::count(field);
        else if (key == "cache_creation_input_tokens")
            writes = json::count(field);
        else if (key == "cache_creation")
            readCacheWrites(field, e.usage);
        else if (key == "server_tool_use")
            json::forEachField(field, [&e](std::string_view what, Value &calls) {
                if (what == "web_search_requests")
                    e.usage.webSearches = json::count(calls);
            });
        else if (key == "output_tokens_details")
            json::forEachField(field, [&e](std::string_view what, Value &tokens) {
                if (what == "thinking_tokens")
                    e.usage.reasoning = json::count(tokens);
            });
        else if (key == "service_tier" || key == "speed" || key == "inference_geo")
            addTier(e.serviceTier, json::text(field));
    });
    // What older versions do not split by lifetime lives five minutes.
    e.usage.cacheWrite5m = std::max(e.usage.cacheWrite5m, writes - e.usage.cacheWrite1h);
}

void readMessage(Value &value, core::Exchange &e)
{
    json::forEachField(value, [&e](std::string_view key, Value &field) {
        if (key == "id")
            e.responseId = json::text(field);
        else if (key == "model")
            e.modelServed = json::text(field);
        else if (key == "stop_reason")
            e.stopReason = json::text(field);
        else if (key == "content")
            addToolBlocks(e.tools, field, {"tool_use", "server_tool_use", "mcp_tool_use"});
        else if (key == "usage")
            readUsage(field, e);
    });
}

}  // namespace

void ClaudeReader::line(std::string_view bytes, LogSink &sink)
{
    if (!mayHoldUsage(bytes))
        return;
    auto object = m_parser.parse(bytes);
    if (!object)
        return;
    core::LoggedExchange logged = exchangeOf(m_facts);
    core::Exchange &e = logged.exchange;
    e.format = core::ApiFormat::AnthropicMessages;
    std::string type = "assistant";
    std::string uuid;
    std::string written;
    const bool whole = json::forEachField(*object, [&](std::string_view key, Value &field) {
        if (key == "type")
            type = json::text(field);
        else if (key == "timestamp")
            written = json::text(field);
        else if (key == "message")
            readMessage(field, e);
        else if (key == "requestId")
            e.requestId = json::text(field);
        else if (key == "uuid")
            uuid = json::text(field);
        else if (key == "agentId")
            e.subAgent = json::text(field);
        else if (key == "sessionId")
            takeUnlessEmpty(e.session, json::text(field));
        else if (key == "cwd")
            takeUnlessEmpty(e.project, json::text(field));
    });
    // "<synthetic>" answers are written by the program itself.
    if (!whole || type != "assistant" || e.modelServed == "<synthetic>")
        return;
    e.startedAt = momentOf(written, m_facts);
    logged.key = core::requestKey(!e.responseId.empty() ? e.responseId
                                      : !uuid.empty()   ? uuid
                                                        : e.session + written + std::to_string(e.usage.total()));
    sink.add(std::move(logged));
}

}  // namespace importing
