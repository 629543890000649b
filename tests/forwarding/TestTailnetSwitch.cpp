// SPDX-License-Identifier: GPL-3.0-or-later
// Two tailnets may give the same address to different machines. After a switch not a byte goes to where it was meant
// for the machine of the other one, whatever was under way.
#include "Rig.h"

#include <QSignalSpy>
#include <QTest>

namespace {

void answerOk(const FakeGateway::Request &request)
{
    request.socket->write(answerWith("{}"));
}

/// The same address in the tailnet of that name.
forwarding::Config in(const std::string &tailnet, forwarding::Config config)
{
    config.membership = "n1@" + tailnet;
    config.gateway->membership = config.membership;
    config.gateway->nodeId = "gateway of " + tailnet;
    return config;
}

/// The tailnet of that name, where there is no gateway.
forwarding::Config nothingIn(const std::string &tailnet, forwarding::Config config)
{
    config.gateway.reset();
    config.membership = tailnet.empty() ? std::string() : "n1@" + tailnet;
    config.noGatewayBecause = "There is none.";
    return config;
}

}  // namespace

class TestTailnetSwitch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeptConnectionIsNotUsedInAnotherTailnet();
    void aBodyThatIsStillComingIsBrokenOff_data();
    void aBodyThatIsStillComingIsBrokenOff();
    void anAnswerThatIsStillComingIsBrokenOff();
    void aRequestOnAKeptConnectionIsNotAskedAgainThere();
    void aConnectionThatEndsAfterTheSwitchIsNotKept();
    void aStreamLivesOnWhileNoTailnetIsKnown();
    void aGatewayOutsideOfTheTailnetIsNotConcerned();
};

void TestTailnetSwitch::aKeptConnectionIsNotUsedInAnotherTailnet()
{
    Rig rig(answerOk);
    for (const char *tailnet : {"a", "a", "b", "a"}) {
        rig.forwarder().apply(in(tailnet, rig.config()));
        QVERIFY(rig.ask(Rig::request()).contains("200 OK"));
    }
    QCOMPARE(rig.gateway().connections(), 3);
}

void TestTailnetSwitch::aBodyThatIsStillComingIsBrokenOff_data()
{
    QTest::addColumn<bool>("gatewayThere");
    QTest::newRow("where the address is another gateway's") << true;
    QTest::newRow("where there is no gateway") << false;
}

void TestTailnetSwitch::aBodyThatIsStillComingIsBrokenOff()
{
    QFETCH(bool, gatewayThere);
    Rig rig(answerOk);
    rig.forwarder().apply(in("a", rig.config()));
    QSignalSpy left(&rig.gateway(), &FakeGateway::clientLeft);
    const auto agent = rig.agent(Rig::request(QByteArray(100'000, 'x')).chopped(50'000));
    QTRY_COMPARE(rig.gateway().connections(), 1);
    rig.forwarder().apply(gatewayThere ? in("b", rig.config()) : nothingIn("b", rig.config()));
    QTRY_COMPARE(left.size(), 1);
    agent->write(QByteArray(50'000, 'x'));
    QByteArray got;
    QTRY_VERIFY2((got += agent->readAll()).contains("in another tailnet now"), got);
    QVERIFY2(got.startsWith("HTTP/1.1 502 "), got);
    QVERIFY(rig.gateway().heads().empty());
    QCOMPARE(rig.gateway().connections(), 1);
}

void TestTailnetSwitch::anAnswerThatIsStillComingIsBrokenOff()
{
    Rig rig(
        [](const FakeGateway::Request &r) { r.socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"); });
    rig.forwarder().apply(in("a", rig.config()));
    const auto agent = rig.agent(Rig::request());
    QByteArray got;
    QTRY_VERIFY((got += agent->readAll()).endsWith("half"));
    QSignalSpy closed(agent.get(), &QTcpSocket::disconnected);
    rig.forwarder().apply(in("b", rig.config()));
    QTRY_COMPARE(closed.size(), 1);
    QTRY_COMPARE(rig.exchanges.size(), std::size_t(1));
    QCOMPARE(int(rig.exchanges[0].outcome), int(core::Outcome::GatewayCut));
}

/// A request that broke on a kept connection is normally sent again, which here would be to a stranger.
void TestTailnetSwitch::aRequestOnAKeptConnectionIsNotAskedAgainThere()
{
    Rig rig([](const FakeGateway::Request &r) {
        if (r.body.find("stall") == std::string::npos)
            answerOk(r);
    });
    rig.forwarder().apply(in("a", rig.config()));
    QVERIFY(rig.ask(Rig::request()).contains("200 OK"));
    const auto agent = rig.agent(Rig::request("{\"stall\":1}"));
    QTRY_COMPARE(rig.gateway().heads().size(), std::size_t(2));
    rig.forwarder().apply(in("b", rig.config()));
    QByteArray got;
    QTRY_VERIFY2((got += agent->readAll()).contains("in another tailnet now"), got);
    QCOMPARE(rig.gateway().connections(), 1);
}

void TestTailnetSwitch::aConnectionThatEndsAfterTheSwitchIsNotKept()
{
    QTcpSocket *waiting = nullptr;
    Rig rig([&waiting](const FakeGateway::Request &r) { waiting = r.socket; });
    rig.forwarder().apply(in("a", rig.config()));
    const auto first = rig.agent(Rig::request());
    QTRY_VERIFY(waiting);
    rig.forwarder().apply(nothingIn({}, rig.config()));
    waiting->write(answerWith("{}"));
    QTRY_COMPARE(rig.exchanges.size(), std::size_t(1));
    QSignalSpy left(&rig.gateway(), &FakeGateway::clientLeft);
    waiting = nullptr;
    rig.forwarder().apply(in("b", rig.config()));
    const auto second = rig.agent(Rig::request());
    QTRY_VERIFY(waiting);
    QCOMPARE(rig.gateway().connections(), 2);
    QTRY_COMPARE(left.size(), 1);
}

/// While tailscaled restarts it tells nothing, and most streams outlive that.
void TestTailnetSwitch::aStreamLivesOnWhileNoTailnetIsKnown()
{
    QTcpSocket *waiting = nullptr;
    Rig rig([&waiting](const FakeGateway::Request &r) { waiting = r.socket; });
    rig.forwarder().apply(in("a", rig.config()));
    const auto agent = rig.agent(Rig::request());
    QTRY_VERIFY(waiting);
    rig.forwarder().apply(nothingIn({}, rig.config()));
    rig.forwarder().apply(in("a", rig.config()));
    QVERIFY(rig.ask("GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n").startsWith("HTTP/1.1 "));  // both were heard
    waiting->write(answerWith("{\"late\":1}"));
    QByteArray got;
    QTRY_VERIFY((got += agent->readAll()).endsWith("{\"late\":1}"));
}

void TestTailnetSwitch::aGatewayOutsideOfTheTailnetIsNotConcerned()
{
    Rig rig(answerOk);
    for (const char *tailnet : {"a", "b"}) {
        forwarding::Config config = rig.config();
        config.membership = tailnet;
        rig.forwarder().apply(config);
        QVERIFY(rig.ask(Rig::request()).contains("200 OK"));
    }
    QCOMPARE(rig.gateway().connections(), 1);
}

QTEST_GUILESS_MAIN(TestTailnetSwitch)
#include "TestTailnetSwitch.moc"
