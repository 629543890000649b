// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/GeminiReader.h"

#include "importing/Tally.h"

#include <algorithm>

namespace importing {

using json::Object;
using json::Value;

namespace {

void readTokens(Value &value, core::TokenUsage &usage)
{
    qint64 input = 0;
    qint64 output = 0;
    json::forEachField(value, [&](std::string_view key, Value &field) {
        if (key == "input")
            input = json::count(field);
        else if (key == "output")
            output = json::count(field);
        else if (key == "cached")
            usage.cacheRead = json::count(field);
        else if (key == "thoughts")
            usage.reasoning = json::count(field);
        else if (key == "tool")
            usage.input += json::count(field);
    });
    usage.input += std::max<qint64>(0, input - usage.cacheRead);
    usage.output = output + usage.reasoning;
}

void readTools(Value &value, core::Exchange &e)
{
    json::forEachObject(value, [&e](Object &call) {
        json::forEachField(call, [&e](std::string_view key, Value &field) {
            if (key == "name")
                addTool(e.tools, json::text(field));
        });
    });
}

}  // namespace

void readGeminiMessage(Object &object, LogFacts &facts, LogSink &sink)
{
    core::LoggedExchange logged;
    core::Exchange &e = logged.exchange;
    std::string type;
    std::string id;
    std::string written;
    const bool whole = json::forEachField(object, [&](std::string_view key, Value &field) {
        if (key == "sessionId")
            takeUnlessEmpty(facts.session, json::text(field));
        else if (key == "type")
            type = json::text(field);
        else if (key == "id")
            id = json::text(field);
        else if (key == "timestamp")
            written = json::text(field);
        else if (key == "model")
            e.modelServed = json::text(field);
        else if (key == "tokens")
            readTokens(field, e.usage);
        else if (key == "toolCalls")
            readTools(field, e);
    });
    if (!whole || type != "gemini" || id.empty())
        return;
    logged.key = core::requestKey("gemini " + id);
    e.agent = facts.agent;
    e.session = facts.session;
    e.project = facts.project;
    e.format = core::ApiFormat::Gemini;
    e.startedAt = momentOf(written, facts);
    sink.add(std::move(logged));
}

void GeminiReader::line(std::string_view bytes, LogSink &sink)
{
    const bool mayMatter =
        contains(bytes, "\"tokens\"") || (m_facts.session.empty() && contains(bytes, "\"sessionId\""));
    auto object = mayMatter ? m_parser.parse(bytes) : std::nullopt;
    if (object)
        readGeminiMessage(*object, m_facts, sink);
}

}  // namespace importing
