// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/GatewayClient.h"

#include "gateway/Diagnosis.h"
#include "gateway/QuotaWatch.h"
#include "support/ScriptedServer.h"

#include <QSignalSpy>
#include <QTest>

using core::GatewayState;
using gateway::GatewayClient;
using support::Delivery;
using support::ScriptedServer;

namespace {

const QByteArray models = R"({"object":"list","data":[{"id":"claude-sonnet-4-6"},{"oops":1}]})";

core::Settings settingsFor(quint16 port)
{
    core::Settings settings;
    settings.gatewayUrl = QStringLiteral("http://127.0.0.1:%1").arg(port);
    settings.gatewayTrusted = true;
    return settings;
}

tailnet::Status alice()
{
    tailnet::Status status;
    status.identity.login = QStringLiteral("alice@example.com");
    return status;
}

/// A tailnet with a machine called ai.
tailnet::Status aliceWithAi()
{
    tailnet::Status status = alice();
    status.identity.state = core::TailnetState::Running;
    status.identity.magicDnsSuffix = QStringLiteral("t.ts.net");
    status.peers = {{"n1", "ai.t.ts.net", {QHostAddress("fd7a:115c:a1e0::a14")}, {}, true}};
    return status;
}

core::GatewayInfo heardAt(const core::Settings &settings, std::chrono::milliseconds patience = std::chrono::seconds(10))
{
    GatewayClient client(patience);
    QSignalSpy changed(&client, &GatewayClient::changed);
    client.refresh(settings, alice(), {});
    if (changed.isEmpty() && !changed.wait(10'000))
        return {};
    return changed.first().first().value<core::GatewayInfo>();
}

core::GatewayInfo heardFrom(const QByteArray &answer, Delivery delivery = Delivery::Whole)
{
    const ScriptedServer server(answer, delivery);
    return heardAt(settingsFor(server.port()));
}

}  // namespace

class TestGatewayClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGatewayTellsItsModels_data();
    void aGatewayTellsItsModels();
    void theRequestNamesSpotmeterAndCarriesNoCredential();
    void whatGoesWrongIsAStateWithASentence_data();
    void whatGoesWrongIsAStateWithASentence();
    void nobodyAtThePortIsUnreachable();
    void silenceIsUnreachableAfterAWhile();
    void withoutALocationNothingIsSent();
    void aMoveDropsTheRequestToTheOldPlace();
    void nothingIsSentBeforeTailscaledConfirmsTheMachine_data();
    void nothingIsSentBeforeTailscaledConfirmsTheMachine();
    void leavingTheTailnetForgetsTheGatewayAtOnce();
    void whoComesBackIsConfirmedAgain_data();
    void whoComesBackIsConfirmedAgain();
    void anOlderGatewayIsAskedForItsProviders();
    void whatOtherMachinesUsedIsTold();
    void theDiagnosisStopsAtTheFirstFailure();
};

void TestGatewayClient::aGatewayTellsItsModels_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Delivery>("delivery");
    QTest::newRow("plain") << ScriptedServer::plain(200, "application/json", models) << Delivery::Whole;
    QTest::newRow("byte by byte") << ScriptedServer::plain(200, "application/json", models) << Delivery::ByteByByte;
    QTest::newRow("chunked") << ScriptedServer::chunked(200, "application/json", models, 9) << Delivery::ByteByByte;
}

void TestGatewayClient::aGatewayTellsItsModels()
{
    QFETCH(QByteArray, answer);
    QFETCH(Delivery, delivery);
    const core::GatewayInfo info = heardFrom(answer, delivery);
    QCOMPARE(info.state, GatewayState::Ready);
    QCOMPARE(info.models.size(), std::size_t(1));
    QVERIFY(info.latencyMs >= 0);
    QVERIFY2(info.sentence.contains(QStringLiteral("1 models")), qUtf8Printable(info.sentence));
    QCOMPARE(info.quotaNote, QStringLiteral("format not recognised"));
}

void TestGatewayClient::theRequestNamesSpotmeterAndCarriesNoCredential()
{
    const ScriptedServer server(ScriptedServer::plain(200, "application/json", models));
    heardAt(settingsFor(server.port()));
    QCOMPARE(server.requests().size(), 3);
    const QByteArray request = server.requests().first();
    QVERIFY(request.startsWith("GET /v1/models HTTP/1.1\r\n"));
    QVERIFY(request.contains("\r\nUser-Agent: Spotmeter/" SPOTMETER_VERSION "\r\n"));
    QVERIFY(request.contains("\r\nHost: 127.0.0.1:" + QByteArray::number(server.port()) + "\r\n"));
    QVERIFY(!request.toLower().contains("authorization"));
    QVERIFY(server.requests()[1].startsWith("GET /api/quotas HTTP/1.1\r\n"));
}

void TestGatewayClient::whatGoesWrongIsAStateWithASentence_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Delivery>("delivery");
    QTest::addColumn<GatewayState>("state");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &answer, GatewayState state, const QString &said,
                        Delivery delivery = Delivery::Whole) {
        QTest::newRow(name) << answer << delivery << state << said;
    };
    row("no role", ScriptedServer::plain(403, "application/json", R"({"error":"access denied: no role granted"})"),
        GatewayState::Denied, "no role granted");
    row("no model", ScriptedServer::plain(200, "application/json", R"({"object":"list","data":[]})"),
        GatewayState::Denied, "grants no model to alice@example.com");
    row("restarting", ScriptedServer::plain(503, "text/plain", "aperture is restarting, retry this request\n"),
        GatewayState::Unreachable, "is restarting");
    row("a web page", ScriptedServer::plain(200, "text/html; charset=utf-8", "<!doctype html><title>Buy</title>"),
        GatewayState::NotFound, "a web page");
    row("not found", ScriptedServer::plain(404, "application/json", "{}"), GatewayState::NotFound, "status 404");
    row("a redirect elsewhere", "HTTP/1.1 302 Found\r\nLocation: http://example.com/\r\nContent-Length: 0\r\n\r\n",
        GatewayState::NotFound, "status 302");
    row("garbage", "220 mail.example.com ESMTP\r\n", GatewayState::Unreachable, "not HTTP");
    row("a lying length", ScriptedServer::plain(200, "application/json", models), GatewayState::Unreachable,
        "before its answer was complete", Delivery::CutHalfway);
    row("too much", ScriptedServer::plain(200, "application/json", QByteArray(9 * 1024 * 1024, ' ')),
        GatewayState::Unreachable, "larger than allowed");
}

void TestGatewayClient::whatGoesWrongIsAStateWithASentence()
{
    QFETCH(QByteArray, answer);
    QFETCH(Delivery, delivery);
    QFETCH(GatewayState, state);
    QFETCH(QString, said);
    const core::GatewayInfo info = heardFrom(answer, delivery);
    QCOMPARE(info.state, state);
    QVERIFY2(info.sentence.contains(said), qUtf8Printable(info.sentence));
    QVERIFY(!info.remedy.isEmpty());
    QVERIFY(info.models.empty());
}

void TestGatewayClient::nobodyAtThePortIsUnreachable()
{
    quint16 port = 0;
    {
        const ScriptedServer gone({});
        port = gone.port();
    }
    const core::GatewayInfo info = heardAt(settingsFor(port));
    QCOMPARE(info.state, GatewayState::Unreachable);
    QVERIFY(info.sentence.contains(QString::number(port)));
}

void TestGatewayClient::silenceIsUnreachableAfterAWhile()
{
    const ScriptedServer server({}, Delivery::Hang);
    const core::GatewayInfo info = heardAt(settingsFor(server.port()), std::chrono::milliseconds(50));
    QCOMPARE(info.state, GatewayState::Unreachable);
    QVERIFY2(info.sentence.contains(QStringLiteral("within 0.05 seconds")), qUtf8Printable(info.sentence));
}

void TestGatewayClient::withoutALocationNothingIsSent()
{
    core::Settings settings;
    settings.gatewayUrl = QStringLiteral("http://127.0.0.1:9");
    const core::GatewayInfo info = heardAt(settings);
    QCOMPARE(info.state, GatewayState::NotConfigured);
    QVERIFY(info.sentence.contains(QStringLiteral("gateway_trusted")));
}

void TestGatewayClient::aMoveDropsTheRequestToTheOldPlace()
{
    const ScriptedServer silent({}, Delivery::Hang);
    const ScriptedServer server(ScriptedServer::plain(200, "application/json", models));
    GatewayClient client;
    QSignalSpy changed(&client, &GatewayClient::changed);
    client.refresh(settingsFor(silent.port()), alice(), {});
    client.refresh(settingsFor(server.port()), alice(), {});
    QVERIFY(changed.wait());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<core::GatewayInfo>().state, GatewayState::Ready);
    QCOMPARE(client.location()->port, server.port());
}

void TestGatewayClient::nothingIsSentBeforeTailscaledConfirmsTheMachine_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("confirmed");
    QTest::newRow("the machine") << ScriptedServer::plain(200, "application/json",
                                                          R"({"Node":{"StableID":"n1","Name":"ai.t.ts.net."}})")
                                 << true;
    QTest::newRow("another one") << ScriptedServer::plain(200, "application/json",
                                                          R"({"Node":{"StableID":"n2","Name":"evil.t.ts.net."}})")
                                 << false;
    QTest::newRow("nobody") << ScriptedServer::plain(404, "text/plain", "no match for IP:port\n") << false;
}

void TestGatewayClient::nothingIsSentBeforeTailscaledConfirmsTheMachine()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, confirmed);
    const ScriptedServer localApi(answer);
    GatewayClient client(std::chrono::milliseconds(200));
    QSignalSpy located(&client, &GatewayClient::located);
    QSignalSpy changed(&client, &GatewayClient::changed);
    client.refresh({}, aliceWithAi(), localApi.path());
    QVERIFY(!client.location());
    QTRY_VERIFY(!located.isEmpty() || !changed.isEmpty());
    QVERIFY(
        localApi.requests().first().startsWith("GET /localapi/v0/whois?addr=%5Bfd7a%3A115c%3Aa1e0%3A%3Aa14%5D%3A80 "));
    QCOMPARE(client.location().has_value(), confirmed);
    if (confirmed)
        return;
    const auto info = changed.first().first().value<core::GatewayInfo>();
    QCOMPARE(info.state, GatewayState::NotFound);
    QVERIFY2(info.sentence.contains(QStringLiteral("does not confirm")), qUtf8Printable(info.sentence));
}

void TestGatewayClient::leavingTheTailnetForgetsTheGatewayAtOnce()
{
    const ScriptedServer localApi(
        ScriptedServer::plain(200, "application/json", R"({"Node":{"StableID":"n1","Name":"ai.t.ts.net."}})"));
    GatewayClient client;
    client.refresh({}, aliceWithAi(), localApi.path());
    QTRY_VERIFY(client.location());
    tailnet::Status elsewhere = aliceWithAi();
    elsewhere.peers[0].id = QStringLiteral("n7");  // the same name and address in another tailnet
    client.refresh({}, elsewhere, localApi.path());
    QVERIFY(!client.location());
    QTRY_VERIFY(localApi.requests().size() == 2);
    elsewhere.identity.state = core::TailnetState::Starting;
    client.refresh({}, elsewhere, localApi.path());
    QVERIFY(!client.location());
}

void TestGatewayClient::whoComesBackIsConfirmedAgain_data()
{
    QTest::addColumn<bool>("otherAccount");
    QTest::newRow("tailscaled was away") << false;
    QTest::newRow("another account of the same tailnet") << true;
}

void TestGatewayClient::whoComesBackIsConfirmedAgain()
{
    QFETCH(bool, otherAccount);
    const ScriptedServer localApi(
        ScriptedServer::plain(200, "application/json", R"({"Node":{"StableID":"n1","Name":"ai.t.ts.net."}})"));
    GatewayClient client(std::chrono::milliseconds(200));
    client.refresh({}, aliceWithAi(), localApi.path());
    QTRY_VERIFY(client.location());
    client.refresh({}, aliceWithAi(), localApi.path());
    QCOMPARE(localApi.countOf("/localapi/v0/whois"), 1);
    tailnet::Status back = aliceWithAi();
    if (otherAccount)
        back.identity.nodeId = QStringLiteral("n9");
    else
        client.refresh({}, {}, {});
    client.refresh({}, back, localApi.path());
    QVERIFY(!client.location());
    QTRY_VERIFY(client.location());
    QCOMPARE(localApi.countOf("/localapi/v0/whois"), 2);
}

void TestGatewayClient::anOlderGatewayIsAskedForItsProviders()
{
    ScriptedServer server(ScriptedServer::plain(404, "application/json", "{}"));
    server.answerTo("/api/providers",
                    ScriptedServer::plain(200, "application/json",
                                          R"([{"id":"anthropic","models":["m1","m2"]},{"id":"x","models":null}])"));
    server.answerTo("/api/connectors",
                    ScriptedServer::plain(200, "application/json",
                                          R"({"connectors":[{"id":"github","status":"connected"},{"id":""}]})"));
    const core::GatewayInfo info = heardAt(settingsFor(server.port()));
    QCOMPARE(info.state, GatewayState::Ready);
    QCOMPARE(info.models.size(), std::size_t(2));
    QCOMPARE(info.models[0].provider, QStringLiteral("anthropic"));
    QCOMPARE(info.connectors, QStringList{QStringLiteral("github (connected)")});
}

void TestGatewayClient::whatOtherMachinesUsedIsTold()
{
    constexpr qint64 dollar = 1'000'000'000;
    constexpr qint64 day = 86'400'000;
    gateway::QuotaWatch watch;
    std::vector<core::QuotaBucket> buckets{
        {"daily", {5 * dollar}, {10 * dollar}, "$4.00/day", {}},
        {"odd", {5 * dollar}, {10 * dollar}, "now and then", {}},
    };
    watch.look(buckets, 0);
    QCOMPARE(buckets[0].elsewhere.nanodollars, 0);
    watch.noteSpent({dollar});
    buckets[0].balance = {5 * dollar};  // half a day refills 2, we spent 1: so 1 went elsewhere
    buckets[1].balance = {0};
    watch.look(buckets, day / 2);
    QCOMPARE(buckets[0].elsewhere.nanodollars, dollar);
    QCOMPARE(buckets[1].elsewhere.nanodollars, 0);
    buckets[0].balance = {10 * dollar};
    watch.look(buckets, 10 * day);  // full since long: nothing more is missing
    QCOMPARE(buckets[0].elsewhere.nanodollars, dollar);
}

void TestGatewayClient::theDiagnosisStopsAtTheFirstFailure()
{
    gateway::Facts facts;
    facts.tailnet = aliceWithAi();
    facts.tailnet.magicDns = true;
    facts.gateway.step = core::GatewayStep::Answered;
    facts.gateway.knownAs = QStringLiteral("ai.t.ts.net");
    facts.gateway.sentence = QStringLiteral("no role granted");
    facts.gateway.remedy = QStringLiteral("Ask your admin.");
    facts.forwarderAddress = QStringLiteral("127.0.0.1:4117");
    facts.agents = {{"a", "Agent A", {}, core::AgentState::Routed, {}, {}},
                    {"b", "Agent B", {}, core::AgentState::Drifted, "Its keys were changed.", {}},
                    {"c", "Agent C", {}, core::AgentState::Direct, {}, {}}};
    QStringList verdicts;
    for (const gateway::Stage &stage : gateway::diagnose(facts))
        verdicts.append(stage.title + u' ' + QLatin1String(gateway::name(stage.verdict).data()));
    QCOMPARE(verdicts,
             QStringList({"tailscaled pass", "Logged in pass", "MagicDNS pass", "Gateway found pass", "Connection pass",
                          "Answer pass", "Role fail", "Models skip", "Quota skip", "Forwarder pass", "Agent A pass",
                          "Agent B fail"}));
    const QString report = gateway::report(facts, gateway::diagnose(facts));
    QVERIFY(report.contains(QStringLiteral("alice@example.com")) && report.contains(QStringLiteral("no role granted")));
}

QTEST_GUILESS_MAIN(TestGatewayClient)
#include "TestGatewayClient.moc"
