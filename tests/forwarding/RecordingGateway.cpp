// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordingGateway.h"

#include <algorithm>

const QByteArray RecordingGateway::probeBody = "still here";

namespace {

bool isProbe(const wire::Message &message)
{
    return message.target().endsWith("/probe");
}

}  // namespace

RecordingGateway::RecordingGateway()
{
    listen(QHostAddress::LocalHost, 0);
    connect(this, &QTcpServer::newConnection, this, &RecordingGateway::accept);
}

void RecordingGateway::reset(const QByteArray &answer, Manner manner)
{
    m_answer = answer;
    m_manner = manner;
    m_order.clear();
    std::erase_if(m_connections, [](const auto &connection) { return !connection->open; });
    for (const auto &connection : m_connections) {
        connection->bytes.clear();
        connection->answered = connection->begun = 0;
        connection->places.clear();
    }
}

QList<wire::Message> RecordingGateway::arrived() const
{
    QList<wire::Message> messages;
    for (const auto &[connection, index] : m_order) {
        const wire::Message message = wire::read(connection->bytes, wire::Side::Requests).value(index);
        if (!isProbe(message))
            messages.append(message);
    }
    return messages;
}

bool RecordingGateway::isQuiet() const
{
    return std::all_of(m_connections.begin(), m_connections.end(), [](const auto &connection) {
        const auto messages = wire::read(connection->bytes, wire::Side::Requests);
        return !connection->open || messages.isEmpty() || messages.last().complete;
    });
}

void RecordingGateway::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        auto connection = std::make_shared<Connection>(Connection{socket, {}, 0, 0, {}, true});
        m_connections.push_back(connection);
        connect(socket, &QTcpSocket::disconnected, this, [connection, socket] {
            connection->open = false;
            socket->deleteLater();
        });
        connect(socket, &QTcpSocket::readyRead, this, [this, connection, socket] {
            connection->bytes += socket->readAll();
            for (qsizetype i = connection->places.size();
                 i < wire::read(connection->bytes, wire::Side::Requests).size(); ++i) {
                connection->places.append(m_order.size());
                m_order.append({connection, i});
            }
            look(*connection);
        });
    }
}

void RecordingGateway::look(Connection &connection)
{
    const auto messages = wire::read(connection.bytes, wire::Side::Requests);
    for (qsizetype i = connection.answered; i < messages.size(); ++i) {
        if (m_manner == Manner::GivesLeave && messages[i].headDone && !isProbe(messages[i]) && connection.begun <= i) {
            connection.begun = i + 1;
            connection.socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        }
        if (!messages[i].complete && (m_manner != Manner::AnswersHeads || !messages[i].headDone))
            return;
        connection.answered = i + 1;
        answer(connection, messages[i]);
    }
}

void RecordingGateway::answer(Connection &connection, const wire::Message &message)
{
    if (isProbe(message)) {
        connection.socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(probeBody.size())
                                 + "\r\n\r\n" + probeBody);
        return;
    }
    connection.socket->write(m_answer);
    if (m_manner == Manner::AnswersAndCloses)
        connection.socket->disconnectFromHost();
}
