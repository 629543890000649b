// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/CodexReader.h"

#include "importing/Tally.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace importing {

using json::Value;

struct CodexReader::Line {
    std::string type;
    std::string written;
    std::string payloadType;
    std::string payloadId;
    std::string name;
    std::string model;
    std::string folder;
    std::string session;
    std::string responseId;
    bool isFork = false;
    std::optional<Counts> usage;
    std::optional<Counts> total;
    std::optional<Counts> last;
};

namespace {

constexpr std::size_t headSize = 256;
constexpr std::size_t secondSize = 19;  // "2026-08-01T12:34:56"

/// The kinds of lines that matter, as they stand in the first bytes. A line whose beginning names no kind is read.
bool mayMatter(std::string_view line)
{
    const std::string_view head = line.substr(0, headSize);
    if (!contains(head, "\"type\""))
        return true;
    constexpr std::array<std::string_view, 7> kinds{
        "\"token_count\"",   "\"token_usage_record\"", "\"turn_context\"",    "\"session_meta\"",
        "\"function_call\"", "\"custom_tool_call\"",   "\"local_shell_call\""};
    return std::any_of(kinds.begin(), kinds.end(), [head](std::string_view kind) { return contains(head, kind); });
}

}  // namespace

std::optional<CodexReader::Counts> CodexReader::countsIn(Value &value)
{
    Counts counts;
    const bool isObject = json::forEachField(value, [&counts](std::string_view key, Value &field) {
        if (key == "input_tokens")
            counts.input = json::count(field);
        else if (key == "cached_input_tokens")
            counts.cached = json::count(field);
        else if (key == "cache_write_input_tokens")
            counts.written = json::count(field);
        else if (key == "output_tokens")
            counts.output = json::count(field);
        else if (key == "reasoning_output_tokens")
            counts.reasoning = json::count(field);
    });
    return isObject ? std::optional(counts) : std::nullopt;
}

void CodexReader::readPayload(Value &value, Line &line)
{
    json::forEachField(value, [&line](std::string_view key, Value &field) {
        if (key == "type")
            line.payloadType = json::text(field);
        else if (key == "id")
            line.payloadId = json::text(field);
        else if (key == "name")
            line.name = json::text(field);
        else if (key == "model")
            line.model = json::text(field);
        else if (key == "cwd")
            line.folder = json::text(field);
        else if (key == "session_id")
            line.session = json::text(field);
        else if (key == "response_id")
            line.responseId = json::text(field);
        else if (key == "forked_from_id")
            line.isFork = line.isFork || !json::text(field).empty();
        else if (key == "source")  // {"subagent": …}, or a text for a session of its own
            json::forEachField(field, [&line](std::string_view what, Value &) { line.isFork |= what == "subagent"; });
        else if (key == "usage")
            line.usage = countsIn(field);
        else if (key == "info")
            json::forEachField(field, [&line](std::string_view what, Value &counts) {
                if (what == "total_token_usage")
                    line.total = countsIn(counts);
                else if (what == "last_token_usage")
                    line.last = countsIn(counts);
            });
    });
}

void CodexReader::line(std::string_view bytes, LogSink &sink)
{
    if (!mayMatter(bytes))
        return;
    auto object = m_parser.parse(bytes);
    if (!object)
        return;
    Line line;
    const bool whole = json::forEachField(*object, [&](std::string_view key, Value &field) {
        if (key == "type")
            line.type = json::text(field);
        else if (key == "timestamp")
            line.written = json::text(field);
        else if (key == "payload")
            readPayload(field, line);
    });
    if (!whole)
        return;
    if (line.type == "session_meta")
        readMeta(line, line.written);
    else if (line.type == "turn_context") {
        takeUnlessEmpty(m_model, std::move(line.model));
        takeUnlessEmpty(m_facts.project, std::move(line.folder));
    } else if (line.type == "token_usage_record")
        addRecord(line, sink);
    else if (line.type == "event_msg" && line.payloadType == "token_count")
        addEvent(line, sink);
    else if (line.type == "response_item")
        addTool(m_tools, line.payloadType == "local_shell_call" ? "local_shell" : line.name);
}

void CodexReader::readMeta(const Line &line, std::string_view written)
{
    // A fork repeats its origin's beginning; the first one is its own.
    if (!m_facts.session.empty() && m_model.empty() && !m_forkedIn.empty())
        return;
    takeUnlessEmpty(m_facts.session, !line.payloadId.empty() ? line.payloadId : line.session);
    takeUnlessEmpty(m_facts.project, line.folder);
    if (line.isFork)
        m_forkedIn = written.substr(0, secondSize);
}

void CodexReader::addRecord(const Line &line, LogSink &sink)
{
    m_hasRecords = true;
    if (!line.usage || line.responseId.empty())
        return;
    add(*line.usage, line, core::requestKey(line.responseId), sink);
}

void CodexReader::addEvent(const Line &line, LogSink &sink)
{
    if (!line.total && !line.last)
        return;
    const Counts before = std::exchange(m_total, line.total.value_or(m_total));
    const bool isReplay = !m_forkedIn.empty() && std::string_view(line.written).substr(0, secondSize) == m_forkedIn;
    const bool isRepeated = line.total && before == *line.total;
    if (m_hasRecords || isReplay || isRepeated)
        return;
    Counts counts = line.last.value_or(line.total.value_or(Counts{}));
    // A total that went down began anew: then all of it is new.
    if (!line.last && line.total->input >= before.input && line.total->output >= before.output)
        counts = {line.total->input - before.input, std::max<qint64>(0, line.total->cached - before.cached),
                  std::max<qint64>(0, line.total->written - before.written), line.total->output - before.output,
                  std::max<qint64>(0, line.total->reasoning - before.reasoning)};
    // Resumed sessions copy their lines with their times: the moment and the counts tell a copy.
    std::ostringstream identity;
    identity << "codex " << line.written << ' ' << m_model << ' ' << counts.input << ' ' << counts.cached << ' '
             << counts.output << ' ' << counts.reasoning;
    add(counts, line, core::requestKey(identity.str()), sink);
}

void CodexReader::add(const Counts &counts, const Line &line, quint64 key, LogSink &sink)
{
    core::LoggedExchange logged = exchangeOf(m_facts);
    logged.key = key;
    core::Exchange &e = logged.exchange;
    e.format = core::ApiFormat::OpenAiResponses;
    e.modelServed = m_model;
    e.responseId = line.responseId;
    e.startedAt = momentOf(line.written, m_facts);
    e.usage.cacheRead = std::min(counts.cached, counts.input);
    e.usage.cacheWrite5m = std::min(counts.written, counts.input - e.usage.cacheRead);
    e.usage.input = counts.input - e.usage.cacheRead - e.usage.cacheWrite5m;
    e.usage.output = counts.output;
    e.usage.reasoning = std::min(counts.reasoning, counts.output);
    e.tools = std::exchange(m_tools, {});
    sink.add(std::move(logged));
}

std::string CodexReader::state() const
{
    std::ostringstream text;
    text << m_facts.session << '\n' << m_facts.project << '\n' << m_model << '\n' << m_forkedIn << '\n';
    text << m_hasRecords << ' ' << m_total.input << ' ' << m_total.cached << ' ' << m_total.written << ' '
         << m_total.output << ' ' << m_total.reasoning << '\n';
    for (const core::ToolCalls &tool : m_tools)
        text << tool.count << ' ' << tool.name << '\n';
    return text.str();
}

void CodexReader::restore(const std::string &state)
{
    std::istringstream text(state);
    for (std::string *line : {&m_facts.session, &m_facts.project, &m_model, &m_forkedIn})
        std::getline(text, *line);
    text >> m_hasRecords >> m_total.input >> m_total.cached >> m_total.written >> m_total.output >> m_total.reasoning;
    int count = 0;
    for (std::string name; text >> count && text.get() == ' ' && std::getline(text, name);)
        addTool(m_tools, name, count);
}

}  // namespace importing
