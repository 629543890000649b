// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Catalogue.h"
#include "demo/DemoGateway.h"

#include "support/FixedClock.h"
#include "support/RawHttp.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using demo::DemoGateway;
using demo::Pace;
using support::HttpAnswer;

namespace {

const QByteArray hello = R"({"model":"claude-opus-5-5","messages":[{"role":"user","content":"hi"}]})";
const QByteArray streamedHello =
    R"({"model":"claude-opus-5-5","stream":true,"messages":[{"role":"user","content":"hi"}]})";

}  // namespace

class TestDemoGateway : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theHeadsItSawAreShown();
    void aConnectionCarriesManyRequests();
    void pipelinedRequestsAreAllAnswered();
    void realisticStreamsTakeTheirTime();
    void modelsHavePricesAndProviders();
    void quotasFallWithUseAndRefillWithTime();
    void tokensAreCounted();
    void anUnknownModelIsToldInTheCallersOwnFormat_data();
    void anUnknownModelIsToldInTheCallersOwnFormat();
    void aProvidersPrefixIsAccepted();
    void whatItDoesNotServeIsRefusedPlainly_data();
    void whatItDoesNotServeIsRefusedPlainly();
    void whatIsNotHttpGetsA400AndIsCutOff();
    void aTakenPortIsNamed();

private:
    std::unique_ptr<support::FixedClock> m_clock;
    std::unique_ptr<DemoGateway> m_gateway;
};

void TestDemoGateway::init()
{
    m_clock = std::make_unique<support::FixedClock>(1'790'000'000'000);
    m_gateway = std::make_unique<DemoGateway>(*m_clock, Pace::Immediate);
    QVERIFY(m_gateway->listen());
}

void TestDemoGateway::cleanup()
{
    m_gateway.reset();
}

void TestDemoGateway::theHeadsItSawAreShown()
{
    QSignalSpy seen(m_gateway.get(), &DemoGateway::requestSeen);
    QCOMPARE(support::request(m_gateway->port(), "POST", "/v1/messages?beta=true", hello).status, 200);
    QCOMPARE(seen.size(), 1);
    const auto head = seen.first().first().value<demo::RequestHead>();
    QCOMPARE(head.method, QByteArray("POST"));
    QCOMPARE(head.target, QByteArray("/v1/messages?beta=true"));
    QCOMPARE(head.header("user-agent"), QByteArray("test"));
    QVERIFY(head.header("authorization").isNull());
}

void TestDemoGateway::aConnectionCarriesManyRequests()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_gateway->port());
    QCOMPARE(support::request(socket, "HEAD", "/api/hello").status, 404);
    QCOMPARE(support::request(socket, "POST", "/v1/messages", streamedHello).status, 200);
    QCOMPARE(support::request(socket, "POST", "/v1/messages", hello).status, 200);
    QCOMPARE(support::request(socket, "GET", "/v1/models").status, 200);
    QCOMPARE(socket.state(), QTcpSocket::ConnectedState);
}

void TestDemoGateway::pipelinedRequestsAreAllAnswered()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_gateway->port());
    QByteArray received;
    connect(&socket, &QTcpSocket::readyRead, this, [&] { received += socket.readAll(); });
    socket.write(QByteArray("GET /v1/nothing HTTP/1.1\r\nHost: a\r\n\r\n").repeated(50));
    QTRY_COMPARE(received.count("HTTP/1.1 404 Not Found\r\n"), 50);
}

void TestDemoGateway::realisticStreamsTakeTheirTime()
{
    DemoGateway realistic(*m_clock, Pace::Realistic);
    QVERIFY(realistic.listen());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(support::request(realistic.port(), "POST", "/v1/messages", streamedHello).status, 200);
    QVERIFY2(timer.elapsed() >= 500, "a model that thinks and speaks was that fast");
}

void TestDemoGateway::modelsHavePricesAndProviders()
{
    const QJsonObject list = support::request(m_gateway->port(), "GET", "/v1/models").json();
    QCOMPARE(list["object"].toString(), QStringLiteral("list"));
    QStringList ids;
    QStringList providers;
    int priced = 0;
    const QJsonArray rows = list["data"].toArray();
    for (const QJsonValue &row : rows) {
        ids.append(row["id"].toString());
        providers.append(row["metadata"]["provider"]["id"].toString());
        priced += row["pricing"].isObject() ? 1 : 0;
        QVERIFY(!row["supported_endpoints"].toArray().isEmpty());
    }
    QVERIFY(ids.contains("claude-opus-5-5"));
    QCOMPARE(rows[0]["pricing"]["input"].toString(), QStringLiteral("0.000005000"));
    providers.removeDuplicates();
    QVERIFY(providers.size() >= 2);
    QCOMPARE(priced, rows.size() - 1);
    QCOMPARE(demo::prices().size(), std::size_t(priced) - 1);  // one model is offered by two providers

    const HttpAnswer old = support::request(m_gateway->port(), "GET", "/api/providers");
    QCOMPARE(QJsonDocument::fromJson(old.body).array().size(), providers.size());
}

void TestDemoGateway::quotasFallWithUseAndRefillWithTime()
{
    const auto balance = [this] {
        return support::request(m_gateway->port(), "GET", "/api/quotas")
            .json()["daily:alice@example.com"]
            .toObject()["current"]
            .toInteger();
    };
    const qint64 before = balance();
    QVERIFY(before > 1'000'000'000);
    support::request(m_gateway->port(), "POST", "/v1/messages", hello);
    const qint64 after = balance();
    QVERIFY(after < before);
    m_clock->now += 60'000;
    QVERIFY(balance() > after);
    m_clock->now += 30LL * 24 * 60 * 60 * 1000;
    QCOMPARE(balance(), 10'000'000'000);
}

void TestDemoGateway::tokensAreCounted()
{
    const QByteArray longer = QByteArray(hello).replace("hi", QByteArray(8000, 'x'));
    const auto count = [this](const QByteArray &body) {
        return support::request(m_gateway->port(), "POST", "/v1/messages/count_tokens?beta=true", body)
            .json()["input_tokens"]
            .toInt();
    };
    QVERIFY(count(hello) > 0);
    QVERIFY(count(longer) > count(hello) + 1000);
}

void TestDemoGateway::anUnknownModelIsToldInTheCallersOwnFormat_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("shape");
    QTest::newRow("anthropic") << QByteArray("/v1/messages") << QByteArray(R"("not_found_error")");
    QTest::newRow("responses") << QByteArray("/v1/responses") << QByteArray(R"("error":{)");
    QTest::newRow("chat") << QByteArray("/v1/chat/completions") << QByteArray(R"("error":{)");
    QTest::newRow("gemini") << QByteArray("/v1beta/models/who-3:generateContent") << QByteArray(R"("NOT_FOUND")");
}

void TestDemoGateway::anUnknownModelIsToldInTheCallersOwnFormat()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, shape);
    const HttpAnswer answer = support::request(m_gateway->port(), "POST", target, R"({"model":"who-3"})");
    QCOMPARE(answer.status, 404);
    QVERIFY2(answer.body.contains(shape), answer.body.constData());
    QVERIFY(answer.body.contains("who-3"));
}

void TestDemoGateway::aProvidersPrefixIsAccepted()
{
    const QByteArray prefixed = QByteArray(hello).replace("claude-opus", "anthropic/claude-opus");
    QCOMPARE(support::request(m_gateway->port(), "POST", "/v1/messages", prefixed).status, 200);
}

void TestDemoGateway::whatItDoesNotServeIsRefusedPlainly_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("not JSON") << QByteArray("POST") << QByteArray("/v1/messages") << QByteArray("hello") << 400;
    QTest::newRow("no model") << QByteArray("POST") << QByteArray("/v1/responses") << QByteArray("{}") << 400;
    QTest::newRow("doubled v1") << QByteArray("GET") << QByteArray("/v1/v1/models") << QByteArray() << 404;
    QTest::newRow("wrong method") << QByteArray("GET") << QByteArray("/v1/messages") << QByteArray() << 405;
}

void TestDemoGateway::whatItDoesNotServeIsRefusedPlainly()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const HttpAnswer answer = support::request(m_gateway->port(), method, target, body);
    QCOMPARE(answer.status, status);
    QVERIFY(answer.body.contains("message"));
}

void TestDemoGateway::whatIsNotHttpGetsA400AndIsCutOff()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_gateway->port());
    QSignalSpy closed(&socket, &QTcpSocket::disconnected);
    socket.write("EHLO example.com\r\n\r\n");
    QVERIFY(closed.wait());
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 400 Bad Request\r\n"));
}

void TestDemoGateway::aTakenPortIsNamed()
{
    DemoGateway second(*m_clock, Pace::Immediate);
    const auto result = second.listen(m_gateway->port());
    QVERIFY(!result);
    QVERIFY(result.error().message.contains(QString::number(m_gateway->port())));
}

QTEST_GUILESS_MAIN(TestDemoGateway)
#include "TestDemoGateway.moc"
