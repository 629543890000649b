// SPDX-License-Identifier: GPL-3.0-or-later
// Who may ask, what is told to whom, which gateway is believed, and how failures are worded.
#include "Certificate.h"
#include "Rig.h"
#include "core/Secret.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

namespace {

void answerOk(const FakeGateway::Request &request)
{
    request.socket->write(answerWith("{}"));
}

QString messageOf(const QByteArray &answer)
{
    const QJsonObject json = QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
    return json[QLatin1String("error")].toObject()[QLatin1String("message")].toString();
}

const QByteArray ownLogin = "POST /a/codex/k/token-of-codex/v1/responses HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n"
                            "Authorization: Bearer the-users-own\r\nchatgpt-account-id: acc\r\nCookie: c=1\r\n"
                            "x-api-key: token-of-codex\r\nContent-Length: 2\r\n\r\n{}";

}  // namespace

class TestTrust : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOwnLoginGoesOnWhereTheRouteSaysSo();
    void elsewhereItDoesNot();
    void theGatewaysOwnCredentialIsAdded();
    void theAgentIsNamedToTheGatewayIfAsked();
    void refusalsAreCountedByReason();
    void theNextGatewayServesWhileTheFirstRests();
    void aDeadGatewayIsToldInTheStatusTheAgentPrints();
    void pausedAndDrainingSayWhenToComeBack();
    void encodedRequestBodiesAreReadAndPassedOnAsSent();
    void tlsGatewaysMustProveTheirName();
};

void TestTrust::anOwnLoginGoesOnWhereTheRouteSaysSo()
{
    Rig rig(answerOk);
    auto config = rig.config();
    config.routes["codex"].passthrough = true;
    rig.forwarder().apply(config);
    QVERIFY(rig.ask(ownLogin).contains("200 OK"));
    QCOMPARE(rig.gateway().heads()[0],
             std::string("POST /v1/responses|Host=ai.example.ts.net|Authorization=Bearer the-users-own|"
                         "chatgpt-account-id=acc|Content-Length=2"));
    QVERIFY(rig.ask(QByteArray(ownLogin).replace("/k/token-of-codex", "/k/guess")).startsWith("HTTP/1.1 401"));
    QTRY_COMPARE(rig.exchanges.size(), std::size_t(1));
    QCOMPARE(rig.exchanges[0].path, std::string("/v1/responses"));
}

void TestTrust::elsewhereItDoesNot()
{
    Rig rig(answerOk);
    QVERIFY(rig.ask(Rig::request("{}", "x-api-key: the-users-own\r\nOpenAI-Project: p\r\n")).contains("200 OK"));
    QCOMPARE(rig.gateway().heads()[0],
             std::string("POST /v1/messages?beta=true|Host=ai.example.ts.net|Content-Length=2"));
    QVERIFY(rig.ask(QByteArray(ownLogin).replace("x-api-key: token-of-codex\r\n", "")).startsWith("HTTP/1.1 401"));
}

void TestTrust::theGatewaysOwnCredentialIsAdded()
{
    Rig rig(answerOk);
    auto config = rig.config();
    config.gateway->credential = {"x-api-key", std::make_shared<const core::Secret>("of-the-gateway")};
    rig.forwarder().apply(config);
    QVERIFY(rig.ask(Rig::request("{}")).contains("200 OK"));
    QVERIFY(rig.gateway().heads()[0].ends_with("|x-api-key=of-the-gateway"));
}

void TestTrust::theAgentIsNamedToTheGatewayIfAsked()
{
    Rig rig(answerOk);
    auto config = rig.config();
    config.attributionField = "X-Spotmeter-Agent";
    rig.forwarder().apply(config);
    QVERIFY(rig.ask(Rig::request("{}")).contains("200 OK"));
    QVERIFY(rig.gateway().heads()[0].ends_with("|X-Spotmeter-Agent=claude-code"));
}

void TestTrust::refusalsAreCountedByReason()
{
    using forwarding::Reason;
    Rig rig(answerOk);
    rig.ask(Rig::request().replace("TOKEN", "guess"));
    rig.ask(Rig::request().replace("127.0.0.1:PORT", "evil.example:PORT"));
    rig.ask(Rig::request({}, "Origin: https://evil.example\r\n"));
    rig.ask("HEAD /a/claude-code/api/hello HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n");
    const auto counts = rig.forwarder().refusals();
    QCOMPARE(counts[std::size_t(Reason::Token)], 1);
    QCOMPARE(counts[std::size_t(Reason::Host)], 1);
    QCOMPARE(counts[std::size_t(Reason::Page)], 1);
    QCOMPARE(rig.forwarder().refused(), 3);
}

void TestTrust::theNextGatewayServesWhileTheFirstRests()
{
    Rig rig(answerOk);
    QTcpServer first;  // not listening until later, on a port that is free now
    QVERIFY(first.listen(QHostAddress::LocalHost, 0));
    const std::uint16_t port = first.serverPort();
    first.close();
    auto config = rig.config();
    config.fallbacks = {*config.gateway};
    config.fallbacks[0].hostHeader = "second.example.ts.net";
    config.gateway->port = port;
    config.restSeconds = 1;
    rig.forwarder().apply(config);
    QVERIFY(rig.ask(Rig::request()).contains("200 OK"));
    QVERIFY(rig.gateway().heads()[0].find("|Host=second.example.ts.net|") != std::string::npos);
    QTRY_COMPARE(rig.exchanges.size(), std::size_t(1));
    QCOMPARE(rig.exchanges[0].where.gateway, std::string("second.example.ts.net"));
    using Changes = std::vector<std::pair<std::string, bool>>;
    QTRY_COMPARE(rig.gatewayChanges, (Changes{{"ai.example.ts.net", false}}));

    connect(&first, &QTcpServer::newConnection, &first, [&first] {
        QTcpSocket *socket = first.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write(answerWith("{\"first\":1}")); });
    });
    QVERIFY(first.listen(QHostAddress::LocalHost, port));
    QTRY_VERIFY_WITH_TIMEOUT(rig.ask(Rig::request()).contains("first"), 10'000);
    QTRY_COMPARE(rig.gatewayChanges, (Changes{{"ai.example.ts.net", false}, {"ai.example.ts.net", true}}));
}

void TestTrust::aDeadGatewayIsToldInTheStatusTheAgentPrints()
{
    Rig rig(answerOk);
    rig.gateway().close();
    auto config = rig.config();
    config.routes["claude-code"].printedStatus = 403;
    rig.forwarder().apply(config);
    const QByteArray answer = rig.ask(Rig::request());
    QVERIFY2(answer.startsWith("HTTP/1.1 403"), answer);
    QVERIFY(messageOf(answer).contains(QStringLiteral("cannot reach the gateway ai.example.ts.net")));
    config.gateway.reset();
    config.noGatewayBecause = "Tailscale is stopped. Start it.";
    rig.forwarder().apply(config);
    const QByteArray none = rig.ask(Rig::request());
    QVERIFY(none.startsWith("HTTP/1.1 403"));
    QCOMPARE(messageOf(none), QStringLiteral("Tailscale is stopped. Start it."));
}

void TestTrust::pausedAndDrainingSayWhenToComeBack()
{
    QTcpSocket *stream = nullptr;
    Rig rig([&stream](const FakeGateway::Request &r) { stream = r.socket; });
    auto running = rig.agent(Rig::request() + Rig::request());
    QTRY_VERIFY(stream != nullptr);
    auto config = rig.config();
    config.paused = true;
    rig.forwarder().apply(config);
    const QByteArray answer = rig.ask(Rig::request());
    QVERIFY(answer.startsWith("HTTP/1.1 503"));
    QVERIFY(answer.contains("\r\nRetry-After: 30\r\n"));
    QVERIFY(messageOf(answer).contains(QStringLiteral("paused")));
    stream->write(answerWith("{\"ran\":1}"));
    QByteArray got;
    QTRY_VERIFY((got += running->readAll()).contains("Retry-After"));
    QVERIFY(got.contains("{\"ran\":1}HTTP/1.1 503"));
}

void TestTrust::encodedRequestBodiesAreReadAndPassedOnAsSent()
{
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"), {QStringLiteral("-c")});
    gzip.write("{\"model\":\"gpt-5.5\",\"input\":\"hi\"}");
    gzip.closeWriteChannel();
    QVERIFY(gzip.waitForFinished());
    const QByteArray packed = gzip.readAllStandardOutput();
    std::string body;
    Rig rig([&body](const FakeGateway::Request &r) {
        body = r.body;
        answerOk(r);
    });
    const QByteArray request =
        Rig::request(packed, "Content-Encoding: gzip\r\n").replace("/v1/messages", "/v1/responses");
    QVERIFY(rig.ask(request).contains("200 OK"));
    QCOMPARE(QByteArray::fromStdString(body), packed);
    QTRY_COMPARE(rig.exchanges.size(), std::size_t(1));
    QCOMPARE(rig.exchanges[0].modelAsked, std::string("gpt-5.5"));
    QVERIFY(rig.exchanges[0].session.starts_with("text-"));
}

void TestTrust::tlsGatewaysMustProveTheirName()
{
    QTemporaryDir folder;
    const Certificate certificate("gateway.example", folder.path());
    QSslServer gateway;
    gateway.setSslConfiguration(certificate.configuration());
    QVERIFY(gateway.listen(QHostAddress::LocalHost, 0));
    connect(&gateway, &QTcpServer::pendingConnectionAvailable, &gateway, [&gateway] {
        QTcpSocket *socket = gateway.nextPendingConnection();
        const auto read = [socket] {
            if (socket->readAll().contains("true}"))
                socket->write(answerWith(QByteArray(300'000, 's')));
        };
        connect(socket, &QTcpSocket::readyRead, socket, read);
        read();
    });
    Rig rig(answerOk);
    auto config = rig.config();
    config.gateway =
        forwarding::GatewayTarget{"gateway.example", "127.0.0.1", gateway.serverPort(), forwarding::Security::Tls, {}};
    config.trustedCertificates = certificate.file().toStdString();
    rig.forwarder().apply(config);
    for (int i = 0; i < 2; ++i) {
        const QByteArray answer = rig.ask(Rig::request());
        QVERIFY2(answer.startsWith("HTTP/1.1 200 OK"), answer.left(300));
        QVERIFY(answer.endsWith(QByteArray(300'000, 's')));
    }

    config.gateway->hostHeader = "other.example";
    rig.forwarder().apply(config);
    QVERIFY2(messageOf(rig.ask(Rig::request())).contains(QStringLiteral("hostname mismatch"), Qt::CaseInsensitive),
             "a certificate for another name was believed");
    config.gateway->hostHeader = "gateway.example";
    config.trustedCertificates.clear();
    rig.forwarder().apply(config);
    const QByteArray untrusted = rig.ask(Rig::request());
    QVERIFY(untrusted.startsWith("HTTP/1.1 502"));
    QVERIFY2(messageOf(untrusted).contains(QStringLiteral("self")), untrusted);
}

QTEST_GUILESS_MAIN(TestTrust)
#include "TestTrust.moc"
