// SPDX-License-Identifier: GPL-3.0-or-later
// The main job, end to end: a real Claude Code in a scratch home is routed with one command, answers through spotmeterd
// and the gateway with no key anywhere, leaves its exchange behind, and gets its exact files back.
#include "support/World.h"

#include "core/Clock.h"
#include "models/AgentModel.h"
#include "models/ExchangeModel.h"
#include "models/UsageModel.h"
#include "storing/History.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

namespace {

/// Legal JSON as people leave it behind: odd order, odd spacing, escapes, keys nobody knows, no final newline.
const QByteArray oddSettings = "{\n\t\"permissions\" : {\"allow\":[ \"Read\",\n\n\"Bash(echo \\u00e4:*)\" ]},\r\n"
                               "   \"x-unknown\":[1,  2.50, {\"deep\" : null}],\n"
                               "  \"env\": {\n      \"DISABLE_TELEMETRY\":\"1\",   \"PATH_WITH_SLASH\": \"a\\/b\"},\n"
                               "\t\"cleanupPeriodDays\" :30 }";

const QByteArray commentedToml =
    "# my Codex\nmodel = \"gpt-5.5\"  # the team's default\n\n[tui]\n# quiet\nnotifications = false\n";
const QByteArray commentedJsonc = "{\n  // work profile\n  \"ui\": { \"theme\": \"GitHub\", },\n  /* login */\n"
                                  "  \"security\": { \"auth\": { \"selectedType\": \"oauth-personal\" } },\n}\n";
const QByteArray commentedDotenv = "# mine\nDEBUG=false   # keep\n\nexport EDITOR='vim'\n";
const QByteArray commentedOpenCode =
    "{\n  \"$schema\": \"https://opencode.ai/config.json\", // keep\n  \"theme\": \"system\",\n}\n";

}  // namespace

class TestClaudeCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void routingEditsOnlyOurKeys();
    void claudeAnswersWithoutAnyKey();
    void theExchangeIsInTheStore();
    void theCommandLineTellsOfIt();
    void theDesktopsModelsShowIt();
    void aToolCallGoesRoundAndIsCounted();
    void restoringGivesBackTheSameBytes();
    void theOtherAgentsKeepTheirComments();
    void aFileThatDoesNotParseIsNotTouched();

private:
    support::Ran claude(const QStringList &arguments);
    QList<core::Exchange> exchanges();

    support::World m_world;
    QString m_claude = qEnvironmentVariable("SPOTMETER_CLAUDE");
    QString m_project;
};

support::Ran TestClaudeCode::claude(const QStringList &arguments)
{
    return m_world.run(m_claude, arguments, m_project);
}

QList<core::Exchange> TestClaudeCode::exchanges()
{
    auto history = storing::History::open(m_world.data() + QStringLiteral("/spotmeter.db"));
    if (!history)
        return {};
    const auto rows = history->exchanges(100);
    return rows ? QList<core::Exchange>(rows->begin(), rows->end()) : QList<core::Exchange>();
}

void TestClaudeCode::initTestCase()
{
    QVERIFY2(QFileInfo(m_claude).isExecutable(), "SPOTMETER_CLAUDE must name the program; tests/run.sh installs it.");
    m_world.write(QStringLiteral(".claude/settings.json"), oddSettings);
    m_world.write(QStringLiteral(".codex/config.toml"), commentedToml);
    m_world.write(QStringLiteral(".gemini/settings.json"), commentedJsonc);
    m_world.write(QStringLiteral(".gemini/.env"), commentedDotenv);
    m_world.write(QStringLiteral(".config/opencode/opencode.jsonc"), commentedOpenCode);
    m_project = m_world.makeProject(QStringLiteral("payments-api"));
    QVERIFY(m_world.startService());
    QVERIFY(m_world.waitForGateway());
}

void TestClaudeCode::routingEditsOnlyOurKeys()
{
    const auto dry = m_world.spotmeter({QStringLiteral("agents"), QStringLiteral("enable"),
                                        QStringLiteral("claude-code"), QStringLiteral("--dry-run")});
    QCOMPARE(dry.exitCode, 0);
    QVERIFY2(dry.output.contains("ANTHROPIC_BASE_URL"), dry.output);
    QCOMPARE(m_world.read(QStringLiteral(".claude/settings.json")), oddSettings);

    const auto enabled =
        m_world.spotmeter({QStringLiteral("agents"), QStringLiteral("enable"), QStringLiteral("claude-code")});
    QVERIFY2(enabled.exitCode == 0, enabled.errors);
    const QByteArray edited = m_world.read(QStringLiteral(".claude/settings.json"));
    QVERIFY(edited != oddSettings);
    QVERIFY(edited.contains("/a/claude-code\""));
    // What stood there still stands there, in its own spelling.
    for (const QByteArray &piece :
         {QByteArray("{\n\t\"permissions\" : {\"allow\":[ \"Read\",\n\n\"Bash(echo \\u00e4:*)\" ]},\r\n"),
          QByteArray("   \"x-unknown\":[1,  2.50, {\"deep\" : null}],\n"),
          QByteArray("\"DISABLE_TELEMETRY\":\"1\",   \"PATH_WITH_SLASH\": \"a\\/b\""),
          QByteArray("\t\"cleanupPeriodDays\" :30 }")})
        QVERIFY2(edited.contains(piece), edited);
}

void TestClaudeCode::claudeAnswersWithoutAnyKey()
{
    const auto ran = claude({QStringLiteral("-p"), QStringLiteral("say hi")});
    QVERIFY2(ran.exitCode == 0, ran.output + ran.errors);
    QVERIFY(!ran.output.trimmed().isEmpty());
    QVERIFY(!m_world.seen().isEmpty());
    for (const demo::RequestHead &head : m_world.seen()) {
        QVERIFY2(!head.target.startsWith("/a/"), head.target);
        for (const char *credential : {"authorization", "x-api-key", "x-goog-api-key", "cookie"})
            QVERIFY2(head.header(credential).isNull(), head.target + " carries " + credential);
    }
}

void TestClaudeCode::theExchangeIsInTheStore()
{
    QTRY_VERIFY(!exchanges().isEmpty());
    const QList<core::Exchange> all = exchanges();
    const auto messages = std::find_if(
        all.begin(), all.end(), [](const core::Exchange &e) { return e.format == core::ApiFormat::AnthropicMessages; });
    QVERIFY(messages != all.end());
    QCOMPARE(messages->agent, std::string("claude-code"));
    QCOMPARE(messages->status, 200);
    QCOMPARE(QString::fromStdString(messages->project), m_project);
    QCOMPARE(messages->session.size(), std::size_t(36));
    QVERIFY(!messages->turn.empty());  // which prompt it follows from: Claude Code tells, since routing asks it to
    QCOMPARE(messages->run, "claude-code:" + messages->session);
    QVERIFY(messages->pid > 0);
    QVERIFY(messages->usage.input > 0 && messages->usage.output > 0);
    QVERIFY(messages->cost && messages->cost->nanodollars > 0);
    QVERIFY(!messages->modelServed.empty());
    QCOMPARE(messages->where.login, std::string("alice@example.com"));
    QVERIFY(!messages->where.nodeId.empty() && !messages->where.tailnet.empty() && !messages->where.gateway.empty());
    // Claude Code's own transcript of the session has the same name.
    QVERIFY(m_world
                .run(QStringLiteral("/usr/bin/find"),
                     {m_world.home() + QStringLiteral("/.claude/projects"), QStringLiteral("-name"),
                      QString::fromStdString(messages->session) + QStringLiteral(".jsonl")},
                     m_project)
                .output.contains(".jsonl"));
}

void TestClaudeCode::theCommandLineTellsOfIt()
{
    const auto usage = m_world.spotmeter(
        {QStringLiteral("usage"), QStringLiteral("--by"), QStringLiteral("project"), QStringLiteral("--json")});
    QVERIFY2(usage.exitCode == 0, usage.errors);
    QVERIFY2(usage.output.contains(m_project.toUtf8()), usage.output);
    const auto runs = m_world.spotmeter({QStringLiteral("runs"), QStringLiteral("--json")});
    QVERIFY2(runs.output.contains(exchanges().first().session.c_str()), runs.output);
    const auto agents = m_world.spotmeter({QStringLiteral("agents"), QStringLiteral("list")});
    QVERIFY2(agents.output.contains("Claude Code"), agents.output);
}

void TestClaudeCode::theDesktopsModelsShowIt()
{
    auto history = storing::History::open(m_world.data() + QStringLiteral("/spotmeter.db"));
    QVERIFY(history);
    const core::SystemClock clock;
    models::AgentModel agents;
    models::UsageModel usage(agents);
    models::ExchangeModel rows(agents, clock, 100);
    const core::TimeSpan all{0, clock.nowMs() + 1};
    usage.setUsage(core::Grouping::Agent, *history->usage(core::Grouping::Agent, all));
    const auto exchangeRows = history->exchanges(100);
    for (auto it = exchangeRows->rbegin(); it != exchangeRows->rend(); ++it)
        rows.prepend(*it);
    QCOMPARE(usage.rowCount(), 1);
    QVERIFY(usage.index(0, models::UsageModel::Cost).data().toString().startsWith(u'$'));
    QCOMPARE(std::size_t(rows.rowCount()), exchangeRows->size());
}

void TestClaudeCode::aToolCallGoesRoundAndIsCounted()
{
    const auto ran = claude({QStringLiteral("-p"), QStringLiteral("list the files"), QStringLiteral("--allowedTools"),
                             QStringLiteral("Bash")});
    QVERIFY2(ran.exitCode == 0, ran.output + ran.errors);
    const auto hasTool = [this] {
        const QList<core::Exchange> all = exchanges();
        return std::any_of(all.begin(), all.end(),
                           [](const core::Exchange &e) { return !e.tools.empty() && e.tools[0].name == "Bash"; });
    };
    QTRY_VERIFY(hasTool());
}

void TestClaudeCode::restoringGivesBackTheSameBytes()
{
    const auto disabled =
        m_world.spotmeter({QStringLiteral("agents"), QStringLiteral("disable"), QStringLiteral("claude-code")});
    QVERIFY2(disabled.exitCode == 0, disabled.errors);
    QCOMPARE(m_world.read(QStringLiteral(".claude/settings.json")), oddSettings);
    const auto ran = claude({QStringLiteral("-p"), QStringLiteral("say hi")});
    QVERIFY(ran.exitCode != 0);  // no key, no route: exactly as it was before
}

void TestClaudeCode::theOtherAgentsKeepTheirComments()
{
    for (const char *agent : {"codex", "gemini-cli", "opencode"}) {
        const auto enabled =
            m_world.spotmeter({QStringLiteral("agents"), QStringLiteral("enable"), QLatin1String(agent)});
        QVERIFY2(enabled.exitCode == 0, enabled.errors);
    }
    const QByteArray toml = m_world.read(QStringLiteral(".codex/config.toml"));
    QVERIFY2(toml.contains("# my Codex\n") && toml.contains("# the team's default") && toml.contains("# quiet"), toml);
    QVERIFY(toml.contains("/a/codex"));
    const QByteArray jsonc = m_world.read(QStringLiteral(".gemini/settings.json"));
    QVERIFY2(jsonc.contains("// work profile") && jsonc.contains("/* login */") && jsonc.contains("gemini-api-key"),
             jsonc);
    const QByteArray dotenv = m_world.read(QStringLiteral(".gemini/.env"));
    QVERIFY2(dotenv.startsWith(commentedDotenv) && dotenv.contains("/a/gemini-cli"), dotenv);
    const QByteArray openCode = m_world.read(QStringLiteral(".config/opencode/opencode.jsonc"));
    QVERIFY2(openCode.contains("// keep") && openCode.contains("/a/opencode"), openCode);

    for (const char *agent : {"codex", "gemini-cli", "opencode"}) {
        const auto disabled =
            m_world.spotmeter({QStringLiteral("agents"), QStringLiteral("disable"), QLatin1String(agent)});
        QVERIFY2(disabled.exitCode == 0, disabled.errors);
    }
    QCOMPARE(m_world.read(QStringLiteral(".codex/config.toml")), commentedToml);
    QCOMPARE(m_world.read(QStringLiteral(".gemini/settings.json")), commentedJsonc);
    QCOMPARE(m_world.read(QStringLiteral(".gemini/.env")), commentedDotenv);
    QCOMPARE(m_world.read(QStringLiteral(".config/opencode/opencode.jsonc")), commentedOpenCode);
}

void TestClaudeCode::aFileThatDoesNotParseIsNotTouched()
{
    const QByteArray broken = "{ \"env\": { // a comment, which Claude Code does not accept\n} }";
    m_world.write(QStringLiteral(".claude/settings.json"), broken);
    const auto enabled =
        m_world.spotmeter({QStringLiteral("agents"), QStringLiteral("enable"), QStringLiteral("claude-code")});
    QCOMPARE(enabled.exitCode, 1);
    QVERIFY2(enabled.errors.contains("settings.json"), enabled.errors);
    QCOMPARE(m_world.read(QStringLiteral(".claude/settings.json")), broken);
}

QTEST_GUILESS_MAIN(TestClaudeCode)
#include "TestClaudeCode.moc"
