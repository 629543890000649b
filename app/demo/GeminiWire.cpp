// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Wire.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

QJsonObject usageOf(const core::TokenUsage &usage)
{
    const qint64 prompt = usage.input + usage.cacheRead;
    return {{"promptTokenCount"_L1, prompt},
            {"cachedContentTokenCount"_L1, usage.cacheRead},
            {"candidatesTokenCount"_L1, usage.output - usage.reasoning},
            {"thoughtsTokenCount"_L1, usage.reasoning},
            {"totalTokenCount"_L1, prompt + usage.output},
            {"promptTokensDetails"_L1, QJsonArray{QJsonObject{{"modality"_L1, "TEXT"_L1}, {"tokenCount"_L1, prompt}}}}};
}

QJsonObject body(const Reply &reply, const QJsonObject &part, bool isLast)
{
    QJsonObject candidate{{"content"_L1, QJsonObject{{"parts"_L1, QJsonArray{part}}, {"role"_L1, "model"_L1}}},
                          {"index"_L1, 0}};
    if (isLast)
        candidate["finishReason"_L1] = "STOP"_L1;
    return {{"candidates"_L1, QJsonArray{candidate}},
            {"usageMetadata"_L1, usageOf(reply.usage)},
            {"modelVersion"_L1, reply.model},
            {"responseId"_L1, reply.id}};
}

QJsonObject functionCall(const Reply &reply)
{
    const QJsonObject arguments = QJsonDocument::fromJson(reply.tool->input.toUtf8()).object();
    return {{"functionCall"_L1, QJsonObject{{"name"_L1, reply.tool->name}, {"args"_L1, arguments}}}};
}

QJsonObject textPart(const QString &text)
{
    return {{"text"_L1, text}};
}

}  // namespace

WireAnswer geminiAnswer(const Reply &reply, bool streamed)
{
    if (!streamed)
        return jsonAnswer(body(reply, reply.tool ? functionCall(reply) : textPart(reply.text), true));
    WireAnswer answer = eventStream();
    if (reply.tool) {
        answer.pieces.push_back(bareEvent(body(reply, functionCall(reply), true)));
        return answer;
    }
    const QStringList pieces = spoken(reply.text);
    for (const QString &piece : pieces)
        answer.pieces.push_back(bareEvent(body(reply, textPart(piece), false)));
    answer.pieces.push_back(bareEvent(body(reply, textPart({}), true)));
    return answer;
}

}  // namespace demo
