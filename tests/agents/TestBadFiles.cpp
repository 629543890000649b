// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoutingTest.h"

#include <QDir>
#include <QFile>

using core::AgentState;

/// Files that cannot be edited, and agents nobody knows: a clear sentence, and nothing is touched.
class TestBadFiles : public RoutingTest {
    Q_OBJECT

private Q_SLOTS:
    void aBrokenFileIsNotTouched();
    void allFilesOrNone();
    void anUnknownAgentIsNamed();
    void aDanglingLinkAndAFolderAreNamed();
    void badFilesAreNamedAndNotTouched_data();
    void badFilesAreNamedAndNotTouched();
};

void TestBadFiles::aBrokenFileIsNotTouched()
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

void TestBadFiles::allFilesOrNone()
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

void TestBadFiles::anUnknownAgentIsNamed()
{
    const auto routed = tryRoute(QStringLiteral("claude"));
    QCOMPARE(routed.error().kind, core::ErrorKind::NotFound);
    QVERIFY(routed.error().message.contains(QStringLiteral("claude-code")));
}

void TestBadFiles::aDanglingLinkAndAFolderAreNamed()
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

void TestBadFiles::badFilesAreNamedAndNotTouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("50 MB") << "{\"a\": \"" + QByteArray(50'000'000, 'x') + "\"}" << "is larger than 8 MB";
    QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xff\xfe\"}") << "is not valid UTF-8";
    QTest::newRow("cut off") << QByteArray("{\"a\": ") << "Line 1";
    QTest::newRow("a list") << QByteArray("[1, 2]") << "";
    QTest::newRow("a number for env") << QByteArray("{\"env\": 7}") << "";
}

void TestBadFiles::badFilesAreNamedAndNotTouched()
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

QTEST_APPLESS_MAIN(TestBadFiles)
#include "TestBadFiles.moc"
