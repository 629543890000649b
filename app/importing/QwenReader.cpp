// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/QwenReader.h"

#include "importing/Tally.h"

#include <algorithm>

namespace importing {

using json::Value;

namespace {

void readEvent(Value &value, core::Exchange &e)
{
    qint64 input = 0;
    qint64 total = 0;
    json::forEachField(value, [&](std::string_view key, Value &field) {
        if (key == "response_id")
            e.responseId = json::text(field);
        else if (key == "model")
            e.modelServed = json::text(field);
        else if (key == "status_code")
            e.status = int(json::count(field));
        else if (key == "duration_ms")
            e.durationMs = json::count(field);
        else if (key == "input_token_count")
            input = json::count(field);
        else if (key == "output_token_count")
            e.usage.output = json::count(field);
        else if (key == "cached_content_token_count")
            e.usage.cacheRead = json::count(field);
        else if (key == "thoughts_token_count")
            e.usage.reasoning = json::count(field);
        else if (key == "total_token_count")
            total = json::count(field);
        else if (key == "subagent_name")
            e.subAgent = json::text(field);
    });
    // Gemini counts thoughts beside the answer, everyone else inside of it; the total tells which.
    if (total == input + e.usage.output + e.usage.reasoning)
        e.usage.output += e.usage.reasoning;
    e.usage.input = std::max<qint64>(0, input - e.usage.cacheRead);
}

}  // namespace

void QwenReader::line(std::string_view bytes, LogSink &sink)
{
    if (!contains(bytes, "\"ui_telemetry\""))
        return;
    auto object = m_parser.parse(bytes);
    if (!object)
        return;
    core::LoggedExchange logged = exchangeOf(m_facts);
    core::Exchange &e = logged.exchange;
    std::string subtype;
    std::string uuid;
    std::string written;
    const bool whole = json::forEachField(*object, [&](std::string_view key, Value &field) {
        if (key == "uuid")
            uuid = json::text(field);
        else if (key == "sessionId")
            takeUnlessEmpty(e.session, json::text(field));
        else if (key == "cwd")
            takeUnlessEmpty(e.project, json::text(field));
        else if (key == "timestamp")
            written = json::text(field);
        else if (key == "subtype")
            subtype = json::text(field);
        else if (key == "systemPayload")
            json::forEachField(field, [&e](std::string_view what, Value &event) {
                if (what == "uiEvent")
                    readEvent(event, e);
            });
    });
    if (!whole || subtype != "ui_telemetry" || (e.responseId.empty() && uuid.empty()))
        return;
    logged.key = core::requestKey(e.responseId.empty() ? "qwen " + uuid : e.responseId);
    beginBefore(e, momentOf(written, m_facts), e.durationMs);
    sink.add(std::move(logged));
}

}  // namespace importing
