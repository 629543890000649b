// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoutingTest.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

using agents::Direction;
using core::AgentState;

/// How an agent stands: one sentence and one action for each case.
class TestStates : public RoutingTest {
    Q_OBJECT

private Q_SLOTS:
    void inspectingCreatesNothing();
    void aChangedKeyIsDriftAndRoutingAgainCuresIt();
    void anotherPortIsDriftAndGetsANewToken();
    void anotherGatewayIsNamedByItsHostOnly();
    void anAgentThatCannotBeRoutedSaysWhy();
    void whatIsStrongerIsNamedWithItsCure_data();
    void whatIsStrongerIsNamedWithItsCure();
    void whatIsLeftToDoByHandIsSaid();
    void anAgentThatRanBeforeNeedsARestart();
    void aProjectsOwnSettingsAreNamed();
    void whereRoutingDoesNotReachIsSaid();
};

void TestStates::inspectingCreatesNothing()
{
    const Tree before = treeOf(m_root->path());
    for (const core::AgentInfo &info : inspector().inspect(baseUrl)) {
        QCOMPARE(info.state, AgentState::NotInstalled);
        QVERIFY(!info.sentence.isEmpty());
        QVERIFY(!info.files.isEmpty() || info.id == QStringLiteral("cursor") || info.id == QStringLiteral("windsurf"));
    }
    QCOMPARE(treeOf(m_root->path()), before);
}

void TestStates::aChangedKeyIsDriftAndRoutingAgainCuresIt()
{
    const QByteArray original = "A=1\n";
    write(home(".gemini/.env"), original);
    route("gemini-cli");
    const auto hashes = tokens().hashes();
    write(home(".gemini/.env"), content(home(".gemini/.env")).replace("NO_PROXY=127.0.0.1,localhost\n", ""));
    QCOMPARE(info("gemini-cli").state, AgentState::Drifted);
    QVERIFY(info("gemini-cli").sentence.contains(QStringLiteral("\"NO_PROXY\" in ") + home(".gemini/.env")));
    route("gemini-cli");
    QVERIFY(tokens().hashes() != hashes);
    restore("gemini-cli");
    QCOMPARE(content(home(".gemini/.env")), original);
    QVERIFY(!QFile::exists(home(".gemini/settings.json")));
}

void TestStates::anotherPortIsDriftAndGetsANewToken()
{
    const Tree before = treeOf(m_surroundings.home);
    route("opencode", QStringLiteral("http://127.0.0.1:4000"));
    QCOMPARE(info("opencode").state, AgentState::Drifted);
    const auto hashes = tokens().hashes();
    route("opencode");
    QVERIFY(tokens().hashes() != hashes);
    QVERIFY(!content(home(".config/opencode/opencode.json")).contains(":4000"));
    restore("opencode");
    QCOMPARE(treeOf(m_surroundings.home), before);
}

void TestStates::anotherGatewayIsNamedByItsHostOnly()
{
    write(home(".claude/settings.json"), R"({"env": {"ANTHROPIC_BASE_URL": "https://relay.example.net/k/hidden"}})");
    write(home(".codex/config.toml"), "model_provider = \"azure\"\n");
    QCOMPARE(info("claude-code").state, AgentState::RoutedElsewhere);
    QVERIFY(info("claude-code").sentence.contains(QStringLiteral("relay.example.net")));
    QVERIFY(!info("claude-code").sentence.contains(QStringLiteral("hidden")));
    QCOMPARE(info("codex").state, AgentState::RoutedElsewhere);
}

void TestStates::anAgentThatCannotBeRoutedSaysWhy()
{
    QVERIFY(QDir().mkpath(home(".cursor")));
    QCOMPARE(info("cursor").state, AgentState::CannotRoute);
    QVERIFY(info("cursor").sentence.contains(QStringLiteral("own servers")));
    const auto routed = tryRoute(QStringLiteral("cursor"));
    QVERIFY(!routed.ok());
    QVERIFY2(routed.error().message.contains(QStringLiteral("own servers")), qPrintable(routed.error().message));
}

void TestStates::whatIsStrongerIsNamedWithItsCure_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QByteArray>("startupFile");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("environment") << "gemini-cli" << "GEMINI_API_KEY" << QByteArray()
                                 << "GEMINI_API_KEY is set in the environment";
    QTest::newRow("shell") << "gemini-cli" << "" << QByteArray("# x\nexport GEMINI_API_KEY=\"abc\"\n")
                           << "/.bashrc and is stronger";
    QTest::newRow("proxy") << "codex" << "HTTP_PROXY" << QByteArray() << "through the proxy";
    QTest::newRow("exempt") << "codex" << "HTTP_PROXY" << QByteArray("export NO_PROXY=127.0.0.1\n") << "";
    QTest::newRow("cured by file") << "claude-code" << "HTTP_PROXY" << QByteArray() << "";
    QTest::newRow("commented out") << "gemini-cli" << "" << QByteArray("# export GEMINI_API_KEY=abc\n") << "";
}

void TestStates::whatIsStrongerIsNamedWithItsCure()
{
    QFETCH(QString, id);
    QFETCH(QString, variable);
    QFETCH(QByteArray, startupFile);
    QFETCH(QString, sentence);
    route(qPrintable(id));
    write(home(".bashrc"), startupFile);
    if (!variable.isEmpty())
        m_surroundings.variables.insert(variable, QStringLiteral("http://proxy.example:3128"));
    const core::AgentInfo now = info(qPrintable(id));
    QCOMPARE(now.state, sentence.isEmpty() ? AgentState::Routed : AgentState::Overridden);
    QVERIFY2(now.sentence.contains(sentence), qPrintable(now.sentence));
    QCOMPARE(now.action.isEmpty(), sentence.isEmpty());
}

void TestStates::whatIsLeftToDoByHandIsSaid()
{
    route("jetbrains-ai");
    const core::AgentInfo now = info("jetbrains-ai");
    QVERIFY2(now.action.contains(QStringLiteral("Providers & API keys")), qPrintable(now.action));
    QVERIFY(now.action.contains(now.files.front()));
    QVERIFY(content(now.files.front()).contains("BASE_URL=http://127.0.0.1:4117/a/jetbrains-ai/v1\n"));
    QCOMPARE(QFileInfo(now.files.front()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestStates::anAgentThatRanBeforeNeedsARestart()
{
    std::vector<platform::RunningProcess> running;
    m_surroundings.processes = [&running] { return running; };
    route("codex");
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    running = {
        {70, now - 60'000, "/usr/bin/node", {"node", "/opt/node_modules/@google/gemini-cli/bundle/gemini.js"}, {}},
        {71, now + 60'000, "/opt/codex", {"codex"}, {}}};
    QCOMPARE(info("codex").state, AgentState::Routed);
    running.push_back(
        {72, now - 60'000, "/usr/bin/node", {"node", "/usr/lib/node_modules/@openai/codex/bin/x.js"}, {}});
    const core::AgentInfo old = info("codex");
    QCOMPARE(old.state, AgentState::NeedsRestart);
    QVERIFY2(old.sentence.contains(QStringLiteral("process 72")), qPrintable(old.sentence));
    QCOMPARE(old.action, QStringLiteral("End Codex and start it again."));
    QVERIFY(previewed({QStringLiteral("codex"), baseUrl}, Direction::On)->empty());
    restore("codex");
    QCOMPARE(info("codex").state, AgentState::NotInstalled);
}

void TestStates::aProjectsOwnSettingsAreNamed()
{
    const QString project = m_root->filePath(QStringLiteral("shop"));
    write(project + QStringLiteral("/.claude/settings.json"), R"({"env": {"ANTHROPIC_BASE_URL": "https://other"}})");
    route("claude-code");
    agents::Inspector used = inspector();
    const auto inspected = [&used] { return *used.inspect(QStringLiteral("claude-code"), baseUrl); };
    QCOMPARE(inspected().state, AgentState::Routed);
    QVERIFY(used.noteFolder(QStringLiteral("claude-code"), project));
    QVERIFY(!used.noteFolder(QStringLiteral("claude-code"), project));
    QCOMPARE(inspected().state, AgentState::Overridden);
    QVERIFY(inspected().sentence.contains(project + QStringLiteral("/.claude/settings.json")));
    QVERIFY(inspected().action.contains(project));
    write(project + QStringLiteral("/.claude/settings.json"), "{}");
    QCOMPARE(inspected().state, AgentState::Routed);
}

void TestStates::whereRoutingDoesNotReachIsSaid()
{
    QVERIFY(inspector().elsewhere().empty());
    const QString project = m_root->filePath(QStringLiteral("shop"));
    QVERIFY(QDir().mkpath(project + QStringLiteral("/.devcontainer")) && QDir().mkpath(home(".vscode-server")));
    m_surroundings.variables[QStringLiteral("WSL_DISTRO_NAME")] = QStringLiteral("Debian");
    m_surroundings.processes = [] {
        return std::vector<platform::RunningProcess>{{81, 0, "/usr/local/bin/claude", {"claude"}, {}, false},
                                                     {82, 0, "/usr/bin/sleep", {"sleep"}, {}, false}};
    };
    agents::Inspector used = inspector();
    used.noteFolder(QStringLiteral("codex"), project);
    const auto places = used.elsewhere();
    QCOMPARE(places.size(), std::size_t(4));
    QVERIFY(places[0].sentence.startsWith(QStringLiteral("Claude Code runs in a container (process 81)")));
    QVERIFY(places[1].sentence.startsWith(project));
    for (const agents::Elsewhere &place : places)
        QVERIFY(!place.action.isEmpty());
}

QTEST_APPLESS_MAIN(TestStates)
#include "TestStates.moc"
