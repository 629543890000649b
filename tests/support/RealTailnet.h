// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tailnet/LiveStatus.h"

#include <QProcess>
#include <QString>
#include <QTcpServer>

/// Real tailscaled processes in tailnets of this machine alone. The programs come from SPOTMETER_TAILNET_TOOLS, which
/// tests/run.sh fills.
namespace support {

inline constexpr int tailnetPatience = 20'000;

bool hasTailnetTools();

/// Coordinates one tailnet (tests/support/tailnet).
class ControlServer {
public:
    explicit ControlServer(const QString &domain);
    ~ControlServer();

    bool start();
    QString url() const { return m_url; }
    /// One command of its list; false, and a warning, if it does not obey.
    bool obey(const QByteArray &command);

private:
    QString m_domain;
    QString m_url;
    QProcess m_process;
};

/// One machine: a tailscaled without a network interface.
class Node {
public:
    explicit Node(const QString &folder);
    ~Node() { kill(); }

    QString socket() const { return m_folder + QStringLiteral("/s"); }
    bool start();
    void kill();
    /// Runs `tailscale` with these arguments; it may go on for longer than this call.
    void tailscale(const QStringList &arguments);
    /// Until it has ended; false if it failed.
    bool tailscaleAndWait(const QStringList &arguments);
    /// Joins under that name, confirms that at the control server, and waits until `live`, which follows this machine,
    /// says that it runs.
    bool join(ControlServer &control, tailnet::LiveStatus &live, const QString &name);
    /// The same with another account, beside those that it has.
    bool loginBeside(ControlServer &control, tailnet::LiveStatus &live, const QString &name);

private:
    bool confirm(ControlServer &control, tailnet::LiveStatus &live);
    QStringList loginArguments(const ControlServer &control, const QString &name) const;

    QString m_folder;
    QProcess m_daemon;
    QProcess m_command;
};

/// What listens on machines of tailnets for a gateway on this one: asks their tailscaleds who calls, notes it, and
/// passes the bytes on.
class GatewayFront : public QTcpServer {
    Q_OBJECT

public:
    struct Caller {
        qsizetype node = -1;  ///< which of the machines it came through
        QString login;
        QString nodeName;
    };

    GatewayFront(QStringList sockets, quint16 gateway);

    const QList<Caller> &callers() const { return m_callers; }

private:
    void identify(QTcpSocket *connection, qsizetype node);
    void pipe(QTcpSocket *connection);

    QStringList m_sockets;
    quint16 m_gateway;
    QList<Caller> m_callers;
};

}  // namespace support
