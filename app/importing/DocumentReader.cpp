// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/DocumentReader.h"

#include "importing/GeminiReader.h"
#include "importing/OpenCodeDatabase.h"
#include "importing/Tally.h"

#include <algorithm>

namespace importing {

using json::Object;
using json::Value;

namespace {

/// Cached tokens stand inside the input.
void readMetrics(Value &value, core::TokenUsage &usage)
{
    qint64 input = 0;
    json::forEachField(value, [&](std::string_view key, Value &field) {
        if (key == "inputTokens")
            input = json::count(field);
        else if (key == "outputTokens")
            usage.output = json::count(field);
        else if (key == "cacheReadTokens")
            usage.cacheRead = json::count(field);
        else if (key == "cacheWriteTokens")
            usage.cacheWrite5m = json::count(field);
    });
    usage.input = std::max<qint64>(0, input - usage.cacheRead - usage.cacheWrite5m);
}

/// As OpenAI's API says it, with the model beside.
void readOpenAiUsage(Value &value, core::Exchange &e)
{
    qint64 input = 0;
    json::forEachField(value, [&](std::string_view key, Value &field) {
        if (key == "prompt_tokens")
            input = json::count(field);
        else if (key == "completion_tokens")
            e.usage.output = json::count(field);
        else if (key == "model")
            e.modelServed = json::text(field);
        else if (key == "prompt_tokens_details")
            json::forEachField(field, [&e](std::string_view what, Value &count) {
                if (what == "cached_tokens")
                    e.usage.cacheRead = json::count(count);
            });
        else if (key == "completion_tokens_details")
            json::forEachField(field, [&e](std::string_view what, Value &count) {
                if (what == "reasoning_tokens")
                    e.usage.reasoning = json::count(count);
            });
    });
    e.usage.input = std::max<qint64>(0, input - e.usage.cacheRead);
}

}  // namespace

void DocumentReader::line(std::string_view bytes, LogSink &sink)
{
    auto document = m_parser.parse(bytes);
    if (!document)
        return;
    switch (m_format) {
    case LogFormat::GeminiSession:
        return readGemini(*document, sink);
    case LogFormat::Cline:
        return readCline(*document, sink);
    case LogFormat::Continue:
        return readContinue(*document, sink);
    default:
        return readOpenCode(*document, bytes, sink);
    }
}

void DocumentReader::readGemini(Object &document, LogSink &sink)
{
    LogFacts facts = m_facts;
    json::forEachField(document, [&](std::string_view key, Value &field) {
        if (key == "sessionId")
            takeUnlessEmpty(facts.session, json::text(field));
        else if (key == "messages")
            json::forEachObject(field, [&](Object &message) { readGeminiMessage(message, facts, sink); });
    });
}

void DocumentReader::readCline(Object &document, LogSink &sink)
{
    LogFacts facts = m_facts;
    const auto readMessage = [&](Object &message) {
        core::LoggedExchange logged = exchangeOf(facts);
        core::Exchange &e = logged.exchange;
        std::string id;
        const bool whole = json::forEachField(message, [&](std::string_view key, Value &field) {
            if (key == "id")
                id = json::text(field);
            else if (key == "ts")
                e.startedAt = std::max<qint64>(json::count(field), 1);
            else if (key == "content")
                addToolBlocks(e.tools, field, {"tool_use", "tool-call"});
            else if (key == "metrics")
                readMetrics(field, e.usage);
            else if (key == "modelInfo")
                json::forEachField(field, [&e](std::string_view what, Value &name) {
                    if (what == "id")
                        e.modelServed = json::text(name);
                });
        });
        if (!whole || id.empty())
            return;
        logged.key = core::requestKey("cline " + e.session + ' ' + id);
        sink.add(std::move(logged));
    };
    json::forEachField(document, [&](std::string_view key, Value &field) {
        if (key == "sessionId")
            takeUnlessEmpty(facts.session, json::text(field));
        else if (key == "messages")
            json::forEachObject(field, readMessage);
    });
}

/// Its messages have neither ids nor times: their place in the session tells them apart, and the file's time stands
/// for theirs.
void DocumentReader::readContinue(Object &document, LogSink &sink)
{
    LogFacts facts = m_facts;
    int place = 0;
    const auto readItem = [&](Object &item) {
        core::LoggedExchange logged = exchangeOf(facts);
        json::forEachField(item, [&](std::string_view key, Value &message) {
            if (key == "message")
                json::forEachField(message, [&](std::string_view what, Value &field) {
                    if (what == "usage")
                        readOpenAiUsage(field, logged.exchange);
                });
        });
        logged.key = core::requestKey("continue " + facts.session + ' ' + std::to_string(place++));
        sink.add(std::move(logged));
    };
    json::forEachField(document, [&](std::string_view key, Value &field) {
        if (key == "sessionId")
            takeUnlessEmpty(facts.session, json::text(field));
        else if (key == "workspaceDirectory")
            takeUnlessEmpty(facts.project, json::text(field));
        else if (key == "history")
            json::forEachObject(field, readItem);
    });
}

void DocumentReader::readOpenCode(Object &document, std::string_view bytes, LogSink &sink)
{
    OpenCodeRow row{{}, m_facts.session, {}, m_facts.changedAt, {}};
    const bool whole = json::forEachField(document, [&](std::string_view key, Value &field) {
        if (key == "id")
            row.id = json::text(field);
        else if (key == "sessionID")
            takeUnlessEmpty(row.session, json::text(field));
        else if (key == "time")
            json::forEachField(field, [&row](std::string_view what, Value &moment) {
                if (what == "created")
                    row.createdAt = std::max<qint64>(json::count(moment), 1);
            });
    });
    if (!whole || row.id.empty())
        return;
    row.data.reserve(bytes.size() + linePadding);
    row.data.assign(bytes);
    readOpenCodeMessage(m_facts.agent, row, sink);
}

}  // namespace importing
