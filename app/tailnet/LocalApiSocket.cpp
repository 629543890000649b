// SPDX-License-Identifier: GPL-3.0-or-later
#include "tailnet/LocalApiSocket.h"

#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QNetworkProxy>

namespace tailnet {

namespace {

constexpr qint64 longestToken = 256;

}  // namespace

std::optional<quint16> portIn(const QString &linkTarget)
{
    bool isNumber = false;
    const quint16 port = linkTarget.toUShort(&isNumber);
    return isNumber && port > 0 ? std::optional(port) : std::nullopt;
}

std::string withProof(std::string request, const QByteArray &token)
{
    const std::string field = "Authorization: Basic " + (':' + token).toBase64().toStdString() + "\r\n";
    const std::size_t line = request.find("\r\n");
    return line == std::string::npos ? request : request.insert(line + 2, field);
}

LocalApiSocket::LocalApiSocket(QObject *parent) : QObject(parent)
{
    connect(&m_local, &QLocalSocket::connected, this, &LocalApiSocket::connected);
    connect(&m_local, &QLocalSocket::readyRead, this, &LocalApiSocket::readyRead);
    connect(&m_local, &QLocalSocket::errorOccurred, this, &LocalApiSocket::failed);
}

LocalApiSocket::~LocalApiSocket()
{
    m_local.disconnect(this);
    if (m_tcp)
        m_tcp->disconnect(this);
}

void LocalApiSocket::open(const QString &path)
{
    const QFileInfo file(path);
    // The target is no file, so it is read as it stands.
    const QString target = file.isSymLink() ? file.symLinkTarget().section(u'/', -1) : QString();
    if (const auto port = portIn(target))
        openPort(*port, file.absolutePath() + QStringLiteral("/sameuserproof-%1").arg(*port));
    else
        m_local.connectToServer(path);
}

void LocalApiSocket::openPort(quint16 port, const QString &tokenFile)
{
    m_tcp = std::make_unique<QTcpSocket>();
    QFile file(tokenFile);
    m_token = file.open(QIODevice::ReadOnly) ? file.read(longestToken).trimmed() : QByteArray();
    if (m_token.isEmpty()) {
        Q_EMIT failed(QLocalSocket::SocketAccessError);
        return;
    }
    connect(m_tcp.get(), &QTcpSocket::connected, this, &LocalApiSocket::connected);
    connect(m_tcp.get(), &QTcpSocket::readyRead, this, &LocalApiSocket::readyRead);
    connect(m_tcp.get(), &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        Q_EMIT failed(static_cast<QLocalSocket::LocalSocketError>(error));  // the one is a part of the other
    });
    m_tcp->setProxy(QNetworkProxy::NoProxy);
    m_tcp->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

void LocalApiSocket::send(const std::string &request)
{
    device().write(QByteArray::fromStdString(m_tcp ? withProof(request, m_token) : request));
}

void LocalApiSocket::abort()
{
    m_local.abort();
    if (m_tcp)
        m_tcp->abort();
}

QIODevice &LocalApiSocket::device()
{
    return m_tcp ? static_cast<QIODevice &>(*m_tcp) : m_local;
}

}  // namespace tailnet
