// SPDX-License-Identifier: GPL-3.0-or-later
// The guard as the user of the real spotmeterd meets it, with the demo gateway behind it.
#include "support/World.h"

#include "control/Api.h"
#include "control/BlockingClient.h"
#include "core/Secret.h"

#include <QJsonArray>
#include <QTcpSocket>
#include <QTest>

class TestGuardedRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_world.reset(); }

    void itWarnsUnlessToldOtherwise();
    void itIsSwitchedAtOnce();
    void aKeyThatIsLetBePasses();

private:
    core::Result<QJsonObject> put(const QJsonObject &settings);
    QByteArray ask();
    QJsonObject guard() { return m_world->status()[QLatin1String("guard")].toObject(); }
    qsizetype messagesSeen() const;

    std::unique_ptr<support::World> m_world;
    QByteArray m_token;
};

namespace {

QByteArray key()
{
    return QByteArray("sk-or-") + "v1-" + QByteArray::fromStdString(core::sha256Hex("a key in a request"));
}

}  // namespace

void TestGuardedRequests::init()
{
    m_world = std::make_unique<support::World>();
    QVERIFY(m_world->startService() && m_world->waitForGateway());
    QVERIFY(control::callAndWait(m_world->data() + QStringLiteral("/service.sock"), "PUT", "/v1/agents/claude-code",
                                 {{QStringLiteral("routed"), true}}));
    const QByteArray file = m_world->read(QStringLiteral(".claude/settings.json"));
    const QByteArray before = "\"ANTHROPIC_AUTH_TOKEN\": \"";
    const qsizetype at = file.indexOf(before) + before.size();
    m_token = file.mid(at, file.indexOf('"', at) - at);
}

core::Result<QJsonObject> TestGuardedRequests::put(const QJsonObject &settings)
{
    return control::callAndWait(m_world->data() + QStringLiteral("/service.sock"), "PUT", control::api::settings,
                                settings);
}

/// The whole answer to a prompt with a key in it.
QByteArray TestGuardedRequests::ask()
{
    const QByteArray body =
        "{\"model\":\"claude-sonnet-5\",\"max_tokens\":9,\"messages\":[{\"role\":\"user\",\"content\":\"KEY=" + key()
        + "\\n\"}]}";
    QTcpSocket agent;
    const quint16 port = m_world->forwarderPort();
    agent.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    agent.write("POST /a/claude-code/v1/messages HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
                + "\r\nContent-Type: application/json\r\nConnection: close\r\nAuthorization: Bearer " + m_token
                + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray answer;
    const auto isOver = [&] {
        answer += agent.readAll();
        return agent.state() == QAbstractSocket::UnconnectedState;
    };
    return QTest::qWaitFor(isOver, 15'000) ? answer : "no end: " + answer;
}

qsizetype TestGuardedRequests::messagesSeen() const
{
    return std::count_if(m_world->seen().begin(), m_world->seen().end(),
                         [](const demo::RequestHead &head) { return head.target.contains("messages"); });
}

void TestGuardedRequests::itWarnsUnlessToldOtherwise()
{
    QCOMPARE(guard()[QLatin1String("mode")].toString(), QStringLiteral("warn"));
    QVERIFY(ask().startsWith("HTTP/1.1 200 "));
    QTRY_COMPARE_WITH_TIMEOUT(guard()[QLatin1String("keys")].toArray().size(), 1, 15'000);
    QVERIFY(ask().startsWith("HTTP/1.1 200 "));
    QTRY_COMPARE(guard()[QLatin1String("keys")][0][QLatin1String("times")].toInt(), 2);
    const QJsonObject seen = guard()[QLatin1String("keys")][0].toObject();
    QCOMPARE(seen[QLatin1String("agent")].toString(), QStringLiteral("claude-code"));
    QCOMPARE(seen[QLatin1String("stopped")].toBool(), false);
    const QByteArray shown = m_world->spotmeter({QStringLiteral("status")}).output;
    QVERIFY2(shown.contains("OpenRouter key sk-o…, sent by claude-code 2 ×"), shown);
    QVERIFY(!shown.contains(key().mid(9, 8)));
}

void TestGuardedRequests::itIsSwitchedAtOnce()
{
    QVERIFY(!put({{QStringLiteral("guard"), QStringLiteral("loud")}}));
    QVERIFY(put({{QStringLiteral("guard"), QStringLiteral("block")}}));
    const QByteArray refused = ask();
    QVERIFY2(refused.startsWith("HTTP/1.1 4") && refused.contains("guard stopped this request"), refused);
    QCOMPARE(messagesSeen(), 0);
    QTRY_COMPARE(guard()[QLatin1String("stopped")].toInt(), 1);
    QVERIFY(put({{QStringLiteral("guard"), QStringLiteral("off")}}));
    QVERIFY(ask().startsWith("HTTP/1.1 200 "));
    QCOMPARE(messagesSeen(), 1);
    QCOMPARE(guard()[QLatin1String("keys")][0][QLatin1String("times")].toInt(), 1);
}

void TestGuardedRequests::aKeyThatIsLetBePasses()
{
    QVERIFY(put({{QStringLiteral("guard"), QStringLiteral("block")}}));
    QVERIFY(ask().startsWith("HTTP/1.1 4"));
    QTRY_COMPARE(guard()[QLatin1String("keys")].toArray().size(), 1);
    const QString id = guard()[QLatin1String("keys")][0][QLatin1String("fingerprint")].toString().left(8);
    const auto ran = m_world->spotmeter(
        {QStringLiteral("keys"), id, QStringLiteral("--ignore"), QStringLiteral("the key of a training course")});
    QVERIFY2(ran.exitCode == 0, ran.errors);
    QVERIFY(ask().startsWith("HTTP/1.1 200 "));
}

QTEST_GUILESS_MAIN(TestGuardedRequests)
#include "TestGuardedRequests.moc"
