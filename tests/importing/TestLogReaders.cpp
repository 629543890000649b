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

/// A line of Claude Code's with these counts; `more` goes into the usage object.
std::string claudeLine(const std::string &message, int input, int output, const std::string &more = {},
                       const std::string &outer = {})
{
    return R"({"parentUuid":null,"isSidechain":false,)" + outer + R"("message":{"model":"claude-sonnet-4-6","id":")"
        + message + R"(","type":"message","role":"assistant","content":[{"type":"text","text":"x"}],"usage":{)"
        + R"("input_tokens":)" + std::to_string(input) + R"(,"output_tokens":)" + std::to_string(output) + more
        + R"(}},"requestId":"req_1","type":"assistant","uuid":"u-)" + message
        + R"(","timestamp":"2026-08-01T10:00:00.123Z","cwd":"/home/me/p","sessionId":"s1","version":"2.1.40"})" + "\n";
}

std::string codexEvent(const std::string &at, int input, int output, int totalInput, int totalOutput,
                       bool hasLast = true)
{
    const auto counts = [](int in, int out) {
        return R"({"input_tokens":)" + std::to_string(in) + R"(,"cached_input_tokens":10,"output_tokens":)"
            + std::to_string(out) + R"(,"reasoning_output_tokens":1,"total_tokens":0})";
    };
    return R"({"timestamp":")" + at
        + R"(","type":"event_msg","payload":{"type":"token_count","info":{"total_token_usage":)"
        + counts(totalInput, totalOutput) + (hasLast ? R"(,"last_token_usage":)" + counts(input, output) : "")
        + R"(},"rate_limits":null}})" + "\n";
}

const std::string codexStart =
    R"({"timestamp":"2026-08-01T10:00:00.000Z","type":"session_meta","payload":{"id":"s1","cwd":"/home/me/p"}})"
    "\n"
    R"({"timestamp":"2026-08-01T10:00:00.100Z","type":"turn_context","payload":{"cwd":"/home/me/p","model":"gpt-5.4"}})"
    "\n";

}  // namespace

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
    void snapshotsOfOneAnswerAreOneRequest();
    void toolsOfAllBlocksAreCounted();
    void nullsAndSpacesDoNotHideCounts();
    void aNameInATextIsNotUsage();
    void answersOfTheProgramItselfAreNoRequests();
    void aLineWithoutAnIdIsKnownByItsOwn();
    void aSubAgentIsNamed();
    void cacheWritesAreKeptApartByLifetime();
    void howItWasServedIsKept();
    void impossibleTimesBecomeTheFilesOwn();
    void rubbishIsPassedOver_data();
    void rubbishIsPassedOver();
    void brokenUtf8DoesNotHideTheCounts();
    void repeatedTotalsAreCountedOnce();
    void totalsWithoutShareAreSubtracted();
    void aTotalThatGoesBackwardsBeginsAnew();
    void aForkDoesNotCountItsOriginAgain();
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

void TestLogReaders::snapshotsOfOneAnswerAreOneRequest()
{
    const auto found =
        readLog(LogFormat::Claude,
                claudeLine("m1", 10, 1) + claudeLine("m2", 5, 9) + claudeLine("m1", 10, 40) + claudeLine("m1", 10, 40));
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0].exchange.usage.output, qint64(40));
    QCOMPARE(sumOf(found), (TokenUsage{15, 49, 0, 0, 0, 0, 0}));
    // A copy that a resumed session wrote under another request id is the same answer.
    QCOMPARE(found[0].key, core::requestKey("m1"));
}

void TestLogReaders::toolsOfAllBlocksAreCounted()
{
    std::string first = claudeLine("m1", 10, 1);
    std::string second = claudeLine("m1", 10, 20);
    const std::string text = R"({"type":"text","text":"x"})";
    first.replace(first.find(text), text.size(), R"({"type":"tool_use","id":"1","name":"Bash","input":{"name":"no"}})");
    second.replace(second.find(text), text.size(),
                   R"({"type":"tool_use","id":"2","name":"Bash"},{"type":"tool_use","name":"Edit"})");
    const auto found = readLog(LogFormat::Claude, first + second);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].exchange.tools, (std::vector<core::ToolCalls>{{"Bash", 2}, {"Edit", 1}}));
}

void TestLogReaders::nullsAndSpacesDoNotHideCounts()
{
    std::string line =
        claudeLine("m1", 10, 20, R"(,"cache_read_input_tokens":null,"speed":null)", R"("costUSD":null,)");
    QCOMPARE(sumOf(readLog(LogFormat::Claude, line)), (TokenUsage{10, 20, 0, 0, 0, 0, 0}));
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(line));
    std::string spaced = document.toJson(QJsonDocument::Indented).replace('\n', ' ').toStdString() + "\r\n";
    QCOMPARE(sumOf(readLog(LogFormat::Claude, spaced)), (TokenUsage{10, 20, 0, 0, 0, 0, 0}));
}

void TestLogReaders::aNameInATextIsNotUsage()
{
    const std::string quoted = R"({"type":"user","message":{"role":"user","content":"\"usage\":{\"input_tokens\":5}"}})"
                               "\n"
                               R"({"type":"progress","data":{"message":{"usage":{"input_tokens":5}}}})"
                               "\n"
                               R"({"type":"user","toolUseResult":{"usage":{"input_tokens":5}},"message":{}})"
                               "\n"
                               R"({"message":{"usage":{"input_tokens":5}},"type":"user","uuid":"x"})";
    QVERIFY(readLog(LogFormat::Claude, quoted).empty());
}

void TestLogReaders::answersOfTheProgramItselfAreNoRequests()
{
    std::string line = claudeLine("m1", 10, 20);
    line.replace(line.find("claude-sonnet-4-6"), 17, "<synthetic>");
    QVERIFY(readLog(LogFormat::Claude, line + claudeLine("m2", 0, 0)).empty());
}

void TestLogReaders::aLineWithoutAnIdIsKnownByItsOwn()
{
    const auto anonymous = [](const char *uuid) {
        return R"({"message":{"model":"m","usage":{"input_tokens":5,"output_tokens":1}},"uuid":")" + std::string(uuid)
            + R"(","timestamp":"2026-08-01T10:00:00Z"})" + "\n";
    };
    const auto found = readLog(LogFormat::Claude, anonymous("a") + anonymous("b") + anonymous("a"));
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0].exchange.session, std::string("file-name"));
}

void TestLogReaders::aSubAgentIsNamed()
{
    const auto found = readLog(LogFormat::Claude, claudeLine("m1", 1, 2, {}, R"("agentId":"a7","isSidechain":true,)"));
    QCOMPARE(found.at(0).exchange.subAgent, std::string("a7"));
}

void TestLogReaders::cacheWritesAreKeptApartByLifetime()
{
    const auto found =
        readLog(LogFormat::Claude,
                claudeLine("m1", 1, 2,
                           R"(,"cache_creation_input_tokens":30,"cache_creation":{"ephemeral_5m_input_tokens":10,)"
                           R"("ephemeral_1h_input_tokens":20},"server_tool_use":{"web_search_requests":3})")
                    + claudeLine("m2", 1, 2, R"(,"cache_creation_input_tokens":7)"));
    QCOMPARE(found.at(0).exchange.usage, (TokenUsage{1, 2, 0, 10, 20, 0, 3}));
    QCOMPARE(found.at(1).exchange.usage, (TokenUsage{1, 2, 0, 7, 0, 0, 0}));
}

void TestLogReaders::howItWasServedIsKept()
{
    const auto found =
        readLog(LogFormat::Claude,
                claudeLine("m1", 1, 2, R"(,"service_tier":"standard","speed":"fast","inference_geo":"us")")
                    + claudeLine("m2", 1, 2, R"(,"service_tier":"standard","inference_geo":"")"));
    QCOMPARE(found.at(0).exchange.serviceTier, std::string("fast+us"));
    QCOMPARE(found.at(1).exchange.serviceTier, std::string());
}

void TestLogReaders::impossibleTimesBecomeTheFilesOwn()
{
    for (const char *time : {"1970-01-01T00:00:00Z", "2099-01-01T00:00:00Z", "soon", ""}) {
        std::string line = claudeLine("m1", 1, 2);
        line.replace(line.find("2026-08-01T10:00:00.123Z"), 24, time);
        QCOMPARE(readLog(LogFormat::Claude, line).at(0).exchange.startedAt, qint64(1'800'000'000'000));
    }
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

void TestLogReaders::brokenUtf8DoesNotHideTheCounts()
{
    std::string line = claudeLine("m1", 10, 20);
    line.replace(line.find("\"text\":\"x"), 9, "\"text\":\"\xff\xfe\xc3");
    QCOMPARE(sumOf(readLog(LogFormat::Claude, line)), (TokenUsage{10, 20, 0, 0, 0, 0, 0}));
}

void TestLogReaders::repeatedTotalsAreCountedOnce()
{
    // Codex writes the event again when only a rate limit changed.
    const auto found = readLog(LogFormat::Codex,
                               codexStart + codexEvent("2026-08-01T10:00:01Z", 100, 5, 100, 5)
                                   + codexEvent("2026-08-01T10:00:09Z", 100, 5, 100, 5)
                                   + codexEvent("2026-08-01T10:00:10Z", 50, 5, 150, 10));
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(sumOf(found), (TokenUsage{130, 10, 20, 0, 0, 2, 0}));
    QCOMPARE(found[0].exchange.session, std::string("s1"));
    QCOMPARE(found[0].exchange.modelServed, std::string("gpt-5.4"));
}

void TestLogReaders::totalsWithoutShareAreSubtracted()
{
    const auto found = readLog(LogFormat::Codex,
                               codexStart + codexEvent("2026-08-01T10:00:01Z", 0, 0, 100, 5, false)
                                   + codexEvent("2026-08-01T10:00:02Z", 0, 0, 180, 9, false));
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[1].exchange.usage.input + found[1].exchange.usage.cacheRead, qint64(80));
    QCOMPARE(found[1].exchange.usage.output, qint64(4));
}

void TestLogReaders::aTotalThatGoesBackwardsBeginsAnew()
{
    const auto found = readLog(LogFormat::Codex,
                               codexStart + codexEvent("2026-08-01T10:00:01Z", 0, 0, 1000, 50, false)
                                   + codexEvent("2026-08-01T10:00:02Z", 0, 0, 60, 3, false));
    QCOMPARE(sumOf(found).output, qint64(53));
    QCOMPARE(sumOf(found).input + sumOf(found).cacheRead, qint64(1060));
}

void TestLogReaders::aForkDoesNotCountItsOriginAgain()
{
    std::string start = codexStart;
    start.replace(start.find("\"id\":\"s1\""), 9, R"("id":"s2","forked_from_id":"s1")");
    const std::string replay = codexEvent("2026-08-01T10:00:00.400Z", 100, 5, 100, 5);
    const auto found = readLog(LogFormat::Codex, start + replay + codexEvent("2026-08-01T10:00:07Z", 50, 5, 150, 10));
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].exchange.usage.input, qint64(40));
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
