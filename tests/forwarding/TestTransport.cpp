// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP as agents and gateways may really speak it, and as nobody should.
#include "Rig.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace {

qint64 residentKb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmRSS:") + 6).trimmed().split(' ').first().toLongLong();
}

void answerOk(const FakeGateway::Request &request)
{
    request.socket->write(answerWith("{}"));
}

}  // namespace

class TestTransport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pipelinedRequestsAreAnsweredInOrder();
    void chunkedRequestsArriveWithTheirTrailers();
    void responseTrailersAndInterimAnswersArrive();
    void answersWithoutABodyEndAtOnce_data();
    void answersWithoutABodyEndAtOnce();
    void anHttp10AgentGetsThePlainBodyAndTheEnd();
    void connectionCloseIsKept();
    void anAbsoluteTargetOfOursIsForwarded();
    void aHalfClosedAgentIsTakenForGone();
    void foreignAndBrokenRequestsNeverReachTheGateway_data();
    void foreignAndBrokenRequestsNeverReachTheGateway();
    void aBodyThatBreaksInTheMiddleIsA400();
    void pagesGetNoLeaveToRead();
    void otherProtocolsFromTheGatewayAreAnError();
    void theGatewayMayCloseAtEveryByte();
    void aSlowReaderHoldsTheGatewayBack();
    void aSlowGatewayHoldsTheAgentBack();
    void aSlowHeadIsGivenUp();
    void aSilentGatewayIsGivenUp();
    void anAgentThatStopsSendingIsToldSo();
};

void TestTransport::pipelinedRequestsAreAnsweredInOrder()
{
    Rig rig([](const FakeGateway::Request &r) { r.socket->write(answerWith(QByteArray::fromStdString(r.body))); });
    auto agent = rig.agent(Rig::request("{\"n\":1}") + Rig::request("{\"n\":2}") + Rig::request("{\"n\":3}"));
    QByteArray got;
    QTRY_VERIFY((got += agent->readAll()).endsWith("{\"n\":3}"));
    QVERIFY(got.indexOf("{\"n\":1}") < got.indexOf("{\"n\":2}") && got.indexOf("{\"n\":1}") > 0);
    QTRY_COMPARE(rig.exchanges.size(), std::size_t(3));
    QCOMPARE(rig.gateway().connections(), 1);
}

void TestTransport::chunkedRequestsArriveWithTheirTrailers()
{
    std::string body;
    Rig rig([&body](const FakeGateway::Request &r) {
        body = r.body;
        answerOk(r);
    });
    const QByteArray head =
        Rig::request({}, "Transfer-Encoding: chunked\r\nTrailer: X-Sum\r\n").replace("Content-Length: 0\r\n", "");
    QVERIFY(rig.ask(head + "5;note=1\r\n{\"mod\r\n8\r\nel\":\"m\"}\r\n0\r\nX-Sum: 13\r\n\r\n").contains("200 OK"));
    QCOMPARE(body, std::string("{\"model\":\"m\"}"));
    QTRY_COMPARE(rig.exchanges.size(), std::size_t(1));
    QCOMPARE(rig.exchanges[0].modelAsked, std::string("m"));
}

void TestTransport::responseTrailersAndInterimAnswersArrive()
{
    Rig rig([](const FakeGateway::Request &r) {
        r.socket->write("HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: "
                        "chunked\r\n\r\n2\r\n{}\r\n0\r\nX-Sum: 2\r\n\r\n");
    });
    auto agent = rig.agent(Rig::request());
    QByteArray got;
    QTRY_VERIFY((got += agent->readAll()).endsWith("2\r\n{}\r\n0\r\nX-Sum: 2\r\n\r\n"));
    QVERIFY(got.startsWith("HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\nHTTP/1.1 200 OK\r\n"));
}

void TestTransport::answersWithoutABodyEndAtOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("HEAD") << QByteArray("HEAD") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n");
    QTest::newRow("204") << QByteArray("GET") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n");
    QTest::newRow("304") << QByteArray("GET") << QByteArray("HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n");
}

void TestTransport::answersWithoutABodyEndAtOnce()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, answer);
    Rig rig([answer](const FakeGateway::Request &r) { r.socket->write(answer); });
    const QByteArray request =
        method + " /a/claude-code/v1/models HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nx-api-key: TOKEN\r\n\r\n";
    auto agent = rig.agent(request + request);
    QByteArray got;
    QTRY_COMPARE(got += agent->readAll(), answer + answer);
    QTRY_COMPARE(rig.exchanges.size(), std::size_t(2));
    QCOMPARE(int(rig.exchanges[0].outcome), int(core::Outcome::Done));
}

void TestTransport::anHttp10AgentGetsThePlainBodyAndTheEnd()
{
    Rig rig([](const FakeGateway::Request &r) {
        r.socket->write("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                        "5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n");
    });
    auto agent = rig.agent(Rig::request().replace("HTTP/1.1", "HTTP/1.0"));
    QSignalSpy closed(agent.get(), &QTcpSocket::disconnected);
    QTRY_COMPARE(closed.size(), 1);
    const QByteArray got = agent->readAll();
    QVERIFY2(got.startsWith("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"), got);
    QVERIFY(got.endsWith("\r\n\r\nhello world"));
}

void TestTransport::connectionCloseIsKept()
{
    Rig rig(answerOk);
    auto agent = rig.agent(Rig::request("{}", "Connection: close\r\n"));
    QSignalSpy closed(agent.get(), &QTcpSocket::disconnected);
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(agent->readAll().contains("\r\nConnection: close\r\n"));
    QVERIFY(rig.gateway().heads()[0].find("Connection") == std::string::npos);
}

void TestTransport::anAbsoluteTargetOfOursIsForwarded()
{
    Rig rig(answerOk);
    QVERIFY(rig.ask(Rig::request().replace("POST /", "POST http://127.0.0.1:PORT/")).contains("200 OK"));
    QVERIFY(rig.gateway().heads()[0].starts_with("POST /v1/messages?beta=true|"));
    QVERIFY(rig.ask(Rig::request().replace("POST /", "POST http://evil.example/")).startsWith("HTTP/1.1 403"));
}

void TestTransport::aHalfClosedAgentIsTakenForGone()
{
    Rig rig([](const FakeGateway::Request &) { });
    QSignalSpy left(&rig.gateway(), &FakeGateway::clientLeft);
    auto agent = rig.agent(Rig::request());
    QTRY_COMPARE(rig.gateway().heads().size(), std::size_t(1));
    agent->disconnectFromHost();
    QTRY_COMPARE(left.size(), 1);
    QTRY_COMPARE(rig.exchanges.size(), std::size_t(1));
    QCOMPARE(int(rig.exchanges[0].outcome), int(core::Outcome::AgentGone));
}

void TestTransport::foreignAndBrokenRequestsNeverReachTheGateway_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("status");
    const QByteArray good = Rig::request();
    const auto with = [&good](const QByteArray &field) {
        return QByteArray(good).replace("Content-Length", field + "\r\nContent-Length");
    };
    QTest::newRow("CONNECT") << QByteArray("CONNECT api.example:443 HTTP/1.1\r\nHost: api.example:443\r\n\r\n")
                             << QByteArray("405");
    QTest::newRow("two hosts") << with("Host: 127.0.0.1:PORT") << QByteArray("403");
    QTest::newRow("another port") << QByteArray(good).replace("127.0.0.1:PORT", "127.0.0.1:1") << QByteArray("403");
    QTest::newRow("length and chunks") << with("Transfer-Encoding: chunked") << QByteArray("400");
    QTest::newRow("two lengths") << with("Content-Length: 3") << QByteArray("400");
    QTest::newRow("folded field") << with("X-Folded: a\r\n b") << QByteArray("400");
    QTest::newRow("bare LF") << with("X-Lf: a\nX-B: b") << QByteArray("400");
    QTest::newRow("bare CR") << with("X-Cr: a\rX-B: b") << QByteArray("400");
    QTest::newRow("unknown coding") << Rig::request({}).replace("Content-Length: 0", "Transfer-Encoding: cow")
                                    << QByteArray("400");
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << QByteArray("400");
    QTest::newRow("TLS") << QByteArray::fromHex("160301020001000001fc0303") << QByteArray("400");
    QTest::newRow("huge head") << with("X: " + QByteArray(70'000, 'x')) << QByteArray("431");
    QTest::newRow("huge target") << QByteArray(good).replace("beta=true", QByteArray(70'000, 'x')) << QByteArray("431");
    QTest::newRow("websocket") << with("Connection: Upgrade\r\nUpgrade: websocket") << QByteArray("426");
}

void TestTransport::foreignAndBrokenRequestsNeverReachTheGateway()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, status);
    Rig rig(answerOk);
    auto agent = rig.agent(bytes);
    QSignalSpy closed(agent.get(), &QTcpSocket::disconnected);
    QTRY_COMPARE(closed.size(), 1);
    const QByteArray answer = agent->readAll();
    QVERIFY2(answer.startsWith("HTTP/1.1 " + status), answer);
    QVERIFY(answer.contains("\"message\":\""));
    QVERIFY(rig.gateway().heads().empty());
    QVERIFY(rig.exchanges.empty());
}

void TestTransport::aBodyThatBreaksInTheMiddleIsA400()
{
    Rig rig(answerOk);
    const QByteArray head = Rig::request({}, "Transfer-Encoding: chunked\r\n").replace("Content-Length: 0\r\n", "");
    auto agent = rig.agent(head + "5\r\nhello\r\n");
    QTRY_COMPARE(rig.forwarder().openExchanges(), 1);
    agent->write("zz\r\nboom");
    QByteArray got;
    QTRY_VERIFY((got += agent->readAll()).startsWith("HTTP/1.1 400"));
    QTRY_COMPARE(rig.exchanges.size(), std::size_t(1));
    QCOMPARE(int(rig.exchanges[0].outcome), int(core::Outcome::Refused));
    QVERIFY(rig.gateway().heads().empty());
}

void TestTransport::pagesGetNoLeaveToRead()
{
    Rig rig([](const FakeGateway::Request &r) {
        r.socket->write("HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\naccess-control-allow-headers: *\r\n"
                        "x-amzn-RequestId: 1\r\nRetry-After: 3\r\nContent-Length: 0\r\n\r\n");
    });
    const QByteArray answer = rig.ask(Rig::request());
    QCOMPARE(answer,
             QByteArray("HTTP/1.1 200 OK\r\nx-amzn-RequestId: 1\r\nRetry-After: 3\r\nContent-Length: 0\r\n\r\n"));
    QVERIFY(!rig.ask("OPTIONS /a/claude-code/v1 HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nOrigin: https://e\r\n\r\n")
                 .contains("Access-Control"));
}

void TestTransport::otherProtocolsFromTheGatewayAreAnError()
{
    Rig rig([](const FakeGateway::Request &r) {
        r.socket->write("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\nraw");
    });
    QVERIFY(rig.ask(Rig::request()).startsWith("HTTP/1.1 502"));
}

void TestTransport::theGatewayMayCloseAtEveryByte()
{
    const QByteArray whole = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n";
    qsizetype cut = 0;
    Rig rig([&](const FakeGateway::Request &r) {
        r.socket->write(whole.first(cut));
        r.socket->disconnectFromHost();
    });
    const qsizetype head = whole.indexOf("\r\n\r\n") + 4;
    for (cut = 0; cut < whole.size(); ++cut) {
        const QByteArray answer = rig.ask(Rig::request());
        if (cut < head)
            QVERIFY2(answer.startsWith("HTTP/1.1 502"), answer);
        else
            QCOMPARE(answer.mid(answer.indexOf("\r\n\r\n") + 4), whole.mid(head, cut - head));
    }
    QTRY_COMPARE(rig.exchanges.size(), std::size_t(whole.size()));
    for (const core::Exchange &exchange : rig.exchanges)
        QCOMPARE(int(exchange.outcome), int(core::Outcome::GatewayCut));
}

void TestTransport::aSlowReaderHoldsTheGatewayBack()
{
    constexpr qint64 total = 400'000'000;
    qint64 sent = 0;
    QTcpSocket *stream = nullptr;
    const QByteArray block(1'000'000, 'x');
    Rig rig([&](const FakeGateway::Request &r) {
        stream = r.socket;
        stream->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(total) + "\r\n\r\n");
        const auto more = [&] {
            while (stream->bytesToWrite() < block.size() && sent < total) {
                stream->write(block);
                sent += block.size();
            }
        };
        connect(stream, &QTcpSocket::bytesWritten, this, more);
        more();
    });
    auto agent = std::make_unique<QTcpSocket>();
    agent->setReadBufferSize(1000);  // reads nothing more until asked to
    agent->connectToHost(QHostAddress(QHostAddress::LocalHost), rig.port());
    agent->write(Rig::request()
                     .replace("PORT", QByteArray::number(rig.port()))
                     .replace("TOKEN", QByteArray::fromStdString(Rig::token)));
    qint64 before = -1;
    QTRY_VERIFY(std::exchange(before, sent) == sent && sent > 0 && agent->bytesAvailable() > 0);
    QVERIFY2(sent < total / 2, "the gateway was read although the agent takes nothing");
    QVERIFY(residentKb() < 200'000);
    agent->abort();
    QTRY_COMPARE(rig.exchanges.size(), std::size_t(1));
    QCOMPARE(int(rig.exchanges[0].outcome), int(core::Outcome::AgentGone));
}

void TestTransport::aSlowGatewayHoldsTheAgentBack()
{
    Rig rig([](const FakeGateway::Request &) { });
    QTcpServer deaf;  // accepts, and never reads
    deaf.listen(QHostAddress::LocalHost, 0);
    QTcpSocket *held = nullptr;
    connect(&deaf, &QTcpServer::newConnection, &deaf, [&] {
        held = deaf.nextPendingConnection();
        held->setReadBufferSize(1000);
    });
    auto config = rig.config();
    config.gateway->port = deaf.serverPort();
    rig.forwarder().apply(config);
    const qint64 total = 400'000'000;
    auto agent = rig.agent(Rig::request({}, "").replace("Content-Length: 0", "Content-Length: 400000000"));
    qint64 sent = 0;
    const QByteArray block(1'000'000, 'x');
    const auto more = [&] {
        while (agent->bytesToWrite() < block.size() && sent < total) {
            agent->write(block);
            sent += block.size();
        }
    };
    connect(agent.get(), &QTcpSocket::bytesWritten, agent.get(), more);
    more();
    qint64 before = -1;
    QTRY_VERIFY(std::exchange(before, sent) == sent && held != nullptr && held->bytesAvailable() > 0);
    QVERIFY2(sent < total / 2, "the agent was read although the gateway takes nothing");
    QVERIFY(residentKb() < 200'000);
}

void TestTransport::aSlowHeadIsGivenUp()
{
    Rig rig(answerOk);
    auto config = rig.config();
    config.headSeconds = 1;
    rig.forwarder().apply(config);
    auto agent = rig.agent("POST /a/claude-code");
    QSignalSpy closed(agent.get(), &QTcpSocket::disconnected);
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 10'000);
}

void TestTransport::aSilentGatewayIsGivenUp()
{
    Rig rig([](const FakeGateway::Request &) { });
    auto config = rig.config();
    config.idleSeconds = 1;
    rig.forwarder().apply(config);
    auto agent = rig.agent(Rig::request());
    QByteArray got;
    QTRY_VERIFY_WITH_TIMEOUT((got += agent->readAll()).contains("was silent for 1 seconds"), 10'000);
    QVERIFY(got.startsWith("HTTP/1.1 502"));
}

void TestTransport::anAgentThatStopsSendingIsToldSo()
{
    Rig rig([](const FakeGateway::Request &) { });
    QSignalSpy left(&rig.gateway(), &FakeGateway::clientLeft);
    auto config = rig.config();
    config.idleSeconds = 1;
    rig.forwarder().apply(config);
    auto agent = rig.agent(Rig::request("{\"model\":\"m\"}").chopped(3));
    QByteArray got;
    QTRY_VERIFY_WITH_TIMEOUT((got += agent->readAll()).contains("The rest of the request did not come"), 10'000);
    QVERIFY2(got.startsWith("HTTP/1.1 408"), got);
    QTRY_COMPARE(left.size(), 1);
}

QTEST_GUILESS_MAIN(TestTransport)
#include "TestTransport.moc"
