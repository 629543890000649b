// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeGateway.h"
#include "core/Secret.h"
#include "forwarding/Forwarder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using forwarding::Forwarder;

namespace {

const std::string token = "local-token-of-a-test";

QByteArray request(const QByteArray &body = "{\"model\":\"claude-opus-5-5\",\"stream\":true}",
                   const QByteArray &more = {})
{
    return "POST /a/claude-code/v1/messages?beta=true HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAuthorization: Bearer "
        + QByteArray::fromStdString(token) + "\r\nX-Claude-Code-Session-Id: session-1\r\n" + more
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

const QByteArray sse =
    "event: message_start\ndata: "
    "{\"type\":\"message_start\",\"message\":{\"id\":\"msg_1\",\"model\":\"claude-opus-5-5\","
    "\"usage\":{\"input_tokens\":12,\"cache_read_input_tokens\":90,\"output_tokens\":1}}}\n\n"
    "event: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"},"
    "\"usage\":{\"output_tokens\":42}}\n\nevent: message_stop\ndata: {\"type\":\"message_stop\"}\n\n";

}  // namespace

class TestForwarder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void aStreamReachesTheAgentUnchangedAndIsMetered();
    void aConnectionToTheGatewayIsUsedAgain();
    void aLargeBodyGoesThroughWhole();
    void bytesArriveAsTheyAreSentNotAtTheEnd();
    void anEarlyAnswerEndsAHalfSentRequest();
    void aContinueIsPassedOn();
    void aGatewayThatIsDownIsA502InTheCallersFormat();
    void aGatewayThatHangsUpIsA502();
    void aKeptConnectionThatDiedIsReplacedSilently();
    void whatWasAnsweredBadlyIsNotAskedAgain();
    void aCutStreamIsRecordedAsPartial();
    void anAgentThatGoesCancelsTheGateway();
    void aWebsocketIsRefusedWith426();
    void garbageIs400AndTheConnectionCloses();
    void aHugeHeadIs431();
    void aStrangerIsRefusedAndCounted();
    void aPausedForwarderSaysSo();
    void aTakenPortIsAConflict();
    void drainingLetsTheRunningStreamFinish();

private:
    void start(FakeGateway::Script script);
    std::unique_ptr<QTcpSocket> connectAgent();
    QByteArray ask(const QByteArray &bytes);
    forwarding::Config config(std::uint16_t gatewayPort) const;

    std::unique_ptr<FakeGateway> m_gateway;
    std::unique_ptr<Forwarder> m_forwarder;
    std::vector<core::Exchange> m_exchanges;
};

forwarding::Config TestForwarder::config(std::uint16_t gatewayPort) const
{
    forwarding::Config c;
    c.gateway = forwarding::GatewayTarget{"ai.example.ts.net", "127.0.0.1", gatewayPort};
    c.tokenHashes = {{"claude-code", core::sha256Hex(token)}};
    c.where.login = "alice@example.com";
    return c;
}

void TestForwarder::start(FakeGateway::Script script)
{
    m_gateway = std::make_unique<FakeGateway>(std::move(script));
    forwarding::Events events;
    events.accepted = [](const platform::SocketOwner &) { };
    events.ended = [this](std::vector<forwarding::Ended> &&burst) {
        QMetaObject::invokeMethod(this, [this, burst = std::move(burst)] {
            for (const forwarding::Ended &one : burst)
                m_exchanges.push_back(*one.exchange);
        });
    };
    auto forwarder = Forwarder::listen(0, std::move(events));
    QVERIFY(forwarder);
    m_forwarder = std::move(*forwarder);
    m_forwarder->apply(config(m_gateway->serverPort()));
    m_forwarder->serve();
}

void TestForwarder::cleanup()
{
    m_forwarder.reset();
    m_gateway.reset();
    QCoreApplication::sendPostedEvents(this);  // exchanges that this test did not ask about
    m_exchanges.clear();
}

std::unique_ptr<QTcpSocket> TestForwarder::connectAgent()
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), m_forwarder->port());
    return socket;
}

/// Sends the bytes and reads until the answer is complete or the connection closes.
QByteArray TestForwarder::ask(const QByteArray &bytes)
{
    auto agent = connectAgent();
    agent->write(QByteArray(bytes).replace("PORT", QByteArray::number(m_forwarder->port())));
    http::MessageReader reader(http::MessageKind::Response, 1 << 26);
    QByteArray answer;
    const bool done = QTest::qWaitFor([&] {
        const QByteArray more = agent->readAll();
        answer += more;
        return reader.feed({more.constData(), std::size_t(more.size())}) != http::MessageReader::State::Reading
            || agent->state() == QTcpSocket::UnconnectedState;
    });
    return done ? answer : QByteArray("no answer: ") + answer;
}

void TestForwarder::aStreamReachesTheAgentUnchangedAndIsMetered()
{
    start([](const FakeGateway::Request &r) { r.socket->write(answerWith(sse, "text/event-stream")); });
    const QByteArray answer = ask(request());
    QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer);
    QVERIFY(answer.endsWith(sse));
    QTRY_COMPARE(m_exchanges.size(), std::size_t(1));
    const core::Exchange &e = m_exchanges[0];
    QCOMPARE(e.agent, std::string("claude-code"));
    QCOMPARE(e.session, std::string("session-1"));
    QCOMPARE(e.modelAsked, std::string("claude-opus-5-5"));
    QCOMPARE(e.usage.input, 12);
    QCOMPARE(e.usage.cacheRead, 90);
    QCOMPARE(e.usage.output, 42);
    QCOMPARE(e.stopReason, std::string("end_turn"));
    QCOMPARE(e.responseId, std::string("msg_1"));
    QCOMPARE(e.requestId, std::string("req_1"));
    QCOMPARE(e.path, std::string("/v1/messages"));
    QCOMPARE(e.where.login, std::string("alice@example.com"));
    QVERIFY(e.streamed && !e.usagePartial && e.firstByteMs >= 0);
    QVERIFY(m_gateway->heads()[0].starts_with("POST /v1/messages?beta=true|Host=ai.example.ts.net|"));
    QVERIFY(m_gateway->heads()[0].find(token) == std::string::npos);
}

void TestForwarder::aConnectionToTheGatewayIsUsedAgain()
{
    start([](const FakeGateway::Request &r) { r.socket->write(answerWith("{}")); });
    for (int i = 0; i < 5; ++i)
        QVERIFY(ask(request()).contains("200 OK"));
    QCOMPARE(m_gateway->connections(), 1);
    QTRY_COMPARE(m_exchanges.size(), std::size_t(5));
}

void TestForwarder::aLargeBodyGoesThroughWhole()
{
    std::string got;
    start([&got](const FakeGateway::Request &r) {
        got = r.body;
        r.socket->write(answerWith(QByteArray::fromStdString(r.body)));
    });
    const QByteArray body = "{\"model\":\"m\",\"text\":\"" + QByteArray(20'000'000, 'x') + "\"}";
    const QByteArray answer = ask(request(body));
    QCOMPARE(got.size(), std::size_t(body.size()));
    QVERIFY(answer.endsWith(body));
    QTRY_COMPARE(m_exchanges.size(), std::size_t(1));
    QCOMPARE(m_exchanges[0].modelAsked, std::string("m"));
}

void TestForwarder::bytesArriveAsTheyAreSentNotAtTheEnd()
{
    QTcpSocket *stream = nullptr;
    start([&stream](const FakeGateway::Request &r) {
        stream = r.socket;
        stream->write(
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n6\r\ndata: \r\n");
    });
    auto agent = connectAgent();
    agent->write(request().replace("PORT", QByteArray::number(m_forwarder->port())));
    QByteArray got;
    QTRY_VERIFY((got += agent->readAll()).endsWith("6\r\ndata: \r\n"));
    stream->write("3\r\nabc\r\n");
    QTRY_VERIFY((got += agent->readAll()).endsWith("3\r\nabc\r\n"));
    stream->write("0\r\n\r\n");
    QTRY_VERIFY((got += agent->readAll()).endsWith("0\r\n\r\n"));
    QTRY_COMPARE(m_exchanges.size(), std::size_t(1));
}

void TestForwarder::anEarlyAnswerEndsAHalfSentRequest()
{
    start([](const FakeGateway::Request &) { });
    QTcpServer gateway;
    gateway.listen(QHostAddress::LocalHost, 0);
    connect(&gateway, &QTcpServer::newConnection, &gateway, [&gateway] {
        gateway.nextPendingConnection()->write("HTTP/1.1 413 Content Too Large\r\nContent-Length: 2\r\n\r\nno");
    });
    m_forwarder->apply(config(gateway.serverPort()));
    const QByteArray answer = ask(request(QByteArray(3'000'000, 'x')).chopped(1'000'000));
    QVERIFY2(answer.startsWith("HTTP/1.1 413"), answer);
    QTRY_COMPARE(m_exchanges.size(), std::size_t(1));
    QCOMPARE(m_exchanges[0].status, 413);
}

void TestForwarder::aContinueIsPassedOn()
{
    start([](const FakeGateway::Request &r) { r.socket->write("HTTP/1.1 100 Continue\r\n\r\n" + answerWith("{}")); });
    auto agent = connectAgent();
    agent->write(request("{}", "Expect: 100-continue\r\n").replace("PORT", QByteArray::number(m_forwarder->port())));
    QByteArray got;
    QTRY_VERIFY((got += agent->readAll()).endsWith("{}"));
    QVERIFY(got.startsWith("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n"));
    QTRY_COMPARE(m_exchanges.size(), std::size_t(1));
    QCOMPARE(m_exchanges[0].status, 200);
}

void TestForwarder::aGatewayThatIsDownIsA502InTheCallersFormat()
{
    start([](const FakeGateway::Request &) { });
    m_gateway->close();
    const QByteArray answer = ask(request());
    QVERIFY2(answer.startsWith("HTTP/1.1 502 Bad Gateway\r\n"), answer);
    const QJsonObject json = QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
    QCOMPARE(json[QLatin1String("type")].toString(), QStringLiteral("error"));
    QVERIFY(json[QLatin1String("error")].toObject()[QLatin1String("message")].toString().contains(
        QStringLiteral("ai.example.ts.net")));
    QTRY_COMPARE(m_exchanges.size(), std::size_t(1));
    QCOMPARE(int(m_exchanges[0].outcome), int(core::Outcome::GatewayUnreachable));
    QCOMPARE(m_exchanges[0].status, 502);
}

void TestForwarder::aGatewayThatHangsUpIsA502()
{
    start([](const FakeGateway::Request &r) { r.socket->abort(); });
    QVERIFY(ask(request()).startsWith("HTTP/1.1 502"));
    QTRY_COMPARE(m_exchanges.size(), std::size_t(1));
    QCOMPARE(int(m_exchanges[0].outcome), int(core::Outcome::GatewayCut));
}

void TestForwarder::aKeptConnectionThatDiedIsReplacedSilently()
{
    int served = 0;
    start([&served](const FakeGateway::Request &r) {
        if (++served == 2)
            r.socket->abort();
        else
            r.socket->write(answerWith("{}"));
    });
    QVERIFY(ask(request()).contains("200 OK"));
    QVERIFY(ask(request()).contains("200 OK"));
    QCOMPARE(served, 3);
    QCOMPARE(m_gateway->connections(), 2);
}

void TestForwarder::whatWasAnsweredBadlyIsNotAskedAgain()
{
    int served = 0;
    start([&served](const FakeGateway::Request &r) {
        r.socket->write(++served == 1 ? answerWith("{}") : QByteArray("HTTP/1.1 200"));
        if (served > 1)
            r.socket->disconnectFromHost();
    });
    QVERIFY(ask(request()).contains("200 OK"));
    QVERIFY(ask(request()).startsWith("HTTP/1.1 502"));
    QCOMPARE(served, 2);
}

void TestForwarder::aCutStreamIsRecordedAsPartial()
{
    start([](const FakeGateway::Request &r) {
        r.socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + QByteArray::number(sse.size(), 16) + "\r\n" + sse.first(250));
        r.socket->disconnectFromHost();
    });
    QVERIFY(ask(request()).endsWith(sse.first(250)));
    QTRY_COMPARE(m_exchanges.size(), std::size_t(1));
    QCOMPARE(int(m_exchanges[0].outcome), int(core::Outcome::GatewayCut));
    QVERIFY(m_exchanges[0].usagePartial);
    QCOMPARE(m_exchanges[0].usage.input, 12);
}

void TestForwarder::anAgentThatGoesCancelsTheGateway()
{
    start([](const FakeGateway::Request &) { });
    QSignalSpy left(m_gateway.get(), &FakeGateway::clientLeft);
    auto agent = connectAgent();
    agent->write(request().replace("PORT", QByteArray::number(m_forwarder->port())));
    QTRY_COMPARE(m_gateway->heads().size(), std::size_t(1));
    agent->abort();
    QTRY_COMPARE(left.size(), 1);
    QTRY_COMPARE(m_exchanges.size(), std::size_t(1));
    QCOMPARE(int(m_exchanges[0].outcome), int(core::Outcome::AgentGone));
}

void TestForwarder::aWebsocketIsRefusedWith426()
{
    start([](const FakeGateway::Request &) { });
    QVERIFY(ask(request({}, "Connection: Upgrade\r\nUpgrade: websocket\r\n")).startsWith("HTTP/1.1 426"));
    QVERIFY(m_gateway->heads().empty());
}

void TestForwarder::garbageIs400AndTheConnectionCloses()
{
    start([](const FakeGateway::Request &) { });
    auto agent = connectAgent();
    QSignalSpy closed(agent.get(), &QTcpSocket::disconnected);
    agent->write("BREW coffee\r\n\r\n");
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(agent->readAll().startsWith("HTTP/1.1 400 Bad Request\r\n"));
}

void TestForwarder::aHugeHeadIs431()
{
    start([](const FakeGateway::Request &) { });
    QVERIFY(
        ask("GET /a/claude-code HTTP/1.1\r\nX: " + QByteArray(100'000, 'x') + "\r\n\r\n").startsWith("HTTP/1.1 431"));
}

void TestForwarder::aStrangerIsRefusedAndCounted()
{
    start([](const FakeGateway::Request &) { });
    QVERIFY(ask(request().replace(QByteArray::fromStdString(token), "guess")).startsWith("HTTP/1.1 401"));
    QVERIFY(ask(request({}, "Origin: https://evil.example\r\n")).startsWith("HTTP/1.1 403"));
    QCOMPARE(m_forwarder->refused(), 2);
    QVERIFY(m_gateway->heads().empty());
    QVERIFY(m_exchanges.empty());
}

void TestForwarder::aPausedForwarderSaysSo()
{
    start([](const FakeGateway::Request &) { });
    forwarding::Config paused = config(m_gateway->serverPort());
    paused.paused = true;
    m_forwarder->apply(paused);
    const QByteArray answer = ask(request());
    QVERIFY(answer.startsWith("HTTP/1.1 503"));
    QVERIFY(answer.contains("paused"));
}

void TestForwarder::aTakenPortIsAConflict()
{
    start([](const FakeGateway::Request &) { });
    const auto second = Forwarder::listen(m_forwarder->port(), {});
    QVERIFY(!second);
    QCOMPARE(int(second.error().kind), int(core::ErrorKind::Conflict));
    QVERIFY(second.error().message.contains(QString::number(m_forwarder->port())));
}

void TestForwarder::drainingLetsTheRunningStreamFinish()
{
    QTcpSocket *stream = nullptr;
    start([&stream](const FakeGateway::Request &r) { stream = r.socket; });
    auto agent = connectAgent();
    agent->write(request().replace("PORT", QByteArray::number(m_forwarder->port())));
    QTRY_VERIFY(stream != nullptr);
    bool drained = false;
    m_forwarder->drain([this, &drained] { QMetaObject::invokeMethod(this, [&drained] { drained = true; }); });
    auto late = connectAgent();
    late->write(request().replace("PORT", QByteArray::number(m_forwarder->port())));
    QByteArray told;
    QTRY_VERIFY2((told += late->readAll()).contains("Spotmeter is restarting"), told);
    QVERIFY2(told.startsWith("HTTP/1.1 503 ") && told.contains("Retry-After: 2\r\n"), told);
    QVERIFY(!drained);
    stream->write(answerWith("{}"));
    QByteArray got;
    QTRY_VERIFY((got += agent->readAll()).endsWith("{}"));
    QTRY_VERIFY(drained);
    QCOMPARE(m_exchanges.size(), std::size_t(2));
    QTcpSocket after;
    QSignalSpy refused(&after, &QTcpSocket::errorOccurred);
    after.connectToHost(QHostAddress(QHostAddress::LocalHost), m_forwarder->port());
    QTRY_COMPARE(refused.size(), 1);
}

QTEST_GUILESS_MAIN(TestForwarder)
#include "TestForwarder.moc"
