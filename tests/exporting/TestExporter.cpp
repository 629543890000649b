// SPDX-License-Identifier: GPL-3.0-or-later
// What an OpenTelemetry collector is told. The tests whose names speak of a real one run it: it is built from
// tests/support/collector by tests/run.sh, which names it in SPOTMETER_COLLECTOR.
#include "exporting/Exporter.h"
#include "exporting/Otlp.h"
#include "support/FixedClock.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace {

constexpr exporting::Pace quick{20, 20, 200, 1024 * 1024};

core::Exchange exchange(quint32 number)
{
    core::Exchange e;
    e.startedAt = 1'795'000'000'000 + number;
    e.id = core::exchangeId(e.startedAt, number);
    e.durationMs = 1500;
    e.firstByteMs = 300;
    e.agent = "claude-code";
    e.session = "s-1";
    e.run = "claude-code:s-1";
    e.turn = "t-1";
    e.project = "/home/alice/secret-customer/shop";
    e.format = core::ApiFormat::AnthropicMessages;
    e.modelAsked = e.modelServed = "claude-opus-4-8";
    e.status = 200;
    e.responseId = "msg_" + std::to_string(number);
    e.stopReason = "end_turn";
    e.usage = {1000, 100, 10, 20, 30, 40, 1, 0};
    e.tools = {{"Bash", 2}};
    e.cost = core::Money{12'000'000};
    e.where = {"alice@example.com", "n1", "example.ts.net", "ai"};
    return e;
}

std::vector<core::Exchange> some(quint32 from, quint32 count)
{
    std::vector<core::Exchange> list;
    for (quint32 i = 0; i < count; ++i)
        list.push_back(exchange(from + i));
    return list;
}

QString freeAddress()
{
    QTcpServer finder;
    finder.listen(QHostAddress::LocalHost);
    return QStringLiteral("http://127.0.0.1:%1").arg(finder.serverPort());
}

/// Every value of "key" in what a collector wrote, a line of JSON for each batch it took.
QStringList valuesOf(const QJsonValue &in, const QString &key)
{
    QStringList values;
    if (in.isArray()) {
        for (const QJsonValue &each : in.toArray())
            values += valuesOf(each, key);
    }
    const QJsonObject object = in.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        values += it.key() == key ? QStringList{it.value().toVariant().toString()} : valuesOf(it.value(), key);
    return values;
}

/// A real OpenTelemetry Collector that writes what it takes to a file.
class Collector {
public:
    explicit Collector(const QString &folder, const QString &address) : m_folder(folder), m_address(address) { }
    ~Collector() { stop(); }

    static QString program() { return qEnvironmentVariable("SPOTMETER_COLLECTOR"); }

    bool start()
    {
        QFile config(m_folder + QStringLiteral("/collector.yaml"));
        if (!config.open(QIODevice::WriteOnly))
            return false;
        config.write(QStringLiteral("receivers: {otlp: {protocols: {http: {endpoint: %1}}}}\n"
                                    "exporters: {file: {path: %2, flush_interval: 50ms, append: true}}\n"
                                    "service:\n"
                                    "  telemetry: {metrics: {level: none}}\n"
                                    "  pipelines:\n"
                                    "    traces: {receivers: [otlp], exporters: [file]}\n"
                                    "    metrics: {receivers: [otlp], exporters: [file]}\n")
                         .arg(m_address.mid(QStringLiteral("http://").size()), file())
                         .toUtf8());
        config.close();
        m_process.start(program(), {QStringLiteral("--config"), config.fileName()});
        return m_process.waitForStarted();
    }
    void stop()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished();
    }
    QStringList values(const QString &key) const
    {
        QFile written(file());
        QStringList values;
        if (!written.open(QIODevice::ReadOnly))
            return values;
        while (!written.atEnd())
            values += valuesOf(QJsonDocument::fromJson(written.readLine()).object(), key);
        return values;
    }

private:
    QString file() const { return m_folder + QStringLiteral("/collected.json"); }

    QString m_folder;
    QString m_address;
    QProcess m_process;
};

/// Answers every request with one status, and counts them.
class Answering : public QTcpServer {
public:
    explicit Answering(QByteArray answer) : m_answer(std::move(answer))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                m_read += socket->readAll();
                const qsizetype head = m_read.indexOf("\r\n\r\n");
                const qsizetype length =
                    m_read.mid(m_read.indexOf("Content-Length: ") + 16).split('\r')[0].toLongLong();
                if (head < 0 || m_read.size() < head + 4 + length)
                    return;
                m_read.clear();
                ++m_requests;
                socket->write(m_answer + "Content-Length: 2\r\nConnection: close\r\n\r\n{}");
                socket->disconnectFromHost();
            });
        });
    }
    QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }
    int requests() const { return m_requests; }

private:
    QByteArray m_answer;
    QByteArray m_read;
    int m_requests = 0;
};

}  // namespace

class TestExporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aRealCollectorTakesSpansAndMetrics();
    void aRealCollectorThatWasGoneMissesNothing();
    void whatWaitsOutlivesTheProgram();
    void beyondTheBoundTheOldestAreDroppedAndCounted();
    void whatIsRefusedIsNotSentAgain();
    void aBusyCollectorIsAskedAgainLater();
    void withoutAnAddressNothingIsKept();
    void drainingSendsWhatThereIs();
    void noFolderAndNoPromptLeavesTheMachine();
    void requestsOfOnePromptShareATrace();

private:
    QString queue() const { return m_folder->filePath(QStringLiteral("telemetry")); }
    static qint64 figure(const exporting::Exporter &exporter, const char *name)
    {
        return exporter.state()[QLatin1String(name)].toInteger();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    support::FixedClock m_clock{1'795'000'060'000};
};

void TestExporter::aRealCollectorTakesSpansAndMetrics()
{
    if (Collector::program().isEmpty())
        QSKIP("needs a real collector, which tests/run.sh builds where there is Go");
    const QString address = freeAddress();
    Collector collector(m_folder->path(), address);
    QVERIFY(collector.start());
    exporting::Exporter exporter(queue(), m_clock, quick);
    exporter.setAddress(address);
    exporter.add(some(1, 3));
    QTRY_COMPARE_WITH_TIMEOUT(figure(exporter, "sent"), 3, 20'000);
    QTRY_COMPARE(figure(exporter, "waiting"), 0);
    QTRY_COMPARE(collector.values(QStringLiteral("spanId")).size(), 3);
    QCOMPARE(collector.values(QStringLiteral("traceId")).count(collector.values(QStringLiteral("traceId")).value(0)),
             3);
    const QStringList names = collector.values(QStringLiteral("name"));
    QVERIFY(names.contains(QStringLiteral("chat claude-opus-4-8")));
    QTRY_VERIFY(collector.values(QStringLiteral("name")).contains(QStringLiteral("gen_ai.client.token.usage")));
    const QStringList keys = collector.values(QStringLiteral("key"));
    for (const char *key : {"gen_ai.provider.name", "gen_ai.request.model", "gen_ai.usage.input_tokens",
                            "gen_ai.usage.output_tokens", "gen_ai.token.type", "user.name"})
        QVERIFY2(keys.contains(QLatin1String(key)), key);
    QVERIFY(collector.values(QStringLiteral("intValue")).contains(QStringLiteral("1060")));  // cached ones too
    QVERIFY(collector.values(QStringLiteral("sum")).contains(QStringLiteral("3180")));
    QCOMPARE(figure(exporter, "dropped"), 0);
}

void TestExporter::aRealCollectorThatWasGoneMissesNothing()
{
    if (Collector::program().isEmpty())
        QSKIP("needs a real collector, which tests/run.sh builds where there is Go");
    const QString address = freeAddress();
    Collector collector(m_folder->path(), address);
    exporting::Exporter exporter(queue(), m_clock, quick);
    exporter.setAddress(address);
    for (quint32 batch = 0; batch < 4; ++batch) {
        exporter.add(some(1 + batch * 10, 10));
        QTRY_COMPARE(figure(exporter, "waiting"), qint64(2 * (batch + 1)));
    }
    QTRY_VERIFY(exporter.state()[QLatin1String("sentence")].toString().contains(QStringLiteral("cannot be reached")));
    QVERIFY(collector.start());
    QTRY_COMPARE_WITH_TIMEOUT(figure(exporter, "sent"), 40, 20'000);
    collector.stop();
    exporter.add(some(100, 10));
    QTRY_VERIFY(figure(exporter, "waiting") > 0);
    QVERIFY(collector.start());
    QTRY_COMPARE_WITH_TIMEOUT(figure(exporter, "sent"), 50, 20'000);
    QTRY_COMPARE(figure(exporter, "waiting"), 0);
    QCOMPARE(figure(exporter, "dropped"), 0);
    const QStringList ids = collector.values(QStringLiteral("spanId"));
    QCOMPARE(ids.size(), 50);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 50);
    QVERIFY(exporter.state()[QLatin1String("sentence")].toString().isEmpty());
}

void TestExporter::whatWaitsOutlivesTheProgram()
{
    {
        exporting::Exporter first(queue(), m_clock, {60'000, 60'000, 60'000, 1024 * 1024});
        first.setAddress(freeAddress());
        first.add(some(1, 2));  // not even a batch yet
    }
    Answering collector("HTTP/1.1 200 OK\r\n");
    exporting::Exporter second(queue(), m_clock, quick);
    QCOMPARE(figure(second, "waiting"), 0);  // off: nothing is said
    second.setAddress(collector.address());
    QTRY_COMPARE(figure(second, "sent"), 2);
    QTRY_COMPARE(collector.requests(), 2);
}

void TestExporter::beyondTheBoundTheOldestAreDroppedAndCounted()
{
    const qint64 bytes = exporting::tracesJson(some(1, 10)).size() + exporting::metricsJson(some(1, 10), 1, 2).size();
    exporting::Exporter exporter(queue(), m_clock, {10, 60'000, 60'000, bytes * 3 + bytes / 2});
    exporter.setAddress(freeAddress());
    for (quint32 batch = 0; batch < 5; ++batch) {
        const qint64 before = figure(exporter, "waiting") + figure(exporter, "dropped");
        exporter.add(some(100 + batch * 10, 10));
        QTRY_VERIFY(figure(exporter, "waiting") + figure(exporter, "dropped") > before);
    }
    QVERIFY(figure(exporter, "dropped") >= 10 && figure(exporter, "dropped") <= 20);
    qint64 onDisk = 0;
    for (const QFileInfo &file : QDir(queue()).entryInfoList(QDir::Files))
        onDisk += file.size();
    QVERIFY(onDisk <= bytes * 3 + bytes / 2);
}

void TestExporter::whatIsRefusedIsNotSentAgain()
{
    Answering collector("HTTP/1.1 400 Bad Request\r\n");
    exporting::Exporter exporter(queue(), m_clock, quick);
    exporter.setAddress(collector.address());
    exporter.add(some(1, 2));
    QTRY_COMPARE(figure(exporter, "dropped"), 2);
    QTRY_COMPARE(figure(exporter, "waiting"), 0);
    QCOMPARE(collector.requests(), 2);
    QVERIFY(exporter.state()[QLatin1String("sentence")].toString().contains(QStringLiteral("refused")));
}

void TestExporter::aBusyCollectorIsAskedAgainLater()
{
    Answering collector("HTTP/1.1 503 Service Unavailable\r\n");
    exporting::Exporter exporter(queue(), m_clock, quick);
    exporter.setAddress(collector.address());
    exporter.add(some(1, 2));
    QTRY_VERIFY(collector.requests() >= 3);
    QCOMPARE(figure(exporter, "waiting"), 2);
    QCOMPARE(figure(exporter, "dropped"), 0);
}

void TestExporter::withoutAnAddressNothingIsKept()
{
    exporting::Exporter exporter(queue(), m_clock, quick);
    exporter.add(some(1, 2));
    exporter.setAddress(freeAddress());
    exporter.add(some(3, 2));
    QTRY_VERIFY(figure(exporter, "waiting") > 0);
    exporter.setAddress({});
    QVERIFY(QDir(queue()).entryList(QDir::Files).isEmpty());
    QVERIFY(!exporter.state()[QLatin1String("on")].toBool());
}

void TestExporter::drainingSendsWhatThereIs()
{
    Answering collector("HTTP/1.1 200 OK\r\n");
    exporting::Exporter exporter(queue(), m_clock, {60'000, 60'000, 60'000, 1024 * 1024});
    exporter.setAddress(collector.address());
    exporter.add(some(1, 2));
    bool done = false;
    exporter.drain(10'000, [&done] { done = true; });
    QTRY_VERIFY(done);
    QCOMPARE(collector.requests(), 2);
    QCOMPARE(figure(exporter, "waiting"), 0);
}

void TestExporter::noFolderAndNoPromptLeavesTheMachine()
{
    const QByteArray all = exporting::tracesJson(some(1, 2)) + exporting::metricsJson(some(1, 2), 1, 2);
    QVERIFY(!all.contains("secret-customer") && !all.contains("/home"));
    QVERIFY(all.contains("\"shop\""));
}

void TestExporter::requestsOfOnePromptShareATrace()
{
    std::vector<core::Exchange> three = some(1, 3);
    three[2].turn = "t-2";
    const QStringList ids =
        valuesOf(QJsonDocument::fromJson(exporting::tracesJson(three)).object(), QStringLiteral("traceId"));
    QCOMPARE(ids.size(), 3);
    QCOMPARE(ids[0], ids[1]);
    QVERIFY(ids[0] != ids[2]);
    QCOMPARE(ids[0].size(), 32);
}

QTEST_GUILESS_MAIN(TestExporter)
#include "TestExporter.moc"
