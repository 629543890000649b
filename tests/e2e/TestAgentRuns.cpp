// SPDX-License-Identifier: GPL-3.0-or-later
// `spotmeter agents run`: a real agent, started routed for one run, answers through spotmeterd and the gateway; no file
// of its user's changes, and its token ends with the run however that ends.
#include "support/World.h"

#include "storing/History.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QTest>

namespace {

struct Case {
    const char *id;
    const char *folder;  ///< the environment variable that names the node_modules it is in
    const char *program;
    QStringList prompt;
    core::ApiFormat format;
    QByteArrayList files;  ///< its config files
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
        {"claude-code",
         main,
         "@anthropic-ai/claude-code-linux-x64/claude",
         words("-p"),
         ApiFormat::AnthropicMessages,
         {".claude/settings.json"}},
        {"codex",
         main,
         ".bin/codex",
         words("exec --skip-git-repo-check"),
         ApiFormat::OpenAiResponses,
         {".codex/config.toml"}},
        {"gemini-cli",
         main,
         ".bin/gemini",
         words("--skip-trust -p"),
         ApiFormat::Gemini,
         {".gemini/settings.json", ".gemini/.env"}},
        {"opencode",
         main,
         "opencode-linux-x64/bin/opencode",
         words("run -m anthropic/claude-sonnet-4-6"),
         ApiFormat::AnthropicMessages,
         {".config/opencode/opencode.json", ".config/opencode/opencode.jsonc"}},
        {"qwen-code", more, ".bin/qwen", words("-p"), ApiFormat::OpenAiChat, {".qwen/settings.json"}},
        {"kilo-cli", more, ".bin/kilo", words("run"), ApiFormat::OpenAiChat, {".config/kilo/kilo.json"}},
        {"copilot-cli",
         more,
         ".bin/copilot",
         words("--allow-all-tools -p"),
         ApiFormat::OpenAiChat,
         {".config/environment.d/50-spotmeter-copilot-cli.conf"}},
    };
}

}  // namespace

class TestAgentRuns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anAgentRunsRoutedWithoutAnyChange_data();
    void anAgentRunsRoutedWithoutAnyChange();
    void theExitCodeIsTheAgents();
    void aRunThatIsKilledLosesItsToken();
    void aRunKeepsItsTokenWhateverHappensToTheFiles();
    void anAgentThatNeedsItsFilesSaysSo();
    void whatARunCannotSetIsNamed();

private:
    support::Ran runAgent(const char *id, const QString &program, const QStringList &arguments);
    QList<core::Exchange> exchangesOf(const char *id);
    QString script(const char *name, const QByteArray &text) const;
    int statusWith(const QByteArray &token);

    support::World m_world;
    QString m_project;
};

void TestAgentRuns::initTestCase()
{
    QVERIFY2(QFileInfo(qEnvironmentVariable("SPOTMETER_AGENTS")).isDir(),
             "SPOTMETER_AGENTS must name the node_modules of the agents; tests/run.sh installs them.");
    m_project = m_world.makeProject(QStringLiteral("payments-api"));
    m_world.write(QStringLiteral(".gemini/settings.json"),
                  "{\"security\": {\"auth\": {\"selectedType\": \"gemini-api-key\"}}}");
    QVERIFY(m_world.startService());
    QVERIFY(m_world.waitForGateway());
}

/// With the agent's own folder first in the PATH, as its user would have it.
support::Ran TestAgentRuns::runAgent(const char *id, const QString &program, const QStringList &arguments)
{
    const QString path = QFileInfo(program).path() + u':' + qEnvironmentVariable("PATH");
    return m_world.run(QStringLiteral("/usr/bin/env"),
                       QStringList{QStringLiteral("PATH=") + path, QStringLiteral(PROGRAMS_DIR "/spotmeter"),
                                   QStringLiteral("agents"), QStringLiteral("run"), QLatin1String(id),
                                   QStringLiteral("--")}
                           + arguments,
                       m_project);
}

QList<core::Exchange> TestAgentRuns::exchangesOf(const char *id)
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

void TestAgentRuns::anAgentRunsRoutedWithoutAnyChange_data()
{
    QTest::addColumn<int>("index");
    const std::vector<Case> all = cases();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (qEnvironmentVariableIsSet(all[i].folder))
            QTest::newRow(all[i].id) << int(i);
    }
}

void TestAgentRuns::anAgentRunsRoutedWithoutAnyChange()
{
    QFETCH(int, index);
    const Case agent = cases()[std::size_t(index)];
    const QString program = qEnvironmentVariable(agent.folder) + u'/' + QLatin1String(agent.program);
    QVERIFY2(QFileInfo(program).isExecutable(), qPrintable(program));
    const qsizetype before = m_world.seen().size();
    const auto ran = runAgent(agent.id, program, agent.prompt + QStringList{QStringLiteral("say hi")});
    QVERIFY2(ran.exitCode == 0, ran.output + ran.errors);
    QVERIFY2(!ran.output.trimmed().isEmpty(), ran.errors);
    QVERIFY(m_world.seen().size() > before);
    for (const demo::RequestHead &head : m_world.seen().mid(before)) {
        for (const char *credential : {"authorization", "x-api-key", "x-goog-api-key", "cookie"})
            QVERIFY2(head.header(credential).isNull(), head.target + " carries " + credential);
    }
    const auto answered = [&] {
        const QList<core::Exchange> own = exchangesOf(agent.id);
        return std::any_of(own.begin(), own.end(), [&](const core::Exchange &exchange) {
            return exchange.format == agent.format && exchange.status == 200 && exchange.usage.output > 0;
        });
    };
    QTRY_VERIFY(answered());
    for (const QByteArray &file : agent.files) {  // the agent may make its own, but never with us in it
        const QByteArray now = m_world.read(QString::fromLatin1(file));
        QVERIFY2(!now.contains("127.0.0.1") && !now.contains("potmeter"), file + now);
    }
    QVERIFY(QDir(m_world.data() + QStringLiteral("/journal")).isEmpty());
}

QString TestAgentRuns::script(const char *name, const QByteArray &text) const
{
    const QString path = m_world.home() + QStringLiteral("/bin/") + QLatin1String(name);
    m_world.write(QStringLiteral("bin/") + QLatin1String(name), "#!/bin/sh\n" + text);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

void TestAgentRuns::theExitCodeIsTheAgents()
{
    const QString program = script("claude", "echo \"$# $2\"; exit 7\n");
    const auto ran = runAgent("claude-code", program, {QStringLiteral("-p"), QStringLiteral("two words")});
    QCOMPARE(ran.exitCode, 7);
    QCOMPARE(ran.output, QByteArray("2 two words\n"));
    QCOMPARE(runAgent("claude-code", script("claude", "kill -TERM $$\n"), {}).exitCode, 128 + 15);
}

int TestAgentRuns::statusWith(const QByteArray &token)
{
    const auto ran =
        m_world.run(QStringLiteral("/usr/bin/curl"),
                    {QStringLiteral("-s"), QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("-w"),
                     QStringLiteral("%{http_code}"), QStringLiteral("-H"),
                     QStringLiteral("Authorization: Bearer ") + QLatin1String(token),
                     QStringLiteral("http://127.0.0.1:%1/a/claude-code/v1/models").arg(m_world.forwarderPort())},
                    m_project);
    return ran.output.toInt();
}

void TestAgentRuns::aRunKeepsItsTokenWhateverHappensToTheFiles()
{
    const QString program = script("claude",
                                   "echo \"$ANTHROPIC_AUTH_TOKEN\" > kept.new; mv kept.new kept; "
                                   "exec tail -f /dev/null --pid=$PPID\n");
    QProcess run;
    QProcessEnvironment environment = m_world.environment();
    environment.insert(QStringLiteral("PATH"), QFileInfo(program).path() + u':' + qEnvironmentVariable("PATH"));
    run.setProcessEnvironment(environment);
    run.setWorkingDirectory(m_project);
    run.start(QStringLiteral(PROGRAMS_DIR "/spotmeter"),
              {QStringLiteral("agents"), QStringLiteral("run"), QStringLiteral("claude-code")});
    const QString place = QStringLiteral("projects/payments-api/kept");
    QTRY_VERIFY_WITH_TIMEOUT(m_world.read(place).size() == 49, 20'000);
    const QByteArray token = m_world.read(place).trimmed();
    for (const char *verb : {"enable", "rotate", "disable"}) {
        const auto changed =
            m_world.spotmeter({QStringLiteral("agents"), QLatin1String(verb), QStringLiteral("claude-code")});
        QVERIFY2(changed.exitCode == 0, changed.errors);
        QCOMPARE(statusWith(token), 200);
    }
    run.kill();
    QVERIFY(run.waitForFinished());
    QTRY_COMPARE(statusWith(token), 401);
}

/// The agent lives on when only the program that started it is killed; its token does not.
void TestAgentRuns::aRunThatIsKilledLosesItsToken()
{
    const QString program =
        script("claude",
               "echo \"$ANTHROPIC_AUTH_TOKEN\" > token.new; mv token.new token; exec tail -f /dev/null --pid=$PPID\n");
    QProcess run;
    QProcessEnvironment environment = m_world.environment();
    environment.insert(QStringLiteral("PATH"), QFileInfo(program).path() + u':' + qEnvironmentVariable("PATH"));
    run.setProcessEnvironment(environment);
    run.setWorkingDirectory(m_project);
    run.start(QStringLiteral(PROGRAMS_DIR "/spotmeter"),
              {QStringLiteral("agents"), QStringLiteral("run"), QStringLiteral("claude-code")});
    const QString place = QStringLiteral("projects/payments-api/token");
    QTRY_VERIFY_WITH_TIMEOUT(m_world.read(place).size() == 49, 20'000);
    const QByteArray token = m_world.read(place).trimmed();
    QCOMPARE(statusWith(token), 200);
    run.kill();
    QVERIFY(run.waitForFinished());
    QTRY_COMPARE(statusWith(token), 401);
}

void TestAgentRuns::anAgentThatNeedsItsFilesSaysSo()
{
    const auto ran = m_world.spotmeter({QStringLiteral("agents"), QStringLiteral("run"), QStringLiteral("pi")});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.errors.contains("takes its address from its files alone"), ran.errors);
}

void TestAgentRuns::whatARunCannotSetIsNamed()
{
    m_world.write(QStringLiteral(".gemini/settings.json"), "{}");
    const auto ran = m_world.spotmeter({QStringLiteral("agents"), QStringLiteral("run"), QStringLiteral("gemini-cli")});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.errors.contains("\"security.auth.selectedType\""), ran.errors);
}

QTEST_GUILESS_MAIN(TestAgentRuns)
#include "TestAgentRuns.moc"
