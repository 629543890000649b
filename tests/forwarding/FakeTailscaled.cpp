// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeTailscaled.h"

#include <QLocalSocket>
#include <QTcpSocket>

FakeTailscaled::FakeTailscaled()
{
    listen(m_folder.filePath(QStringLiteral("s")));
    connect(this, &QLocalServer::newConnection, this, &FakeTailscaled::accept);
}

void FakeTailscaled::die()
{
    close();
    const auto clients = findChildren<QLocalSocket *>();
    for (QLocalSocket *client : clients)
        client->abort();
}

void FakeTailscaled::accept()
{
    while (QLocalSocket *client = nextPendingConnection()) {
        client->setParent(this);
        connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QLocalSocket::readyRead, client, [this, client, head = QByteArray()]() mutable {
            head += client->readAll();
            if (head.endsWith("\r\n\r\n")) {
                disconnect(client, &QLocalSocket::readyRead, client, nullptr);
                onDial(client, head);
            }
        });
    }
}

void FakeTailscaled::onDial(QLocalSocket *client, const QByteArray &head)
{
    m_dials.append(head);
    if (!m_answer) {
        const qsizetype at = head.indexOf("Dial-Port: ") + 11;
        bridge(client, head.mid(at, head.indexOf('\r', at) - at).toUShort());
        return;
    }
    client->write(*m_answer);
    if (m_hangsUp)
        client->disconnectFromServer();
}

void FakeTailscaled::bridge(QLocalSocket *client, quint16 port)
{
    auto *host = new QTcpSocket(client);
    connect(host, &QTcpSocket::readyRead, client, [client, host] { client->write(host->readAll()); });
    connect(host, &QTcpSocket::disconnected, client, &QLocalSocket::disconnectFromServer);
    connect(client, &QLocalSocket::readyRead, host, [client, host] { host->write(client->readAll()); });
    connect(host, &QTcpSocket::connected, client, [client] {
        client->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: ts-dial\r\nConnection: upgrade\r\n\r\n");
    });
    host->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}
