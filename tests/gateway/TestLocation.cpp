// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/Location.h"

#include <QTest>

using core::ErrorKind;
using core::TailnetState;

namespace {

tailnet::Status tailnetIn(TailnetState state)
{
    tailnet::Status status;
    status.identity.state = state;
    status.identity.magicDnsSuffix = QStringLiteral("tail1234.ts.net");
    status.identity.sentence = state == TailnetState::Running ? QString() : QStringLiteral("It is off.");
    status.peers = {
        {"n1", "ai.tail1234.ts.net", {QHostAddress("100.64.10.20"), QHostAddress("fd7a:115c:a1e0::a14")}, {}, true},
        {"n2", "gw.other-tailnet.ts.net", {QHostAddress("fd7a:115c:a1e0::99")}, {}, true},
        {"n3", "odd.tail1234.ts.net", {QHostAddress("192.0.2.7")}, {}, true},
    };
    return status;
}

core::Result<gateway::GatewayLocation> located(const QString &url, bool trusted = false,
                                               TailnetState state = TailnetState::Running)
{
    core::Settings settings;
    settings.gatewayUrl = url;
    settings.gatewayTrusted = trusted;
    return gateway::locate(settings, tailnetIn(state));
}

}  // namespace

class TestLocation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMachineOfTheTailnetIsFound_data();
    void aMachineOfTheTailnetIsFound();
    void whateverElseNeedsTrust_data();
    void whateverElseNeedsTrust();
    void aNameIsNeverTrustedEvenWithTheSetting_data();
    void aNameIsNeverTrustedEvenWithTheSetting();
    void aWrongUrlIsToldWhatIsWrongWithIt_data();
    void aWrongUrlIsToldWhatIsWrongWithIt();
    void httpsIsForWhoIsTrusted();
    void aNameOfATailnetIsNeverLookedUpElsewhere_data();
    void aNameOfATailnetIsNeverLookedUpElsewhere();
    void withoutATailnetTheReasonIsTold();
    void nothingIsFoundInATailnetWithoutAGateway();
    void aServiceIsFoundAfterMachines();
    void aRecordIsFollowedToWhatIsKnownOnly_data();
    void aRecordIsFollowedToWhatIsKnownOnly();
    void likelyMachinesAreOffered();
    void theSamePlaceInAnotherTailnetIsAnotherPlace();
    void theWayThereIsThatOfItsMachine();
};

void TestLocation::aMachineOfTheTailnetIsFound_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("foundUrl");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    const QString ai = QStringLiteral("http://ai.tail1234.ts.net");
    QTest::newRow("not configured") << "" << ai << "100.64.10.20" << 80;
    QTest::newRow("short") << "http://ai" << ai << "100.64.10.20" << 80;
    QTest::newRow("without scheme") << "ai" << ai << "100.64.10.20" << 80;
    QTest::newRow("full, capitals, slash") << "http://AI.tail1234.ts.net/" << ai << "100.64.10.20" << 80;
    QTest::newRow("final dot") << "http://ai.tail1234.ts.net." << ai << "100.64.10.20" << 80;
    QTest::newRow("port") << "http://ai:8080" << (ai + ":8080") << "100.64.10.20" << 8080;
    QTest::newRow("shared in") << "http://gw.other-tailnet.ts.net" << "http://gw.other-tailnet.ts.net"
                               << "fd7a:115c:a1e0::99" << 80;
    QTest::newRow("address") << "http://100.64.10.20" << "http://100.64.10.20" << "100.64.10.20" << 80;
    QTest::newRow("v6 address") << "http://[fd7a:115c:a1e0::a14]:81" << "http://[fd7a:115c:a1e0::a14]:81"
                                << "fd7a:115c:a1e0::a14" << 81;
}

void TestLocation::aMachineOfTheTailnetIsFound()
{
    QFETCH(QString, url);
    QFETCH(QString, foundUrl);
    QFETCH(QString, address);
    QFETCH(int, port);
    const auto location = located(url);
    QVERIFY2(location, location ? "" : qUtf8Printable(location.error().message));
    QCOMPARE(location->url, foundUrl);
    QCOMPARE(QStringLiteral("http://") + location->hostHeader, foundUrl);
    QCOMPARE(location->address, QHostAddress(address));
    QCOMPARE(int(location->port), port);
    QVERIFY(!location->trustedBySetting);
}

void TestLocation::whateverElseNeedsTrust_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("loopback") << "http://127.0.0.1:4000";
    QTest::newRow("localhost") << "http://localhost:4000";
    QTest::newRow("v6 loopback") << "http://[::1]:4000";
    QTest::newRow("public") << "http://209.59.119.34:4000";
    QTest::newRow("a stranger's tailnet address") << "http://100.64.99.99:4000";
}

void TestLocation::whateverElseNeedsTrust()
{
    QFETCH(QString, url);
    const auto refused = located(url);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Denied);
    QVERIFY(refused.error().message.contains(QStringLiteral("gateway_trusted")));

    const auto trusted = located(url, true, TailnetState::NotInstalled);
    QVERIFY(trusted);
    QVERIFY(trusted->trustedBySetting);
    QCOMPARE(int(trusted->port), 4000);
}

void TestLocation::aNameIsNeverTrustedEvenWithTheSetting_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("a public name") << "http://example.com";
    QTest::newRow("a bare name") << "http://gateway";
    QTest::newRow("the public ai with a dot in front") << "http://www.ai";
    QTest::newRow("a peer without a tailnet address") << "http://odd";
}

void TestLocation::aNameIsNeverTrustedEvenWithTheSetting()
{
    QFETCH(QString, url);
    const auto location = located(url, true);
    QVERIFY(!location);
    QCOMPARE(location.error().kind, ErrorKind::NotFound);
}

void TestLocation::aWrongUrlIsToldWhatIsWrongWithIt_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("said");
    QTest::newRow("https") << "https://ai" << "Write http";
    QTest::newRow("https, v1") << "https://gateway.example.com/v1"
                               << "write https://gateway.example.com, without \"/v1\"";
    QTest::newRow("v1") << "http://ai/v1" << "without \"/v1\"";
    QTest::newRow("ftp") << "ftp://ai" << "does not begin with http://";
    QTest::newRow("nonsense") << "http://" << "is not a URL";
    QTest::newRow("credentials") << "http://user:word@ai" << "user name or password";
}

void TestLocation::aWrongUrlIsToldWhatIsWrongWithIt()
{
    QFETCH(QString, url);
    QFETCH(QString, said);
    const auto location = located(url, true);
    QVERIFY(!location);
    QCOMPARE(location.error().kind, ErrorKind::BadInput);
    QVERIFY2(location.error().message.contains(said), qUtf8Printable(location.error().message));
    QVERIFY(!location.error().message.contains(QStringLiteral("word@")));
}

void TestLocation::httpsIsForWhoIsTrusted()
{
    const auto refused = located("https://gateway.example.com");
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QStringLiteral("gateway_trusted")));

    const auto elsewhere = located("https://gateway.example.com", true, TailnetState::NotInstalled);
    QVERIFY(elsewhere);
    QVERIFY(elsewhere->security == gateway::Security::Tls && elsewhere->trustedBySetting);
    QVERIFY(elsewhere->address.isNull());
    QCOMPARE(elsewhere->hostHeader, QStringLiteral("gateway.example.com"));
    QCOMPARE(int(elsewhere->port), 443);
    QCOMPARE(located("https://[::1]:8443", true)->hostHeader, QStringLiteral("[::1]:8443"));

    const auto machine = located("https://ai.tail1234.ts.net", true);
    QVERIFY(machine);
    QVERIFY(machine->security == gateway::Security::Tls && !machine->trustedBySetting);
    QCOMPARE(machine->nodeId, QStringLiteral("n1"));
    QCOMPARE(machine->url, QStringLiteral("https://ai.tail1234.ts.net"));

    tailnet::Status userspace = tailnetIn(TailnetState::Running);
    userspace.userspace = true;
    core::Settings settings;
    settings.gatewayUrl = QStringLiteral("https://ai.tail1234.ts.net");
    settings.gatewayTrusted = true;
    const auto unreachable = gateway::locate(settings, userspace);
    QVERIFY(!unreachable);
    QVERIFY(unreachable.error().message.contains(QStringLiteral("Write http")));
}

void TestLocation::aNameOfATailnetIsNeverLookedUpElsewhere_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("of this one") << "https://gone.tail1234.ts.net";
    QTest::newRow("of another one") << "https://ai.tail9.ts.net";
}

void TestLocation::aNameOfATailnetIsNeverLookedUpElsewhere()
{
    QFETCH(QString, url);
    QCOMPARE(located(url, true).error().kind, ErrorKind::NotFound);
    QCOMPARE(located(url, true, TailnetState::Stopped).error().kind, ErrorKind::Unavailable);
}

void TestLocation::withoutATailnetTheReasonIsTold()
{
    const auto location = located({}, false, TailnetState::Down);
    QVERIFY(!location);
    QCOMPARE(location.error().kind, ErrorKind::Unavailable);
    QVERIFY(location.error().message.endsWith(QStringLiteral("It is off.")));
    QVERIFY(located({}, false, TailnetState::Offline));
}

void TestLocation::nothingIsFoundInATailnetWithoutAGateway()
{
    tailnet::Status status = tailnetIn(TailnetState::Running);
    status.peers.clear();
    const auto location = gateway::locate({}, status);
    QVERIFY(!location);
    QCOMPARE(location.error().kind, ErrorKind::NotFound);
    QVERIFY(location.error().message.contains(QStringLiteral("tail1234.ts.net")));
}

void TestLocation::aServiceIsFoundAfterMachines()
{
    tailnet::Status status = tailnetIn(TailnetState::Running);
    status.services = {{"svc:ai", {QHostAddress("100.90.80.70")}}};
    QCOMPARE(gateway::locate({}, status)->nodeId, QStringLiteral("n1"));
    status.peers.erase(status.peers.begin());
    const auto location = gateway::locate({}, status);
    QVERIFY2(location, location ? "" : qUtf8Printable(location.error().message));
    QCOMPARE(location->service, QStringLiteral("svc:ai"));
    QCOMPARE(location->address, QHostAddress("100.90.80.70"));
    QCOMPARE(location->url, QStringLiteral("http://ai.tail1234.ts.net"));
}

void TestLocation::aRecordIsFollowedToWhatIsKnownOnly_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("found");
    QTest::newRow("a machine's") << "fd7a:115c:a1e0::99" << true;
    QTest::newRow("a stranger's tailnet address") << "100.64.99.99" << false;
    QTest::newRow("public") << "209.59.119.34" << false;
}

void TestLocation::aRecordIsFollowedToWhatIsKnownOnly()
{
    QFETCH(QString, address);
    QFETCH(bool, found);
    tailnet::Status status = tailnetIn(TailnetState::Running);
    status.peers.erase(status.peers.begin());
    status.extraRecords = {{"ai.tail1234.ts.net", QHostAddress(address)}};
    const auto location = gateway::locate({}, status);
    QCOMPARE(location.ok(), found);
    if (found)
        QCOMPARE(location->nodeId, QStringLiteral("n2"));
}

void TestLocation::likelyMachinesAreOffered()
{
    tailnet::Status status = tailnetIn(TailnetState::Running);
    status.peers[0].name = QStringLiteral("hub.tail1234.ts.net");
    status.peers[0].tags = QStringList{QStringLiteral("tag:aperture")};
    const auto location = gateway::locate({}, status);
    QVERIFY(!location);
    QVERIFY2(location.error().message.contains(QStringLiteral("Is it http://hub.tail1234.ts.net?")),
             qUtf8Printable(location.error().message));
}

void TestLocation::theSamePlaceInAnotherTailnetIsAnotherPlace()
{
    tailnet::Status here = tailnetIn(TailnetState::Running);
    tailnet::Status there = here;
    there.peers[0].id = QStringLiteral("another");
    QVERIFY(*gateway::locate({}, here) == *gateway::locate({}, here));
    QVERIFY(!(*gateway::locate({}, here) == *gateway::locate({}, there)));
}

void TestLocation::theWayThereIsThatOfItsMachine()
{
    tailnet::Status status = tailnetIn(TailnetState::Running);
    auto location = located(QStringLiteral("http://ai"));
    QVERIFY(location);
    QCOMPARE(gateway::pathTo(*location, status), core::TailnetPath::Unknown);
    for (tailnet::Peer &peer : status.peers)
        peer.path = peer.id == location->nodeId ? core::TailnetPath::Relayed : core::TailnetPath::Direct;
    QCOMPARE(gateway::pathTo(*location, status), core::TailnetPath::Relayed);
    location->nodeId.clear();  // a service: which machine answers is not known
    status.peers[0].id.clear();
    QCOMPARE(gateway::pathTo(*location, status), core::TailnetPath::Unknown);
}

QTEST_GUILESS_MAIN(TestLocation)
#include "TestLocation.moc"
