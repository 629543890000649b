// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/CopilotReader.h"

#include "importing/Tally.h"

#include <algorithm>

namespace importing {

using json::Object;
using json::Value;

struct CopilotReader::Line {
    core::Exchange exchange;
    std::string type;
    std::string written;
    std::string session;
    std::string folder;
};

namespace {

void readUsage(Value &value, core::Exchange &e)
{
    qint64 input = 0;
    json::forEachField(value, [&](std::string_view key, Value &field) {
        if (key == "model")
            e.modelServed = json::text(field);
        else if (key == "inputTokens")
            input = json::count(field);
        else if (key == "outputTokens")
            e.usage.output = json::count(field);
        else if (key == "cacheReadTokens")
            e.usage.cacheRead = json::count(field);
        else if (key == "cacheWriteTokens")
            e.usage.cacheWrite5m = json::count(field);
        else if (key == "reasoningTokens")
            e.usage.reasoning = json::count(field);
        else if (key == "duration")
            e.durationMs = json::count(field);
        else if (key == "apiCallId")
            e.responseId = json::text(field);
    });
    // Of every API it counts what was cached as input too.
    e.usage.input = std::max<qint64>(0, input - e.usage.cacheRead - e.usage.cacheWrite5m);
}

void readRequests(Value &value, core::Exchange &e)
{
    json::forEachObject(value, [&e](Object &call) {
        json::forEachField(call, [&e](std::string_view key, Value &field) {
            if (key == "name")
                addTool(e.tools, json::text(field));
        });
    });
}

bool mayMatter(std::string_view line)
{
    const std::string_view head = line.substr(0, 256);
    return contains(head, "session.start") || contains(head, "session.resume") || contains(head, "session.usage_record")
        || contains(head, "assistant.message\"") || !contains(head, "\"type\"");
}

}  // namespace

void CopilotReader::readData(Value &value, Line &line)
{
    json::forEachField(value, [&line](std::string_view key, Value &field) {
        if (key == "sessionId")
            line.session = json::text(field);
        else if (key == "context")
            json::forEachField(field, [&line](std::string_view what, Value &folder) {
                if (what == "cwd")
                    line.folder = json::text(folder);
            });
        else if (key == "usage")
            readUsage(field, line.exchange);
        else if (key == "apiCallId")
            line.exchange.responseId = json::text(field);
        else if (key == "toolRequests")
            readRequests(field, line.exchange);
    });
}

void CopilotReader::line(std::string_view bytes, LogSink &sink)
{
    auto object = mayMatter(bytes) ? m_parser.parse(bytes) : std::nullopt;
    if (!object)
        return;
    Line line;
    const bool whole = json::forEachField(*object, [&](std::string_view key, Value &field) {
        if (key == "type")
            line.type = json::text(field);
        else if (key == "timestamp")
            line.written = json::text(field);
        else if (key == "data")
            readData(field, line);
    });
    if (whole && (line.type == "session.start" || line.type == "session.resume")) {
        takeUnlessEmpty(m_facts.session, line.session);
        takeUnlessEmpty(m_facts.project, line.folder);
    }
    core::Exchange &e = line.exchange;
    const bool isUsage = line.type == "session.usage_record" || line.type == "assistant.message";
    if (!whole || !isUsage || e.responseId.empty())
        return;
    e.agent = m_facts.agent;
    e.session = m_facts.session;
    e.project = m_facts.project;
    beginBefore(e, momentOf(line.written, m_facts), e.durationMs);
    const quint64 key = core::requestKey(e.responseId);
    sink.add({std::move(e), key});
}

}  // namespace importing
