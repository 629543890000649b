// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Wire.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

QJsonObject usageWith(const core::TokenUsage &usage, qint64 output)
{
    return {{"input_tokens"_L1, usage.input},
            {"cache_creation_input_tokens"_L1, usage.cacheWrite5m},
            {"cache_read_input_tokens"_L1, usage.cacheRead},
            {"cache_creation"_L1,
             QJsonObject{{"ephemeral_5m_input_tokens"_L1, usage.cacheWrite5m},
                         {"ephemeral_1h_input_tokens"_L1, usage.cacheWrite1h}}},
            {"output_tokens"_L1, output},
            {"service_tier"_L1, "standard"_L1}};
}

QJsonObject toolUse(const Reply &reply, const QJsonObject &input)
{
    return {{"type"_L1, "tool_use"_L1},
            {"id"_L1, u"toolu_"_s + reply.id},
            {"name"_L1, reply.tool->name},
            {"input"_L1, input}};
}

QJsonObject message(const Reply &reply, const QJsonArray &content, const QJsonValue &stopReason, qint64 output)
{
    return {{"id"_L1, u"msg_"_s + reply.id},
            {"type"_L1, "message"_L1},
            {"role"_L1, "assistant"_L1},
            {"model"_L1, reply.model},
            {"content"_L1, content},
            {"stop_reason"_L1, stopReason},
            {"stop_sequence"_L1, QJsonValue::Null},
            {"usage"_L1, usageWith(reply.usage, output)}};
}

QString stopReasonOf(const Reply &reply)
{
    return reply.tool ? u"tool_use"_s : u"end_turn"_s;
}

QByteArray blockDelta(const QJsonObject &delta)
{
    return namedEvent({{"type"_L1, "content_block_delta"_L1}, {"index"_L1, 0}, {"delta"_L1, delta}});
}

WireAnswer plain(const Reply &reply)
{
    const QJsonObject block = reply.tool ? toolUse(reply, QJsonDocument::fromJson(reply.tool->input.toUtf8()).object())
                                         : QJsonObject{{"type"_L1, "text"_L1}, {"text"_L1, reply.text}};
    return jsonAnswer(message(reply, {block}, stopReasonOf(reply), reply.usage.output), "request-id");
}

}  // namespace

WireAnswer anthropicAnswer(const Reply &reply, bool streamed)
{
    if (!streamed)
        return plain(reply);
    WireAnswer answer = eventStream("request-id");
    auto &out = answer.pieces;
    out.push_back(
        namedEvent({{"type"_L1, "message_start"_L1}, {"message"_L1, message(reply, {}, QJsonValue::Null, 1)}}));
    const QJsonObject block =
        reply.tool ? toolUse(reply, {}) : QJsonObject{{"type"_L1, "text"_L1}, {"text"_L1, QString()}};
    out.push_back(namedEvent({{"type"_L1, "content_block_start"_L1}, {"index"_L1, 0}, {"content_block"_L1, block}}));
    out.push_back(namedEvent({{"type"_L1, "ping"_L1}}));
    if (reply.tool)
        out.push_back(blockDelta({{"type"_L1, "input_json_delta"_L1}, {"partial_json"_L1, reply.tool->input}}));
    const QStringList pieces = spoken(reply.text);
    for (const QString &piece : pieces)
        out.push_back(blockDelta({{"type"_L1, "text_delta"_L1}, {"text"_L1, piece}}));
    out.push_back(namedEvent({{"type"_L1, "content_block_stop"_L1}, {"index"_L1, 0}}));
    out.push_back(namedEvent(
        {{"type"_L1, "message_delta"_L1},
         {"delta"_L1, QJsonObject{{"stop_reason"_L1, stopReasonOf(reply)}, {"stop_sequence"_L1, QJsonValue::Null}}},
         {"usage"_L1, usageWith(reply.usage, reply.usage.output)}}));
    out.push_back(namedEvent({{"type"_L1, "message_stop"_L1}}));
    return answer;
}

}  // namespace demo
