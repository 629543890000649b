// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/Reply.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

/// The four API formats on the wire, shaped after real answers. Pure: a reply in, bytes out.
namespace demo {

/// An answer as it is sent: the head's own fields, and the body in the pieces in which it arrives.
struct WireAnswer {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray requestIdField;  ///< name of the field in which the format tells a request id; empty for none
    std::vector<QByteArray> pieces;
    bool streamed = false;
};

WireAnswer anthropicAnswer(const Reply &reply, bool streamed);
WireAnswer responsesAnswer(const Reply &reply, bool streamed);
WireAnswer chatAnswer(const Reply &reply, bool streamed);
WireAnswer geminiAnswer(const Reply &reply, bool streamed);

WireAnswer answerIn(core::ApiFormat format, const Reply &reply, bool streamed);

/// A body that is one JSON object, and an event stream that is still to be filled.
WireAnswer jsonAnswer(const QJsonObject &body, const QByteArray &requestIdField = {});
WireAnswer eventStream(const QByteArray &requestIdField = {});

/// One event: with a name (its "type") for Anthropic and Responses, bare for Chat and Gemini.
QByteArray namedEvent(const QJsonObject &data);
QByteArray bareEvent(const QJsonObject &data);

/// The text in the small pieces in which models speak; joined they are the text.
QStringList spoken(const QString &text);

}  // namespace demo
