// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/Catalogue.h"
#include "agents/Surroundings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

class TestCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInAgentsAreThere();
    void anAgentIsToldByAStatusThatItPrints_data();
    void anAgentIsToldByAStatusThatItPrints();
    void aBadDescriptionIsNamed_data();
    void aBadDescriptionIsNamed();
    void pathsFollowTheirVariables();
};

void TestCatalogue::theBuiltInAgentsAreThere()
{
    const auto catalogue = agents::loadCatalogue();
    QVERIFY2(catalogue.ok(), catalogue ? "" : qPrintable(catalogue.error().message));
    QStringList ids;
    for (const agents::Agent &agent : *catalogue) {
        ids.append(agent.id);
        if (!agent.cannot.isEmpty())
            continue;
        bool hasBase = false;
        bool hasToken = false;
        for (const agents::AgentFile &file : agent.files) {
            for (const agents::KeySetting &setting : file.set) {
                hasBase |= setting.value.startsWith(QStringLiteral("{base}"));
                hasToken |= setting.value == QStringLiteral("{token}");
            }
        }
        QVERIFY2(hasBase && hasToken, qPrintable(agent.id));
    }
    for (const char *id : {"aider",          "claude-code", "claude-desktop", "cline-cli", "codex",      "continue",
                           "copilot-cli",    "crush",       "cursor",         "droid",     "gemini-cli", "goose",
                           "jetbrains-ai",   "kilo-cli",    "opencode",       "pi",        "qwen-code",  "vscode-cline",
                           "vscode-copilot", "windsurf",    "xcode",          "zed"})
        QVERIFY2(ids.removeOne(QLatin1String(id)), id);
    QCOMPARE(ids, QStringList());
}

/// As each was seen to print the text and stop: tests/e2e/TestGatewayGone runs the real programs.
void TestCatalogue::anAgentIsToldByAStatusThatItPrints_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("claude-code") << 402;
    QTest::newRow("codex") << 400;
    QTest::newRow("gemini-cli") << 400;
    QTest::newRow("opencode") << 401;
    QTest::newRow("qwen-code") << 400;
    QTest::newRow("continue") << 400;
    QTest::newRow("kilo-cli") << 401;
    QTest::newRow("pi") << 400;
    QTest::newRow("cline-cli") << 400;
    QTest::newRow("droid") << 400;  // it stops, but says "Exec failed" whatever it is told
    QTest::newRow("copilot-cli") << 400;
    QTest::newRow("aider") << 400;
    QTest::newRow("zed") << 0;  // not seen
}

void TestCatalogue::anAgentIsToldByAStatusThatItPrints()
{
    QFETCH(int, status);
    const auto catalogue = agents::loadCatalogue();
    QVERIFY(catalogue);
    const auto agent = std::find_if(catalogue->begin(), catalogue->end(), [](const agents::Agent &a) {
        return a.id == QLatin1String(QTest::currentDataTag());
    });
    QVERIFY(agent != catalogue->end());
    QCOMPARE(agent->printedStatus, status);
}

void TestCatalogue::aBadDescriptionIsNamed_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("not JSON") << QByteArray("{") << QByteArray("[") << "at byte";
    QTest::newRow("misspelt key") << QByteArray("binaries") << QByteArray("binarys") << "no key \"binarys\"";
    QTest::newRow("wrong type") << QByteArray("[\"codex\"]") << QByteArray("7") << "\"binaries\" must be a list";
    QTest::newRow("unknown format") << QByteArray("\"toml\"") << QByteArray("\"ini\"") << "\"format\" must be";
    QTest::newRow("no source") << QByteArray("\"source\"") << QByteArray("\"sauce\"") << "no key \"sauce\"";
    QTest::newRow("status that is asked again")
        << QByteArray("\"printed_status\": 400") << QByteArray("\"printed_status\": 503")
        << "\"printed_status\" must be a status from 400 to 499";
    QTest::newRow("another id") << QByteArray("\"id\": \"codex\"") << QByteArray("\"id\": \"x\"")
                                << "its \"id\" is not its file name";
}

void TestCatalogue::aBadDescriptionIsNamed()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, sentence);
    QFile good(QStringLiteral(":/agents/codex.json"));
    QVERIFY(good.open(QIODevice::ReadOnly));
    QByteArray json = good.readAll();
    json.replace(json.indexOf(from), from.size(), to);
    QTemporaryDir folder;
    QFile bad(folder.filePath(QStringLiteral("codex.json")));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write(json);
    bad.close();
    const auto catalogue = agents::loadCatalogue(folder.path());
    QVERIFY(!catalogue.ok());
    QVERIFY2(catalogue.error().message.contains(sentence), qPrintable(catalogue.error().message));
    QVERIFY(catalogue.error().message.contains(bad.fileName()));
}

void TestCatalogue::pathsFollowTheirVariables()
{
    const QString pattern = QStringLiteral("${CODEX_HOME:-~/.codex}/config.toml");
    agents::Surroundings surroundings{QStringLiteral("/home/alice"), {}, {}};
    QCOMPARE(surroundings.expand(pattern), QStringLiteral("/home/alice/.codex/config.toml"));
    surroundings.variables[QStringLiteral("CODEX_HOME")] = QStringLiteral("/srv/codex/");
    QCOMPARE(surroundings.expand(pattern), QStringLiteral("/srv/codex/config.toml"));
    surroundings.variables[QStringLiteral("CODEX_HOME")] = QStringLiteral("relative");
    QCOMPARE(surroundings.expand(pattern), QStringLiteral("/home/alice/.codex/config.toml"));
}

QTEST_APPLESS_MAIN(TestCatalogue)
#include "TestCatalogue.moc"
