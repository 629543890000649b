// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Wire.h"

#include <QJsonDocument>

namespace demo {

WireAnswer answerIn(core::ApiFormat format, const Reply &reply, bool streamed)
{
    switch (format) {
    case core::ApiFormat::AnthropicMessages:
        return anthropicAnswer(reply, streamed);
    case core::ApiFormat::OpenAiResponses:
        return responsesAnswer(reply, streamed);
    case core::ApiFormat::Gemini:
        return geminiAnswer(reply, streamed);
    default:
        return chatAnswer(reply, streamed);
    }
}

WireAnswer jsonAnswer(const QJsonObject &body, const QByteArray &requestIdField)
{
    WireAnswer answer;
    answer.requestIdField = requestIdField;
    answer.pieces = {QJsonDocument(body).toJson(QJsonDocument::Compact)};
    return answer;
}

WireAnswer eventStream(const QByteArray &requestIdField)
{
    WireAnswer answer;
    answer.contentType = "text/event-stream; charset=utf-8";
    answer.requestIdField = requestIdField;
    answer.streamed = true;
    return answer;
}

QByteArray namedEvent(const QJsonObject &data)
{
    return "event: " + data[QLatin1String("type")].toString().toUtf8() + '\n' + bareEvent(data);
}

QByteArray bareEvent(const QJsonObject &data)
{
    return "data: " + QJsonDocument(data).toJson(QJsonDocument::Compact) + "\n\n";
}

QStringList spoken(const QString &text)
{
    constexpr qsizetype atLeast = 10;
    QStringList pieces;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype space = text.indexOf(u' ', from + atLeast);
        const qsizetype end = space < 0 ? text.size() : space;
        pieces.append(text.mid(from, end - from));
        from = end;
    }
    return pieces;
}

}  // namespace demo
