// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScratchHistory.h"
#include "control/Api.h"
#include "control/Server.h"
#include "storing/Database.h"
#include "storing/Store.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// The commands that read the history, on the real program and a real file.
class TestCliHistory : public QObject, private ScratchHistory {
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }

    void runsAreListedLatestFirst();
    void aRunIsShownPromptByPrompt();
    void theHistoryIsReadWhileItIsWritten();
    void theDemoHasAHistoryOfItsOwn();
    void nothingRecordedIsSaidKindly();
    void aHistoryOfAnOlderSpotmeterIsBroughtUpToDateByTheService();
    void aHistoryThatCannotBeReadIsNamed();
    void aNameFromTheNetworkCannotDriveTheTerminal();
};

void TestCliHistory::runsAreListedLatestFirst()
{
    record({exchange(1, u"2026-11-20T10:00:00.000Z"_s, "sonnet"), exchange(2, u"2026-11-20T12:00:00.000Z"_s, "opus")});
    const Outcome table = spotmeter(u"runs"_s);
    QCOMPARE(table.code, 0);
    const QStringList lines = table.out.split(u'\n');
    QVERIFY2(lines[1].startsWith(u"2026-11-20 13:00  claude-code  /src/shop  opus"_s), qPrintable(lines[1]));
    QVERIFY2(lines[2].contains(u"sonnet"_s), qPrintable(lines[2]));
    const QJsonArray runs = spotmeter(u"runs --json --limit 1"_s).json()["runs"_L1].toArray();
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs[0]["session"_L1].toString(), u"s-opus"_s);
    QCOMPARE(runs[0]["tool_calls"_L1].toInt(), 2);
}

void TestCliHistory::aRunIsShownPromptByPrompt()
{
    core::Exchange first = exchange(1, u"2026-11-20T10:00:00.000Z"_s, "sonnet");
    core::Exchange helper = exchange(2, u"2026-11-20T10:01:00.000Z"_s, "sonnet");
    core::Exchange next = exchange(3, u"2026-11-20T10:02:00.000Z"_s, "sonnet");
    first.turn = helper.turn = "prompt-7f";
    helper.subAgent = "reviewer";
    next.turn = "prompt-8a";
    next.outcome = core::Outcome::GatewayUnreachable;
    next.status = 402;
    record({first, helper, next, exchange(4, u"2026-11-20T12:00:00.000Z"_s, "opus")});
    const Outcome table = spotmeter(u"runs s-sonn"_s);
    QCOMPARE(table.code, 0);
    QCOMPARE(
        table.out,
        u"Started              Prompt  Sub-agent  Model   Result                   Tools     Lasted  Tokens   Cost\n"
        u"2026-11-20 11:00:00       1  –          sonnet  200                      2 × Bash   1.5 s   1.5 k  $2.00\n"
        u"2026-11-20 11:01:00       1  reviewer   sonnet  200                      2 × Bash   1.5 s   1.5 k  $2.00\n"
        u"2026-11-20 11:02:00       2  –          sonnet  402 gateway_unreachable  2 × Bash   1.5 s   1.5 k  $2.00\n"_s);
    const QJsonObject json = spotmeter(u"runs --json claude-code:s-sonnet"_s).json();
    QCOMPARE(json["run"_L1]["session"_L1].toString(), u"s-sonnet"_s);
    QCOMPARE(json["exchanges"_L1].toArray().size(), 3);
    QCOMPARE(json["exchanges"_L1][1]["sub_agent"_L1].toString(), u"reviewer"_s);
    QCOMPARE(json["exchanges"_L1][1]["turn"_L1].toString(), u"prompt-7f"_s);
    QCOMPARE(spotmeter(u"runs s-"_s).code, 2);
    QVERIFY(spotmeter(u"runs s-haiku"_s).err.contains(u"no run \"s-haiku\""_s));
}

void TestCliHistory::theHistoryIsReadWhileItIsWritten()
{
    auto store = storing::Store::open(database());
    QVERIFY(store);
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(store->record(std::vector{exchange(quint32(i), u"2026-11-20T10:00:00.000Z"_s, "sonnet")}));
        QCOMPARE(spotmeter(u"usage --json --since 2026-11-20 --until 2026-11-20"_s)
                     .json()["total"_L1]["requests"_L1]
                     .toInt(),
                 i);
    }
}

void TestCliHistory::theDemoHasAHistoryOfItsOwn()
{
    record({exchange(1, u"2026-11-20T10:00:00.000Z"_s, "sonnet")});
    const Outcome usage = spotmeter(u"--demo usage --since 2026-11-20 --until 2026-11-20"_s);
    QCOMPARE(usage.code, 0);
    QVERIFY(usage.out.startsWith(u"Demo:"_s));
    QVERIFY(!usage.out.contains(u"sonnet"_s));
    QCOMPARE(spotmeter(u"usage --demo --json"_s).json()["demo"_L1].toBool(), true);
}

void TestCliHistory::nothingRecordedIsSaidKindly()
{
    const Outcome usage = spotmeter(u"usage"_s);
    QCOMPARE(usage.code, 0);
    QVERIFY(usage.out.contains(u"spotmeter agents enable"_s));
    QVERIFY(spotmeter(u"runs"_s).out.startsWith(u"No runs yet"_s));
    QCOMPARE(spotmeter(u"usage --json"_s).json()["rows"_L1].toArray().size(), 0);
    QVERIFY(!QFile::exists(database()));
}

void TestCliHistory::aHistoryOfAnOlderSpotmeterIsBroughtUpToDateByTheService()
{
    control::Server service;  // opens the history for writing at its start; this one when it is asked
    service.on("GET", QLatin1String(control::api::status), [this](const control::Call &, control::Reply &reply) {
        storing::Store::open(database()) ? reply.send({}) : reply.fail({core::ErrorKind::Unavailable, u"no"_s});
    });
    QVERIFY(service.listen(m_home->filePath(u"spotmeter/service.sock"_s)));
    QFile dump(QStringLiteral(TEST_DATA "/storing/v1.sql"));
    QVERIFY(dump.open(QIODevice::ReadOnly));
    QVERIFY(QFile(database()).open(QIODevice::WriteOnly));
    auto old = storing::Database::open(database(), storing::Database::Access::ReadWrite);
    QVERIFY(old && old->execute(dump.readAll().constData()));

    const Outcome usage = spotmeter(u"usage --since 2026-11-01 --json"_s);
    QVERIFY2(usage.code == 0, qPrintable(usage.err));
    QVERIFY(!usage.json()["rows"_L1].toArray().isEmpty());
}

void TestCliHistory::aHistoryThatCannotBeReadIsNamed()
{
    record({});
    QFile file(database());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("no longer a database, but still somebody's bytes");
    file.close();
    for (const QString &command : {u"usage"_s, u"runs"_s}) {
        const Outcome refused = spotmeter(command);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(database()), qPrintable(refused.err));
        QVERIFY(refused.out.isEmpty());
    }
}

void TestCliHistory::aNameFromTheNetworkCannotDriveTheTerminal()
{
    record({exchange(1, u"2026-11-20T10:00:00.000Z"_s,
                     "evil\x1b]0;title\x07\x1b[2J\xc2\x9b"
                     "31m\nmodel")});
    const Outcome usage = spotmeter(u"usage --since 2026-11-20 --until 2026-11-20"_s);
    QCOMPARE(usage.code, 0);
    QVERIFY(usage.out.contains(u"title"_s));
    for (const QChar c : usage.out)
        QVERIFY(c == u'\n' || c.category() != QChar::Other_Control);
    QCOMPARE(usage.out.count(u'\n'), 3);
}

QTEST_GUILESS_MAIN(TestCliHistory)
#include "TestCliHistory.moc"
