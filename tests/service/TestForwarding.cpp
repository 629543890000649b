// SPDX-License-Identifier: GPL-3.0-or-later
// What the forwarder can do, as the user of the real spotmeterd meets it: what was refused, which gateway is in use,
// the settings of the way there.
#include "support/World.h"

#include "control/Api.h"
#include "control/BlockingClient.h"
#include "storing/History.h"

#include <QFile>
#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>

class TestForwarding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_world.reset(); }

    void refusalsAreCountedByTheirReason();
    void aProbeForReachabilityIsNoRefusal();
    void aFallbackTakesOverAndIsNamed();
    void aGatewayThatIsAloneAndGoneIsSaid();
    void theAgentIsNamedToTheGatewayOnlyIfAsked();
    void aSilentGatewayIsGivenUpAfterTheTimeThatIsSet();
    void certificatesThatAreNoneAreRefused();
    void settingsAreReadAndChangedInTheTerminal();
    void aRequestWhileItGoesIsToldToComeBack();
    void aUsedUpBudgetStopsRequestsAndSaysWhoseAndUntilWhen();

private:
    core::Result<QJsonObject> put(const QJsonObject &settings);
    QByteArray ask(const QByteArray &head, const QByteArray &body = {});
    QByteArray askAsAgent();
    QJsonArray refusals() { return m_world->status()[QLatin1String("forwarder")][QLatin1String("refusals")].toArray(); }
    QString goneUrl() const;

    std::unique_ptr<support::World> m_world;
    QByteArray m_token;
};

namespace {

const QByteArray prompt =
    "{\"model\":\"claude-sonnet-5\",\"max_tokens\":9,\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]}";

}  // namespace

void TestForwarding::init()
{
    m_world = std::make_unique<support::World>();
    QVERIFY(m_world->startService() && m_world->waitForGateway());
    QVERIFY(control::callAndWait(m_world->data() + QStringLiteral("/service.sock"), "PUT", "/v1/agents/claude-code",
                                 {{QStringLiteral("routed"), true}}));
    const QByteArray file = m_world->read(QStringLiteral(".claude/settings.json"));
    const QByteArray key = "\"ANTHROPIC_AUTH_TOKEN\": \"";
    const qsizetype at = file.indexOf(key) + key.size();
    m_token = file.mid(at, file.indexOf('"', at) - at);
}

core::Result<QJsonObject> TestForwarding::put(const QJsonObject &settings)
{
    return control::callAndWait(m_world->data() + QStringLiteral("/service.sock"), "PUT", control::api::settings,
                                settings);
}

/// The whole answer to a request with this head, in which PORT stands for the forwarder's.
QByteArray TestForwarding::ask(const QByteArray &head, const QByteArray &body)
{
    QTcpSocket agent;
    const quint16 port = m_world->forwarderPort();
    agent.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    agent.write(QByteArray(head).replace("PORT", QByteArray::number(port)) + "\r\nConnection: close\r\n"
                + (body.isEmpty() ? "" : "Content-Length: " + QByteArray::number(body.size()) + "\r\n") + "\r\n"
                + body);
    QByteArray answer;
    const auto isOver = [&] {
        answer += agent.readAll();
        return agent.state() == QAbstractSocket::UnconnectedState;
    };
    return QTest::qWaitFor(isOver, 15'000) ? answer : "no end: " + answer;
}

QByteArray TestForwarding::askAsAgent()
{
    return ask("POST /a/claude-code/v1/messages HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Type: application/json\r\n"
               "Authorization: Bearer "
                   + m_token,
               prompt);
}

QString TestForwarding::goneUrl() const
{
    QTcpServer finder;  // an address where a moment ago somebody listened
    finder.listen(QHostAddress::LocalHost);
    return QStringLiteral("http://127.0.0.1:%1").arg(finder.serverPort());
}

void TestForwarding::refusalsAreCountedByTheirReason()
{
    QVERIFY(refusals().isEmpty());
    const QByteArray wrong = "POST /a/claude-code/v1/messages HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nx-api-key: wrong";
    QVERIFY(ask(wrong).startsWith("HTTP/1.1 401 "));
    QVERIFY(ask(wrong + "\r\nOrigin: http://evil.example").startsWith("HTTP/1.1 403 "));
    QVERIFY(ask(wrong).startsWith("HTTP/1.1 401 "));
    QTRY_COMPARE(refusals().size(), 2);
    const QJsonArray told = refusals();
    const auto count = [&told](const char *reason) {
        const auto found = std::find_if(told.begin(), told.end(), [reason](const QJsonValue &entry) {
            return entry[QLatin1String("reason")].toString() == QLatin1String(reason);
        });
        return found == told.end() ? 0 : (*found)[QLatin1String("count")].toInt();
    };
    QCOMPARE(count("token"), 2);
    QCOMPARE(count("page"), 1);
    const QByteArray shown = m_world->spotmeter({QStringLiteral("status")}).output;
    QVERIFY2(shown.contains("Refused 2 ×, last 20") && shown.contains("route it again"), shown);
    QVERIFY2(shown.contains("A web page tried"), shown);

    QVERIFY(put({{QStringLiteral("port"), 0}}));  // no new port, and no count is lost
    QCOMPARE(m_world->status()[QLatin1String("forwarder")][QLatin1String("refused")].toInt(), 3);
}

void TestForwarding::aProbeForReachabilityIsNoRefusal()
{
    const QByteArray answer = ask("HEAD /a/claude-code/api/hello HTTP/1.1\r\nHost: 127.0.0.1:PORT");
    QVERIFY2(answer.startsWith("HTTP/1.1 204 "), answer);
    QVERIFY(refusals().isEmpty());
    QVERIFY(!m_world->spotmeter({QStringLiteral("status")}).output.contains("Refused"));
}

void TestForwarding::aFallbackTakesOverAndIsNamed()
{
    const QString gone = goneUrl();
    QVERIFY(put({{QStringLiteral("gateway_url"), gone},
                 {QStringLiteral("fallback_gateways"), QJsonArray{m_world->gatewayUrl()}}}));
    const auto gateways = [this] { return m_world->status()[QLatin1String("gateways")].toArray(); };
    QTRY_COMPARE(gateways()[1][QLatin1String("state")].toString(), QStringLiteral("ready"));
    QVERIFY(gateways()[0][QLatin1String("in_use")].toBool());  // until a request says otherwise
    const QByteArray answer = askAsAgent();
    QVERIFY2(answer.startsWith("HTTP/1.1 200 ") && answer.contains("\"usage\""), answer);
    QTRY_VERIFY(gateways()[1][QLatin1String("in_use")].toBool());
    QVERIFY(!gateways()[0][QLatin1String("in_use")].toBool());
    QVERIFY(!gateways()[0][QLatin1String("reachable")].toBool(true));
    const QByteArray shown = m_world->spotmeter({QStringLiteral("status")}).output;
    QVERIFY2(shown.contains("Fallback   " + m_world->gatewayUrl().toUtf8() + ", in use"), shown);
    QVERIFY2(shown.contains("requests go to " + m_world->gatewayUrl().toUtf8() + " until it answers again."), shown);
}

void TestForwarding::aGatewayThatIsAloneAndGoneIsSaid()
{
    QVERIFY(put({{QStringLiteral("gateway_url"), goneUrl()}}));
    const QByteArray answer = askAsAgent();
    QVERIFY2(answer.startsWith("HTTP/1.1 402 "), answer);  // which Claude Code prints, and does not repeat
    QVERIFY2(answer.contains("Spotmeter cannot reach the gateway 127.0.0.1: nothing there takes connections."), answer);
    const auto first = [this] { return m_world->status()[QLatin1String("gateways")][0]; };
    QTRY_VERIFY(!first()[QLatin1String("reachable")].toBool(true));
    QVERIFY(first()[QLatin1String("in_use")].toBool());
    QVERIFY(!first()[QLatin1String("since")].toString().isEmpty());
}

void TestForwarding::theAgentIsNamedToTheGatewayOnlyIfAsked()
{
    QVERIFY(askAsAgent().startsWith("HTTP/1.1 200 "));
    QVERIFY(m_world->seen().last().header("x-coding-agent").isNull());
    QVERIFY(put({{QStringLiteral("attribution_header"), QStringLiteral("X-Coding-Agent")}}));
    QVERIFY(askAsAgent().startsWith("HTTP/1.1 200 "));
    const auto asked = std::find_if(m_world->seen().rbegin(), m_world->seen().rend(),
                                    [](const demo::RequestHead &head) { return head.target == "/v1/messages"; });
    QVERIFY(asked != m_world->seen().rend());
    QCOMPARE(asked->header("x-coding-agent"), QByteArray("claude-code"));
    QVERIFY(!put({{QStringLiteral("attribution_header"), QStringLiteral("Authorization")}}));
}

void TestForwarding::aSilentGatewayIsGivenUpAfterTheTimeThatIsSet()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QVERIFY(put({{QStringLiteral("gateway_url"), QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort())},
                 {QStringLiteral("idle_seconds"), 1}}));
    const QByteArray answer = askAsAgent();
    QVERIFY2(answer.contains("was silent for 1 seconds"), answer);
}

void TestForwarding::certificatesThatAreNoneAreRefused()
{
    const QString missing = m_world->home() + QStringLiteral("/company.pem");
    const auto refused = put({{QStringLiteral("trusted_certificates"), missing}});
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(missing), qPrintable(refused.error().message));
    m_world->write(QStringLiteral("company.pem"), "dear colleague, see attachment");
    QVERIFY(put({{QStringLiteral("trusted_certificates"), missing}}).error().message.contains(QStringLiteral("PEM")));
    m_world->write(QStringLiteral("company.pem"), "-----BEGIN CERTIFICATE-----\nMII\n-----END CERTIFICATE-----\n");
    QVERIFY(put({{QStringLiteral("trusted_certificates"), missing}}));
}

void TestForwarding::settingsAreReadAndChangedInTheTerminal()
{
    const auto spotmeter = [this](const QStringList &arguments) {
        return m_world->spotmeter(QStringList{QStringLiteral("settings")} + arguments);
    };
    const auto set = QStringLiteral("set");
    const auto changed = spotmeter({set, QStringLiteral("fallback_gateways"), QStringLiteral("http://a, http://b")});
    QVERIFY2(changed.exitCode == 0 && changed.output == "http://a, http://b\n", changed.errors);
    QCOMPARE(spotmeter({set, QStringLiteral("idle_seconds"), QStringLiteral("90")}).output, QByteArray("90\n"));
    QCOMPARE(spotmeter({set, QStringLiteral("gateway_trusted"), QStringLiteral("true")}).exitCode, 0);
    QCOMPARE(spotmeter({QStringLiteral("get"), QStringLiteral("idle_seconds")}).output, QByteArray("90\n"));
    const QJsonObject all = spotmeter({QStringLiteral("--json")}).json();
    QCOMPARE(all[QLatin1String("fallback_gateways")].toArray().size(), 2);
    QCOMPARE(all[QLatin1String("idle_seconds")].toInt(), 90);
    const auto refused = spotmeter({set, QStringLiteral("idle_seconds"), QStringLiteral("soon")});
    QVERIFY2(refused.exitCode == 1 && refused.errors.contains("seconds from 1 to 86400"), refused.errors);
    QVERIFY(spotmeter({set, QStringLiteral("idel_seconds"), QStringLiteral("1")}).errors.contains("idel_seconds"));
    QCOMPARE(spotmeter({set, QStringLiteral("fallback_gateways"), QString()}).exitCode, 0);
    QVERIFY(spotmeter({}).output.contains("connect_seconds            10\n"));
}

void TestForwarding::aRequestWhileItGoesIsToldToComeBack()
{
    QTcpServer slow;
    QVERIFY(slow.listen(QHostAddress::LocalHost));
    QVERIFY(put({{QStringLiteral("gateway_url"), QStringLiteral("http://127.0.0.1:%1").arg(slow.serverPort())}}));
    QTcpSocket agent;
    const quint16 port = m_world->forwarderPort();
    agent.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    agent.write("POST /a/claude-code/v1/messages HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
                + "\r\nAuthorization: Bearer " + m_token + "\r\nContent-Length: 2\r\n\r\n{}");
    const auto open = [this] {
        return m_world->status()[QLatin1String("forwarder")][QLatin1String("open_streams")].toInt();
    };
    QTRY_COMPARE(open(), 1);
    QVERIFY(control::callAndWait(m_world->data() + QStringLiteral("/service.sock"), "POST", control::api::drain));
    const QByteArray told = askAsAgent();
    QVERIFY2(told.startsWith("HTTP/1.1 503 ") && told.contains("Retry-After: 2\r\n"), told);
    QVERIFY2(told.contains("Spotmeter is restarting. Try again in a moment."), told);
    QVERIFY(agent.state() == QAbstractSocket::ConnectedState);
}

void TestForwarding::aUsedUpBudgetStopsRequestsAndSaysWhoseAndUntilWhen()
{
    const auto budget = [](bool stops) {
        return QJsonObject{{QStringLiteral("budgets"),
                            QJsonArray{QJsonObject{{QStringLiteral("per"), QStringLiteral("day")},
                                                   {QStringLiteral("usd"), 0.0000001},
                                                   {QStringLiteral("agent"), QStringLiteral("claude-code")},
                                                   {QStringLiteral("stop"), stops}}}}};
    };
    const auto state = [this] { return m_world->status()[QLatin1String("budgets")][0].toObject(); };
    QVERIFY(put(budget(false)));
    QVERIFY(askAsAgent().startsWith("HTTP/1.1 200 "));
    QTRY_VERIFY(state()[QLatin1String("percent")].toInt() >= 100);
    QVERIFY(askAsAgent().startsWith("HTTP/1.1 200 "));  // a budget alone only tells
    QVERIFY(put(budget(true)));
    QTRY_VERIFY(state()[QLatin1String("stopping")].toBool());

    const QByteArray refused = askAsAgent();
    QVERIFY2(refused.startsWith("HTTP/1.1 402 "), refused);  // which Claude Code prints and does not send again
    QVERIFY2(refused.contains("\"type\":\"billing_error\""), refused);
    QVERIFY2(refused.contains("Your budget for claude-code, each day is used up"), refused);
    const auto prompts = [this] {
        return std::count_if(m_world->seen().begin(), m_world->seen().end(),
                             [](const demo::RequestHead &head) { return head.target.contains("/messages"); });
    };
    QCOMPARE(prompts(), 2);  // those before it was used up, and none since
    const auto last = [this] {
        auto history = storing::History::open(m_world->data() + QStringLiteral("/spotmeter.db"));
        return history->exchanges(1)->at(0);
    };
    QTRY_COMPARE(last().stopReason, std::string("budget"));
    QCOMPARE(last().outcome, core::Outcome::Refused);
    QCOMPARE(last().status, 402);
    QVERIFY(put(budget(false)));
    QTRY_VERIFY(askAsAgent().startsWith("HTTP/1.1 200 "));
}

QTEST_GUILESS_MAIN(TestForwarding)
#include "TestForwarding.moc"
