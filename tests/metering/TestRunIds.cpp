// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/RunIds.h"

#include <QTest>

#include <utility>
#include <vector>

using metering::RunIds;

namespace {

RunIds read(const std::vector<std::pair<std::string, std::string>> &fields)
{
    RunIds ids;
    for (const auto &[name, value] : fields)
        ids.take(name, value);
    return ids;
}

}  // namespace

class TestRunIds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMostTellingFieldNamesTheSession();
    void claudeCodeNamesTurnAndSubAgent();
    void codexNamesThemInJson();
    void whatIsTooLongIsNoId();
};

void TestRunIds::theMostTellingFieldNamesTheSession()
{
    QCOMPARE(read({{"Host", "ai"}, {"X-Session-Id", "b"}, {"X-Claude-Code-Session-Id", "a"}}).session(),
             std::string("a"));
    QCOMPARE(read({{"X-Claude-Code-Session-Id", "a"}, {"X-Session-Id", "b"}}).session(), std::string("a"));
    QCOMPARE(read({{"session_id", "d"}, {"Session-Id", ""}, {"x-session-affinity", "e"}}).session(), std::string("d"));
    QVERIFY(read({{"Host", "ai"}}).session().empty());
}

void TestRunIds::claudeCodeNamesTurnAndSubAgent()
{
    const RunIds ids = read({{"x-claude-code-prompt-id", "p-1"}, {"x-claude-code-agent-id", "a-1"}});
    QCOMPARE(ids.turn(), std::string("p-1"));
    QCOMPARE(ids.subAgent(), std::string("a-1"));
}

void TestRunIds::codexNamesThemInJson()
{
    const std::string main = R"({"turn_id":"t-1","agent_name":"/root","request_kind":"turn"})";
    QCOMPARE(read({{"x-codex-turn-metadata", main}}).turn(), std::string("t-1"));
    QVERIFY(read({{"x-codex-turn-metadata", main}}).subAgent().empty());
    QCOMPARE(read({{"X-Codex-Turn-Metadata", R"({"agent_name":"/root/helper"})"}}).subAgent(),
             std::string("/root/helper"));
    QVERIFY(read({{"x-codex-turn-metadata", "not json"}}).turn().empty());
}

void TestRunIds::whatIsTooLongIsNoId()
{
    QVERIFY(read({{"session-id", std::string(257, 'x')}}).session().empty());
}

QTEST_GUILESS_MAIN(TestRunIds)
#include "TestRunIds.moc"
