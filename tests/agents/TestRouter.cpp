// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoutingTest.h"
#include "core/Secret.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using agents::Direction;
using core::AgentState;

/// Routing edits our keys alone, and restoring gives back what was there.
class TestRouter : public RoutingTest {
    Q_OBJECT

private Q_SLOTS:
    void everyByteComesBack_data();
    void everyByteComesBack();
    void claudeGetsItsKeysAndKeepsItsProxyExemptions();
    void codexGetsItsOwnProvider();
    void routingTwiceChangesNothing();
    void foreignEditsSurviveRestoring();
    void anEntryThatItsProgramRewroteStillGoes();
    void whatAnAgentRewritesItselfIsNoConflict();
    void aNewTokenTakesThePlaceOfTheOld();
    void noSecretIsInAPreview();
    void aModelIsNamedWhereTheSettingsNeedOne();
};

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
    const auto preview = previewed({id, baseUrl}, Direction::On);
    QVERIFY2(preview.ok(), preview ? "" : qPrintable(preview.error().message));
    QVERIFY(!preview->empty());
    QCOMPARE(treeOf(m_surroundings.home), before);

    route(qPrintable(id));
    const Tree routed = treeOf(m_surroundings.home);
    QVERIFY(routed != before);
    QCOMPARE(tokens().hashes().size(), std::size_t(1));
    const auto back = previewed({id, baseUrl}, Direction::Off);
    QVERIFY(back.ok() && back->size() == preview->size());
    for (const core::FilePreview &file : *back)
        QCOMPARE(file.removes, !before.contains(file.path.mid(m_surroundings.home.size())));
    QCOMPARE(treeOf(m_surroundings.home), routed);

    restore(qPrintable(id));
    QCOMPARE(treeOf(m_surroundings.home), before);
    QVERIFY(tokens().hashes().empty());
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
    QVERIFY(previewed({QStringLiteral("gemini-cli"), baseUrl}, Direction::On)->empty());
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

void TestRouter::whatAnAgentRewritesItselfIsNoConflict()
{
    route("cline-cli");
    const QString path = home(".cline/data/settings/providers.json");
    write(path, content(path).replace("2026-01-01T00:00:00.000Z", "2026-11-22T05:00:00.000Z"));
    QCOMPARE(info("cline-cli").state, AgentState::Routed);
    restore("cline-cli");
    QVERIFY(!QFile::exists(path));
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

void TestRouter::noSecretIsInAPreview()
{
    const QByteArray old = QByteArray("oldkey") + "-0123456789-abcdef";
    write(home(".gemini/.env"), "GEMINI_API_KEY=" + old + "\nOTHER_TOKEN=" + old + "\n");
    const QString id = QStringLiteral("gemini-cli");
    auto previews = *previewed({id, baseUrl}, Direction::On);
    const auto routed = tryRoute(id);
    previews.insert(previews.end(), routed->files.begin(), routed->files.end());
    const auto off = *previewed({id, baseUrl}, Direction::Off);
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
    const auto claude = previewed({QStringLiteral("claude-code"), baseUrl}, Direction::On);
    QVERIFY2(claude->front().diff.contains(QStringLiteral("\"with…\"")), qPrintable(claude->front().diff));
}

void TestRouter::aModelIsNamedWhereTheSettingsNeedOne()
{
    route("continue");
    QVERIFY2(content(home(".continue/config.yaml")).contains("    model: gpt-5.5\n"),
             content(home(".continue/config.yaml")));
    const agents::Inspector looking = inspector();
    const agents::Router blind(m_catalogue, m_surroundings, looking, journal());
    const auto routed = blind.plan({QStringLiteral("qwen-code"), baseUrl});
    QVERIFY(!routed.ok());
    QVERIFY2(routed.error().message.contains(QStringLiteral("has named none")), qPrintable(routed.error().message));
    QVERIFY(!QFile::exists(home(".qwen")));
}

QTEST_APPLESS_MAIN(TestRouter)
#include "TestRouter.moc"
