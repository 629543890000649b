// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ScriptedServer.h"

#include "http/Write.h"

#include <QLocalSocket>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace support {

namespace {

void hangUp(QIODevice *device)
{
    if (auto *local = qobject_cast<QLocalSocket *>(device))
        local->disconnectFromServer();
    else if (auto *tcp = qobject_cast<QTcpSocket *>(device))
        tcp->disconnectFromHost();
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

}  // namespace

ScriptedServer::ScriptedServer(QByteArray answer, Delivery delivery) : m_answer(std::move(answer)), m_delivery(delivery)
{
    connect(&m_local, &QLocalServer::newConnection, this, [this] { serve(m_local.nextPendingConnection()); });
    connect(&m_tcp, &QTcpServer::newConnection, this, [this] { serve(m_tcp.nextPendingConnection()); });
    if (!m_local.listen(m_folder.filePath(QStringLiteral("s"))) || !m_tcp.listen(QHostAddress::LocalHost))
        qFatal("the scripted server cannot listen");
}

QByteArray ScriptedServer::plain(int status, const QByteArray &contentType, const QByteArray &body)
{
    const http::Field fields[] = {{"Content-Type", view(contentType)}};
    return QByteArray::fromStdString(http::writeResponse(status, fields, view(body)));
}

QByteArray ScriptedServer::chunked(int status, const QByteArray &contentType, const QByteArray &body, qsizetype size)
{
    const http::Field fields[] = {{"Content-Type", view(contentType)}};
    std::string bytes = http::writeChunkedHead(status, fields);
    for (qsizetype at = 0; at < body.size(); at += size)
        bytes += http::writeChunk(view(body.mid(at, size)));
    return QByteArray::fromStdString(bytes + http::writeLastChunk());
}

void ScriptedServer::serve(QIODevice *socket)
{
    auto request = std::make_shared<QByteArray>();
    connect(socket, &QIODevice::readyRead, this, [this, socket, request] {
        request->append(socket->readAll());
        if (!request->endsWith("\r\n\r\n"))
            return;
        m_requests.append(std::exchange(*request, {}));
        const QByteArray target = m_requests.last().split(' ').value(1);
        m_open.append({target, socket});
        play(socket, target);
    });
}

bool ScriptedServer::sendTo(const QByteArray &target, const QByteArray &bytes)
{
    bool sent = false;
    for (const auto &[asked, socket] : std::as_const(m_open)) {
        if (socket && socket->isOpen() && asked.startsWith(target))
            sent = socket->write(bytes) == bytes.size() || sent;
    }
    return sent;
}

void ScriptedServer::hangUpOn(const QByteArray &target)
{
    for (const auto &[asked, socket] : std::as_const(m_open)) {
        if (socket && asked.startsWith(target))
            hangUp(socket);
    }
}

qsizetype ScriptedServer::countOf(const QByteArray &target) const
{
    return std::count_if(m_requests.begin(), m_requests.end(), [&target](const QByteArray &request) {
        return request.split(' ').value(1).startsWith(target);
    });
}

void ScriptedServer::play(QIODevice *socket, const QByteArray &target)
{
    for (auto entry = m_answers.cbegin(); entry != m_answers.cend(); ++entry) {
        if (target.startsWith(entry.key())) {
            socket->write(entry.value());
            return;
        }
    }
    switch (m_delivery) {
    case Delivery::Whole:
        socket->write(m_answer);
        return;
    case Delivery::ByteByByte:
        playByte(socket, m_answer);
        return;
    case Delivery::CutHalfway:
        socket->write(m_answer.left(m_answer.size() / 2));
        hangUp(socket);
        return;
    case Delivery::Hang:
        return;
    }
}

void ScriptedServer::playByte(QIODevice *socket, const QByteArray &rest)
{
    if (rest.isEmpty() || !socket->isOpen())
        return;
    socket->write(rest.left(1));
    QTimer::singleShot(0, socket, [socket, rest] { playByte(socket, rest.mid(1)); });
}

}  // namespace support
