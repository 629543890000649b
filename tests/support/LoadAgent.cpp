// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LoadAgent.h"

#include <QHostAddress>
#include <QTimer>

namespace support {

namespace {

constexpr int patienceMs = 100;
constexpr char prompt[] =
    "{\"model\":\"claude-sonnet-5\",\"max_tokens\":9,\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]}";

}  // namespace

LoadAgent::LoadAgent(quint16 port, const QByteArray &token, Temper temper) : m_port(port), m_temper(temper)
{
    m_request = "POST /a/claude-code/v1/messages HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
        + "\r\nAuthorization: Bearer " + token + "\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(sizeof prompt - 1) + "\r\n\r\n" + prompt;
    connect(&m_socket, &QTcpSocket::readyRead, this, &LoadAgent::read);
    // Queued: a socket cannot connect again while it tells that it closed.
    connect(&m_socket, &QTcpSocket::disconnected, this, &LoadAgent::onClosed, Qt::QueuedConnection);
    connect(
        &m_socket, &QTcpSocket::errorOccurred, this,
        [this](QAbstractSocket::SocketError error) {
            if (error != QAbstractSocket::RemoteHostClosedError && m_waits)
                failed(m_socket.errorString());
        },
        Qt::QueuedConnection);
    ask();
}

void LoadAgent::ask()
{
    if (m_stopped || m_waits)
        return;
    m_answer.clear();
    m_waits = true;
    if (m_socket.state() != QAbstractSocket::ConnectedState)
        m_socket.abort();
    if (m_socket.state() == QAbstractSocket::UnconnectedState)
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    m_socket.write(m_request);
}

void LoadAgent::read()
{
    m_answer += m_socket.readAll();
    const qsizetype head = m_answer.indexOf("\r\n\r\n");
    const QByteArray fields = m_answer.left(head).toLower();
    const qsizetype at = fields.indexOf("content-length: ");
    if (head < 0 || at < 0 || m_answer.size() < head + 4 + fields.mid(at + 16).split('\r')[0].toLongLong())
        return;
    const bool closes = fields.contains("connection: close");
    m_waits = false;
    if (m_answer.startsWith("HTTP/1.1 200 ")) {
        ++answered;
        closes ? m_socket.disconnectFromHost() : ask();
    } else {
        failed(QString::fromUtf8(m_answer));
    }
}

void LoadAgent::onClosed()
{
    if (m_socket.state() != QAbstractSocket::UnconnectedState)
        return;  // the next connection was begun before this was told
    if (m_waits)
        failed(QStringLiteral("closed before the answer: ") + QString::fromUtf8(m_answer));
    else
        ask();
}

void LoadAgent::failed(const QString &how)
{
    failures.append(how);
    m_waits = false;
    m_socket.abort();
    if (m_temper == Temper::Patient)
        QTimer::singleShot(patienceMs, this, &LoadAgent::ask);
}

QByteArray tokenIn(const QByteArray &claudeSettings)
{
    const QByteArray key = "\"ANTHROPIC_AUTH_TOKEN\": \"";
    const qsizetype at = claudeSettings.indexOf(key) + key.size();
    return claudeSettings.mid(at, claudeSettings.indexOf('"', at) - at);
}

}  // namespace support
