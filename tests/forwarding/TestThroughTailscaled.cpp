// SPDX-License-Identifier: GPL-3.0-or-later
// The way to a gateway that tailscaled connects to: what goes over it, and every way in which it can fail.
#include "FakeTailscaled.h"
#include "Rig.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>

namespace {

void answerOk(const FakeGateway::Request &request)
{
    request.socket->write(answerWith("{\"ok\":1}"));
}

}  // namespace

class TestThroughTailscaled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestsGoOverOneDialledConnection();
    void aHostOutsideOfTheTailnetIsRefusedAndNotTriedOtherwise();
    void aFailureIsToldInTheAgentsFormat_data();
    void aFailureIsToldInTheAgentsFormat();
    void theAnswerMayComeInAnyPieces();
    void aDaemonThatIsNotThereIsSaid();
    void aSocketPathThatIsTooLongIsSaid();
    void aDialThatHangsIsGivenUp();
    void aDaemonThatDiesMidwayIsSaidAndTheNextRequestWorks();
    void aLongBodyGoesThrough();

private:
    static forwarding::Config through(const Rig &rig, const FakeTailscaled &daemon);
};

/// The gateway's own address stays one that ordinary TCP would reach: it must not be tried.
forwarding::Config TestThroughTailscaled::through(const Rig &rig, const FakeTailscaled &daemon)
{
    forwarding::Config config = rig.config();
    config.gateway->dialSocket = daemon.path();
    return config;
}

void TestThroughTailscaled::requestsGoOverOneDialledConnection()
{
    Rig rig(answerOk);
    const FakeTailscaled daemon;
    rig.forwarder().apply(through(rig, daemon));
    for (int i = 0; i < 3; ++i)
        QVERIFY(rig.ask(Rig::request()).endsWith("{\"ok\":1}"));
    QCOMPARE(daemon.dials().size(), 1);
    QVERIFY(daemon.dials()[0].startsWith("POST /localapi/v0/dial HTTP/1.1\r\n"));
    QVERIFY(daemon.dials()[0].contains("Dial-Host: 127.0.0.1\r\n"));
    QVERIFY(rig.gateway().heads()[0].find("Host=ai.example.ts.net") != std::string::npos);
    QCOMPARE(rig.gateway().connections(), 1);
}

void TestThroughTailscaled::aHostOutsideOfTheTailnetIsRefusedAndNotTriedOtherwise()
{
    Rig rig(answerOk);
    FakeTailscaled daemon;
    daemon.answerWith("HTTP/1.1 200 OK\r\nDial-Self: true\r\nDial-Addr: 209.59.119.34:80\r\nContent-Length: 0\r\n\r\n");
    rig.forwarder().apply(through(rig, daemon));
    const QByteArray answer = rig.ask(Rig::request());
    QVERIFY2(answer.startsWith("HTTP/1.1 502 ") && answer.contains("\"type\":\"error\""), answer);
    QVERIFY2(answer.contains("not in the tailnet, so nothing was sent there"), answer);
    QCOMPARE(rig.gateway().connections(), 0);
    QCOMPARE(daemon.dials().size(), 1);
    QTRY_COMPARE(rig.exchanges.size(), std::size_t(1));
    QCOMPARE(int(rig.exchanges[0].outcome), int(core::Outcome::GatewayUnreachable));
}

void TestThroughTailscaled::aFailureIsToldInTheAgentsFormat_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("refused") << QByteArray("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 22\r\n\r\n"
                                           "dial failure: refused\n")
                             << QByteArray("dial failure: refused");
    QTest::newRow("silent end") << QByteArray() << QByteArray("without an answer");
    QTest::newRow("cut") << QByteArray("HTTP/1.1 10") << QByteArray("without an answer");
    QTest::newRow("garbage") << QByteArray("SSH-2.0-x\r\n") << QByteArray("cannot be read");
}

void TestThroughTailscaled::aFailureIsToldInTheAgentsFormat()
{
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, told);
    Rig rig(answerOk);
    FakeTailscaled daemon;
    daemon.answerWith(said);
    daemon.hangUpAfterwards();
    rig.forwarder().apply(through(rig, daemon));
    const QByteArray answer = rig.ask(Rig::request());
    QVERIFY2(answer.startsWith("HTTP/1.1 502 ") && answer.contains("\"type\":\"error\""), answer);
    QVERIFY2(answer.contains(told), answer);
    QCOMPARE(rig.gateway().connections(), 0);
}

/// Whatever the gateway says before it is asked is the beginning of its answer, and must not be lost with tailscaled's.
void TestThroughTailscaled::theAnswerMayComeInAnyPieces()
{
    const QByteArray whole = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: ts-dial\r\nConnection: upgrade\r\n\r\n"
                             "HTTP/1.1 408 Request Timeout\r\nContent-Length: 5\r\n\r\nearly";
    for (qsizetype cut = 1; cut <= whole.size(); cut += 3) {
        Rig rig(answerOk);
        QLocalServer daemon;
        const QTemporaryDir folder;
        QVERIFY(daemon.listen(folder.filePath(QStringLiteral("s"))));
        forwarding::Config config = rig.config();
        config.gateway->dialSocket = daemon.fullServerName().toStdString();
        rig.forwarder().apply(config);
        const auto agent = rig.agent(Rig::request());
        QTRY_VERIFY(daemon.hasPendingConnections());
        QLocalSocket *socket = daemon.nextPendingConnection();
        socket->write(whole.left(cut));
        QTRY_COMPARE(socket->bytesToWrite(), 0);
        socket->write(whole.mid(cut));
        QByteArray got;
        QTRY_VERIFY2((got += agent->readAll()).endsWith("early"), got);
        QVERIFY2(got.startsWith("HTTP/1.1 408 "), got);
    }
}

void TestThroughTailscaled::aDaemonThatIsNotThereIsSaid()
{
    Rig rig(answerOk);
    FakeTailscaled daemon;
    rig.forwarder().apply(through(rig, daemon));
    daemon.die();
    const QByteArray answer = rig.ask(Rig::request());
    QVERIFY2(answer.startsWith("HTTP/1.1 502 ") && answer.contains("Tailscale's daemon is not running"), answer);
    QCOMPARE(rig.gateway().connections(), 0);
}

void TestThroughTailscaled::aSocketPathThatIsTooLongIsSaid()
{
    Rig rig(answerOk);
    forwarding::Config config = rig.config();
    config.gateway->dialSocket = "/tmp/" + std::string(200, 'x');
    rig.forwarder().apply(config);
    const QByteArray answer = rig.ask(Rig::request());
    QVERIFY2(answer.startsWith("HTTP/1.1 502 ") && answer.contains("File name too long"), answer);
}

void TestThroughTailscaled::aDialThatHangsIsGivenUp()
{
    Rig rig(answerOk);
    FakeTailscaled daemon;
    daemon.answerWith("HTTP/1.1 10");
    forwarding::Config config = through(rig, daemon);
    config.connectSeconds = 1;
    rig.forwarder().apply(config);
    const QByteArray answer = rig.ask(Rig::request());
    QVERIFY2(answer.startsWith("HTTP/1.1 502 ") && answer.contains("it does not answer"), answer);
}

void TestThroughTailscaled::aDaemonThatDiesMidwayIsSaidAndTheNextRequestWorks()
{
    QTcpSocket *halfway = nullptr;
    Rig rig([&halfway](const FakeGateway::Request &request) {
        if (request.body.find("stall") == std::string::npos)
            return answerOk(request);
        halfway = request.socket;
    });
    auto daemon = std::make_unique<FakeTailscaled>();
    rig.forwarder().apply(through(rig, *daemon));
    QVERIFY(rig.ask(Rig::request()).endsWith("{\"ok\":1}"));
    const auto agent = rig.agent(Rig::request("{\"stall\":1}"));
    QTRY_VERIFY(halfway);
    daemon->die();
    QByteArray got;
    QTRY_VERIFY2((got += agent->readAll()).contains("Tailscale's daemon is not running"), got);
    QVERIFY2(got.startsWith("HTTP/1.1 502 "), got);

    daemon = std::make_unique<FakeTailscaled>();
    rig.forwarder().apply(through(rig, *daemon));
    QVERIFY(rig.ask(Rig::request()).endsWith("{\"ok\":1}"));
}

void TestThroughTailscaled::aLongBodyGoesThrough()
{
    Rig rig([](const FakeGateway::Request &r) { r.socket->write(answerWith(QByteArray::fromStdString(r.body))); });
    const FakeTailscaled daemon;
    rig.forwarder().apply(through(rig, daemon));
    const QByteArray body(8 * 1024 * 1024, 'b');
    QVERIFY(rig.ask(Rig::request(body)).endsWith("\r\n\r\n" + body));
}

QTEST_GUILESS_MAIN(TestThroughTailscaled)
#include "TestThroughTailscaled.moc"
