// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeGateway.h"

#include <memory>

FakeGateway::FakeGateway(Script script) : m_script(std::move(script))
{
    listen(QHostAddress::LocalHost, 0);
    connect(this, &QTcpServer::newConnection, this, &FakeGateway::accept);
}

void FakeGateway::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        ++m_connections;
        auto reader = std::make_shared<http::MessageReader>(http::MessageKind::Request, 64u * 1024 * 1024);
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            Q_EMIT clientLeft();
            socket->deleteLater();
        });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, reader] {
            const QByteArray bytes = socket->readAll();
            auto state = reader->feed({bytes.constData(), std::size_t(bytes.size())});
            while (state == http::MessageReader::State::Complete) {
                const http::Head &head = reader->head();
                std::string text = std::string(head.method()) + " " + std::string(head.target());
                for (std::size_t i = 0; i < head.fieldCount(); ++i)
                    text += "|" + std::string(head.field(i).name) + "=" + std::string(head.field(i).value);
                m_heads.push_back(text);
                m_script({text, reader->body(), socket});
                state = reader->next();
            }
        });
    }
}

QByteArray answerWith(const QByteArray &body, const QByteArray &type)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: " + type
        + "\r\nrequest-id: req_1\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}
