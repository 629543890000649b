// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/Reply.h"

#include "control/Api.h"
#include "control/Descriptors.h"
#include "http/Write.h"

#include <QJsonDocument>

namespace control {

namespace {

constexpr http::Field jsonType{"Content-Type", "application/json"};
constexpr http::Field linesType{"Content-Type", "application/x-ndjson"};
constexpr qint64 unreadLimit = 4 * 1024 * 1024;

}  // namespace

Reply::Reply(QLocalSocket *socket) : QObject(socket), m_socket(socket)
{
    connect(socket, &QLocalSocket::disconnected, this, [this] {
        if (!m_done || m_stream)
            Q_EMIT abandoned();
    });
}

void Reply::send(const QJsonObject &body, int status)
{
    if (m_done)
        return;
    m_done = true;
    const QByteArray json = QJsonDocument(body).toJson(QJsonDocument::Compact) + '\n';
    write(http::writeResponse(status, {&jsonType, 1}, {json.constData(), std::size_t(json.size())}));
    Q_EMIT answered();
}

void Reply::sendWithDescriptors(const QJsonObject &body, std::span<const int> descriptors)
{
    m_done = m_stream = true;  // nothing is answered after it on this connection
    const QByteArray json = QJsonDocument(body).toJson(QJsonDocument::Compact) + '\n';
    const std::string bytes = http::writeResponse(200, {&jsonType, 1}, {json.constData(), std::size_t(json.size())});
    if (!sendDescriptors(descriptor(), bytes, descriptors))
        m_socket->abort();
}

void Reply::fail(const core::Error &error)
{
    send(api::errorJson(error), api::statusOf(error.kind));
}

void Reply::answer(const core::Result<QJsonObject> &result)
{
    if (result)
        send(*result);
    else
        fail(result.error());
}

void Reply::startStream()
{
    m_done = m_stream = true;
    write(http::writeChunkedHead(200, {&linesType, 1}));
}

void Reply::sendEvent(const QJsonObject &event)
{
    if (m_socket->bytesToWrite() > unreadLimit) {
        m_socket->abort();
        return;
    }
    const QByteArray line = QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n';
    write(http::writeChunk({line.constData(), std::size_t(line.size())}));
}

void Reply::endStream()
{
    m_socket->disconnectFromServer();
}

int Reply::descriptor() const
{
    return int(m_socket->socketDescriptor());
}

void Reply::write(const std::string &bytes)
{
    if (m_socket->state() == QLocalSocket::ConnectedState)
        m_socket->write(bytes.data(), qint64(bytes.size()));
}

}  // namespace control
