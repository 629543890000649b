// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/SingleInstance.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

namespace desktop {

namespace {

constexpr int patienceMs = 2000;
constexpr qint64 longestToken = 4096;

}  // namespace

SingleInstance::SingleInstance(const core::Paths &paths, QObject *parent)
    : QObject(parent), m_socket(QFileInfo(paths.socket).path() + QStringLiteral("/window.sock")),
      m_lock(paths.data + QStringLiteral("/window.lock"))
{
    QDir().mkpath(paths.data);
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::read);
}

bool SingleInstance::claim()
{
    if (!m_lock.tryLock(0) && m_lock.error() == QLockFile::LockFailedError) {
        askTheOther();
        return false;
    }
    QDir().mkpath(QFileInfo(m_socket).path());
    QLocalServer::removeServer(m_socket);  // of one that died
    m_server.listen(m_socket);
    return true;
}

void SingleInstance::read()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            Q_EMIT raised(QString::fromUtf8(socket->read(longestToken)).trimmed());
            socket->deleteLater();
        });
    }
}

/// The token is given to a program that a launcher starts: XDG_ACTIVATION_TOKEN (xdg-activation), or its X11 ancestor.
void SingleInstance::askTheOther() const
{
    QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    if (token.isEmpty())
        token = qgetenv("DESKTOP_STARTUP_ID");
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(patienceMs))
        return;
    socket.write(token + '\n');
    socket.waitForBytesWritten(patienceMs);
    socket.disconnectFromServer();
    if (socket.state() != QLocalSocket::UnconnectedState)
        socket.waitForDisconnected(patienceMs);
}

}  // namespace desktop
