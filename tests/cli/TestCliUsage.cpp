// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScratchHistory.h"
#include "core/Clock.h"
#include "core/Json.h"
#include "storing/Store.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// `spotmeter usage` and `spotmeter statusline`, on the real program and a real file.
class TestCliUsage : public QObject, private ScratchHistory {
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }

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
};

void TestCliUsage::usageIsATableForPeople()
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

void TestCliUsage::usageIsJsonForPrograms()
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

void TestCliUsage::daysAreAscendingAndBothEndsCount()
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

void TestCliUsage::anUnknownPriceIsNotZeroDollars()
{
    core::Exchange unpriced = exchange(1, u"2026-11-20T10:00:00.000Z"_s, "new-model");
    unpriced.cost.reset();
    record({unpriced, exchange(2, u"2026-11-20T10:00:00.000Z"_s, "sonnet")});
    const QStringList lines = spotmeter(u"usage --since 2026-11-20 --until 2026-11-20"_s).out.split(u'\n');
    QVERIFY(lines.filter(u"new-model"_s).value(0).endsWith(u"unknown"_s));
    QVERIFY(lines.filter(u"Total"_s).value(0).endsWith(u"≥ $2.00"_s));
}

void TestCliUsage::everyGroupingIsAnswered_data()
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

void TestCliUsage::everyGroupingIsAnswered()
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

void TestCliUsage::theSpanBeforeIsCompared()
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

void TestCliUsage::csvIsForSpreadsheets()
{
    record({exchange(1, u"2026-11-21T10:00:00.000Z"_s, "=cmd(\"x\"),y")});
    const QStringList lines = spotmeter(u"usage --csv --since 2026-11-20 --until 2026-11-22"_s).out.split(u'\n');
    QVERIFY(lines[0].startsWith(u"model,requests,input,output"_s));
    QCOMPARE(lines[1], u"\"'=cmd(\"\"x\"\"),y\",1,1200,300,0,0,0,0,0,0,2.000000000,0,"_s);
}

void TestCliUsage::sourcesAreToldApart()
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

void TestCliUsage::theShapeOfCcusageIsSpoken()
{
    core::LoggedExchange logged{exchange(2, u"2026-11-21T10:01:00.000Z"_s, "opus"), 7};
    QVERIFY(storing::Store::open(database())->import({{logged}, {}}));
    const QJsonObject told = spotmeter(u"usage --ccusage --since 2026-11-20 --until 2026-11-22"_s).json();
    QCOMPARE(told[u"daily"_s][0][u"date"_s].toString(), u"2026-11-21"_s);
    QCOMPARE(told[u"daily"_s][0][u"inputTokens"_s].toInt(), 1200);
    QCOMPARE(told[u"totals"_s][u"totalTokens"_s].toInt(), 1500);
}

void TestCliUsage::theStatuslineIsOneLine()
{
    QCOMPARE(spotmeter(u"statusline"_s).out.count(u'\n'), 1);
    record({exchange(1, core::utcText(core::SystemClock().nowMs()), "opus")});
    const Outcome outcome = spotmeter(u"statusline"_s);
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out, u"Today $2.00, 1.5 k\n"_s);
}

QTEST_GUILESS_MAIN(TestCliUsage)
#include "TestCliUsage.moc"
