// SPDX-License-Identifier: GPL-3.0-or-later
// Two real tailscaled processes in a tailnet of this machine alone: a laptop, and "ai" with the demo gateway on it. The
// programs come from SPOTMETER_TAILNET_TOOLS, which tests/run.sh fills.
#include "tailnet/LiveStatus.h"

#include "core/Clock.h"
#include "demo/DemoGateway.h"
#include "gateway/GatewayClient.h"
#include "support/World.h"
#include "tailnet/Whois.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using core::TailnetState;

namespace {

constexpr int patience = 60'000;

QString tool(const QString &name)
{
    return qEnvironmentVariable("SPOTMETER_TAILNET_TOOLS") + u'/' + name;
}

/// One machine of the tailnet.
class Node {
public:
    Node(const QString &folder, const QString &control) : m_folder(folder), m_control(control)
    {
        QDir().mkpath(folder);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TS_PANIC_IF_HIT_MAIN_CONTROL"), QStringLiteral("1"));
        environment.insert(QStringLiteral("TS_ASSUME_NETWORK_UP_FOR_TEST"), QStringLiteral("1"));
        environment.insert(QStringLiteral("TS_DISABLE_PORTMAPPER"), QStringLiteral("1"));
        environment.insert(QStringLiteral("TS_LOGS_DIR"), folder);
        environment.insert(QStringLiteral("TS_NETCHECK_GENERATE_204_URL"), control + QStringLiteral("/generate_204"));
        m_daemon.setProcessEnvironment(environment);
        m_daemon.setStandardErrorFile(folder + QStringLiteral("/log"));
        m_daemon.setStandardOutputFile(QProcess::nullDevice());
    }
    ~Node() { kill(); }

    QString socket() const { return m_folder + QStringLiteral("/s"); }
    bool start()
    {
        m_daemon.start(tool(QStringLiteral("tailscaled")),
                       {QStringLiteral("--tun=userspace-networking"), QStringLiteral("--statedir=") + m_folder,
                        QStringLiteral("--socket=") + socket(), QStringLiteral("--port=0"),
                        QStringLiteral("--no-logs-no-support")});
        return m_daemon.waitForStarted();
    }
    void kill()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    /// Asks to join under that name; somebody has to confirm it at the page that tailscaled then names.
    void join(const QString &name)
    {
        m_joining.start(tool(QStringLiteral("tailscale")),
                        {QStringLiteral("--socket=") + socket(), QStringLiteral("up"),
                         QStringLiteral("--login-server=") + m_control, QStringLiteral("--hostname=") + name,
                         QStringLiteral("--accept-dns=false")});
    }

private:
    QString m_folder;
    QString m_control;
    QProcess m_daemon;
    QProcess m_joining;
};

}  // namespace

class TestRealTailnet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void whoLogsInIsHeard();
    void theGatewayIsFoundConfirmedAndDialled();
    void theGatewaysSideKnowsWhoCalls();
    void aHostOutsideIsNotDialled();
    void aServiceIsSeen();
    void aDaemonThatDiesAndComesBackIsHeard();
    void anExpiredKeyIsSaidAndRenewed();

private:
    bool obey(const QByteArray &command);
    bool join(Node &node, tailnet::LiveStatus &live, const QString &name);

    QTemporaryDir m_folder{QStringLiteral("/tmp/tn-XXXXXX")};
    core::SystemClock m_clock;
    QProcess m_control;
    std::unique_ptr<Node> m_laptop;
    std::unique_ptr<Node> m_ai;
    std::unique_ptr<tailnet::LiveStatus> m_live;
    std::unique_ptr<tailnet::LiveStatus> m_aiLive;
};

bool TestRealTailnet::obey(const QByteArray &command)
{
    m_control.write(command + '\n');
    while (!m_control.canReadLine() && m_control.waitForReadyRead(patience)) { }
    const QByteArray answer = m_control.readLine().trimmed();
    if (answer != "ok")
        qWarning("%s: %s", command.constData(), answer.constData());
    return answer == "ok";
}

bool TestRealTailnet::join(Node &node, tailnet::LiveStatus &live, const QString &name)
{
    live.refresh();
    node.join(name);
    const bool asked = QTest::qWaitFor([&live] { return live.last() && !live.last()->authUrl.isEmpty(); }, patience);
    return asked && obey("auth " + live.last()->authUrl.toUtf8())
        && QTest::qWaitFor([&live] { return live.last()->identity.state == TailnetState::Running; }, patience);
}

void TestRealTailnet::initTestCase()
{
    if (!QFile::exists(tool(QStringLiteral("tailscaled"))))
        QSKIP("The real tailnet is left out: SPOTMETER_TAILNET_TOOLS names no folder with tailscaled (Go 1.26 or newer "
              "builds it).");
    m_control.setStandardErrorFile(m_folder.filePath(QStringLiteral("control.log")));
    m_control.start(tool(QStringLiteral("spotmeter-test-tailnet")), QStringList());
    while (!m_control.canReadLine() && m_control.waitForReadyRead(patience)) { }
    const QString control = QString::fromUtf8(m_control.readLine().trimmed());
    QVERIFY(control.startsWith(QStringLiteral("http://127.0.0.1:")));
    m_laptop = std::make_unique<Node>(m_folder.filePath(QStringLiteral("a")), control);
    m_ai = std::make_unique<Node>(m_folder.filePath(QStringLiteral("b")), control);
    QVERIFY(m_laptop->start() && m_ai->start());
    m_live = std::make_unique<tailnet::LiveStatus>(tailnet::Places{{m_laptop->socket()}, true}, m_clock);
    m_aiLive = std::make_unique<tailnet::LiveStatus>(tailnet::Places{{m_ai->socket()}, true}, m_clock);
}

void TestRealTailnet::cleanupTestCase()
{
    m_live.reset();
    m_aiLive.reset();
    m_laptop.reset();
    m_ai.reset();
    m_control.closeWriteChannel();
    m_control.waitForFinished();
}

void TestRealTailnet::whoLogsInIsHeard()
{
    m_live->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_live->last() && m_live->last()->identity.state == TailnetState::NeedsLogin, patience);
    QVERIFY(join(*m_laptop, *m_live, QStringLiteral("laptop")));
    QVERIFY(join(*m_ai, *m_aiLive, QStringLiteral("ai")));
    const core::Identity &identity = m_live->last()->identity;
    QCOMPARE(identity.nodeName, QStringLiteral("laptop.tail1234.ts.net"));
    QVERIFY2(identity.login.endsWith(QStringLiteral("@fake-control.example.net")), qUtf8Printable(identity.login));
    QVERIFY(m_live->last()->userspace);
    QTRY_COMPARE_WITH_TIMEOUT(m_live->last()->peers.size(), std::size_t(1), patience);
    QTRY_COMPARE(m_live->last()->identity.access, core::TailnetAccess::Operator);
}

void TestRealTailnet::theGatewayIsFoundConfirmedAndDialled()
{
    demo::DemoGateway gateway(m_clock, demo::Pace::Immediate);
    QVERIFY(gateway.listen());
    core::Settings settings;
    settings.gatewayUrl = QStringLiteral("http://ai:") + gateway.url().section(u':', -1);
    gateway::GatewayClient client;
    QSignalSpy changed(&client, &gateway::GatewayClient::changed);
    client.refresh(settings, *m_live->last(), m_live->socketPath());
    QVERIFY(changed.wait(patience));
    const auto info = changed.first().first().value<core::GatewayInfo>();
    QVERIFY2(info.state == core::GatewayState::Ready, qUtf8Printable(info.sentence));
    QVERIFY(info.knownAs.startsWith(QStringLiteral("ai.tail1234.ts.net")));
    QVERIFY(!info.models.empty());
    QVERIFY(!client.location()->trustedBySetting);
}

void TestRealTailnet::theGatewaysSideKnowsWhoCalls()
{
    QTcpServer gateway;
    QVERIFY(gateway.listen(QHostAddress::LocalHost));
    core::Settings settings;
    settings.gatewayUrl = QStringLiteral("http://ai:%1").arg(gateway.serverPort());
    gateway::GatewayClient client;
    client.refresh(settings, *m_live->last(), m_live->socketPath());
    QTRY_VERIFY_WITH_TIMEOUT(gateway.hasPendingConnections(), patience);
    const QTcpSocket *connection = gateway.nextPendingConnection();
    auto *call =
        new tailnet::Call(m_ai->socket(), tailnet::whoisRequest(connection->peerAddress(), connection->peerPort()),
                          std::chrono::seconds(10), this);
    QSignalSpy finished(call, &tailnet::Call::finished);
    QVERIFY(finished.wait(patience));
    const auto content = finished.first().first().value<tailnet::Heard>().content();
    QVERIFY2(content, content ? "" : qUtf8Printable(content.error().message));
    const auto whois = tailnet::parseWhois(*content);
    QVERIFY(whois);
    QCOMPARE(whois->nodeId, m_live->last()->identity.nodeId);
    QCOMPARE(whois->login, m_live->last()->identity.login);
}

void TestRealTailnet::aHostOutsideIsNotDialled()
{
    QLocalSocket socket;
    socket.connectToServer(m_laptop->socket());
    QVERIFY(socket.waitForConnected());
    socket.write(QByteArray::fromStdString(tailnet::dialRequest("192.0.2.1", 80)));
    tailnet::DialAnswer answer;
    connect(&socket, &QLocalSocket::readyRead, this, [&] { answer.feed(socket.readAll().toStdString()); });
    QTRY_COMPARE_WITH_TIMEOUT(answer.state(), tailnet::DialAnswer::State::NotTheTailnet, patience);
}

void TestRealTailnet::aServiceIsSeen()
{
    QVERIFY(obey("service svc:ai 100.90.80.70"));
    QTRY_COMPARE_WITH_TIMEOUT(m_live->last()->services.size(), std::size_t(1), patience);
    QCOMPARE(m_live->last()->services.front().name, QStringLiteral("svc:ai"));
}

void TestRealTailnet::aDaemonThatDiesAndComesBackIsHeard()
{
    m_laptop->kill();
    QTRY_COMPARE_WITH_TIMEOUT(m_live->last()->identity.state, TailnetState::Stopped, patience);
    QVERIFY(m_laptop->start());
    QTRY_COMPARE_WITH_TIMEOUT(m_live->last()->identity.state, TailnetState::Running, patience);
}

void TestRealTailnet::anExpiredKeyIsSaidAndRenewed()
{
    support::World world;
    QVERIFY(
        world.writeSettings({{QStringLiteral("tailscaled_socket"), m_laptop->socket()}, {QStringLiteral("port"), 0}}));
    QVERIFY(world.launchService());
    const auto state = [&world] {
        return world.status()[QLatin1String("identity")][QLatin1String("state")].toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("running"), patience);
    QVERIFY(obey("expiry -1m"));
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("key_expired"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_live->last()->identity.state, TailnetState::KeyExpired, patience);

    const auto login = world.spotmeter({QStringLiteral("login"), QStringLiteral("--json")});
    QVERIFY2(login.exitCode == 0, login.errors);
    const QString url = login.json()[QLatin1String("url")].toString();
    QVERIFY2(url.contains(QStringLiteral("/auth/")), qUtf8Printable(url));
    QVERIFY(obey("auth " + url.toUtf8()));
    // The control server hands the old date on to the renewed key, until it is told another one.
    QTRY_VERIFY_WITH_TIMEOUT(obey("expiry 24h") && state() == QStringLiteral("running"), patience);
}

QTEST_GUILESS_MAIN(TestRealTailnet)
#include "TestRealTailnet.moc"
