// SPDX-License-Identifier: GPL-3.0-or-later
// Other people's HTTP clients through the forwarder, as agents use them (clients/). Each script asks the same things
// and prints the same lines: a plain and a chunked upload, a zstd body passed on as sent, HEAD, 204, whether
// connections were opened anew, a stream whose second event the gateway sends only after the client has seen the first,
// and an abort after which the client asks whether the gateway saw it.
#include "RecordingGateway.h"
#include "Rig.h"
#include "core/Secret.h"

#include <QCryptographicHash>
#include <QFile>
#include <QPointer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr int patienceMs = 60'000;
const QByteArray sseHead = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";

QByteArray chunk(const QByteArray &text)
{
    return QByteArray::number(text.size(), 16) + "\r\n" + text + "\r\n";
}

/// "LENGTH SHA CODING FRAMING" of a body.
QByteArray described(const QByteArray &body, const QByteArray &coding, const QByteArray &framing)
{
    const QByteArray sum = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex().left(16);
    return QByteArray::number(body.size()) + " " + sum + " " + coding + " " + framing;
}

QByteArray fieldOf(const std::string &head, const QByteArray &lowerName, const QByteArray &otherwise)
{
    for (const QByteArray &field : QByteArray::fromStdString(head).split('|')) {
        if (field.toLower().startsWith(lowerName + "="))
            return field.mid(lowerName.size() + 1);
    }
    return otherwise;
}

struct Ran {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

/// Runs a program while the gateway, which lives in this thread, goes on.
Ran run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patienceMs);
    if (!ended)
        process.kill();
    process.waitForFinished();
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

}  // namespace

class TestForeignClients : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void eachSeesWhatTheGatewaySays_data();
    void eachSeesWhatTheGatewaySays();
    void aBigBodyWaitsForTheLeave();
    void encodedAnswersPassUnchangedAndAreMetered_data();
    void encodedAnswersPassUnchangedAndAreMetered();
    void aLoadOfTwoThousandRequestsIsAnsweredWhole();

private:
    void answer(const FakeGateway::Request &request);
    QString base() const { return QStringLiteral("http://127.0.0.1:%1/a/claude-code/v1").arg(m_rig->port()); }
    QString keyField() const { return QStringLiteral("x-api-key: ") + QString::fromStdString(Rig::token); }
    QString file(const char *name, const QByteArray &content) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Rig> m_rig;
    QPointer<QTcpSocket> m_stream;
    QPointer<QTcpSocket> m_held;
};

void TestForeignClients::init()
{
    m_rig = std::make_unique<Rig>([this](const FakeGateway::Request &request) { answer(request); });
}

void TestForeignClients::cleanup()
{
    m_rig.reset();
}

QString TestForeignClients::file(const char *name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
        return {};
    return file.fileName();
}

void TestForeignClients::answer(const FakeGateway::Request &request)
{
    const QByteArray head = QByteArray::fromStdString(request.head);
    QTcpSocket *const socket = request.socket;
    if (head.startsWith("HEAD ")) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n");
    } else if (head.contains("/v1/echo|")) {
        socket->write(answerWith(described(QByteArray::fromStdString(request.body),
                                           fieldOf(request.head, "content-encoding", "-"),
                                           fieldOf(request.head, "transfer-encoding", "length")),
                                 "text/plain"));
    } else if (head.contains("/v1/empty|")) {
        socket->write("HTTP/1.1 204 No Content\r\n\r\n");
    } else if (head.contains("/v1/stream|")) {
        m_stream = socket;
        socket->write(sseHead + chunk("data: one\n\n"));
    } else if (head.contains("/v1/next|")) {
        m_stream->write(chunk("data: two\n\n") + "0\r\n\r\n");
        socket->write(answerWith("sent", "text/plain"));
    } else if (head.contains("/v1/hold|")) {
        m_held = socket;
        socket->write(sseHead + chunk("data: one\n\n"));
    } else if (m_held == nullptr) {
        socket->write(answerWith("gone", "text/plain"));
    } else {
        connect(m_held, &QObject::destroyed, socket, [socket] { socket->write(answerWith("gone", "text/plain")); });
    }
}

void TestForeignClients::eachSeesWhatTheGatewaySays_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("script");
    const auto row = [](const char *name, const char *program, const char *script) {
        QTest::newRow(name) << QString::fromLatin1(program) << QString::fromLatin1(script);
    };
    row("curl", "bash", "curl.sh");
    row("Node's http with a keep-alive agent", "node", "node-http.mjs");
    row("Node's fetch", "node", "node-fetch.mjs");
    row("Python's http.client", "/usr/bin/python3", "python-http.py");
    row("httpx", "/usr/bin/python3", "python-httpx.py");
    row("requests", "/usr/bin/python3", "python-requests.py");
}

void TestForeignClients::eachSeesWhatTheGatewaySays()
{
    QFETCH(QString, program);
    QFETCH(QString, script);
    const QByteArray body = QByteArray("word ").repeated(60'000);
    const QByteArray packed = run(QStringLiteral("zstd"), {QStringLiteral("-qc")}, body).output;
    QVERIFY(packed.size() > 8);
    const Ran ran = run(program,
                        {QStringLiteral(TEST_SOURCE "/clients/") + script, base(), QString::fromStdString(Rig::token),
                         file("body", body), file("body.zst", packed)});
    const QByteArray expected = "plain " + described("hello", "-", "length") + " 200\n" + "chunked "
        + described(body, "-", "chunked") + " 200\n" + "zstd " + described(packed, "zstd", "length") + " 200\n"
        + "head 5 200\nempty 204\nagain 000\nstream one two\nabort one gone\n";
    QCOMPARE(ran.output + ran.errors,
             QByteArray(expected).replace("again 000", script == u"curl.sh" ? "again 100" : "again 000"));
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(m_rig->forwarder().refused(), 0);
    QTRY_COMPARE(m_rig->forwarder().openExchanges(), 0);
    QTRY_COMPARE(std::count_if(m_rig->exchanges.begin(), m_rig->exchanges.end(),
                               [](const core::Exchange &e) { return e.outcome == core::Outcome::AgentGone; }),
                 std::ptrdiff_t(1));
}

void TestForeignClients::aBigBodyWaitsForTheLeave()
{
    RecordingGateway gateway;
    gateway.reset(answerWith("{}"), RecordingGateway::Manner::GivesLeave);
    auto config = m_rig->config();
    config.gateway->port = gateway.serverPort();
    m_rig->forwarder().apply(config);
    const QByteArray body(3'000'000, 'x');
    // curl asks for leave by itself above 1 MB, and would wait a minute for it here.
    const Ran ran = run(QStringLiteral("curl"),
                        {QStringLiteral("-sSv"), QStringLiteral("--expect100-timeout"), QStringLiteral("60"),
                         QStringLiteral("-H"), keyField(), QStringLiteral("--data-binary"),
                         QStringLiteral("@") + file("big", body), base() + QStringLiteral("/messages")});
    QVERIFY2(ran.errors.contains("Expect: 100-continue"), ran.errors);
    QVERIFY2(ran.errors.contains("HTTP/1.1 100 Continue"), ran.errors);
    QCOMPARE(ran.output, QByteArray("{}"));
    QCOMPARE(gateway.arrived().size(), 1);
    QVERIFY(gateway.arrived()[0].complete && gateway.arrived()[0].body == body);
}

void TestForeignClients::encodedAnswersPassUnchangedAndAreMetered_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("gzip") << QStringLiteral("gzip") << QByteArray("gzip");
    QTest::newRow("brotli") << QStringLiteral("brotli") << QByteArray("br");
    QTest::newRow("zstd") << QStringLiteral("zstd") << QByteArray("zstd");
}

void TestForeignClients::encodedAnswersPassUnchangedAndAreMetered()
{
    QFETCH(QString, program);
    QFETCH(QByteArray, encoding);
    QFile stream(QStringLiteral(TEST_DATA "/metering/anthropic.sse"));
    QVERIFY(stream.open(QIODevice::ReadOnly));
    const QByteArray packed = run(program, {QStringLiteral("-c")}, stream.readAll()).output;
    QVERIFY(packed.size() > 100);
    m_rig = std::make_unique<Rig>([&](const FakeGateway::Request &request) {
        request.socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Encoding: " + encoding
                              + "\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (qsizetype at = 0; at < packed.size(); at += 100)
            request.socket->write(chunk(packed.mid(at, 100)));
        request.socket->write("0\r\n\r\n");
    });
    const Ran ran = run(QStringLiteral("curl"),
                        {QStringLiteral("-sS"), QStringLiteral("-H"), keyField(), QStringLiteral("-d"),
                         QStringLiteral("{\"model\":\"m\"}"), base() + QStringLiteral("/messages")});
    QCOMPARE(ran.output.toHex(), packed.toHex());
    QTRY_COMPARE(m_rig->exchanges.size(), std::size_t(1));
    QVERIFY(m_rig->exchanges[0].usage.output > 0);
    QVERIFY(!m_rig->exchanges[0].usagePartial);
}

void TestForeignClients::aLoadOfTwoThousandRequestsIsAnsweredWhole()
{
    const Ran ran = run(QStringLiteral("h2load"),
                        {QStringLiteral("--h1"), QStringLiteral("-n2000"), QStringLiteral("-c32"), QStringLiteral("-H"),
                         keyField(), base() + QStringLiteral("/left")});
    QVERIFY2(ran.output.contains("2000 succeeded, 0 failed, 0 errored, 0 timeout"), ran.output + ran.errors);
    QTRY_COMPARE(m_rig->exchanges.size(), std::size_t(2000));
}

QTEST_GUILESS_MAIN(TestForeignClients)
#include "TestForeignClients.moc"
