// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/MessageReader.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

/// A gateway on loopback whose answers a test scripts: it gets each whole request and the socket to do with as it
/// likes (answer, stall, close in the middle).
class FakeGateway : public QTcpServer {
    Q_OBJECT

public:
    struct Request {
        std::string head;  ///< "METHOD target|name=value|…"
        std::string body;
        QTcpSocket *socket;
    };
    using Script = std::function<void(const Request &)>;

    explicit FakeGateway(Script script);

    int connections() const { return m_connections; }
    const std::vector<std::string> &heads() const { return m_heads; }

Q_SIGNALS:
    void clientLeft();

private:
    void accept();

    Script m_script;
    int m_connections = 0;
    std::vector<std::string> m_heads;
};

/// A whole answer with Content-Length.
QByteArray answerWith(const QByteArray &body, const QByteArray &type = "application/json");
