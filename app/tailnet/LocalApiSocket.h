// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLocalSocket>
#include <QObject>
#include <QTcpSocket>

#include <memory>
#include <optional>
#include <string>

namespace tailnet {

/// The port in the text that the symbolic link /Library/Tailscale/ipnport points to. Pure.
std::optional<quint16> portIn(const QString &linkTarget);

/// The request with the proof that its sender may read the token, as the password of nobody. Pure.
std::string withProof(std::string request, const QByteArray &token);

/// A connection to tailscaled wherever it listens: a Unix-domain socket, or, for macOS's own Tailscale, a loopback
/// port. The latter's place is the path of a symbolic link whose target is the port; beside it lies
/// sameuserproof-<port>, whose token goes with each request. Source: tailscale/tailscale
/// safesocket/safesocket_darwin.go. One thread with an event loop; one connection in its life.
class LocalApiSocket : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LocalApiSocket)

public:
    explicit LocalApiSocket(QObject *parent = nullptr);
    ~LocalApiSocket() override;

    /// connected() or failed() follows, the latter perhaps from within.
    void open(const QString &path);
    void send(const std::string &request);
    QByteArray readAll() { return device().readAll(); }
    QString errorString() { return device().errorString(); }
    void abort();

Q_SIGNALS:
    void connected();
    void readyRead();
    void failed(QLocalSocket::LocalSocketError error);

private:
    void openPort(quint16 port, const QString &tokenFile);
    QIODevice &device();

    QLocalSocket m_local;
    std::unique_ptr<QTcpSocket> m_tcp;  ///< none for a Unix-domain socket
    QByteArray m_token;
};

}  // namespace tailnet
