// SPDX-License-Identifier: GPL-3.0-or-later
#include "tailnet/Addresses.h"
#include "tailnet/LocalApi.h"
#include "tailnet/Status.h"

#include <QTest>

using core::TailnetState;

namespace {

constexpr qint64 now = 1'790'000'000'000;  // September 2026

const QByteArray running = R"({
    "Version": "1.102.3-t53a0d659a", "BackendState": "Running", "HaveNodeKey": true,
    "TailscaleIPs": ["100.101.102.103", "fd7a:115c:a1e0::6801:6667"],
    "Self": {"ID": "nSelf11CNTRL", "NodeID": 8123456789012345, "HostName": "alices-laptop",
             "DNSName": "alices-laptop.tail1234.ts.net.", "UserID": 12345678901234567, "Online": true,
             "CapMap": {"https": null, "tailnet-display-name": ["Example Engineering"]},
             "KeyExpiry": "2026-10-28T08:00:00Z"},
    "Health": null, "MagicDNSSuffix": "tail1234.ts.net", "ExtraRecords": null,
    "ExitNodeStatus": {"ID": "nExit99CNTRL", "Online": true},
    "CurrentTailnet": {"Name": "example.com", "MagicDNSSuffix": "tail1234.ts.net", "MagicDNSEnabled": true},
    "Peer": {
        "nodekey:33": {"ID": "nSee", "DNSName": "onlooker.other.ts.net.", "ShareeNode": true},
        "nodekey:44": {"ID": "nOff", "DNSName": "build.tail1234.ts.net.", "TailscaleIPs": null, "Tags": null},
        "nodekey:22": {"ID": "nGate22CNTRL", "DNSName": "ai.tail1234.ts.net.", "Tags": ["tag:aperture"],
                       "TailscaleIPs": ["100.64.10.20", "fd7a:115c:a1e0::a14", "nonsense"], "Online": true}},
    "User": {"12345678901234567": {"LoginName": "alice@example.com", "DisplayName": "Alice Example"},
             "12345678901234568": {"LoginName": "mallory@example.com"}}
})";

tailnet::Status parsed(const QByteArray &json)
{
    auto status = tailnet::parseStatus(json, now);
    if (!status)
        qWarning("%s", qUtf8Printable(status.error().message));
    return status ? *std::move(status) : tailnet::Status{};
}

}  // namespace

class TestStatus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPersonsMachineIsRead();
    void theUserIsFoundByItsExact64BitId();
    void aTaggedMachineHasTagsAndNoPerson();
    void peersAreSortedAndOnlookersLeftOut();
    void theWayToAMachineIsToldWhileSomethingFlows_data();
    void theWayToAMachineIsToldWhileSomethingFlows();
    void everyStateHasItsOwnWords_data();
    void everyStateHasItsOwnWords();
    void nullsAreAsGoodAsNothing();
    void whatIsNotAStatusIsAnError_data();
    void whatIsNotAStatusIsAnError();
    void onlyTailnetAddressesAreTailnetAddresses_data();
    void onlyTailnetAddressesAreTailnetAddresses();
    void anOverLongSocketPathIsNamedAsSuch();
    void theSettingComesBeforeTheEnvironmentBeforeTheSystem();
    void tailscaledsOwnReasonIsTold_data();
    void tailscaledsOwnReasonIsTold();
};

void TestStatus::aPersonsMachineIsRead()
{
    const core::Identity identity = parsed(running).identity;
    QCOMPARE(identity.state, TailnetState::Running);
    QCOMPARE(identity.displayName, QStringLiteral("Alice Example"));
    QCOMPARE(identity.nodeId, QStringLiteral("nSelf11CNTRL"));
    QCOMPARE(identity.nodeName, QStringLiteral("alices-laptop.tail1234.ts.net"));
    QCOMPARE(identity.tailnet, QStringLiteral("Example Engineering"));
    QCOMPARE(identity.magicDnsSuffix, QStringLiteral("tail1234.ts.net"));
    QCOMPARE(identity.addresses.size(), 2);
    QCOMPARE(identity.keyExpiresAt.value_or(0), 1'793'174'400'000);
    QCOMPARE(identity.exitNode, QStringLiteral("nExit99CNTRL"));
    QVERIFY(identity.sentence.isEmpty());
    QVERIFY(identity.remedy.isEmpty());
}

void TestStatus::theUserIsFoundByItsExact64BitId()
{
    QCOMPARE(parsed(running).identity.login, QStringLiteral("alice@example.com"));
    QByteArray other = running;
    other.replace("\"UserID\": 12345678901234567", "\"UserID\": 12345678901234568");
    QCOMPARE(parsed(other).identity.login, QStringLiteral("mallory@example.com"));
}

void TestStatus::aTaggedMachineHasTagsAndNoPerson()
{
    QByteArray tagged = running;
    tagged.replace("\"UserID\": 12345678901234567,",
                   R"("UserID": 12345678901234567, "Tags": ["tag:prod", "tag:api"],)");
    const core::Identity identity = parsed(tagged).identity;
    QCOMPARE(identity.login, QString());
    QCOMPARE(identity.caller(), QStringLiteral("tag:api,tag:prod"));
}

void TestStatus::peersAreSortedAndOnlookersLeftOut()
{
    const auto peers = parsed(running).peers;
    QCOMPARE(peers.size(), std::size_t(2));
    QCOMPARE(peers[0].name, QStringLiteral("ai.tail1234.ts.net"));
    QCOMPARE(peers[0].addresses, QList({QHostAddress("100.64.10.20"), QHostAddress("fd7a:115c:a1e0::a14")}));
    QCOMPARE(peers[0].tags, QStringList({"tag:aperture"}));
    QVERIFY(peers[0].online);
    QCOMPARE(peers[1].name, QStringLiteral("build.tail1234.ts.net"));
    QVERIFY(!peers[1].online);
}

void TestStatus::theWayToAMachineIsToldWhileSomethingFlows_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<core::TailnetPath>("path");
    using core::TailnetPath;
    QTest::newRow("nothing flows") << QByteArray(R"("Active": false, "CurAddr": "", "Relay": "fra")")
                                   << TailnetPath::Unknown;
    QTest::newRow("direct") << QByteArray(R"("Active": true, "CurAddr": "192.0.2.7:41641", "Relay": "fra")")
                            << TailnetPath::Direct;
    QTest::newRow("over a region's relay")
        << QByteArray(R"("Active": true, "CurAddr": "", "Relay": "fra")") << TailnetPath::Relayed;
    QTest::newRow("over a machine's relay")
        << QByteArray(R"("Active": true, "CurAddr": "", "PeerRelay": "192.0.2.9:7:vni:1")") << TailnetPath::Relayed;
    QTest::newRow("not told") << QByteArray(R"("Active": true)") << TailnetPath::Unknown;
}

void TestStatus::theWayToAMachineIsToldWhileSomethingFlows()
{
    QFETCH(QByteArray, fields);
    QByteArray status = running;
    status.replace(R"("ID": "nGate22CNTRL",)", R"("ID": "nGate22CNTRL", )" + fields + ',');
    QTEST(parsed(status).peers[0].path, "path");
}

void TestStatus::everyStateHasItsOwnWords_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<TailnetState>("state");
    const auto row = [](const char *name, const QByteArray &json, TailnetState state) {
        QTest::newRow(name) << json << state;
    };
    row("running", R"({"BackendState":"Running","Self":{"Online":true}})", TailnetState::Running);
    row("cut off", R"({"BackendState":"Running","Self":{"Online":false}})", TailnetState::Offline);
    row("logged out", R"({"BackendState":"NeedsLogin","Self":{"ID":""}})", TailnetState::NeedsLogin);
    row("expired by flag", R"({"BackendState":"NeedsLogin","HaveNodeKey":true,"Self":{"Expired":true}})",
        TailnetState::KeyExpired);
    row("expired by time",
        R"({"BackendState":"NeedsLogin","HaveNodeKey":true,"Self":{"KeyExpiry":"2026-01-01T00:00:00.123456789Z"}})",
        TailnetState::KeyExpired);
    row("logged out with a good key",
        R"({"BackendState":"NeedsLogin","HaveNodeKey":true,"Self":{"KeyExpiry":"2030-01-01T00:00:00Z"}})",
        TailnetState::NeedsLogin);
    row("unapproved", R"({"BackendState":"NeedsMachineAuth"})", TailnetState::NeedsApproval);
    row("down, addresses still there", R"({"BackendState":"Stopped","TailscaleIPs":["100.64.0.1"]})",
        TailnetState::Down);
    row("no state", R"({"BackendState":"NoState"})", TailnetState::Starting);
    row("starting", R"({"BackendState":"Starting"})", TailnetState::Starting);
    row("somebody else's", R"({"BackendState":"InUseOtherUser"})", TailnetState::NoPermission);
    row("a state of the future", R"({"BackendState":"Levitating"})", TailnetState::Unknown);
}

void TestStatus::everyStateHasItsOwnWords()
{
    QFETCH(QByteArray, json);
    QFETCH(TailnetState, state);
    const core::Identity identity = parsed(json).identity;
    QCOMPARE(identity.state, state);
    QCOMPARE(identity.sentence.isEmpty(), state == TailnetState::Running);
    QCOMPARE(identity.remedy.isEmpty(), state == TailnetState::Running);
}

void TestStatus::nullsAreAsGoodAsNothing()
{
    const tailnet::Status status = parsed(R"({"BackendState":"NeedsLogin","TailscaleIPs":null,"Health":null,
        "Self":{"HostName":"alices-laptop","DNSName":"","KeyExpiry":"0001-01-01T00:00:00Z","Tags":null},
        "CurrentTailnet":null,"Peer":null,"User":null,"ExitNodeStatus":null})");
    QVERIFY(status.peers.empty());
    QCOMPARE(status.identity.nodeName, QStringLiteral("alices-laptop"));
    QVERIFY(!status.identity.keyExpiresAt);
    QVERIFY(status.identity.tags.isEmpty());
}

void TestStatus::whatIsNotAStatusIsAnError_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << running.left(running.size() / 2);
    QTest::newRow("array") << QByteArray("[1,2]");
    QTest::newRow("another object") << QByteArray(R"({"BackendState":6})");
    QTest::newRow("nested without end") << QByteArray(100'000, '[');
}

void TestStatus::whatIsNotAStatusIsAnError()
{
    QFETCH(QByteArray, json);
    const auto status = tailnet::parseStatus(json, now);
    QVERIFY(!status);
    QVERIFY(status.error().message.startsWith(QStringLiteral("tailscaled's status")));
}

void TestStatus::onlyTailnetAddressesAreTailnetAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("expected");
    QTest::newRow("first") << "100.64.0.0" << true;
    QTest::newRow("last") << "100.127.255.255" << true;
    QTest::newRow("below") << "100.63.255.255" << false;
    QTest::newRow("above") << "100.128.0.0" << false;
    QTest::newRow("chromeos") << "100.115.92.3" << false;
    QTest::newRow("v6") << "fd7a:115c:a1e0:ab12::1" << true;
    QTest::newRow("another v6") << "fd7a:115c:a1e1::1" << false;
    QTest::newRow("mapped") << "::ffff:100.64.0.1" << false;
    QTest::newRow("loopback") << "127.0.0.1" << false;
    QTest::newRow("the public host called ai") << "209.59.119.34" << false;
    QTest::newRow("nothing") << "" << false;
}

void TestStatus::onlyTailnetAddressesAreTailnetAddresses()
{
    QFETCH(QString, address);
    QFETCH(bool, expected);
    QCOMPARE(tailnet::isTailnetAddress(QHostAddress(address)), expected);
}

void TestStatus::anOverLongSocketPathIsNamedAsSuch()
{
    QVERIFY(tailnet::checkSocketPath(QStringLiteral("/run/tailscale/tailscaled.sock")));
    const auto checked = tailnet::checkSocketPath(u'/' + QString(107, u'x'));
    QVERIFY(!checked);
    QVERIFY(checked.error().message.contains(QStringLiteral("has 108 bytes")));
}

void TestStatus::theSettingComesBeforeTheEnvironmentBeforeTheSystem()
{
    qputenv("SPOTMETER_TAILSCALED_SOCKET", "/from/environment");
    QCOMPARE(tailnet::placesOnThisMachine(QStringLiteral("/from/setting")).sockets, QStringList({"/from/setting"}));
    QCOMPARE(tailnet::placesOnThisMachine({}).sockets, QStringList({"/from/environment"}));
    qunsetenv("SPOTMETER_TAILSCALED_SOCKET");
    QVERIFY(tailnet::placesOnThisMachine({}).sockets.contains("/run/tailscale/tailscaled.sock"));
}

void TestStatus::tailscaledsOwnReasonIsTold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<core::ErrorKind>("kind");
    QTest::addColumn<QString>("reason");
    QTest::newRow("text") << 403 << QByteArray("status access denied\n") << core::ErrorKind::Denied
                          << "403: status access denied";
    QTest::newRow("Error") << 500 << QByteArray(R"({"Error":"not today"})") << core::ErrorKind::Unavailable
                           << "500: not today";
    QTest::newRow("error") << 401 << QByteArray(R"({"error":"in use by bob"})") << core::ErrorKind::Denied
                           << "401: in use by bob";
    QTest::newRow("silent") << 404 << QByteArray() << core::ErrorKind::NotFound << "404.";
}

void TestStatus::tailscaledsOwnReasonIsTold()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(core::ErrorKind, kind);
    QFETCH(QString, reason);
    const auto result = tailnet::bodyOfAnswer(status, {body.constData(), std::size_t(body.size())});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QVERIFY2(result.error().message.endsWith(reason), qUtf8Printable(result.error().message));
}

QTEST_GUILESS_MAIN(TestStatus)
#include "TestStatus.moc"
