// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Wire.h"

#include <QDateTime>
#include <QJsonArray>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

QJsonObject usageOf(const core::TokenUsage &usage)
{
    const qint64 input = usage.input + usage.cacheRead;
    return {{"input_tokens"_L1, input},
            {"input_tokens_details"_L1, QJsonObject{{"cached_tokens"_L1, usage.cacheRead}}},
            {"output_tokens"_L1, usage.output},
            {"output_tokens_details"_L1, QJsonObject{{"reasoning_tokens"_L1, usage.reasoning}}},
            {"total_tokens"_L1, input + usage.output}};
}

QJsonObject response(const Reply &reply, QLatin1String status, const QJsonArray &output)
{
    QJsonObject json{{"id"_L1, u"resp_"_s + reply.id},
                     {"object"_L1, "response"_L1},
                     {"created_at"_L1, QDateTime::currentSecsSinceEpoch()},
                     {"model"_L1, reply.model},
                     {"status"_L1, status},
                     {"output"_L1, output},
                     {"parallel_tool_calls"_L1, true},
                     {"tool_choice"_L1, "auto"_L1},
                     {"tools"_L1, QJsonArray()},
                     {"metadata"_L1, QJsonObject()}};
    if (status == "completed"_L1)
        json["usage"_L1] = usageOf(reply.usage);
    return json;
}

QJsonObject textPart(const QString &text)
{
    return {{"type"_L1, "output_text"_L1}, {"text"_L1, text}, {"annotations"_L1, QJsonArray()}};
}

/// The single output item, as it begins (empty) or as it ends.
QJsonObject item(const Reply &reply, QLatin1String status)
{
    const bool done = status == "completed"_L1;
    if (!reply.tool) {
        return {{"id"_L1, u"msg_"_s + reply.id},
                {"type"_L1, "message"_L1},
                {"status"_L1, status},
                {"role"_L1, "assistant"_L1},
                {"content"_L1, done ? QJsonArray{textPart(reply.text)} : QJsonArray()}};
    }
    return {{"id"_L1, (reply.tool->custom ? u"ctc_"_s : u"fc_"_s) + reply.id},
            {"type"_L1, reply.tool->custom ? "custom_tool_call"_L1 : "function_call"_L1},
            {"status"_L1, status},
            {"call_id"_L1, u"call_"_s + reply.id},
            {"name"_L1, reply.tool->name},
            {reply.tool->custom ? "input"_L1 : "arguments"_L1, done ? reply.tool->input : QString()}};
}

/// Events carry a running number and say to which item they belong.
class Events {
public:
    explicit Events(WireAnswer &answer, const Reply &reply) : m_answer(answer), m_reply(reply) { }

    void about(QLatin1String type, QLatin1String status, const QJsonArray &output = {})
    {
        add({{"type"_L1, type}, {"response"_L1, response(m_reply, status, output)}});
    }
    void item(QLatin1String type, QLatin1String status)
    {
        add({{"type"_L1, type}, {"output_index"_L1, 0}, {"item"_L1, demo::item(m_reply, status)}});
    }
    /// Something inside the item; for text also with the number of its only part.
    void inside(QLatin1String type, QLatin1String key, const QJsonValue &value)
    {
        QJsonObject event{
            {"type"_L1, type}, {"item_id"_L1, demo::item(m_reply, {})["id"_L1]}, {"output_index"_L1, 0}, {key, value}};
        if (!m_reply.tool)
            event["content_index"_L1] = 0;
        add(event);
    }

private:
    void add(QJsonObject event)
    {
        event["sequence_number"_L1] = m_number++;
        m_answer.pieces.push_back(namedEvent(event));
    }

    WireAnswer &m_answer;
    const Reply &m_reply;
    int m_number = 0;
};

void streamTool(Events &events, const ToolCall &tool)
{
    if (tool.custom) {
        events.inside("response.custom_tool_call_input.delta"_L1, "delta"_L1, tool.input);
        events.inside("response.custom_tool_call_input.done"_L1, "input"_L1, tool.input);
    } else {
        events.inside("response.function_call_arguments.delta"_L1, "delta"_L1, tool.input);
        events.inside("response.function_call_arguments.done"_L1, "arguments"_L1, tool.input);
    }
}

void streamText(Events &events, const QString &text)
{
    events.inside("response.content_part.added"_L1, "part"_L1, textPart({}));
    const QStringList pieces = spoken(text);
    for (const QString &piece : pieces)
        events.inside("response.output_text.delta"_L1, "delta"_L1, piece);
    events.inside("response.output_text.done"_L1, "text"_L1, text);
    events.inside("response.content_part.done"_L1, "part"_L1, textPart(text));
}

}  // namespace

WireAnswer responsesAnswer(const Reply &reply, bool streamed)
{
    const QJsonArray output{item(reply, "completed"_L1)};
    if (!streamed)
        return jsonAnswer(response(reply, "completed"_L1, output), "x-request-id");
    WireAnswer answer = eventStream("x-request-id");
    Events events(answer, reply);
    events.about("response.created"_L1, "in_progress"_L1);
    events.about("response.in_progress"_L1, "in_progress"_L1);
    events.item("response.output_item.added"_L1, "in_progress"_L1);
    if (reply.tool)
        streamTool(events, *reply.tool);
    else
        streamText(events, reply.text);
    events.item("response.output_item.done"_L1, "completed"_L1);
    events.about("response.completed"_L1, "completed"_L1, output);
    return answer;
}

}  // namespace demo
