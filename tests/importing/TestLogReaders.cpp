// SPDX-License-Identifier: GPL-3.0-or-later
#include "LogText.h"
#include "importing/Json.h"
#include "importing/OpenCodeDatabase.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using core::TokenUsage;
using importing::LogFormat;

Q_DECLARE_METATYPE(importing::LogFormat)

namespace {

std::string fileText(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/logs/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

}  // namespace

/// Logs as real agents wrote them, and rubbish.
class TestLogReaders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRealLogIsRead_data();
    void aRealLogIsRead();
    void aDocumentIsRead_data();
    void aDocumentIsRead();
    void aDocumentThatBreaksOffIsRead();
    void aRealLogReadsTheSameWithAPauseAfterEachLine_data();
    void aRealLogReadsTheSameWithAPauseAfterEachLine();
    void opencodesMessagesAreRead();
    void rubbishIsPassedOver_data();
    void rubbishIsPassedOver();
    void timesAreRead();
};

void TestLogReaders::aRealLogIsRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<LogFormat>("format");
    QTest::addColumn<int>("requests");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("tool");
    QTest::newRow("claude") << "claude.jsonl" << LogFormat::Claude << 2 << "claude-opus-5-5" << "Bash";
    QTest::newRow("codex") << "codex.jsonl" << LogFormat::Codex << 1 << "gpt-6.1-sol" << "";
    QTest::newRow("gemini") << "gemini.jsonl" << LogFormat::Gemini << 2 << "gemini-3.8-flash" << "run_shell_command";
    QTest::newRow("qwen") << "qwen.jsonl" << LogFormat::Qwen << 4 << "capture-model" << "";
    QTest::newRow("copilot") << "copilot.jsonl" << LogFormat::Copilot << 2 << "gpt-5.5" << "bash";
    QTest::newRow("pi") << "pi.jsonl" << LogFormat::Pi << 0 << "" << "";
}

void TestLogReaders::aRealLogIsRead()
{
    QFETCH(QString, file);
    QFETCH(LogFormat, format);
    QFETCH(int, requests);
    const auto found = readLog(format, fileText(file));
    if (requests == 0) {  // several sessions of one test server: each answer used the same
        QVERIFY(found.size() >= 3);
        requests = int(found.size());
    }
    QCOMPARE(int(found.size()), requests);
    const qint64 answer = 42 + (format == LogFormat::Gemini ? 10 : 0);
    const qint64 written = format == LogFormat::Claude ? 200 : 0;
    const qint64 input = format == LogFormat::Claude ? 1200 : 300;
    for (const core::LoggedExchange &logged : found) {
        const core::Exchange &e = logged.exchange;
        QCOMPARE(e.usage.input, input);
        QCOMPARE(e.usage.cacheRead, qint64(900));
        QCOMPARE(e.usage.cacheWrite5m, written);
        QCOMPARE(e.usage.output, answer);
        QVERIFY(!e.modelServed.empty());
        QVERIFY(!e.session.empty());
        QVERIFY(e.startedAt > 1'795'000'000'000 && e.startedAt < 1'796'000'000'000);
        QCOMPARE(e.agent, std::string("agent"));
        if (format != LogFormat::Gemini)
            QCOMPARE(e.project, std::string("/home/user/project"));
    }
    QFETCH(QString, model);
    QFETCH(QString, tool);
    if (!model.isEmpty())
        QCOMPARE(found[0].exchange.modelServed, model.toStdString());
    if (!tool.isEmpty())
        QCOMPARE(found[0].exchange.tools, (std::vector<core::ToolCalls>{{tool.toStdString(), 1}}));
}

void TestLogReaders::aDocumentIsRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<LogFormat>("format");
    QTest::addColumn<qint64>("output");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("session");
    QTest::newRow("gemini") << "gemini-session.json" << LogFormat::GeminiSession << qint64(52) << "gemini-3.8-flash"
                            << "00000000-0000-4000-8000-000000000021";
    QTest::newRow("opencode") << "opencode-message.json" << LogFormat::OpenCodeMessage << qint64(42)
                              << "claude-sonnet-4-6" << "ses_a1";
    QTest::newRow("cline") << "cline.json" << LogFormat::Cline << qint64(42) << "capture-model"
                           << "1795301478126_fqfun";
    QTest::newRow("continue") << "continue.json" << LogFormat::Continue << qint64(42) << "capture-model"
                              << "00000000-0000-4000-8000-000000000001";
}

void TestLogReaders::aDocumentIsRead()
{
    QFETCH(QString, file);
    QFETCH(LogFormat, format);
    QFETCH(qint64, output);
    std::string text = fileText(file);
    std::replace(text.begin(), text.end(), '\n', ' ');
    const auto found = readLog(format, text);
    QCOMPARE(found.size(), std::size_t(1));
    const core::Exchange &e = found[0].exchange;
    QCOMPARE(e.usage.input, qint64(300));
    QCOMPARE(e.usage.cacheRead, qint64(900));
    QCOMPARE(e.usage.output, output);
    QTEST(QString::fromStdString(e.modelServed), "model");
    QTEST(QString::fromStdString(e.session), "session");
    QVERIFY(e.startedAt > 1'772'000'000'000);
    QCOMPARE(readLog(format, text).at(0).key, found[0].key);
    QCOMPARE(importing::isDocument(format), true);
}

void TestLogReaders::aDocumentThatBreaksOffIsRead()
{
    std::string text = fileText(QStringLiteral("gemini-session.json"));
    std::replace(text.begin(), text.end(), '\n', ' ');
    for (std::size_t cut = 0; cut < text.size(); cut += 7) {
        const auto found = readLog(LogFormat::GeminiSession, text.substr(0, cut));
        QVERIFY(found.size() <= 1);
    }
}

void TestLogReaders::aRealLogReadsTheSameWithAPauseAfterEachLine_data()
{
    aRealLogIsRead_data();
}

void TestLogReaders::aRealLogReadsTheSameWithAPauseAfterEachLine()
{
    QFETCH(QString, file);
    QFETCH(LogFormat, format);
    const auto whole = readLog(format, fileText(file));
    const auto paused = readLog(format, fileText(file), "agent", 1);
    QCOMPARE(paused.size(), whole.size());
    for (std::size_t i = 0; i < whole.size(); ++i) {
        QCOMPARE(paused[i].key, whole[i].key);
        QCOMPARE(paused[i].exchange.usage, whole[i].exchange.usage);
        QCOMPARE(paused[i].exchange.project, whole[i].exchange.project);
    }
}

void TestLogReaders::opencodesMessagesAreRead()
{
    std::vector<core::LoggedExchange> found;
    importing::Collector collector([&found](core::LogBatch &&batch) { found = std::move(batch.exchanges); });
    collector.beginFile();
    for (const QByteArray &line : QByteArray::fromStdString(fileText(QStringLiteral("opencode.jsonl"))).split('\n')) {
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        if (row[QLatin1String("_table")].toString() != QLatin1String("message"))
            continue;
        const QByteArray data = QJsonDocument(row[QLatin1String("data")].toObject()).toJson(QJsonDocument::Compact);
        std::string text = data.toStdString();
        text.reserve(text.size() + importing::linePadding);
        importing::readOpenCodeMessage("opencode",
                                       {row[QLatin1String("id")].toString().toStdString(), "ses_1", "/elsewhere",
                                        row[QLatin1String("time_created")].toInteger(), std::move(text)},
                                       collector);
    }
    collector.finish();
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0].exchange.usage, (TokenUsage{1200, 42, 900, 200, 0, 0, 0}));
    QCOMPARE(found[0].exchange.modelServed, std::string("claude-sonnet-4-6"));
    QCOMPARE(found[0].exchange.project, std::string("/home/user/project"));
    QCOMPARE(found[0].exchange.durationMs, qint64(929));
}

void TestLogReaders::rubbishIsPassedOver_data()
{
    QTest::addColumn<QByteArray>("rubbish");
    QTest::newRow("empty") << QByteArray("\n\n\n");
    QTest::newRow("not JSON") << QByteArray("\"usage\" \"tokens\" \"type\" \"ui_telemetry\" {\n");
    QTest::newRow("arrays") << QByteArray("[\"usage\",{\"tokens\":1}]\n");
    QTest::newRow("truncated") << QByteArray(R"({"type":"assistant","message":{"id":"m9","usage":{"input_tokens":99)");
    QTest::newRow("truncated after") << QByteArray(
        R"({"type":"assistant","message":{"id":"m9","usage":{"input_tokens":9}})");
    QTest::newRow("deep") << QByteArray(R"({"usage":)") + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}\n";
    QTest::newRow("deep, open") << QByteArray(R"({"type":"assistant","message":{"usage":)") + QByteArray(100'000, '{');
    QTest::newRow("NULs") << QByteArray(R"({"usage":")") + QByteArray(1000, '\0') + "\"}\n";
    QTest::newRow("wrong types") << QByteArray(
        R"({"type":7,"message":"usage","usage":[],"payload":3,"data":null,"tokens":"x"})");
    QTest::newRow("huge counts") << QByteArray(
        R"({"type":"assistant","message":{"id":"m9","usage":{"input_tokens":1e300,"output_tokens":-5}}})");
}

void TestLogReaders::rubbishIsPassedOver()
{
    QFETCH(QByteArray, rubbish);
    for (int format = 0; format <= int(LogFormat::Pi); ++format)
        QVERIFY(readLog(LogFormat(format), rubbish.toStdString()).empty());
    const auto found =
        readLog(LogFormat::Claude, claudeLine("m1", 1, 2) + rubbish.toStdString() + "\n" + claudeLine("m2", 3, 4));
    QCOMPARE(sumOf(found), (TokenUsage{4, 6, 0, 0, 0, 0, 0}));
}

void TestLogReaders::timesAreRead()
{
    for (const char *text : {"2026-08-01T12:34:56.789Z", "2024-02-29T23:59:59.001Z", "2026-12-31T00:00:00.500+02:00",
                             "2026-03-01T08:00:00.120-05:30"}) {
        const QDateTime expected = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
        QCOMPARE(importing::json::time(text).value_or(0), expected.toMSecsSinceEpoch());
    }
    for (const char *text : {"", "2026", "2026-13-01T00:00:00Z", "2026-01-01", "2026-01-01T25:00:00Z",
                             "2026-01-01T10:00:00X", "20260101T100000Z"})
        QVERIFY2(!importing::json::time(text), text);
}

QTEST_GUILESS_MAIN(TestLogReaders)
#include "TestLogReaders.moc"
