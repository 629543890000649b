// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

class QTcpSocket;

/// A client for tests: real bytes over a real loopback socket, no HTTP library between.
namespace support {

struct HttpAnswer {
    int status = 0;  ///< 0 = no complete answer came
    QByteArray contentType;
    QByteArray body;
    bool chunked = false;

    QJsonObject json() const;
};

/// One event of a text/event-stream.
struct SseEvent {
    QByteArray name;
    QByteArray data;

    QJsonObject json() const;
};

/// Sends one request on an open connection and waits for its answer. A body makes it JSON.
HttpAnswer request(QTcpSocket &socket, const QByteArray &method, const QByteArray &target, const QByteArray &body = {});
/// The same on a connection of its own to 127.0.0.1.
HttpAnswer request(quint16 port, const QByteArray &method, const QByteArray &target, const QByteArray &body = {});

QList<SseEvent> eventsIn(const QByteArray &stream);

}  // namespace support
