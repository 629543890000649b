// SPDX-License-Identifier: GPL-3.0-or-later
// Two real tailscaled processes in a tailnet of this machine alone: a laptop, and "ai" with the demo gateway on it.
#include "tailnet/LiveStatus.h"

#include "core/Clock.h"
#include "demo/DemoGateway.h"
#include "gateway/GatewayClient.h"
#include "support/RealTailnet.h"
#include "support/World.h"
#include "tailnet/Whois.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using core::TailnetState;

namespace {

constexpr int patience = support::tailnetPatience;

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
    void whoLogsOutAndInIsHeard();
    void aMachineThatNeedsApprovalSaysSo();
    void anExpiredKeyIsSaidAndRenewed();

private:
    QTemporaryDir m_folder{QStringLiteral("/tmp/tn-XXXXXX")};
    core::SystemClock m_clock;
    support::ControlServer m_control{QStringLiteral("tail1234.ts.net")};
    std::unique_ptr<support::Node> m_laptop;
    std::unique_ptr<support::Node> m_ai;
    std::unique_ptr<tailnet::LiveStatus> m_live;
    std::unique_ptr<tailnet::LiveStatus> m_aiLive;
};

void TestRealTailnet::initTestCase()
{
    if (!support::hasTailnetTools())
        QSKIP("The real tailnet is left out: SPOTMETER_TAILNET_TOOLS names no folder with tailscaled (Go 1.26 or newer "
              "builds it).");
    QVERIFY(m_control.start());
    m_laptop = std::make_unique<support::Node>(m_folder.filePath(QStringLiteral("a")));
    m_ai = std::make_unique<support::Node>(m_folder.filePath(QStringLiteral("b")));
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
}

void TestRealTailnet::whoLogsInIsHeard()
{
    m_live->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_live->last() && m_live->last()->identity.state == TailnetState::NeedsLogin, patience);
    QVERIFY(m_laptop->join(m_control, *m_live, QStringLiteral("laptop")));
    QVERIFY(m_ai->join(m_control, *m_aiLive, QStringLiteral("ai")));
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
    // On one machine there is always a direct way; tailscaled tells it once something has flowed.
    const auto path = [&] {
        m_live->refresh();
        return gateway::pathTo(*client.location(), *m_live->last());
    };
    QTRY_COMPARE_WITH_TIMEOUT(path(), core::TailnetPath::Direct, patience);
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
    QVERIFY(m_control.obey("service svc:ai 100.90.80.70"));
    QTRY_COMPARE_WITH_TIMEOUT(m_live->last()->services.size(), std::size_t(1), patience);
    QCOMPARE(m_live->last()->services.front().name, QStringLiteral("svc:ai"));
    QVERIFY(m_control.obey("service svc:models 100.90.80.71"));
    core::Settings settings;
    settings.gatewayUrl = QStringLiteral("http://models");
    const auto found = [this, &settings] {
        const auto location = gateway::locate(settings, *m_live->last());
        return location && location->service == QLatin1String("svc:models") && location->throughTailscaled
            && location->address == QHostAddress(QStringLiteral("100.90.80.71"));
    };
    QTRY_VERIFY_WITH_TIMEOUT(found(), patience);
}

void TestRealTailnet::whoLogsOutAndInIsHeard()
{
    const QString before = m_live->last()->identity.nodeId;
    m_laptop->tailscale({QStringLiteral("logout")});
    QTRY_COMPARE_WITH_TIMEOUT(m_live->last()->identity.state, TailnetState::NeedsLogin, patience);
    QVERIFY(!gateway::locate({}, *m_live->last()));
    QVERIFY(m_laptop->join(m_control, *m_live, QStringLiteral("laptop")));
    QVERIFY(m_live->last()->identity.nodeId != before);
}

void TestRealTailnet::aMachineThatNeedsApprovalSaysSo()
{
    QVERIFY(m_control.obey("approval needed"));
    support::Node newcomer(m_folder.filePath(QStringLiteral("c")));
    QVERIFY(newcomer.start());
    tailnet::LiveStatus live({{newcomer.socket()}, true}, m_clock);
    live.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(live.last() && live.last()->identity.state == TailnetState::NeedsLogin, patience);
    newcomer.tailscale({QStringLiteral("up"), QStringLiteral("--login-server=") + m_control.url(),
                        QStringLiteral("--accept-dns=false")});
    QTRY_VERIFY_WITH_TIMEOUT(!live.last()->authUrl.isEmpty(), patience);
    QVERIFY(m_control.obey("auth " + live.last()->authUrl.toUtf8()));
    QTRY_COMPARE_WITH_TIMEOUT(live.last()->identity.state, TailnetState::NeedsApproval, patience);
    QVERIFY(live.last()->identity.remedy.contains(QStringLiteral("approve")));
    QVERIFY(m_control.obey("approve all"));
    QTRY_COMPARE_WITH_TIMEOUT(live.last()->identity.state, TailnetState::Running, patience);
    QVERIFY(m_control.obey("approval off"));
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
    QVERIFY(m_control.obey("expiry -1m"));
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("key_expired"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_live->last()->identity.state, TailnetState::KeyExpired, patience);

    const auto login = world.spotmeter({QStringLiteral("login"), QStringLiteral("--json")});
    QVERIFY2(login.exitCode == 0, login.errors);
    const QString url = login.json()[QLatin1String("url")].toString();
    QVERIFY2(url.contains(QStringLiteral("/auth/")), qUtf8Printable(url));
    QVERIFY(m_control.obey("auth " + url.toUtf8()));
    // The control server hands the old date on to the renewed key, until it is told another one.
    QTRY_VERIFY_WITH_TIMEOUT(m_control.obey("expiry 24h") && state() == QStringLiteral("running"), patience);
}

QTEST_GUILESS_MAIN(TestRealTailnet)
#include "TestRealTailnet.moc"
