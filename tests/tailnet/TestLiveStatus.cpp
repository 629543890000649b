// SPDX-License-Identifier: GPL-3.0-or-later
#include "tailnet/LiveStatus.h"

#include "http/Write.h"
#include "support/FixedClock.h"
#include "support/ScriptedServer.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using core::TailnetState;
using support::ScriptedServer;
using tailnet::LiveStatus;

namespace {

const QByteArray bus = "/localapi/v0/watch-ipn-bus";
const QByteArray statusTarget = "/localapi/v0/status";

QByteArray statusOf(const QByteArray &login)
{
    return ScriptedServer::plain(200, "application/json",
                                 R"({"BackendState":"Running","Version":"1","Self":{"UserID":7,"Online":true},
                                     "User":{"7":{"LoginName":")"
                                     + login + R"("}}})");
}

QByteArray busHead()
{
    const http::Field fields[] = {{"Content-Type", "application/json"}};
    return QByteArray::fromStdString(http::writeChunkedHead(200, fields));
}

QByteArray message(const QByteArray &json)
{
    const QByteArray line = json + '\n';
    return QByteArray::fromStdString(http::writeChunk({line.constData(), std::size_t(line.size())}));
}

/// No poll helps these tests: what is heard, the bell has brought.
tailnet::Pace withoutPolls()
{
    tailnet::Pace pace;
    pace.safety = std::chrono::hours(1);
    return pace;
}

}  // namespace

class TestLiveStatus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aChangeIsHeardWithinATenthOfASecond();
    void theNetworkMapOfOlderDaemonsRingsToo();
    void aBurstIsReadOnce();
    void leavingTheTailnetIsSaidBeforeTheStatusIsRead();
    void aDaemonThatComesBackIsFound();
    void aRefusedBellIsNotRungInACircle();
    void theBellAsksForNoNetworkMap();

private:
    std::unique_ptr<ScriptedServer> m_server;
    support::FixedClock m_clock{0};
};

void TestLiveStatus::init()
{
    m_server = std::make_unique<ScriptedServer>(statusOf("alice@example.com"));
    m_server->answerTo(bus, busHead());
    m_server->answerTo("/localapi/v0/profiles", ScriptedServer::plain(403, "text/plain", "profiles access denied\n"));
}

void TestLiveStatus::aChangeIsHeardWithinATenthOfASecond()
{
    LiveStatus live({{m_server->path()}, true}, m_clock, withoutPolls());
    live.refresh();
    QTRY_COMPARE(m_server->countOf(bus), 1);
    m_server->setAnswer(statusOf("bob@example.com"));
    QSignalSpy changed(&live, &LiveStatus::changed);
    QElapsedTimer waited;
    waited.start();
    QVERIFY(m_server->sendTo(bus, message(R"({"State":6,"NetMap":null})")));
    while (live.last()->identity.login != QLatin1String("bob@example.com"))
        QVERIFY(changed.wait());
    QVERIFY2(waited.elapsed() <= 100, QByteArray::number(waited.elapsed()));
}

void TestLiveStatus::theNetworkMapOfOlderDaemonsRingsToo()
{
    LiveStatus live({{m_server->path()}, true}, m_clock, withoutPolls());
    live.refresh();
    QTRY_COMPARE(m_server->countOf(bus), 1);
    m_server->setAnswer(statusOf("bob@example.com"));
    const QByteArray map = R"({"State":null,"NetMap":{"Peers":[")" + QByteArray(3'000'000, 'x') + R"("]}})";
    QVERIFY(m_server->sendTo(bus, message(map)));
    QTRY_COMPARE(live.last()->identity.login, QStringLiteral("bob@example.com"));
}

void TestLiveStatus::aBurstIsReadOnce()
{
    tailnet::Pace pace = withoutPolls();
    pace.gather = std::chrono::milliseconds(500);
    LiveStatus live({{m_server->path()}, true}, m_clock, pace);
    live.refresh();
    QTRY_COMPARE(m_server->countOf(bus), 1);
    m_server->setAnswer(statusOf("bob@example.com"));
    for (int i = 0; i < 40; ++i)
        QVERIFY(m_server->sendTo(bus, message(R"({"PeersChanged":[{"ID":1}]})")));
    QTRY_COMPARE(live.last()->identity.login, QStringLiteral("bob@example.com"));
    QCOMPARE(m_server->countOf(statusTarget), 2);
}

void TestLiveStatus::leavingTheTailnetIsSaidBeforeTheStatusIsRead()
{
    LiveStatus live({{m_server->path()}, true}, m_clock, withoutPolls());
    live.refresh();
    QTRY_COMPARE(m_server->countOf(bus), 1);
    const qsizetype asked = m_server->countOf(statusTarget);
    QSignalSpy changed(&live, &LiveStatus::changed);
    QVERIFY(m_server->sendTo(bus, message(R"({"State":5})")));
    QTRY_VERIFY(live.last()->identity.state == TailnetState::Starting || m_server->countOf(statusTarget) > asked);
    QCOMPARE(live.last()->identity.state, TailnetState::Starting);
    QTRY_COMPARE(live.last()->identity.state, TailnetState::Running);
}

void TestLiveStatus::aDaemonThatComesBackIsFound()
{
    tailnet::Pace pace = withoutPolls();
    pace.firstRetry = std::chrono::milliseconds(10);
    const QString path = m_server->path();
    LiveStatus live({{path}, true}, m_clock, pace);
    live.refresh();
    QTRY_COMPARE(m_server->countOf(bus), 1);
    m_server.reset();
    QTRY_COMPARE(live.last()->identity.state, TailnetState::Stopped);
    init();
    live.setPlaces({{m_server->path()}, true});
    QTRY_COMPARE(live.last()->identity.state, TailnetState::Running);
    QTRY_COMPARE(m_server->countOf(bus), 1);
    m_server->hangUpOn(bus);
    QTRY_COMPARE(m_server->countOf(bus), 2);
    QCOMPARE(live.last()->identity.state, TailnetState::Running);
}

void TestLiveStatus::aRefusedBellIsNotRungInACircle()
{
    m_server->answerTo(bus, ScriptedServer::plain(403, "text/plain", "watch access denied\n"));
    tailnet::Pace pace = withoutPolls();
    pace.firstRetry = std::chrono::hours(1);
    pace.lastRetry = std::chrono::hours(1);
    LiveStatus live({{m_server->path()}, true}, m_clock, pace);
    live.refresh();
    QTRY_COMPARE(m_server->countOf(statusTarget), 2);  // the first, and one after the bell was lost
    QTRY_COMPARE(m_server->countOf("/localapi/v0/profiles"), 2);
    QCOMPARE(m_server->countOf(bus), 1);
    QCOMPARE(live.last()->identity.state, TailnetState::Running);
}

void TestLiveStatus::theBellAsksForNoNetworkMap()
{
    const QByteArray request = QByteArray::fromStdString(tailnet::watchRequest());
    const int mask = request.split(' ').value(1).split('=').value(1).toInt();
    QVERIFY(mask & 2);  // the state, at once
    QVERIFY(!(mask & 1));  // engine updates every two seconds
    QVERIFY(!(mask & 8));  // the whole network map
    QVERIFY(!((mask & 256) && (mask & 0xf000)));  // which 1.102 refuses
}

QTEST_GUILESS_MAIN(TestLiveStatus)
#include "TestLiveStatus.moc"
