// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/RealTailnet.h"

#include "tailnet/Call.h"
#include "tailnet/Whois.h"

#include <QDir>
#include <QFile>
#include <QTcpSocket>
#include <QTest>

namespace support {

using core::TailnetState;

namespace {

QString tool(const QString &name)
{
    return qEnvironmentVariable("SPOTMETER_TAILNET_TOOLS") + u'/' + name;
}

}  // namespace

bool hasTailnetTools()
{
    return QFile::exists(tool(QStringLiteral("tailscaled")));
}

ControlServer::ControlServer(const QString &domain) : m_domain(domain)
{
    m_process.setStandardErrorFile(QProcess::nullDevice());
}

ControlServer::~ControlServer()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

bool ControlServer::start()
{
    m_process.start(tool(QStringLiteral("spotmeter-test-tailnet")), {m_domain});
    while (!m_process.canReadLine() && m_process.waitForReadyRead(tailnetPatience)) { }
    m_url = QString::fromUtf8(m_process.readLine().trimmed());
    return m_url.startsWith(QStringLiteral("http://127.0.0.1:"));
}

bool ControlServer::obey(const QByteArray &command)
{
    m_process.write(command + '\n');
    while (!m_process.canReadLine() && m_process.waitForReadyRead(tailnetPatience)) { }
    const QByteArray answer = m_process.readLine().trimmed();
    if (answer != "ok")
        qWarning("%s: %s", command.constData(), answer.constData());
    return answer == "ok";
}

Node::Node(const QString &folder) : m_folder(folder)
{
    QDir().mkpath(folder);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TS_PANIC_IF_HIT_MAIN_CONTROL"), QStringLiteral("1"));
    environment.insert(QStringLiteral("TS_ASSUME_NETWORK_UP_FOR_TEST"), QStringLiteral("1"));
    environment.insert(QStringLiteral("TS_DISABLE_PORTMAPPER"), QStringLiteral("1"));
    environment.insert(QStringLiteral("TS_LOGS_DIR"), folder);
    environment.insert(QStringLiteral("TS_NETCHECK_GENERATE_204_URL"), QStringLiteral("http://127.0.0.1:9/"));
    m_daemon.setProcessEnvironment(environment);
    m_daemon.setStandardErrorFile(folder + QStringLiteral("/log"));
    m_daemon.setStandardOutputFile(QProcess::nullDevice());
}

bool Node::start()
{
    m_daemon.start(tool(QStringLiteral("tailscaled")),
                   {QStringLiteral("--tun=userspace-networking"), QStringLiteral("--statedir=") + m_folder,
                    QStringLiteral("--socket=") + socket(), QStringLiteral("--port=0"),
                    QStringLiteral("--no-logs-no-support")});
    return m_daemon.waitForStarted();
}

void Node::kill()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
    m_command.kill();
    m_command.waitForFinished();
}

void Node::tailscale(const QStringList &arguments)
{
    m_command.kill();
    m_command.waitForFinished();
    m_command.start(tool(QStringLiteral("tailscale")), QStringList{QStringLiteral("--socket=") + socket()} + arguments);
}

bool Node::tailscaleAndWait(const QStringList &arguments)
{
    tailscale(arguments);
    return QTest::qWaitFor([this] { return m_command.state() == QProcess::NotRunning; }, tailnetPatience)
        && m_command.exitCode() == 0;
}

QStringList Node::loginArguments(const ControlServer &control, const QString &name) const
{
    return {QStringLiteral("--login-server=") + control.url(), QStringLiteral("--hostname=") + name,
            QStringLiteral("--accept-dns=false")};
}

bool Node::join(ControlServer &control, tailnet::LiveStatus &live, const QString &name)
{
    tailscale(QStringList{QStringLiteral("up")} + loginArguments(control, name));
    return confirm(control, live);
}

bool Node::loginBeside(ControlServer &control, tailnet::LiveStatus &live, const QString &name)
{
    tailscale(QStringList{QStringLiteral("login")} + loginArguments(control, name));
    return confirm(control, live);
}

bool Node::confirm(ControlServer &control, tailnet::LiveStatus &live)
{
    live.refresh();
    const auto asked = [&live, &control] { return live.last() && live.last()->authUrl.startsWith(control.url()); };
    return QTest::qWaitFor(asked, tailnetPatience) && control.obey("auth " + live.last()->authUrl.toUtf8())
        && QTest::qWaitFor([&live] { return live.last()->identity.state == TailnetState::Running; }, tailnetPatience);
}

GatewayFront::GatewayFront(QStringList sockets, quint16 gateway) : m_sockets(std::move(sockets)), m_gateway(gateway)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *connection = nextPendingConnection())
            identify(connection, 0);
    });
}

void GatewayFront::identify(QTcpSocket *connection, qsizetype node)
{
    if (node == m_sockets.size()) {
        m_callers.append(Caller{});
        connection->abort();
        return;
    }
    auto *call =
        new tailnet::Call(m_sockets[node], tailnet::whoisRequest(connection->peerAddress(), connection->peerPort()),
                          std::chrono::seconds(10), connection);
    connect(call, &tailnet::Call::finished, connection, [this, connection, node](const tailnet::Heard &heard) {
        const auto content = heard.content();
        const auto whois = content ? tailnet::parseWhois(*content) : core::Result<tailnet::Whois>(content.error());
        if (!whois) {
            identify(connection, node + 1);
            return;
        }
        m_callers.append({node, whois->login, whois->nodeName});
        pipe(connection);
    });
}

void GatewayFront::pipe(QTcpSocket *connection)
{
    auto *gateway = new QTcpSocket(connection);
    const auto pass = [](QTcpSocket *from, QTcpSocket *to) { to->write(from->readAll()); };
    connect(connection, &QTcpSocket::readyRead, gateway, [=] { pass(connection, gateway); });
    connect(gateway, &QTcpSocket::readyRead, connection, [=] { pass(gateway, connection); });
    connect(connection, &QTcpSocket::disconnected, connection, &QObject::deleteLater);
    connect(gateway, &QTcpSocket::disconnected, connection, &QTcpSocket::disconnectFromHost);
    connect(gateway, &QTcpSocket::connected, gateway, [=] { pass(connection, gateway); });
    gateway->connectToHost(QHostAddress(QHostAddress::LocalHost), m_gateway);
}

}  // namespace support
