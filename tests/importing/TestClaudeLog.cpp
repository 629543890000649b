// SPDX-License-Identifier: GPL-3.0-or-later
#include "LogText.h"

#include <QJsonDocument>
#include <QTest>

using core::TokenUsage;
using importing::LogFormat;

/// What Claude Code's own log tells.
class TestClaudeLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
    void brokenUtf8DoesNotHideTheCounts();
};

void TestClaudeLog::snapshotsOfOneAnswerAreOneRequest()
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

void TestClaudeLog::toolsOfAllBlocksAreCounted()
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

void TestClaudeLog::nullsAndSpacesDoNotHideCounts()
{
    std::string line =
        claudeLine("m1", 10, 20, R"(,"cache_read_input_tokens":null,"speed":null)", R"("costUSD":null,)");
    QCOMPARE(sumOf(readLog(LogFormat::Claude, line)), (TokenUsage{10, 20, 0, 0, 0, 0, 0}));
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(line));
    std::string spaced = document.toJson(QJsonDocument::Indented).replace('\n', ' ').toStdString() + "\r\n";
    QCOMPARE(sumOf(readLog(LogFormat::Claude, spaced)), (TokenUsage{10, 20, 0, 0, 0, 0, 0}));
}

void TestClaudeLog::aNameInATextIsNotUsage()
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

void TestClaudeLog::answersOfTheProgramItselfAreNoRequests()
{
    std::string line = claudeLine("m1", 10, 20);
    line.replace(line.find("claude-sonnet-4-6"), 17, "<synthetic>");
    QVERIFY(readLog(LogFormat::Claude, line + claudeLine("m2", 0, 0)).empty());
}

void TestClaudeLog::aLineWithoutAnIdIsKnownByItsOwn()
{
    const auto anonymous = [](const char *uuid) {
        return R"({"message":{"model":"m","usage":{"input_tokens":5,"output_tokens":1}},"uuid":")" + std::string(uuid)
            + R"(","timestamp":"2026-08-01T10:00:00Z"})" + "\n";
    };
    const auto found = readLog(LogFormat::Claude, anonymous("a") + anonymous("b") + anonymous("a"));
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0].exchange.session, std::string("file-name"));
}

void TestClaudeLog::aSubAgentIsNamed()
{
    const auto found = readLog(LogFormat::Claude, claudeLine("m1", 1, 2, {}, R"("agentId":"a7","isSidechain":true,)"));
    QCOMPARE(found.at(0).exchange.subAgent, std::string("a7"));
}

void TestClaudeLog::cacheWritesAreKeptApartByLifetime()
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

void TestClaudeLog::howItWasServedIsKept()
{
    const auto found =
        readLog(LogFormat::Claude,
                claudeLine("m1", 1, 2, R"(,"service_tier":"standard","speed":"fast","inference_geo":"us")")
                    + claudeLine("m2", 1, 2, R"(,"service_tier":"standard","inference_geo":"")"));
    QCOMPARE(found.at(0).exchange.serviceTier, std::string("fast+us"));
    QCOMPARE(found.at(1).exchange.serviceTier, std::string());
}

void TestClaudeLog::impossibleTimesBecomeTheFilesOwn()
{
    for (const char *time : {"1970-01-01T00:00:00Z", "2099-01-01T00:00:00Z", "soon", ""}) {
        std::string line = claudeLine("m1", 1, 2);
        line.replace(line.find("2026-08-01T10:00:00.123Z"), 24, time);
        QCOMPARE(readLog(LogFormat::Claude, line).at(0).exchange.startedAt, qint64(1'800'000'000'000));
    }
}

void TestClaudeLog::brokenUtf8DoesNotHideTheCounts()
{
    std::string line = claudeLine("m1", 10, 20);
    line.replace(line.find("\"text\":\"x"), 9, "\"text\":\"\xff\xfe\xc3");
    QCOMPARE(sumOf(readLog(LogFormat::Claude, line)), (TokenUsage{10, 20, 0, 0, 0, 0, 0}));
}

QTEST_GUILESS_MAIN(TestClaudeLog)
#include "TestClaudeLog.moc"
