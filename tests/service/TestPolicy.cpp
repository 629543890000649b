// SPDX-License-Identifier: GPL-3.0-or-later
// What an administrator leaves in /etc/spotmeter/policy.json, with the real spotmeterd. Run by with-own-etc.sh, in a
// namespace where /etc is ours.
#include "support/LoadAgent.h"
#include "support/World.h"

#include "control/Api.h"
#include "control/BlockingClient.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

using support::World;

namespace {

const QString policyPath = QStringLiteral("/etc/spotmeter/policy.json");

}  // namespace

class TestPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_world.reset(); }

    void whatIsSetIsUsedAndLocked();
    void theUsersOwnChoiceComesBackWithoutIt();
    void anAgentThatIsNotAllowedIsNeitherRoutedNorServed();
    void aPolicyThatCannotBeUsedStopsTheForwardingAndSaysWhy_data();
    void aPolicyThatCannotBeUsedStopsTheForwardingAndSaysWhy();
    void theTerminalSaysWhoHasSetIt();

private:
    core::Result<QJsonObject> call(std::string_view method, std::string_view path, const QJsonObject &body = {});
    void policy(const QByteArray &text);
    QJsonObject settings()
    {
        const auto answer = call("GET", control::api::settings);
        return answer ? *answer : QJsonObject();
    }
    QByteArray route();
    QByteArray ask(const QByteArray &token);

    std::unique_ptr<World> m_world;
};

void TestPolicy::initTestCase()
{
    QVERIFY2(QDir().mkpath(QStringLiteral("/etc/spotmeter")), "run me by tests/service/with-own-etc.sh");
}

void TestPolicy::init()
{
    QFile::remove(policyPath);
    m_world = std::make_unique<World>();
}

core::Result<QJsonObject> TestPolicy::call(std::string_view method, std::string_view path, const QJsonObject &body)
{
    return control::callAndWait(m_world->data() + QStringLiteral("/service.sock"), method, path, body);
}

void TestPolicy::policy(const QByteArray &text)
{
    QFile file(policyPath);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

QByteArray TestPolicy::route()
{
    if (!call("PUT", "/v1/agents/claude-code", {{QStringLiteral("routed"), true}}))
        return {};
    return support::tokenIn(m_world->read(QStringLiteral(".claude/settings.json")));
}

/// The whole answer to a prompt of Claude Code's.
QByteArray TestPolicy::ask(const QByteArray &token)
{
    const QByteArray body =
        "{\"model\":\"claude-sonnet-5\",\"max_tokens\":9,\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]}";
    QTcpSocket agent;
    const quint16 port = m_world->forwarderPort();
    agent.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    agent.write("POST /a/claude-code/v1/messages HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
                + "\r\nConnection: close\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
                + "\r\n\r\n" + body);
    QByteArray answer;
    const auto ended = [&] {
        answer += agent.readAll();
        return agent.state() == QAbstractSocket::UnconnectedState;
    };
    return QTest::qWaitFor(ended, 10'000) ? answer : QByteArray("(no end)");
}

void TestPolicy::whatIsSetIsUsedAndLocked()
{
    policy("{\"settings\": {\"attribution_header\": \"X-Coding-Agent\", \"guard\": \"block\"}}");
    QVERIFY(m_world->startService() && m_world->waitForGateway());
    QCOMPARE(settings()[QLatin1String("attribution_header")].toString(), QStringLiteral("X-Coding-Agent"));
    QCOMPARE(settings()[QLatin1String("guard")].toString(), QStringLiteral("block"));
    const auto refused = call("PUT", control::api::settings, {{QStringLiteral("guard"), QStringLiteral("off")}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, core::ErrorKind::Denied);
    QCOMPARE(refused.error().message,
             QStringLiteral("The setting \"guard\" is set by your administrator, in /etc/spotmeter/policy.json."));
    // What is not locked is the user's, also in one call with the rest, as the window sends it.
    QJsonObject all = settings();
    all[QStringLiteral("theme")] = QStringLiteral("dark");
    QVERIFY(call("PUT", control::api::settings, all));
    const auto said = call("GET", control::api::policy);
    QVERIFY(said);
    QCOMPARE((*said)[QLatin1String("source")].toString(), policyPath);
    QCOMPARE((*said)[QLatin1String("locked")].toArray(),
             (QJsonArray{QStringLiteral("attribution_header"), QStringLiteral("guard")}));
}

void TestPolicy::theUsersOwnChoiceComesBackWithoutIt()
{
    QVERIFY(m_world->startService() && m_world->waitForGateway());
    QVERIFY(call("PUT", control::api::settings, {{QStringLiteral("idle_seconds"), 77}}));
    policy("{\"settings\": {\"idle_seconds\": 33}}");
    QTRY_COMPARE(settings()[QLatin1String("idle_seconds")].toInt(), 33);
    QVERIFY(call("PUT", control::api::settings, {{QStringLiteral("theme"), QStringLiteral("dark")}}));
    QVERIFY(QFile::remove(policyPath));
    QTRY_COMPARE(settings()[QLatin1String("idle_seconds")].toInt(), 77);
    QCOMPARE(settings()[QLatin1String("theme")].toString(), QStringLiteral("dark"));
}

void TestPolicy::anAgentThatIsNotAllowedIsNeitherRoutedNorServed()
{
    QVERIFY(m_world->startService() && m_world->waitForGateway());
    const QByteArray token = route();
    QVERIFY(ask(token).startsWith("HTTP/1.1 200 "));
    policy("{\"allowed_agents\": [\"codex\"]}");
    QTRY_VERIFY(!ask(token).startsWith("HTTP/1.1 200 "));
    QVERIFY(call("PUT", "/v1/agents/claude-code", {{QStringLiteral("routed"), false}}));
    const auto refused = call("PUT", "/v1/agents/claude-code", {{QStringLiteral("routed"), true}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().message,
             QStringLiteral("Routing \"claude-code\" is not allowed by your administrator, in "
                            "/etc/spotmeter/policy.json."));
}

void TestPolicy::aPolicyThatCannotBeUsedStopsTheForwardingAndSaysWhy_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("anybodysFile");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("no JSON") << QByteArray("{\"settings\": {") << false << QByteArray("it is not a JSON object");
    QTest::newRow("another key") << QByteArray("{\"setings\": {}}") << false
                                 << QByteArray("\\\"setings\\\" is neither");
    QTest::newRow("no such setting") << QByteArray("{\"settings\": {\"colour\": 1}}") << false << QByteArray("colour");
    QTest::newRow("wrong value") << QByteArray("{\"settings\": {\"port\": \"many\"}}") << false << QByteArray("port");
    QTest::newRow("anybody may write it") << QByteArray("{}") << true << QByteArray("nobody else may write it");
}

void TestPolicy::aPolicyThatCannotBeUsedStopsTheForwardingAndSaysWhy()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, anybodysFile);
    QFETCH(QByteArray, why);
    QVERIFY(m_world->startService() && m_world->waitForGateway());
    const QByteArray token = route();
    policy(text);
    if (anybodysFile)
        QVERIFY(QFile::setPermissions(policyPath, QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther));
    QTRY_VERIFY(!ask(token).startsWith("HTTP/1.1 200 "));
    const QByteArray told = ask(token);
    QVERIFY2(told.contains("The policy /etc/spotmeter/policy.json cannot be used") && told.contains(why), told);
    const QJsonObject forwarder = m_world->status()[QLatin1String("forwarder")].toObject();
    QCOMPARE(forwarder[QLatin1String("state")].toString(), QStringLiteral("failed"));
    QVERIFY(forwarder[QLatin1String("sentence")].toString().contains(QStringLiteral("policy.json")));
    QVERIFY(QFile::remove(policyPath));
    policy("{}");
    QTRY_VERIFY(ask(token).startsWith("HTTP/1.1 200 "));
}

void TestPolicy::theTerminalSaysWhoHasSetIt()
{
    policy("{\"settings\": {\"idle_seconds\": 33}}");
    QVERIFY(m_world->startService() && m_world->waitForGateway());
    const support::Ran shown = m_world->spotmeter({QStringLiteral("settings")});
    QVERIFY2(shown.output.contains("your administrator, in /etc/spotmeter/policy.json"), shown.output);
    const support::Ran refused = m_world->spotmeter(
        {QStringLiteral("settings"), QStringLiteral("set"), QStringLiteral("idle_seconds"), QStringLiteral("44")});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.contains("set by your administrator"), refused.errors);
}

QTEST_GUILESS_MAIN(TestPolicy)
#include "TestPolicy.moc"
