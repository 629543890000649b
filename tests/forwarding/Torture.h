// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RecordingGateway.h"

#include <QByteArray>
#include <QList>

/// HTTP as nobody should speak it, and some as people do. README.md shows what comes of each.
namespace torture {

enum class Client {
    Goes,  ///< sends everything, waits for an answer, then asks for something else on the same connection
    HalfCloses,  ///< sends everything, then says that it will send no more
    Leaves,  ///< closes once the gateway has seen the request
    Drips,  ///< sends a byte every 50 ms, never done
};

struct Case {
    const char *name;
    /// PORT and TOKEN are filled in. At `pause` the client waits until somebody has seen or said something.
    QByteArray sent;
    QByteArray answer = plainAnswer();
    RecordingGateway::Manner gateway = RecordingGateway::Manner::AnswersRequests;
    Client client = Client::Goes;

    static QByteArray plainAnswer() { return "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"; }
};

inline const QByteArray pause = "<pause>";

/// A request to /v1/messages with these further fields, each with its line's end.
QByteArray post(const QByteArray &fields, const QByteArray &body = {}, const QByteArray &method = "POST");

QList<Case> bodies();  ///< where a request ends
QList<Case> heads();  ///< lines, fields and targets
QList<Case> turns();  ///< who speaks when, and who hangs up
QList<Case> answers();  ///< what a gateway may say

/// Where Spotmeter and nginx end differently, and why that is right.
struct Difference {
    const char *name;  ///< of the case
    const char *reason;
};
QList<Difference> differences();

}  // namespace torture
