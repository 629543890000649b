// SPDX-License-Identifier: GPL-3.0-or-later
#include "tailnet/StatusClient.h"

#include "tailnet/States.h"

#include <utility>

namespace tailnet {

using core::TailnetState;
using http::MessageReader;

StatusClient::StatusClient(Places places, const core::Clock &clock, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_places(std::move(places)), m_clock(clock)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { settle(TailnetState::Starting); });
}

StatusClient::~StatusClient()
{
    dropSocket();
}

void StatusClient::setPlaces(Places places)
{
    dropSocket();
    m_places = std::move(places);
    refresh();
}

void StatusClient::refresh()
{
    if (m_socket)
        return;
    m_next = 0;
    m_worst = m_places.installed ? TailnetState::Stopped : TailnetState::NotInstalled;
    m_worstDetail.clear();
    m_patience.start();
    tryNextSocket();
}

void StatusClient::tryNextSocket()
{
    dropSocket();
    if (m_next == m_places.sockets.size()) {
        settle(m_worst, m_worstDetail);
        return;
    }
    const QString path = m_places.sockets[m_next++];
    if (const auto usable = checkSocketPath(path); !usable) {
        settle(TailnetState::Unknown, usable.error().message);
        return;
    }
    m_answer = std::make_unique<MessageReader>(http::MessageKind::Response, answerLimit);
    m_connected = false;
    // connectToServer() may report at once, so the next attempt begins inside of it: hence a socket per attempt.
    m_socket = new QLocalSocket(this);
    connect(m_socket, &QLocalSocket::errorOccurred, this, &StatusClient::onSocketError);
    connect(m_socket, &QLocalSocket::readyRead, this, &StatusClient::onBytes);
    connect(m_socket, &QLocalSocket::connected, this, [this] {
        m_connected = true;
        m_socket->write(QByteArray::fromStdString(statusRequest()));
    });
    m_socket->connectToServer(path);
}

void StatusClient::onSocketError(QLocalSocket::LocalSocketError error)
{
    if (m_connected) {
        onBytes();
        if (m_socket && m_answer->finish() == MessageReader::State::Complete)
            onAnswer();
        else if (m_socket)
            settle(TailnetState::Unknown, QStringLiteral("It closed the connection before its answer was complete."));
        return;
    }
    if (error == QLocalSocket::SocketAccessError)
        m_worst = TailnetState::NoPermission;
    else if (error == QLocalSocket::ConnectionRefusedError && m_worst != TailnetState::NoPermission)
        m_worst = TailnetState::Stopped;
    else if (error != QLocalSocket::ServerNotFoundError)
        m_worstDetail = m_socket->errorString();
    tryNextSocket();
}

void StatusClient::onBytes()
{
    const QByteArray bytes = m_socket->readAll();
    const auto state = m_answer->feed({bytes.constData(), std::size_t(bytes.size())});
    if (state == MessageReader::State::Complete) {
        onAnswer();
    } else if (state == MessageReader::State::Bad) {
        const std::string_view problem = m_answer->problem();
        settle(TailnetState::Unknown,
               QStringLiteral("Its answer cannot be read: %1.")
                   .arg(QString::fromUtf8(problem.data(), qsizetype(problem.size()))));
    }
}

void StatusClient::onAnswer()
{
    const auto body = bodyOfAnswer(m_answer->head().status(), m_answer->body());
    if (!body) {
        const bool denied = body.error().kind == core::ErrorKind::Denied;
        settle(denied ? TailnetState::NoPermission : TailnetState::Unknown, body.error().message);
        return;
    }
    auto status = parseStatus(*body, m_clock.nowMs());
    if (status)
        settle(*std::move(status));
    else
        settle(TailnetState::Unknown, status.error().message);
}

void StatusClient::settle(TailnetState state, const QString &detail)
{
    settle(Status{identityIn(state, detail), {}});
}

void StatusClient::settle(Status status)
{
    m_patience.stop();
    dropSocket();
    if (m_last == status)
        return;
    m_last = std::move(status);
    Q_EMIT changed(*m_last);
}

void StatusClient::dropSocket()
{
    m_answer.reset();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater();
    m_socket = nullptr;
}

}  // namespace tailnet
