// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/Changes.h"
#include "agents/Tokens.h"
#include "core/Secret.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using agents::Direction;
using core::AgentState;

namespace {

const QString baseUrl = QStringLiteral("http://127.0.0.1:4117");

/// Everything below a folder: path → kind, mode and bytes.
using Tree = QMap<QString, QByteArray>;

Tree treeOf(const QString &folder)
{
    Tree tree;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        const QFileInfo info = it.fileInfo();
        QByteArray what = info.isSymLink() ? "link" : info.isDir() ? "folder" : "file";
        what += info.symLinkTarget().toUtf8() + ' ' + QByteArray::number(int(info.permissions()), 16) + ' ';
        QFile file(info.filePath());
        if (info.isFile() && file.open(QIODevice::ReadOnly))
            what += file.readAll();
        tree.insert(info.filePath().mid(folder.size()), what);
    }
    return tree;
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

}  // namespace

class TestRouter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyByteComesBack_data();
    void everyByteComesBack();
    void inspectingCreatesNothing();
    void claudeGetsItsKeysAndKeepsItsProxyExemptions();
    void codexGetsItsOwnProvider();
    void routingTwiceChangesNothing();
    void aChangedKeyIsDriftAndRoutingAgainCuresIt();
    void anotherPortIsDriftAndGetsANewToken();
    void foreignEditsSurviveRestoring();
    void anotherGatewayIsNamedByItsHostOnly();
    void aBrokenFileIsNotTouched();
    void allFilesOrNone();
    void noSecretIsInAPreview();
    void anUnknownAgentIsNamed();
    void anAgentThatCannotBeRoutedSaysWhy();
    void aModelIsNamedWhereTheSettingsNeedOne();
    void whatIsStrongerIsNamedWithItsCure_data();
    void whatIsStrongerIsNamedWithItsCure();
    void aNewTokenTakesThePlaceOfTheOld();
    void anEntryThatItsProgramRewroteStillGoes();
    void whatIsLeftToDoByHandIsSaid();
    void aDanglingLinkAndAFolderAreNamed();
    void anAgentThatRanBeforeNeedsARestart();
    void aProjectsOwnSettingsAreNamed();
    void whereRoutingDoesNotReachIsSaid();
    void codexKeepsItsSessionsTogetherWithItsOwnLogin();
    void aGatewayThatWantsTheCallersLoginGetsIt();
    void whatAnAgentRewritesItselfIsNoConflict();
    void badFilesAreNamedAndNotTouched_data();
    void badFilesAreNamedAndNotTouched();

private:
    agents::Router router() const
    {
        agents::Router router(m_catalogue, m_surroundings, m_root->filePath(QStringLiteral("journal")));
        router.setModels({{QStringLiteral("claude-opus-5-5"), {}, {QStringLiteral("/v1/messages")}, false, {}},
                          {QStringLiteral("gpt-5.5"), {}, {QStringLiteral("/v1/chat/completions")}, false, {}}});
        return router;
    }
    agents::Tokens tokens() const { return agents::Tokens(m_catalogue, m_root->filePath(QStringLiteral("journal"))); }
    /// With replaced secrets in a file, so that everything happens at once. TestChanges has the keyring.
    core::Result<agents::Routing> tryRoute(const agents::Wish &wish) const;
    core::Result<agents::Routing> tryRoute(const QString &id) const { return tryRoute({id, baseUrl}); }
    core::Result<agents::Routing>
    finish(const std::function<void(const agents::Changes &, QObject *, agents::Changes::Callback)> &change) const;
    QString home(const char *path) const { return m_surroundings.home + u'/' + QLatin1String(path); }
    core::AgentInfo info(const char *id) const;
    void route(const char *id, const QString &url = baseUrl) const;
    void restore(const char *id) const;

    agents::Catalogue m_catalogue = *agents::loadCatalogue();
    std::unique_ptr<QTemporaryDir> m_root;
    agents::Surroundings m_surroundings;
};

void TestRouter::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_surroundings = {m_root->filePath(QStringLiteral("home")), {}, {}};
    QVERIFY(QDir().mkpath(m_surroundings.home));
}

core::AgentInfo TestRouter::info(const char *id) const
{
    for (const core::AgentInfo &info : router().inspect(baseUrl)) {
        if (info.id == QLatin1String(id))
            return info;
    }
    return {};
}

core::Result<agents::Routing> TestRouter::finish(
    const std::function<void(const agents::Changes &, QObject *, agents::Changes::Callback)> &change) const
{
    const keyring::Keyring keyring;
    const agents::SecretKeeper keeper(m_root->filePath(QStringLiteral("kept")), keyring);
    const agents::Router used = router();
    const agents::Changes changes(used, keeper);
    QObject context;
    core::Result<agents::Routing> result(
        core::Error{core::ErrorKind::Internal, QStringLiteral("nothing was reported")});
    change(changes, &context, [&result](core::Result<agents::Routing> reported) { result = std::move(reported); });
    return result;
}

core::Result<agents::Routing> TestRouter::tryRoute(const agents::Wish &wish) const
{
    return finish([&wish](const agents::Changes &changes, QObject *context, agents::Changes::Callback done) {
        changes.route(wish, agents::KeepIn::File, context, std::move(done));
    });
}

void TestRouter::route(const char *id, const QString &url) const
{
    const auto routed = tryRoute({QLatin1String(id), url});
    QVERIFY2(routed.ok(), routed ? "" : qPrintable(routed.error().message));
    QVERIFY2(routed->agent.state == AgentState::Routed, qPrintable(routed->agent.sentence));
}

void TestRouter::restore(const char *id) const
{
    const auto restored =
        finish([id](const agents::Changes &changes, QObject *context, agents::Changes::Callback done) {
            changes.restore(QLatin1String(id), context, std::move(done));
        });
    QVERIFY2(restored.ok(), restored ? "" : qPrintable(restored.error().message));
    QCOMPARE(restored->conflicts, QStringList());
}

void TestRouter::everyByteComesBack_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("folder");
    for (const agents::Agent &agent : m_catalogue) {
        if (!agent.cannot.isEmpty())
            continue;
        QTest::newRow(qPrintable(agent.id + QStringLiteral(", new"))) << agent.id << QString();
        if (agent.files.front().paths.front().contains(QStringLiteral("/by-hand/")))
            continue;  // no file but our own
        const QDir users(QStringLiteral(TEST_DATA "/configs/") + agent.id);
        const QStringList names = users.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names)
            QTest::newRow(qPrintable(agent.id + QStringLiteral(", ") + name)) << agent.id << users.filePath(name);
    }
}

void TestRouter::everyByteComesBack()
{
    QFETCH(QString, id);
    QFETCH(QString, folder);
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (!folder.isEmpty() && it.hasNext()) {
        const QString file = it.next();
        write(m_surroundings.home + file.mid(folder.size()), content(file));
    }
    const Tree before = treeOf(m_surroundings.home);
    const auto preview = router().preview({id, baseUrl}, Direction::On);
    QVERIFY2(preview.ok(), preview ? "" : qPrintable(preview.error().message));
    QVERIFY(!preview->empty());
    QCOMPARE(treeOf(m_surroundings.home), before);

    route(qPrintable(id));
    const Tree routed = treeOf(m_surroundings.home);
    QVERIFY(routed != before);
    QCOMPARE(tokens().hashes().size(), std::size_t(1));
    const auto back = router().preview({id, baseUrl}, Direction::Off);
    QVERIFY(back.ok() && back->size() == preview->size());
    for (const core::FilePreview &file : *back)
        QCOMPARE(file.removes, !before.contains(file.path.mid(m_surroundings.home.size())));
    QCOMPARE(treeOf(m_surroundings.home), routed);

    restore(qPrintable(id));
    QCOMPARE(treeOf(m_surroundings.home), before);
    QVERIFY(tokens().hashes().empty());
}

void TestRouter::inspectingCreatesNothing()
{
    const Tree before = treeOf(m_root->path());
    for (const core::AgentInfo &info : router().inspect(baseUrl)) {
        QCOMPARE(info.state, AgentState::NotInstalled);
        QVERIFY(!info.sentence.isEmpty());
        QVERIFY(!info.files.isEmpty() || info.id == QStringLiteral("cursor") || info.id == QStringLiteral("windsurf"));
    }
    QCOMPARE(treeOf(m_root->path()), before);
}

void TestRouter::claudeGetsItsKeysAndKeepsItsProxyExemptions()
{
    m_surroundings.variables[QStringLiteral("no_proxy")] = QStringLiteral(".corp.example");
    write(home(".claude/settings.json"), "{\n  \"env\": {\n    \"NO_PROXY\": \"db,localhost\"\n  }\n}\n");
    route("claude-code");
    const auto leaves =
        configuring::readLeaves(configuring::Format::Json, content(home(".claude/settings.json")).toStdString());
    const auto value = [&leaves](const char *key) { return configuring::find(*leaves, {"env", key})->text; };
    QCOMPARE(value("ANTHROPIC_BASE_URL"), std::string("http://127.0.0.1:4117/a/claude-code"));
    QCOMPARE(value("ANTHROPIC_AUTH_TOKEN").size(), std::size_t(48));
    QCOMPARE(tokens().hashes().at("claude-code"), core::sha256Hex(value("ANTHROPIC_AUTH_TOKEN")));
    QCOMPARE(value("ANTHROPIC_API_KEY"), std::string());
    QCOMPARE(value("NO_PROXY"), std::string("db,localhost,127.0.0.1"));
    QCOMPARE(value("no_proxy"), std::string("db,localhost,127.0.0.1"));
    restore("claude-code");
    QVERIFY(QFile::remove(home(".claude/settings.json")));
    route("claude-code");
    QVERIFY(content(home(".claude/settings.json")).contains("\"NO_PROXY\": \".corp.example,127.0.0.1,localhost\""));
}

void TestRouter::codexGetsItsOwnProvider()
{
    m_surroundings.variables[QStringLiteral("CODEX_HOME")] = home("elsewhere");
    route("codex");
    const QByteArray config = content(home("elsewhere/config.toml"));
    QVERIFY2(config.startsWith("model_provider = \"spotmeter\"\n\n[model_providers.spotmeter]\nname = \"Spotmeter\"\n"
                               "base_url = \"http://127.0.0.1:4117/a/codex/v1\"\nwire_api = \"responses\"\n"
                               "experimental_bearer_token = \""),
             config.constData());
    restore("codex");
    QVERIFY(!QFile::exists(home("elsewhere")));
}

void TestRouter::routingTwiceChangesNothing()
{
    route("gemini-cli");
    const Tree routed = treeOf(m_root->path());
    route("gemini-cli");
    QCOMPARE(treeOf(m_root->path()), routed);
    QVERIFY(router().preview({QStringLiteral("gemini-cli"), baseUrl}, Direction::On)->empty());
}

void TestRouter::aChangedKeyIsDriftAndRoutingAgainCuresIt()
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

void TestRouter::anotherPortIsDriftAndGetsANewToken()
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

void TestRouter::foreignEditsSurviveRestoring()
{
    write(home(".codex/config.toml"), "model = \"gpt-5.5\"\n");
    route("codex");
    QFile file(home(".codex/config.toml"));
    QVERIFY(file.open(QIODevice::Append));
    file.write("\n[projects.\"/home/alice\"]\ntrust_level = \"trusted\"\n");
    file.close();
    QCOMPARE(info("codex").state, AgentState::Routed);
    restore("codex");
    QCOMPARE(content(home(".codex/config.toml")),
             QByteArray("model = \"gpt-5.5\"\n\n[projects.\"/home/alice\"]\ntrust_level = \"trusted\"\n"));
    QCOMPARE(info("codex").state, AgentState::Direct);
}

void TestRouter::anotherGatewayIsNamedByItsHostOnly()
{
    write(home(".claude/settings.json"), R"({"env": {"ANTHROPIC_BASE_URL": "https://relay.example.net/k/hidden"}})");
    write(home(".codex/config.toml"), "model_provider = \"azure\"\n");
    QCOMPARE(info("claude-code").state, AgentState::RoutedElsewhere);
    QVERIFY(info("claude-code").sentence.contains(QStringLiteral("relay.example.net")));
    QVERIFY(!info("claude-code").sentence.contains(QStringLiteral("hidden")));
    QCOMPARE(info("codex").state, AgentState::RoutedElsewhere);
}

void TestRouter::aBrokenFileIsNotTouched()
{
    const QByteArray broken = "{\n  // a comment makes this file void for Claude Code\n  \"env\": {}\n}\n";
    write(home(".claude/settings.json"), broken);
    const Tree before = treeOf(m_root->path());
    QCOMPARE(info("claude-code").state, AgentState::Unreadable);
    const auto routed = tryRoute(QStringLiteral("claude-code"));
    QVERIFY(!routed.ok());
    QVERIFY(routed.error().message.startsWith(home(".claude/settings.json: Line 2, column 3: a comment")));
    QCOMPARE(treeOf(m_root->path()), before);
}

void TestRouter::allFilesOrNone()
{
    write(home(".gemini/settings.json"), "{ }\n");
    QVERIFY(QDir().mkpath(home(".gemini/..env.spotmeter-new/x")));  // the second file cannot be written
    const Tree before = treeOf(m_surroundings.home);
    const auto routed = tryRoute(QStringLiteral("gemini-cli"));
    QVERIFY(!routed.ok());
    QVERIFY2(routed.error().message.contains(home(".gemini/.env")), qPrintable(routed.error().message));
    QCOMPARE(treeOf(m_surroundings.home), before);
    QVERIFY(tokens().hashes().empty());
    QCOMPARE(info("gemini-cli").state, AgentState::Direct);
}

void TestRouter::noSecretIsInAPreview()
{
    const QByteArray old = QByteArray("oldkey") + "-0123456789-abcdef";
    write(home(".gemini/.env"), "GEMINI_API_KEY=" + old + "\nOTHER_TOKEN=" + old + "\n");
    const QString id = QStringLiteral("gemini-cli");
    auto previews = *router().preview({id, baseUrl}, Direction::On);
    const auto routed = tryRoute(id);
    previews.insert(previews.end(), routed->files.begin(), routed->files.end());
    const auto off = *router().preview({id, baseUrl}, Direction::Off);
    previews.insert(previews.end(), off.begin(), off.end());
    const QByteArray env = content(home(".gemini/.env"));
    const QByteArray token = env.mid(env.indexOf("GEMINI_API_KEY=") + 15, 48);
    int shown = 0;
    for (const core::FilePreview &preview : previews) {
        QVERIFY2(!preview.diff.contains(QString::fromLatin1(token)), qPrintable(preview.diff));
        QVERIFY2(!preview.diff.contains(QStringLiteral("0123456789")), qPrintable(preview.diff));
        shown += preview.diff.contains(QStringLiteral("GEMINI_API_KEY=****\n"));
    }
    QCOMPARE(shown, 3);
    write(home(".claude/settings.json"), R"({"env": {"ANTHROPIC_API_KEY": "without-any-digit"}})");
    const auto claude = router().preview({QStringLiteral("claude-code"), baseUrl}, Direction::On);
    QVERIFY2(claude->front().diff.contains(QStringLiteral("\"with…\"")), qPrintable(claude->front().diff));
}

void TestRouter::anAgentThatCannotBeRoutedSaysWhy()
{
    QVERIFY(QDir().mkpath(home(".cursor")));
    QCOMPARE(info("cursor").state, AgentState::CannotRoute);
    QVERIFY(info("cursor").sentence.contains(QStringLiteral("own servers")));
    const auto routed = tryRoute(QStringLiteral("cursor"));
    QVERIFY(!routed.ok());
    QVERIFY2(routed.error().message.contains(QStringLiteral("own servers")), qPrintable(routed.error().message));
}

void TestRouter::aModelIsNamedWhereTheSettingsNeedOne()
{
    route("continue");
    QVERIFY2(content(home(".continue/config.yaml")).contains("    model: gpt-5.5\n"),
             content(home(".continue/config.yaml")));
    agents::Router blind(m_catalogue, m_surroundings, m_root->filePath(QStringLiteral("journal")));
    const auto routed = blind.plan({QStringLiteral("qwen-code"), baseUrl});
    QVERIFY(!routed.ok());
    QVERIFY2(routed.error().message.contains(QStringLiteral("has named none")), qPrintable(routed.error().message));
    QVERIFY(!QFile::exists(home(".qwen")));
}

void TestRouter::whatIsStrongerIsNamedWithItsCure_data()
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

void TestRouter::whatIsStrongerIsNamedWithItsCure()
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

void TestRouter::aNewTokenTakesThePlaceOfTheOld()
{
    const auto rotate = [this] {
        return finish([](const agents::Changes &changes, QObject *context, agents::Changes::Callback done) {
            changes.rotate(QStringLiteral("codex"), baseUrl, context, std::move(done));
        });
    };
    QVERIFY(!rotate().ok());
    route("codex");
    const auto before = tokens().hashes();
    const auto rotated = rotate();
    QVERIFY2(rotated.ok(), rotated ? "" : qPrintable(rotated.error().message));
    QCOMPARE(info("codex").state, AgentState::Routed);
    QCOMPARE(tokens().hashes().size(), std::size_t(1));
    QVERIFY(tokens().hashes() != before);
    restore("codex");
}

void TestRouter::anEntryThatItsProgramRewroteStillGoes()
{
    write(home(".factory/settings.json"), "{\"sound\":true}");
    route("droid");
    const QByteArray routed = content(home(".factory/settings.json"));
    QVERIFY2(routed.contains("custom:Spotmeter-0"), routed);
    QByteArray rewritten = routed;
    rewritten.replace("\"displayName\"", "\"id\": \"custom:Spotmeter-0\", \"index\": 0, \"displayName\"");
    rewritten.replace("\"sound\"", "\"newKey\": 1, \"sound\"");
    write(home(".factory/settings.json"), rewritten);
    QCOMPARE(info("droid").state, AgentState::Routed);
    restore("droid");
    QCOMPARE(content(home(".factory/settings.json")), QByteArray("{\"newKey\": 1, \"sound\":true}"));
}

void TestRouter::whatIsLeftToDoByHandIsSaid()
{
    route("jetbrains-ai");
    const core::AgentInfo now = info("jetbrains-ai");
    QVERIFY2(now.action.contains(QStringLiteral("Providers & API keys")), qPrintable(now.action));
    QVERIFY(now.action.contains(now.files.front()));
    QVERIFY(content(now.files.front()).contains("BASE_URL=http://127.0.0.1:4117/a/jetbrains-ai/v1\n"));
    QCOMPARE(QFileInfo(now.files.front()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestRouter::anUnknownAgentIsNamed()
{
    const auto routed = tryRoute(QStringLiteral("claude"));
    QCOMPARE(routed.error().kind, core::ErrorKind::NotFound);
    QVERIFY(routed.error().message.contains(QStringLiteral("claude-code")));
}

void TestRouter::aDanglingLinkAndAFolderAreNamed()
{
    QVERIFY(QDir().mkpath(home(".claude/settings.json")));
    QVERIFY(QDir().mkpath(home(".codex")));
    QVERIFY(QFile::link(home("nowhere.toml"), home(".codex/config.toml")));
    const Tree before = treeOf(m_root->path());
    for (const char *id : {"claude-code", "codex"}) {
        QCOMPARE(info(id).state, AgentState::Unreadable);
        QCOMPARE(tryRoute(QLatin1String(id)).error().message, info(id).sentence);
    }
    QCOMPARE(treeOf(m_root->path()), before);
}

void TestRouter::anAgentThatRanBeforeNeedsARestart()
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
    QVERIFY(router().preview({QStringLiteral("codex"), baseUrl}, Direction::On)->empty());
    restore("codex");
    QCOMPARE(info("codex").state, AgentState::NotInstalled);
}

void TestRouter::aProjectsOwnSettingsAreNamed()
{
    const QString project = m_root->filePath(QStringLiteral("shop"));
    write(project + QStringLiteral("/.claude/settings.json"), R"({"env": {"ANTHROPIC_BASE_URL": "https://other"}})");
    route("claude-code");
    agents::Router used = router();
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

void TestRouter::whereRoutingDoesNotReachIsSaid()
{
    QVERIFY(router().elsewhere().empty());
    const QString project = m_root->filePath(QStringLiteral("shop"));
    QVERIFY(QDir().mkpath(project + QStringLiteral("/.devcontainer")) && QDir().mkpath(home(".vscode-server")));
    m_surroundings.variables[QStringLiteral("WSL_DISTRO_NAME")] = QStringLiteral("Debian");
    m_surroundings.processes = [] {
        return std::vector<platform::RunningProcess>{{81, 0, "/usr/local/bin/claude", {"claude"}, {}, false},
                                                     {82, 0, "/usr/bin/sleep", {"sleep"}, {}, false}};
    };
    agents::Router used = router();
    used.noteFolder(QStringLiteral("codex"), project);
    const auto places = used.elsewhere();
    QCOMPARE(places.size(), std::size_t(4));
    QVERIFY(places[0].sentence.startsWith(QStringLiteral("Claude Code runs in a container (process 81)")));
    QVERIFY(places[1].sentence.startsWith(project));
    for (const agents::Elsewhere &place : places)
        QVERIFY(!place.action.isEmpty());
}

void TestRouter::codexKeepsItsSessionsTogetherWithItsOwnLogin()
{
    const QByteArray original = "model = \"gpt-5.5\"\n";
    write(home(".codex/config.toml"), original);
    const agents::Wish wish{QStringLiteral("codex"), baseUrl, QStringLiteral("login")};
    const auto routed = tryRoute(wish);
    QVERIFY2(routed.ok(), routed ? "" : qPrintable(routed.error().message));
    QCOMPARE(routed->agent.state, AgentState::Routed);
    QCOMPARE(routed->agent.way, QStringLiteral("login"));
    QVERIFY(routed->agent.sentence.contains(QStringLiteral("own login goes along")));
    QCOMPARE(routed->agent.ways.size(), std::size_t(2));
    const auto token = tokens().tokenOf(QStringLiteral("codex"));
    QVERIFY2(token.ok(), token ? "" : qPrintable(token.error().message));
    QCOMPARE(core::sha256Hex(token->expose()), tokens().hashes().at("codex"));
    const QByteArray address = "openai_base_url = \"http://127.0.0.1:4117/a/codex/k/"
        + QByteArray::fromStdString(std::string(token->expose())) + "/v1\"";
    QVERIFY2(content(home(".codex/config.toml")).contains(address), content(home(".codex/config.toml")));
    QVERIFY(!content(home(".codex/config.toml")).contains("model_provider"));
    QCOMPARE(tokens().passthrough(), std::set<std::string>{"codex"});
    for (const core::FilePreview &file : routed->files)
        QVERIFY(!file.diff.contains(QString::fromStdString(std::string(token->expose()))));

    QVERIFY(router().isFulfilled({QStringLiteral("codex"), baseUrl}));
    QVERIFY(tryRoute({QStringLiteral("codex"), baseUrl, QStringLiteral("token")}).ok());
    QCOMPARE(info("codex").way, QStringLiteral("token"));
    QVERIFY(tokens().passthrough().empty());
    QVERIFY(!content(home(".codex/config.toml")).contains("openai_base_url"));
    restore("codex");
    QCOMPARE(content(home(".codex/config.toml")), original);
    QVERIFY(!tryRoute({QStringLiteral("codex"), baseUrl, QStringLiteral("sideways")}).ok());
}

void TestRouter::aGatewayThatWantsTheCallersLoginGetsIt()
{
    agents::Router used = router();
    const agents::Wish wish{QStringLiteral("claude-code"), baseUrl};
    QCOMPARE(*used.wayFor(wish), QStringLiteral("token"));
    used.setModels({{QStringLiteral("claude-opus-5-5"), {}, {QStringLiteral("/v1/messages")}, true, {}}});
    QCOMPARE(*used.wayFor(wish), QStringLiteral("login"));
    QCOMPARE(*used.wayFor({QStringLiteral("claude-code"), baseUrl, QStringLiteral("token")}), QStringLiteral("token"));
    const auto plan = used.plan(wish);
    QVERIFY(plan.ok() && plan->changes[0].after.bytes.find("/a/claude-code/k/") != std::string::npos);
    QVERIFY(plan->changes[0].after.bytes.find("ANTHROPIC_AUTH_TOKEN") == std::string::npos);
}

void TestRouter::whatAnAgentRewritesItselfIsNoConflict()
{
    route("cline-cli");
    const QString path = home(".cline/data/settings/providers.json");
    write(path, content(path).replace("2026-01-01T00:00:00.000Z", "2026-11-22T05:00:00.000Z"));
    QCOMPARE(info("cline-cli").state, AgentState::Routed);
    restore("cline-cli");
    QVERIFY(!QFile::exists(path));
}

void TestRouter::badFilesAreNamedAndNotTouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("50 MB") << "{\"a\": \"" + QByteArray(50'000'000, 'x') + "\"}" << "is larger than 8 MB";
    QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xff\xfe\"}") << "is not valid UTF-8";
    QTest::newRow("cut off") << QByteArray("{\"a\": ") << "Line 1";
    QTest::newRow("a list") << QByteArray("[1, 2]") << "";
    QTest::newRow("a number for env") << QByteArray("{\"env\": 7}") << "";
}

void TestRouter::badFilesAreNamedAndNotTouched()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    write(home(".claude/settings.json"), bytes);
    const Tree before = treeOf(m_root->path());
    const auto routed = tryRoute(QStringLiteral("claude-code"));
    QVERIFY(!routed.ok());
    QVERIFY2(routed.error().message.contains(home(".claude/settings.json")), qPrintable(routed.error().message));
    QVERIFY2(routed.error().message.contains(sentence), qPrintable(routed.error().message));
    QCOMPARE(treeOf(m_root->path()), before);
}

QTEST_APPLESS_MAIN(TestRouter)
#include "TestRouter.moc"
