// SPDX-License-Identifier: GPL-3.0-or-later
#include "LogText.h"

#include <QTest>

using core::TokenUsage;
using importing::LogFormat;

namespace {

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

/// What Codex' own log tells: running totals, of which each request has a share.
class TestCodexLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void repeatedTotalsAreCountedOnce();
    void totalsWithoutShareAreSubtracted();
    void aTotalThatGoesBackwardsBeginsAnew();
    void aForkDoesNotCountItsOriginAgain();
};

void TestCodexLog::repeatedTotalsAreCountedOnce()
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

void TestCodexLog::totalsWithoutShareAreSubtracted()
{
    const auto found = readLog(LogFormat::Codex,
                               codexStart + codexEvent("2026-08-01T10:00:01Z", 0, 0, 100, 5, false)
                                   + codexEvent("2026-08-01T10:00:02Z", 0, 0, 180, 9, false));
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[1].exchange.usage.input + found[1].exchange.usage.cacheRead, qint64(80));
    QCOMPARE(found[1].exchange.usage.output, qint64(4));
}

void TestCodexLog::aTotalThatGoesBackwardsBeginsAnew()
{
    const auto found = readLog(LogFormat::Codex,
                               codexStart + codexEvent("2026-08-01T10:00:01Z", 0, 0, 1000, 50, false)
                                   + codexEvent("2026-08-01T10:00:02Z", 0, 0, 60, 3, false));
    QCOMPARE(sumOf(found).output, qint64(53));
    QCOMPARE(sumOf(found).input + sumOf(found).cacheRead, qint64(1060));
}

void TestCodexLog::aForkDoesNotCountItsOriginAgain()
{
    std::string start = codexStart;
    start.replace(start.find("\"id\":\"s1\""), 9, R"("id":"s2","forked_from_id":"s1")");
    const std::string replay = codexEvent("2026-08-01T10:00:00.400Z", 100, 5, 100, 5);
    const auto found = readLog(LogFormat::Codex, start + replay + codexEvent("2026-08-01T10:00:07Z", 50, 5, 150, 10));
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].exchange.usage.input, qint64(40));
}

QTEST_GUILESS_MAIN(TestCodexLog)
#include "TestCodexLog.moc"
