// SPDX-License-Identifier: GPL-3.0-or-later
#include "tailnet/Watch.h"

#include "tailnet/LocalApi.h"

namespace tailnet {

using http::MessageReader;

Watch::Watch(QObject *parent) : QObject(parent)
{
}

Watch::~Watch()
{
    stop();
}

void Watch::listen(const QString &socketPath)
{
    stop();
    m_answer = std::make_unique<MessageReader>(http::MessageKind::Response, answerLimit);
    m_reader = {};
    m_socket = new LocalApiSocket(this);
    connect(m_socket, &LocalApiSocket::connected, this, [this] { m_socket->send(watchRequest()); });
    connect(m_socket, &LocalApiSocket::readyRead, this, &Watch::onBytes);
    // Queued, because a missing socket is reported from within connectToServer().
    connect(m_socket, &LocalApiSocket::failed, this, &Watch::lose, Qt::QueuedConnection);
    m_socket->open(socketPath);
}

void Watch::stop()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater();
    m_socket = nullptr;
}

void Watch::onBytes()
{
    const QByteArray bytes = m_socket->readAll();
    const auto state = m_answer->feed({bytes.constData(), std::size_t(bytes.size())});
    if (state != MessageReader::State::Reading || (m_answer->headDone() && m_answer->head().status() != 200)) {
        lose();
        return;
    }
    const auto messages = m_reader.feed(m_answer->takeBody());
    if (messages.empty())
        return;
    std::optional<core::TailnetState> told;
    for (const Notify &message : messages)
        told = message.state ? message.state : told;
    Q_EMIT rang(told);
}

void Watch::lose()
{
    stop();
    Q_EMIT lost();
}

}  // namespace tailnet
