// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Wire.h"

#include <QDateTime>
#include <QJsonArray>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

QJsonObject usageOf(const core::TokenUsage &usage)
{
    const qint64 prompt = usage.input + usage.cacheRead;
    return {{"prompt_tokens"_L1, prompt},
            {"completion_tokens"_L1, usage.output},
            {"total_tokens"_L1, prompt + usage.output},
            {"prompt_tokens_details"_L1, QJsonObject{{"cached_tokens"_L1, usage.cacheRead}, {"audio_tokens"_L1, 0}}},
            {"completion_tokens_details"_L1, QJsonObject{{"reasoning_tokens"_L1, usage.reasoning}}}};
}

QJsonObject envelope(const Reply &reply, QLatin1String object, const QJsonArray &choices)
{
    return {{"id"_L1, u"chatcmpl-"_s + reply.id},
            {"object"_L1, object},
            {"created"_L1, QDateTime::currentSecsSinceEpoch()},
            {"model"_L1, reply.model},
            {"choices"_L1, choices}};
}

QJsonObject toolCall(const Reply &reply)
{
    return {{"index"_L1, 0},
            {"id"_L1, u"call_"_s + reply.id},
            {"type"_L1, "function"_L1},
            {"function"_L1, QJsonObject{{"name"_L1, reply.tool->name}, {"arguments"_L1, reply.tool->input}}}};
}

QString finishReason(const Reply &reply)
{
    return reply.tool ? u"tool_calls"_s : u"stop"_s;
}

WireAnswer plain(const Reply &reply)
{
    QJsonObject message{{"role"_L1, "assistant"_L1}, {"content"_L1, reply.text}};
    if (reply.tool) {
        message["content"_L1] = QJsonValue::Null;
        message["tool_calls"_L1] = QJsonArray{toolCall(reply)};
    }
    const QJsonObject choice{{"index"_L1, 0}, {"message"_L1, message}, {"finish_reason"_L1, finishReason(reply)}};
    QJsonObject body = envelope(reply, "chat.completion"_L1, {choice});
    body["usage"_L1] = usageOf(reply.usage);
    return jsonAnswer(body, "x-request-id");
}

}  // namespace

WireAnswer chatAnswer(const Reply &reply, bool streamed)
{
    if (!streamed)
        return plain(reply);
    WireAnswer answer = eventStream("x-request-id");
    const auto chunk = [&](const QJsonArray &choices) { return envelope(reply, "chat.completion.chunk"_L1, choices); };
    const auto delta = [&](const QJsonObject &fields, const QJsonValue &finish = QJsonValue::Null) {
        answer.pieces.push_back(
            bareEvent(chunk({QJsonObject{{"index"_L1, 0}, {"delta"_L1, fields}, {"finish_reason"_L1, finish}}})));
    };
    delta({{"role"_L1, "assistant"_L1}, {"content"_L1, QString()}});
    if (reply.tool)
        delta({{"tool_calls"_L1, QJsonArray{toolCall(reply)}}});
    const QStringList pieces = spoken(reply.text);
    for (const QString &piece : pieces)
        delta({{"content"_L1, piece}});
    delta({}, finishReason(reply));
    QJsonObject last = chunk({});
    last["usage"_L1] = usageOf(reply.usage);
    answer.pieces.push_back(bareEvent(last));
    answer.pieces.push_back("data: [DONE]\n\n");
    return answer;
}

}  // namespace demo
