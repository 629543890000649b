// SPDX-License-Identifier: GPL-3.0-or-later
// Each real agent in a scratch home: routed with one command, it answers through spotmeterd and the gateway with our
// token alone, its tool call goes round, its exchanges are recorded as its own, and it gets its files back.
#include "support/World.h"

#include "storing/History.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

namespace {

/// How one agent is started and what is special about it.
struct Case {
    const char *id;
    const char *folder;  ///< the environment variable that names the node_modules it is in
    const char *program;
    QStringList prompt;  ///< the arguments before the prompt
    QStringList toolPrompt;
    const char *file;  ///< its config file
    QByteArray before;  ///< what its user has in there
    core::ApiFormat format;
    bool sendsSession;
    bool rewrites;  ///< it changes the file itself
    bool callsTools = true;
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

std::vector<Case> cases()
{
    using core::ApiFormat;
    const char *main = "SPOTMETER_AGENTS";
    const char *more = "SPOTMETER_MORE_AGENTS";
    return {
        {"codex", main, ".bin/codex", words("exec --skip-git-repo-check"),
         words("exec --skip-git-repo-check --dangerously-bypass-approvals-and-sandbox"), ".codex/config.toml",
         "# my Codex\nmodel = \"gpt-5.5\"  # the team's default\n", ApiFormat::OpenAiResponses, true, true},
        {"gemini-cli", main, ".bin/gemini", words("-p"), words("--approval-mode yolo -p"), ".gemini/settings.json",
         "{\n  // mine\n  \"ui\": { \"theme\": \"GitHub\" },\n  \"security\": { \"folderTrust\": { \"enabled\": false "
         "} }\n}\n",
         ApiFormat::Gemini, false, false},
        {"opencode", main, "opencode-linux-x64/bin/opencode", words("run -m anthropic/claude-sonnet-4-6"),
         words("run -m anthropic/claude-sonnet-4-6"), ".config/opencode/opencode.jsonc",
         "{\n  \"$schema\": \"https://opencode.ai/config.json\", // keep\n  \"theme\": \"system\",\n}\n",
         ApiFormat::AnthropicMessages, true, false},
        {"qwen-code", more, ".bin/qwen", words("-p"), words("--yolo -p"), ".qwen/settings.json",
         "{\n  // mine\n  \"ui\": { \"theme\": \"Qwen Dark\" }\n}\n", ApiFormat::OpenAiChat, false, true},
        {"continue", more, ".bin/cn", words("-p"), words("--auto -p"), ".continue/config.yaml",
         "# mine\nname: Local\nversion: 1.0.0\nschema: v1\nmodels: []\n", ApiFormat::OpenAiChat, false, false},
        {"kilo-cli", more, ".bin/kilo", words("run"), words("run --auto"), ".config/kilo/kilo.json", "{}\n",
         ApiFormat::OpenAiChat, true, true},
        {"pi", more, ".bin/pi", words("--provider anthropic --model claude-sonnet-4-6 -p"),
         words("--provider anthropic --model claude-sonnet-4-6 -p"), ".pi/agent/models.json",
         "{\n  \"providers\": {}\n}\n", ApiFormat::AnthropicMessages, false, false},
        {"droid", more, ".bin/droid", words("exec"), words("exec --auto high"), ".factory/settings.json",
         "{\n  \"enableCompletionSound\": true\n}\n", ApiFormat::OpenAiChat, false, true},
        {"copilot-cli", more, ".bin/copilot", words("--allow-all-tools -p"), words("--allow-all-tools -p"),
         ".config/environment.d/50-spotmeter-copilot-cli.conf", "", ApiFormat::OpenAiChat, false, true},
        {"cline-cli",
         more,
         ".bin/cline",
         {},
         {},
         ".cline/data/settings/providers.json",
         "",
         ApiFormat::OpenAiChat,
         false,
         true},
        // Aider edits by the text of an answer: there are no tools that it could call.
        {"aider",
         "SPOTMETER_AIDER",
         "bin/aider",
         words("--yes-always --no-git --no-check-update --no-show-model-warnings --analytics-disable --message"),
         {},
         ".aider.conf.yml",
         "# mine\ndark-mode: true  # at night\n",
         ApiFormat::OpenAiChat,
         false,
         false,
         false},
        {"crush", "SPOTMETER_CRUSH", "crush", words("run --quiet"), words("run --quiet"), ".config/crush/crush.json",
         "{\n  \"options\": { \"debug\": false }\n}\n", ApiFormat::AnthropicMessages, false, false},
    };
}

}  // namespace

class TestAgents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anAgentIsRoutedAnswersAndGetsItsFilesBack_data();
    void anAgentIsRoutedAnswersAndGetsItsFilesBack();
    void agentsAreRestoredWithoutAService();

private:
    support::Ran start(const Case &agent, const QString &program, const QStringList &arguments);
    void answers(const Case &agent, const QString &program);
    void goesRoundATool(const Case &agent, const QString &program);
    void isRestored(const Case &agent);
    QList<core::Exchange> exchangesOf(const char *id);

    support::World m_world;
    QString m_project;
};

void TestAgents::initTestCase()
{
    QVERIFY2(QFileInfo(qEnvironmentVariable("SPOTMETER_AGENTS")).isDir(),
             "SPOTMETER_AGENTS must name the node_modules of the agents; tests/run.sh installs them.");
    m_project = m_world.makeProject(QStringLiteral("payments-api"));
    QVERIFY(m_world.startService());
    QVERIFY(m_world.waitForGateway());
}

void TestAgents::anAgentIsRoutedAnswersAndGetsItsFilesBack_data()
{
    QTest::addColumn<int>("index");
    const std::vector<Case> all = cases();
    for (std::size_t i = 0; i < all.size(); ++i) {
        // With --all-agents those that could not be installed have a row too, which says so.
        if (qEnvironmentVariableIsSet(all[i].folder) || qEnvironmentVariableIsSet("SPOTMETER_MORE_AGENTS"))
            QTest::newRow(all[i].id) << int(i);
    }
}

QList<core::Exchange> TestAgents::exchangesOf(const char *id)
{
    auto history = storing::History::open(m_world.data() + QStringLiteral("/spotmeter.db"));
    const auto rows = history ? history->exchanges(200) : core::Result<std::vector<core::Exchange>>(history.error());
    QList<core::Exchange> own;
    for (const core::Exchange &exchange : rows ? *rows : std::vector<core::Exchange>()) {
        if (exchange.agent == id)
            own.append(exchange);
    }
    return own;
}

/// An agent that is routed by environment.d gets those variables, as after the next login.
support::Ran TestAgents::start(const Case &agent, const QString &program, const QStringList &arguments)
{
    const QString file = m_world.home() + u'/' + QLatin1String(agent.file);
    if (!file.endsWith(QStringLiteral(".conf")))
        return m_world.run(program, arguments, m_project);
    const QStringList withVariables{QStringLiteral("-c"), QStringLiteral("set -a; . \"$0\"; exec \"$@\""), file,
                                    program};
    return m_world.run(QStringLiteral("/bin/sh"), withVariables + arguments, m_project);
}

void TestAgents::answers(const Case &agent, const QString &program)
{
    const qsizetype before = m_world.seen().size();
    const auto ran = start(agent, program, agent.prompt + QStringList{QStringLiteral("say hi")});
    QVERIFY2(ran.exitCode == 0, ran.output + ran.errors);
    QVERIFY2(!ran.output.trimmed().isEmpty(), ran.errors);
    QVERIFY(m_world.seen().size() > before);
    for (const demo::RequestHead &head : m_world.seen().mid(before)) {
        QVERIFY2(!head.target.startsWith("/a/"), head.target);
        for (const char *credential : {"authorization", "x-api-key", "x-goog-api-key", "cookie"})
            QVERIFY2(head.header(credential).isNull(), head.target + " carries " + credential);
    }
    const auto answered = [&] {
        const QList<core::Exchange> own = exchangesOf(agent.id);
        return std::any_of(own.begin(), own.end(), [&](const core::Exchange &exchange) {
            return exchange.format == agent.format && exchange.status == 200 && exchange.usage.input > 0
                && exchange.usage.output > 0 && !exchange.modelServed.empty() && !exchange.session.empty()
                && exchange.session.starts_with("text-") != agent.sendsSession;
        });
    };
    QTRY_VERIFY(answered());
}

void TestAgents::goesRoundATool(const Case &agent, const QString &program)
{
    const auto ran = start(agent, program, agent.toolPrompt + QStringList{QStringLiteral("list the files")});
    QVERIFY2(ran.exitCode == 0, ran.output + ran.errors);
    const auto calledAndWentOn = [&] {  // the newest exchange comes first
        const QList<core::Exchange> own = exchangesOf(agent.id);
        const auto called = std::find_if(own.begin(), own.end(), [](const auto &e) { return !e.tools.empty(); });
        return called != own.end() && called != own.begin();
    };
    QTRY_VERIFY2(calledAndWentOn(), ran.output.constData());
}

void TestAgents::isRestored(const Case &agent)
{
    const auto disabled =
        m_world.spotmeter({QStringLiteral("agents"), QStringLiteral("disable"), QLatin1String(agent.id)});
    QVERIFY2(disabled.exitCode == 0, disabled.errors);
    QVERIFY2(disabled.errors.isEmpty(), disabled.errors);
    const QByteArray now = m_world.read(QLatin1String(agent.file));
    if (agent.rewrites)
        QVERIFY2(!now.contains("potmeter") && !now.contains("127.0.0.1"), now);
    else
        QCOMPARE(now, agent.before);
}

void TestAgents::anAgentIsRoutedAnswersAndGetsItsFilesBack()
{
    QFETCH(int, index);
    const Case agent = cases()[std::size_t(index)];
    if (!qEnvironmentVariableIsSet(agent.folder))
        QSKIP((QByteArray(agent.id) + " could not be installed; tests/run.sh says why").constData());
    const QString program = qEnvironmentVariable(agent.folder) + u'/' + QLatin1String(agent.program);
    QVERIFY2(QFileInfo(program).isExecutable(), qPrintable(program));
    if (!agent.before.isEmpty())
        m_world.write(QLatin1String(agent.file), agent.before);
    const auto enabled =
        m_world.spotmeter({QStringLiteral("agents"), QStringLiteral("enable"), QLatin1String(agent.id)});
    QVERIFY2(enabled.exitCode == 0, enabled.errors);
    QVERIFY2(enabled.output.contains("The gateway answers (status 200)."), enabled.output);
    answers(agent, program);
    if (!QTest::currentTestFailed() && agent.callsTools)
        goesRoundATool(agent, program);
    isRestored(agent);
}

void TestAgents::agentsAreRestoredWithoutAService()
{
    const QByteArray settings = "{\n  \"theme\": \"dark\"\n}";
    m_world.write(QStringLiteral(".claude/settings.json"), settings);
    const QStringList enable{QStringLiteral("agents"), QStringLiteral("enable"), QStringLiteral("claude-code")};
    QCOMPARE(m_world.spotmeter(enable).exitCode, 0);
    QVERIFY(m_world.read(QStringLiteral(".claude/settings.json")) != settings);
    QCOMPARE(m_world.stopService(), 0);
    const auto restored =
        m_world.spotmeter({QStringLiteral("agents"), QStringLiteral("restore"), QStringLiteral("--all")});
    QVERIFY2(restored.exitCode == 0, restored.errors);
    QVERIFY2(restored.output.contains(".claude/settings.json"), restored.output);
    QCOMPARE(m_world.read(QStringLiteral(".claude/settings.json")), settings);
    QVERIFY(m_world.status().isEmpty());  // and none was started for it
    QVERIFY(m_world.launchService());
    QVERIFY(m_world.waitForGateway());
    QVERIFY(m_world.spotmeter({QStringLiteral("log")}).output.contains("Restored Claude Code."));
}

QTEST_GUILESS_MAIN(TestAgents)
#include "TestAgents.moc"
