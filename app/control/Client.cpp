// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/Client.h"

#include "control/Api.h"
#include "http/MessageReader.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QPointer>

#include <memory>

namespace control {

namespace {

http::MessageReader::State feed(http::MessageReader &reader, QLocalSocket &socket)
{
    const QByteArray bytes = socket.readAll();
    return reader.feed({bytes.constData(), std::size_t(bytes.size())});
}

}  // namespace

Client::Client(QString socketPath, QObject *parent) : QObject(parent), m_socketPath(std::move(socketPath))
{
}

QObject *Client::call(std::string_view method, const QString &path, const QJsonObject &body, QObject *context,
                      Callback callback)
{
    auto *socket = new QLocalSocket(this);
    auto reader = std::make_shared<http::MessageReader>(http::MessageKind::Response, 256 * 1024 * 1024);
    const auto finish = [socket, context = QPointer(context),
                         callback = std::move(callback)](const core::Result<QJsonObject> &result) {
        socket->disconnect();  // one answer, whatever else happens on this socket
        socket->deleteLater();
        if (context)
            callback(result);
    };
    const std::string request = api::requestBytes(method, path.toStdString(), body);
    connect(socket, &QLocalSocket::connected, socket,
            [socket, request] { socket->write(request.data(), qint64(request.size())); });
    connect(socket, &QLocalSocket::readyRead, socket, [socket, reader, finish] {
        const auto state = feed(*reader, *socket);
        if (state == http::MessageReader::State::Complete)
            finish(api::readAnswer(reader->head().status(), reader->body()));
        else if (state == http::MessageReader::State::Bad)
            finish(core::Error{core::ErrorKind::Internal, QStringLiteral("The service's answer could not be read.")});
    });
    connect(
        socket, &QLocalSocket::errorOccurred, socket, [finish, path = m_socketPath] { finish(api::notRunning(path)); },
        Qt::QueuedConnection);
    socket->connectToServer(m_socketPath);
    return socket;
}

void Client::watch()
{
    if (m_watch != nullptr) {
        m_watch->disconnect();
        m_watch->deleteLater();
    }
    m_watch = new QLocalSocket(this);
    auto *socket = m_watch;
    auto reader = std::make_shared<http::MessageReader>(http::MessageKind::Response, 64 * 1024 * 1024);
    auto pending = std::make_shared<QByteArray>();
    connect(socket, &QLocalSocket::connected, this, [this, socket] {
        const std::string request = api::requestBytes("GET", api::watch, {});
        socket->write(request.data(), qint64(request.size()));
        Q_EMIT connected();
    });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket, reader, pending] {
        feed(*reader, *socket);
        pending->append(QByteArray::fromStdString(reader->takeBody()));
        for (qsizetype end = pending->indexOf('\n'); end >= 0; end = pending->indexOf('\n')) {
            const QByteArray line = pending->first(end);
            pending->remove(0, end + 1);
            Q_EMIT event(QJsonDocument::fromJson(line).object());
        }
    });
    connect(
        socket, &QLocalSocket::errorOccurred, this,
        [this, socket] {
            socket->disconnect(this);
            Q_EMIT lost();
        },
        Qt::QueuedConnection);
    socket->connectToServer(m_socketPath);
}

}  // namespace control
