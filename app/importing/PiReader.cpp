// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/PiReader.h"

#include "importing/Tally.h"

#include <algorithm>

namespace importing {

using json::Value;

namespace {

void readUsage(Value &value, core::TokenUsage &usage)
{
    json::forEachField(value, [&usage](std::string_view key, Value &field) {
        if (key == "input")
            usage.input = json::count(field);
        else if (key == "output")
            usage.output = json::count(field);
        else if (key == "cacheRead")
            usage.cacheRead = json::count(field);
        else if (key == "cacheWrite")
            usage.cacheWrite5m = json::count(field);
    });
}

/// Tells whether it is an answer.
bool readMessage(Value &value, core::Exchange &e)
{
    std::string role;
    json::forEachField(value, [&](std::string_view key, Value &field) {
        if (key == "role")
            role = json::text(field);
        else if (key == "model")
            e.modelServed = json::text(field);
        else if (key == "usage")
            readUsage(field, e.usage);
        else if (key == "stopReason")
            e.stopReason = json::text(field);
        else if (key == "responseId")
            e.responseId = json::text(field);
        else if (key == "content")
            addToolBlocks(e.tools, field, {"toolCall"});
    });
    return role == "assistant";
}

}  // namespace

void PiReader::line(std::string_view bytes, LogSink &sink)
{
    const bool mayMatter = contains(bytes, "\"usage\"") || m_facts.project.empty();
    auto object = mayMatter ? m_parser.parse(bytes) : std::nullopt;
    if (!object)
        return;
    core::LoggedExchange logged = exchangeOf(m_facts);
    core::Exchange &e = logged.exchange;
    std::string type;
    std::string id;
    std::string written;
    std::string folder;
    bool isAnswer = false;
    const bool whole = json::forEachField(*object, [&](std::string_view key, Value &field) {
        if (key == "type")
            type = json::text(field);
        else if (key == "id")
            id = json::text(field);
        else if (key == "cwd")
            folder = json::text(field);
        else if (key == "timestamp")
            written = json::text(field);
        else if (key == "message")
            isAnswer = readMessage(field, e);
    });
    if (whole && type == "session") {
        takeUnlessEmpty(m_facts.session, id);
        takeUnlessEmpty(m_facts.project, folder);
    }
    if (!whole || type != "message" || !isAnswer)
        return;
    logged.key = core::requestKey(e.responseId.empty() ? "pi " + m_facts.session + ' ' + id : e.responseId);
    e.startedAt = momentOf(written, m_facts);
    sink.add(std::move(logged));
}

}  // namespace importing
