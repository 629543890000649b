// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScratchHistory.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// How the real program explains itself.
class TestCliHelp : public QObject, private ScratchHistory {
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }

    void wrongUsageIsExplained_data();
    void wrongUsageIsExplained();
    void everyCommandHasHelpAndVersion_data();
    void everyCommandHasHelpAndVersion();
};

void TestCliHelp::wrongUsageIsExplained_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("mistyped command") << u"uasge"_s << u"Did you mean \"usage\"?"_s;
    QTest::newRow("no such command") << u"frobnicate"_s << u"\"frobnicate\""_s;
    QTest::newRow("unknown option") << u"usage --jsn"_s << u"jsn"_s;
    QTest::newRow("unknown option alone") << u"--bogus"_s << u"bogus"_s;
    QTest::newRow("unknown grouping") << u"usage --by colour"_s << u"model, agent, project, session"_s;
    QTest::newRow("not a day") << u"usage --since yesterday"_s << u"\"yesterday\""_s;
    QTest::newRow("backwards") << u"usage --since 2026-11-20 --until 2026-11-01"_s << u"ends before"_s;
    QTest::newRow("too much") << u"usage model"_s << u"\"model\""_s;
    QTest::newRow("not a number") << u"runs --limit many"_s << u"\"many\""_s;
    QTest::newRow("settings verb") << u"settings put port 1"_s << u"get <setting>"_s;
    QTest::newRow("credential verb") << u"credential show"_s << u"\"show\""_s;
    QTest::newRow("no agent") << u"agents enable"_s << u"Which agent"_s;
    QTest::newRow("no such verb") << u"agents remove codex"_s << u"\"remove\""_s;
}

void TestCliHelp::wrongUsageIsExplained()
{
    QFETCH(QString, arguments);
    QFETCH(QString, said);
    const Outcome outcome = spotmeter(arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(said), qPrintable(outcome.err));
    QVERIFY(outcome.err.contains(u"--help"_s));
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY(outcome.out.isEmpty());
}

void TestCliHelp::everyCommandHasHelpAndVersion_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("none") << QString();
    for (const char *name : {"status", "agents", "usage", "runs", "scan", "settings", "credential", "log", "demo"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCliHelp::everyCommandHasHelpAndVersion()
{
    QFETCH(QString, command);
    const Outcome help = spotmeter(command + u" --help"_s);
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains(u"Usage: spotmeter "_s + (command.isEmpty() ? u"<command>"_s : command)));
    QVERIFY(help.out.contains(u"--json"_s));
    const Outcome version = spotmeter(command + u" --version"_s);
    QCOMPARE(version.out, u"spotmeter " SPOTMETER_VERSION "\n"_s);
}

QTEST_GUILESS_MAIN(TestCliHelp)
#include "TestCliHelp.moc"
