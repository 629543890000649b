// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"
#include "control/Api.h"
#include "control/Server.h"
#include "core/Clock.h"
#include "core/Json.h"
#include "storing/Database.h"
#include "storing/Store.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

core::Exchange exchange(quint32 number, const QString &startedAt, const std::string &model)
{
    core::Exchange e;
    e.startedAt = core::utcFromText(startedAt);
    e.id = core::exchangeId(e.startedAt, number);
    e.durationMs = 1500;
    e.agent = "claude-code";
    e.session = "s-" + model;
    e.run = core::runId(e.agent, e.session, 0, 0);
    e.project = "/src/shop";
    e.modelServed = model;
    e.status = 200;
    e.usage.input = 1200;
    e.usage.output = 300;
    e.tools = {{"Bash", 2}};
    e.cost = core::dollars(2);
    return e;
}

}  // namespace

/// The commands that read the history, on the real program and a real file.
class TestCliHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }
    void init();

    void usageIsATableForPeople();
    void usageIsJsonForPrograms();
    void daysAreAscendingAndBothEndsCount();
    void anUnknownPriceIsNotZeroDollars();
    void everyGroupingIsAnswered_data();
    void everyGroupingIsAnswered();
    void theSpanBeforeIsCompared();
    void csvIsForSpreadsheets();
    void sourcesAreToldApart();
    void theShapeOfCcusageIsSpoken();
    void theStatuslineIsOneLine();
    void runsAreListedLatestFirst();
    void aRunIsShownPromptByPrompt();
    void theHistoryIsReadWhileItIsWritten();
    void theDemoHasAHistoryOfItsOwn();
    void nothingRecordedIsSaidKindly();
    void aHistoryOfAnOlderSpotmeterIsBroughtUpToDateByTheService();
    void aHistoryThatCannotBeReadIsNamed();
    void aNameFromTheNetworkCannotDriveTheTerminal();
    void wrongUsageIsExplained_data();
    void wrongUsageIsExplained();
    void everyCommandHasHelpAndVersion_data();
    void everyCommandHasHelpAndVersion();

private:
    Outcome spotmeter(const QString &arguments) const;
    QString database() const { return m_home->filePath(u"spotmeter/spotmeter.db"_s); }
    void record(const std::vector<core::Exchange> &exchanges);

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestCliHistory::init()
{
    m_home = std::make_unique<QTemporaryDir>();
}

Outcome TestCliHistory::spotmeter(const QString &arguments) const
{
    return runSpotmeter(m_home->path(), arguments.split(u' ', Qt::SkipEmptyParts));
}

void TestCliHistory::record(const std::vector<core::Exchange> &exchanges)
{
    QVERIFY(storing::Store::open(database())->record(exchanges));
}

void TestCliHistory::usageIsATableForPeople()
{
    record({exchange(1, u"2026-11-20T10:00:00.000Z"_s, "sonnet"), exchange(2, u"2026-11-20T11:00:00.000Z"_s, "sonnet"),
            exchange(3, u"2026-11-20T12:00:00.000Z"_s, "opus")});
    const Outcome usage = spotmeter(u"usage --since 2026-11-20 --until 2026-11-20"_s);
    QCOMPARE(usage.code, 0);
    QCOMPARE(usage.out,
             u"Model   Requests  Input  Output  Cache read  Cache write   Cost\n"
             u"sonnet         2  2.4 k     600           0            0  $4.00\n"
             u"opus           1  1.2 k     300           0            0  $2.00\n"
             u"Total          3  3.6 k     900           0            0  $6.00\n"_s);
    QVERIFY(usage.err.isEmpty());
}

void TestCliHistory::usageIsJsonForPrograms()
{
    record({exchange(1, u"2026-11-20T10:00:00.000Z"_s, "sonnet")});
    for (const QString &by : {u"day"_s, u"model"_s, u"agent"_s, u"project"_s}) {
        const Outcome usage = spotmeter(u"usage --json --since 2026-11-20 --until 2026-11-21 --by "_s + by);
        QCOMPARE(usage.code, 0);
        const QJsonObject json = usage.json();
        QCOMPARE(json["by"_L1].toString(), by);
        QCOMPARE(json["since"_L1].toString(), u"2026-11-20"_s);
        QCOMPARE(json["until"_L1].toString(), u"2026-11-21"_s);
        QCOMPARE(json["demo"_L1].toBool(true), false);
        const QJsonArray rows = json["rows"_L1].toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0]["requests"_L1].toInt(), 1);
        QCOMPARE(rows[0]["cost_nanodollars"_L1].toInteger(), qint64(2'000'000'000));
        QCOMPARE(json["total"_L1]["tokens"_L1]["total"_L1].toInteger(), qint64(1500));
    }
}

void TestCliHistory::daysAreAscendingAndBothEndsCount()
{
    // In Berlin the 20th begins at 23:00 UTC of the 19th.
    record({exchange(1, u"2026-11-19T22:59:59.999Z"_s, "m"), exchange(2, u"2026-11-19T23:00:00.000Z"_s, "m"),
            exchange(3, u"2026-11-21T22:59:59.999Z"_s, "m"), exchange(4, u"2026-11-21T23:00:00.000Z"_s, "m")});
    const QJsonArray rows =
        spotmeter(u"usage --json --by day --since 2026-11-20 --until 2026-11-21"_s).json()["rows"_L1].toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0]["key"_L1].toString(), u"2026-11-20"_s);
    QCOMPARE(rows[1]["key"_L1].toString(), u"2026-11-21"_s);
    QCOMPARE(rows[0]["requests"_L1].toInt() + rows[1]["requests"_L1].toInt(), 2);
}

void TestCliHistory::anUnknownPriceIsNotZeroDollars()
{
    core::Exchange unpriced = exchange(1, u"2026-11-20T10:00:00.000Z"_s, "new-model");
    unpriced.cost.reset();
    record({unpriced, exchange(2, u"2026-11-20T10:00:00.000Z"_s, "sonnet")});
    const QStringList lines = spotmeter(u"usage --since 2026-11-20 --until 2026-11-20"_s).out.split(u'\n');
    QVERIFY(lines.filter(u"new-model"_s).value(0).endsWith(u"unknown"_s));
    QVERIFY(lines.filter(u"Total"_s).value(0).endsWith(u"$2.00 + ?"_s));
}

void TestCliHistory::everyGroupingIsAnswered_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("key");
    QTest::newRow("hour") << u"hour"_s << u"2026-11-21 11:00"_s;
    QTest::newRow("day") << u"day"_s << u"2026-11-21"_s;
    QTest::newRow("week") << u"week"_s << u"2026-11-16"_s;
    QTest::newRow("month") << u"month"_s << u"2026-11"_s;
    QTest::newRow("model") << u"model"_s << u"opus"_s;
    QTest::newRow("agent") << u"agent"_s << u"claude-code"_s;
    QTest::newRow("project") << u"project"_s << u"/src/shop"_s;
    QTest::newRow("session") << u"session"_s << u"claude-code:s-opus"_s;
    QTest::newRow("tool") << u"tool"_s << u"Bash"_s;
}

void TestCliHistory::everyGroupingIsAnswered()
{
    record({exchange(1, u"2026-11-21T10:00:00.000Z"_s, "opus")});
    QFETCH(QString, by);
    const Outcome outcome = spotmeter(u"usage --json --since 2026-11-20 --until 2026-11-22 --by "_s + by);
    QCOMPARE(outcome.code, 0);
    const QJsonArray rows = outcome.json()[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 1);
    QTEST(rows[0][u"key"_s].toString(), "key");
    QCOMPARE(rows[0][u"requests"_s].toInt(), by == u"tool"_s ? 2 : 1);
}

void TestCliHistory::theSpanBeforeIsCompared()
{
    record({exchange(1, u"2026-11-10T10:00:00.000Z"_s, "opus"), exchange(2, u"2026-11-20T10:00:00.000Z"_s, "opus"),
            exchange(3, u"2026-11-20T11:00:00.000Z"_s, "opus"), exchange(4, u"2026-11-20T12:00:00.000Z"_s, "haiku")});
    const QString asked = u"usage --compare --since 2026-11-16 --until 2026-11-22"_s;
    const QString table = spotmeter(asked).out;
    QVERIFY2(table.contains(u"Before"_s) && table.contains(u"+100 %"_s) && table.contains(u"new"_s), qPrintable(table));
    const QJsonObject before = spotmeter(asked + u" --json"_s).json()[u"before"_s].toObject();
    QCOMPARE(before[u"since"_s].toString(), u"2026-11-09"_s);
    QCOMPARE(before[u"until"_s].toString(), u"2026-11-15"_s);
    QCOMPARE(before[u"total"_s][u"requests"_s].toInt(), 1);
}

void TestCliHistory::csvIsForSpreadsheets()
{
    record({exchange(1, u"2026-11-21T10:00:00.000Z"_s, "=cmd(\"x\"),y")});
    const QStringList lines = spotmeter(u"usage --csv --since 2026-11-20 --until 2026-11-22"_s).out.split(u'\n');
    QVERIFY(lines[0].startsWith(u"model,requests,input,output"_s));
    QCOMPARE(lines[1], u"\"'=cmd(\"\"x\"\"),y\",1,1200,300,0,0,0,0,0,0,2.000000000,0,"_s);
}

void TestCliHistory::sourcesAreToldApart()
{
    record({exchange(1, u"2026-11-21T10:00:00.000Z"_s, "opus")});
    core::LoggedExchange logged{exchange(2, u"2026-11-21T10:01:00.000Z"_s, "past"), 7};
    logged.exchange.responseId = "msg_7";
    QVERIFY(storing::Store::open(database())->import({{logged}, {}}));
    const auto requests = [this](const QString &source) {
        return spotmeter(u"usage --json --since 2026-11-20 --until 2026-11-22 --source "_s + source)
            .json()[u"total"_s][u"requests"_s]
            .toInt();
    };
    QCOMPARE(requests(u"all"_s), 2);
    QCOMPARE(requests(u"gateway"_s), 1);
    QCOMPARE(requests(u"past-gateway"_s), 1);
    QCOMPARE(requests(u"logs"_s), 1);
}

void TestCliHistory::theShapeOfCcusageIsSpoken()
{
    core::LoggedExchange logged{exchange(2, u"2026-11-21T10:01:00.000Z"_s, "opus"), 7};
    QVERIFY(storing::Store::open(database())->import({{logged}, {}}));
    const QJsonObject told = spotmeter(u"usage --ccusage --since 2026-11-20 --until 2026-11-22"_s).json();
    QCOMPARE(told[u"daily"_s][0][u"date"_s].toString(), u"2026-11-21"_s);
    QCOMPARE(told[u"daily"_s][0][u"inputTokens"_s].toInt(), 1200);
    QCOMPARE(told[u"totals"_s][u"totalTokens"_s].toInt(), 1500);
}

void TestCliHistory::theStatuslineIsOneLine()
{
    QCOMPARE(spotmeter(u"statusline"_s).out.count(u'\n'), 1);
    record({exchange(1, core::utcText(core::SystemClock().nowMs()), "opus")});
    const Outcome outcome = spotmeter(u"statusline"_s);
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out, u"Today $2.00, 1.5 k\n"_s);
}

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

void TestCliHistory::wrongUsageIsExplained_data()
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

void TestCliHistory::wrongUsageIsExplained()
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

void TestCliHistory::everyCommandHasHelpAndVersion_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("none") << QString();
    for (const char *name : {"status", "agents", "usage", "runs", "scan", "settings", "credential", "log", "demo"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCliHistory::everyCommandHasHelpAndVersion()
{
    QFETCH(QString, command);
    const Outcome help = spotmeter(command + u" --help"_s);
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains(u"Usage: spotmeter "_s + (command.isEmpty() ? u"<command>"_s : command)));
    QVERIFY(help.out.contains(u"--json"_s));
    const Outcome version = spotmeter(command + u" --version"_s);
    QCOMPARE(version.out, u"spotmeter " SPOTMETER_VERSION "\n"_s);
}

QTEST_GUILESS_MAIN(TestCliHistory)
#include "TestCliHistory.moc"
