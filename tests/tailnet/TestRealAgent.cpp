// SPDX-License-Identifier: GPL-3.0-or-later
// A real Claude Code on a laptop whose tailnet only tailscaled reaches: through the real spotmeterd, LocalAPI's dial
// and the tailnet to the machine "ai", where tailscaled tells the gateway who calls.
#include "demo/DemoGateway.h"
#include "storing/History.h"
#include "support/RealTailnet.h"
#include "support/World.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using core::TailnetState;

namespace {

constexpr int patience = support::tailnetPatience;

}  // namespace

class TestRealAgent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void anAgentsRequestArrivesWithItsMachinesIdentity();
    void aDaemonThatIsKilledMidStreamIsSaidAndHealsItself();
    void anotherTailnetGetsNothingThatWasMeantForTheFirst();

private:
    QByteArray identityField(const char *key);
    std::unique_ptr<QTcpSocket> ask(const QByteArray &body);
    bool saysHi();

    QTemporaryDir m_folder{QStringLiteral("/tmp/ta-XXXXXX")};
    core::SystemClock m_clock;
    QString m_claude = qEnvironmentVariable("SPOTMETER_CLAUDE");
    support::World m_world;
    demo::DemoGateway m_gateway{m_clock, demo::Pace::Realistic};
    support::ControlServer m_control{QStringLiteral("tail1234.ts.net")};
    support::ControlServer m_elsewhere{QStringLiteral("tail9876.ts.net")};
    std::unique_ptr<support::Node> m_laptop;
    std::unique_ptr<support::Node> m_ai;
    std::unique_ptr<support::Node> m_otherAi;
    std::unique_ptr<support::GatewayFront> m_front;
    std::unique_ptr<tailnet::LiveStatus> m_live;
};

QByteArray TestRealAgent::identityField(const char *key)
{
    return m_world.status()[QLatin1String("identity")][QLatin1String(key)].toString().toUtf8();
}

/// A request as the routed Claude Code would send it.
std::unique_ptr<QTcpSocket> TestRealAgent::ask(const QByteArray &body)
{
    const QJsonObject settings =
        QJsonDocument::fromJson(m_world.read(QStringLiteral(".claude/settings.json")))[QLatin1String("env")].toObject();
    const QUrl base(settings[QLatin1String("ANTHROPIC_BASE_URL")].toString());
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(base.port()));
    socket->write("POST " + base.path().toUtf8() + "/v1/messages HTTP/1.1\r\nHost: " + base.authority().toUtf8()
                  + "\r\nAuthorization: Bearer " + settings[QLatin1String("ANTHROPIC_AUTH_TOKEN")].toString().toUtf8()
                  + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    return socket;
}

bool TestRealAgent::saysHi()
{
    const auto ran = m_world.run(m_claude, {QStringLiteral("-p"), QStringLiteral("say hi")},
                                 m_world.makeProject(QStringLiteral("payments-api")));
    if (ran.exitCode != 0)
        qWarning("%s%s", ran.output.constData(), ran.errors.constData());
    return ran.exitCode == 0 && !ran.output.trimmed().isEmpty();
}

void TestRealAgent::initTestCase()
{
    if (!support::hasTailnetTools())
        QSKIP("The real tailnet is left out: SPOTMETER_TAILNET_TOOLS names no folder with tailscaled (Go 1.26 or newer "
              "builds it).");
    QVERIFY2(QFileInfo(m_claude).isExecutable(), "SPOTMETER_CLAUDE must name the program; tests/run.sh installs it.");
    QVERIFY(m_gateway.listen() && m_control.start() && m_elsewhere.start());
    m_laptop = std::make_unique<support::Node>(m_folder.filePath(QStringLiteral("a")));
    m_ai = std::make_unique<support::Node>(m_folder.filePath(QStringLiteral("b")));
    m_otherAi = std::make_unique<support::Node>(m_folder.filePath(QStringLiteral("c")));
    m_live = std::make_unique<tailnet::LiveStatus>(tailnet::Places{{m_laptop->socket()}, true}, m_clock);
    tailnet::LiveStatus aiLive({{m_ai->socket()}, true}, m_clock);
    QVERIFY(m_laptop->start() && m_ai->start() && m_otherAi->start());
    QVERIFY(m_laptop->join(m_control, *m_live, QStringLiteral("laptop")));
    QVERIFY(m_ai->join(m_control, aiLive, QStringLiteral("ai")));

    m_front =
        std::make_unique<support::GatewayFront>(QStringList{m_ai->socket(), m_otherAi->socket()}, m_gateway.port());
    QVERIFY(m_world.writeSettings(
        {{QStringLiteral("tailscaled_socket"), m_laptop->socket()},
         {QStringLiteral("gateway_url"), QStringLiteral("http://ai:%1").arg(m_front->serverPort())},
         {QStringLiteral("port"), 0}}));
    QVERIFY(m_world.launchService());
    QTRY_VERIFY_WITH_TIMEOUT(m_world.waitForGateway(), patience);
    const auto enabled =
        m_world.spotmeter({QStringLiteral("agents"), QStringLiteral("enable"), QStringLiteral("claude-code")});
    QVERIFY2(enabled.exitCode == 0, enabled.errors);
}

void TestRealAgent::cleanupTestCase()
{
    m_live.reset();
}

void TestRealAgent::anAgentsRequestArrivesWithItsMachinesIdentity()
{
    QSignalSpy seen(&m_gateway, &demo::DemoGateway::requestSeen);
    QVERIFY(saysHi());
    QVERIFY(std::any_of(seen.begin(), seen.end(), [](const QList<QVariant> &arguments) {
        return arguments[0].value<demo::RequestHead>().target.startsWith("/v1/messages");
    }));
    QVERIFY(!m_front->callers().isEmpty());
    for (const support::GatewayFront::Caller &caller : m_front->callers()) {
        QCOMPARE(caller.node, 0);
        QCOMPARE(caller.nodeName, QStringLiteral("laptop.tail1234.ts.net"));
        QCOMPARE(caller.login.toUtf8(), identityField("login"));
    }
    auto history = storing::History::open(m_world.data() + QStringLiteral("/spotmeter.db"));
    QVERIFY(history);
    QTRY_VERIFY(history->exchanges(1) && !history->exchanges(1)->empty());
    const core::Exchange exchange = history->exchanges(1)->front();
    QCOMPARE(QByteArray::fromStdString(exchange.where.login), identityField("login"));
    QCOMPARE(QByteArray::fromStdString(exchange.where.nodeId), identityField("node_id"));
    QVERIFY(QByteArray::fromStdString(exchange.where.gateway).startsWith("ai.tail1234.ts.net:"));
}

void TestRealAgent::aDaemonThatIsKilledMidStreamIsSaidAndHealsItself()
{
    const QByteArray story =
        R"({"model":"claude-opus-5-5","max_tokens":9,"stream":true,"messages":[{"role":"user","content":"say hi"}]})";
    const auto stream = ask(story);
    QByteArray got;
    QTRY_VERIFY2_WITH_TIMEOUT((got += stream->readAll()).contains("message_start"), got, patience);
    QVERIFY(!got.contains("message_stop"));
    QSignalSpy broken(stream.get(), &QTcpSocket::disconnected);
    m_laptop->kill();
    QTRY_COMPARE_WITH_TIMEOUT(broken.size(), 1, patience);
    QVERIFY(!(got += stream->readAll()).contains("message_stop"));

    const auto next = ask(story);
    QByteArray told;
    QTRY_VERIFY2_WITH_TIMEOUT((told += next->readAll()).contains("daemon is not running"), told, patience);
    QVERIFY2(told.contains("\"type\":\"error\""), told);

    QVERIFY(m_laptop->start());
    QVERIFY(m_world.waitForGateway());
    QVERIFY(saysHi());
}

/// The laptop's user switches to another account. Both tailnets give the same addresses to their machines, and in the
/// other one, too, a machine is called ai.
void TestRealAgent::anotherTailnetGetsNothingThatWasMeantForTheFirst()
{
    tailnet::LiveStatus otherAiLive({{m_otherAi->socket()}, true}, m_clock);
    support::Node forerunner(m_folder.filePath(QStringLiteral("d")));
    tailnet::LiveStatus forerunnerLive({{forerunner.socket()}, true}, m_clock);
    QVERIFY(forerunner.start());
    QVERIFY(forerunner.join(m_elsewhere, forerunnerLive, QStringLiteral("first")));
    QVERIFY(m_otherAi->join(m_elsewhere, otherAiLive, QStringLiteral("ai")));
    const auto addressOfAi = [this] {
        return m_world.status()[QLatin1String("gateway")][QLatin1String("address")].toString();
    };
    const QString addressBefore = addressOfAi();
    const QByteArray halfARequest(2000, ' ');
    const auto underWay = ask(halfARequest);
    QByteArray got;
    QTRY_VERIFY_WITH_TIMEOUT((got += underWay->readAll()).contains("HTTP/1.1 "), patience);
    const qsizetype before = m_front->callers().size();

    QVERIFY(m_laptop->tailscaleAndWait({QStringLiteral("set"), QStringLiteral("--nickname=first")}));
    QVERIFY(m_laptop->loginBeside(m_elsewhere, *m_live, QStringLiteral("laptop")));
    QTRY_COMPARE_WITH_TIMEOUT(identityField("magic_dns_suffix"), QByteArray("tail9876.ts.net"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_world.waitForGateway(), patience);
    QCOMPARE(addressOfAi(), addressBefore);
    QVERIFY(saysHi());
    QVERIFY(m_front->callers().size() > before);
    for (qsizetype i = before; i < m_front->callers().size(); ++i) {
        QCOMPARE(m_front->callers()[i].node, 1);
        QCOMPARE(m_front->callers()[i].nodeName, QStringLiteral("laptop.tail9876.ts.net"));
    }

    QVERIFY(m_laptop->tailscaleAndWait({QStringLiteral("switch"), QStringLiteral("first")}));
    QTRY_COMPARE_WITH_TIMEOUT(identityField("magic_dns_suffix"), QByteArray("tail1234.ts.net"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_world.waitForGateway(), patience);
    QVERIFY(saysHi());
    QCOMPARE(m_front->callers().constLast().node, 0);
}

QTEST_GUILESS_MAIN(TestRealAgent)
#include "TestRealAgent.moc"
