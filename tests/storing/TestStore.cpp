// SPDX-License-Identifier: GPL-3.0-or-later
#include "Samples.h"
#include "core/Clock.h"
#include "core/ExchangeJson.h"
#include "core/UsageJson.h"
#include "storing/History.h"
#include "storing/Store.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>

using core::Grouping;

namespace {

qint64 utc(const char *text)
{
    return core::utcFromText(QString::fromLatin1(text));
}

core::Exchange at(char id, const char *time)
{
    return sample(quint32(id), QString::fromLatin1(time));
}

/// Two local days in Berlin (UTC+1 in November).
core::TimeSpan bothDays()
{
    return {utc("2026-11-20T23:00:00.000Z"), utc("2026-11-22T23:00:00.000Z")};
}

}  // namespace

/// What History answers after a Store has recorded; each expectation holds while the Store is open and after the
/// file was opened again.
class TestStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }
    void init();
    void cleanup() { m_store.reset(); }

    void anExchangeComesBackAsItWentIn_data() { storages(); }
    void anExchangeComesBackAsItWentIn();
    void usageIsSummedByEachGrouping_data() { storages(); }
    void usageIsSummedByEachGrouping();
    void theSameExchangeCountsOnce_data() { storages(); }
    void theSameExchangeCountsOnce();
    void anUnknownCostStaysUnknownInSums_data() { storages(); }
    void anUnknownCostStaysUnknownInSums();
    void partsOfADayAgreeWithWholeDays_data() { storages(); }
    void partsOfADayAgreeWithWholeDays();
    void daysAreLocalDays();
    void daysAreSplitByModel();
    void aRunIsSummedUp_data() { storages(); }
    void aRunIsSummedUp();
    void runsComeLatestFirst();
    void theLargestSessionsOfASpanAreThoseThatCostMostInIt();
    void exchangesComeNewestFirst();
    void nothingRecordedIsNothing();

private:
    static void storages();
    void record(const std::vector<core::Exchange> &exchanges);
    storing::History history();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storing::Store> m_store;
};

void TestStore::storages()
{
    QTest::addColumn<bool>("reopened");
    QTest::newRow("while it is written") << false;
    QTest::newRow("opened again") << true;
}

void TestStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestStore::record(const std::vector<core::Exchange> &exchanges)
{
    if (!m_store) {
        auto store = storing::Store::open(m_folder->filePath(QStringLiteral("spotmeter.db")));
        QVERIFY2(store, store ? "" : qPrintable(store.error().message));
        m_store = std::make_unique<storing::Store>(std::move(*store));
    }
    const auto recorded = m_store->record(exchanges);
    QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().message));
}

storing::History TestStore::history()
{
    const char *tag = QTest::currentDataTag();
    if (tag && qstrcmp(tag, "opened again") == 0)
        m_store.reset();
    return storing::History::open(m_folder->filePath(QStringLiteral("spotmeter.db"))).value();
}

void TestStore::anExchangeComesBackAsItWentIn()
{
    core::Exchange sent = at('a', "2026-11-22T09:15:02.123Z");
    sent.outcome = core::Outcome::GatewayCut;
    sent.usagePartial = true;
    sent.project = std::string("/home/\xff not UTF-8");
    record({sent});
    const auto back = history().exchanges(10);
    QVERIFY(back);
    QCOMPARE(back->size(), std::size_t(1));
    QCOMPARE(core::toJson(back->front()), core::toJson(sent));
    QCOMPARE(back->front().project, sent.project);
}

void TestStore::usageIsSummedByEachGrouping()
{
    core::Exchange other = at('b', "2026-11-22T10:00:00.000Z");
    other.agent = "codex";
    other.modelServed.clear();
    other.modelAsked = "gpt-5.2";
    other.project = "/home/alice/blog";
    other.cost = core::Money{90'000'000};
    record({at('a', "2026-11-21T10:00:00.000Z"), other, at('c', "2026-11-22T11:00:00.000Z")});

    storing::History read = history();
    const std::array<std::pair<Grouping, std::array<const char *, 2>>, 4> expected{{
        {Grouping::Day, {"2026-11-21", "2026-11-22"}},
        {Grouping::Model, {"gpt-5.2", "claude-sonnet-4-6"}},
        {Grouping::Agent, {"codex", "claude-code"}},
        {Grouping::Project, {"/home/alice/blog", "/home/alice/shop"}},
    }};
    for (const auto &[grouping, keys] : expected) {
        const auto rows = read.usage(grouping, bothDays());
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t(2));
        QCOMPARE(rows->at(0).key, std::string(keys[0]));
        QCOMPARE(rows->at(1).key, std::string(keys[1]));
        QCOMPARE(rows->at(0).requests + rows->at(1).requests, qint64(3));
    }
    const auto model = read.usage(Grouping::Model, bothDays())->at(1);
    QCOMPARE(model.requests, qint64(2));
    QVERIFY((model.usage == core::TokenUsage{2000, 200, 20, 40, 60, 80, 2}));
    QCOMPARE(model.cost.known.nanodollars, qint64(20'000'000));
    QCOMPARE(read.totals(bothDays())->cost.known.nanodollars, qint64(110'000'000));
}

void TestStore::theSameExchangeCountsOnce()
{
    record({at('a', "2026-11-22T09:00:00.000Z"), at('a', "2026-11-22T09:00:00.000Z")});
    record({at('a', "2026-11-22T09:00:00.000Z"), at('b', "2026-11-22T09:01:00.000Z")});
    storing::History read = history();
    QCOMPARE(read.totals(bothDays())->requests, qint64(2));
    QCOMPARE(read.exchanges(10)->size(), std::size_t(2));
    QCOMPARE(read.runs(10, bothDays())->front().toolCalls, qint64(6));
    QCOMPARE(read.exchanges(10)->front().tools.front().count, 2);
}

void TestStore::anUnknownCostStaysUnknownInSums()
{
    core::Exchange unpriced = at('b', "2026-11-22T09:01:00.000Z");
    unpriced.cost.reset();
    record({at('a', "2026-11-22T09:00:00.000Z"), unpriced});
    storing::History read = history();
    const core::TimeSpan parts{utc("2026-11-22T08:59:00.000Z"), utc("2026-11-22T09:02:00.000Z")};
    for (const core::TimeSpan span : {bothDays(), parts}) {
        const core::CostSum cost = read.totals(span)->cost;
        QCOMPARE(cost.known.nanodollars, qint64(10'000'000));
        QCOMPARE(cost.unknown, qint64(1));
    }
    QCOMPARE(read.runs(1, bothDays())->front().cost.unknown, qint64(1));
    QVERIFY(!read.exchanges(1)->front().cost);
}

void TestStore::partsOfADayAgreeWithWholeDays()
{
    record({at('a', "2026-11-21T10:00:00.000Z"), at('b', "2026-11-22T10:00:00.000Z"),
            at('c', "2026-11-22T11:00:00.000Z")});
    storing::History read = history();
    const core::TimeSpan odd{bothDays().from + 1, bothDays().to - 1};
    for (const Grouping grouping : {Grouping::Day, Grouping::Model, Grouping::Agent, Grouping::Project}) {
        const auto whole = read.usage(grouping, bothDays());
        const auto raw = read.usage(grouping, odd);
        QVERIFY(whole && raw);
        QCOMPARE(raw->size(), whole->size());
        for (std::size_t i = 0; i < raw->size(); ++i)
            QCOMPARE(core::toJson(raw->at(i)), core::toJson(whole->at(i)));
    }
    const core::TimeSpan oneHour{utc("2026-11-22T10:30:00.000Z"), utc("2026-11-22T11:30:00.000Z")};
    QCOMPARE(read.totals(oneHour)->requests, qint64(1));
    const core::TimeSpan sinceEver{0, bothDays().to};
    QCOMPARE(read.totals(sinceEver)->requests, qint64(3));
}

void TestStore::daysAreLocalDays()
{
    record({at('a', "2026-11-21T22:59:59.999Z"), at('b', "2026-11-21T23:00:00.000Z")});
    const auto days = history().usage(Grouping::Day, bothDays());
    QCOMPARE(days->size(), std::size_t(2));
    QCOMPARE(days->at(0).key, std::string("2026-11-21"));
    QCOMPARE(days->at(1).key, std::string("2026-11-22"));
}

void TestStore::daysAreSplitByModel()
{
    core::Exchange other = at('b', "2026-11-21T12:00:00.000Z");
    other.modelServed = "claude-opus-4-7";
    other.cost = core::dollars(1);
    record({at('a', "2026-11-21T10:00:00.000Z"), other, at('c', "2026-11-22T11:00:00.000Z")});
    const auto rows = history().days(bothDays(), Grouping::Model);
    QVERIFY(rows);
    QCOMPARE(rows->size(), std::size_t(3));
    QCOMPARE(rows->at(0).day + " " + rows->at(0).key, std::string("2026-11-21 claude-opus-4-7"));
    QCOMPARE(rows->at(1).day + " " + rows->at(1).key, std::string("2026-11-21 claude-sonnet-4-6"));
    QCOMPARE(rows->at(2).day + " " + rows->at(2).key, std::string("2026-11-22 claude-sonnet-4-6"));
    QCOMPARE(history().days(bothDays(), Grouping::Day)->size(), std::size_t(2));
}

void TestStore::aRunIsSummedUp()
{
    core::Exchange small = at('b', "2026-11-22T09:30:00.000Z");
    small.modelServed = "claude-haiku-4-5";
    small.usage = {10, 1, 0, 0, 0, 0, 0};
    small.tools.clear();
    core::Exchange limited = at('c', "2026-11-22T09:40:00.000Z");
    limited.status = 429;
    core::Exchange stopped = at('d', "2026-11-22T09:41:00.000Z");
    stopped.outcome = core::Outcome::AgentGone;
    core::Exchange cut = at('e', "2026-11-22T09:42:00.000Z");
    cut.outcome = core::Outcome::GatewayCut;
    record({at('a', "2026-11-22T09:15:00.000Z"), small, limited, stopped, cut});

    const auto runs = history().runs(10, bothDays());
    QVERIFY(runs);
    QCOMPARE(runs->size(), std::size_t(1));
    const core::RunSummary &run = runs->front();
    QCOMPARE(run.id, std::string("claude-code:s-1"));
    QCOMPARE(run.model, std::string("claude-sonnet-4-6"));
    QCOMPARE(run.project, std::string("/home/alice/shop"));
    QCOMPARE(run.startedAt, utc("2026-11-22T09:15:00.000Z"));
    QCOMPARE(run.endedAt, utc("2026-11-22T09:42:02.000Z"));
    QCOMPARE(run.requests, qint64(5));
    QCOMPARE(run.failures, qint64(2));
    QCOMPARE(run.toolCalls, qint64(12));
    QCOMPARE(run.usage.input, qint64(4010));
    QCOMPARE(run.cost.known.nanodollars, qint64(50'000'000));
}

void TestStore::runsComeLatestFirst()
{
    std::vector<core::Exchange> exchanges;
    for (const char *time : {"2026-11-22T09:00:00.000Z", "2026-11-22T09:01:00.000Z", "2026-11-22T09:02:00.000Z"}) {
        core::Exchange e = at('a', time);
        const std::string session = "s-" + std::to_string(exchanges.size() + 1);
        e.session = session;
        e.run = core::runId(e.agent, session, 0, 0);
        exchanges.push_back(e);
    }
    record(exchanges);
    storing::History read = history();
    const auto runs = read.runs(2, bothDays());
    QCOMPARE(runs->size(), std::size_t(2));
    QCOMPARE(runs->at(0).session, std::string("s-3"));
    QCOMPARE(runs->at(1).session, std::string("s-2"));
    QVERIFY(read.runs(10, {0, bothDays().from})->empty());
    QCOMPARE(read.exchangesOfRun("claude-code:s-2")->size(), std::size_t(1));
}

void TestStore::theLargestSessionsOfASpanAreThoseThatCostMostInIt()
{
    const auto of = [](char number, const char *time, const std::string &session, qint64 nanodollars) {
        core::Exchange e = at(number, time);
        e.session = session;
        e.run = core::runId(e.agent, session, 0, 0);
        e.cost = core::Money{nanodollars};
        return e;
    };
    // "long" costs most in all, yet least on the 22nd.
    record({of('a', "2026-11-21T12:00:00.000Z", "long", 90), of('b', "2026-11-22T12:00:00.000Z", "long", 10),
            of('c', "2026-11-22T09:00:00.000Z", "small", 20), of('d', "2026-11-22T10:00:00.000Z", "large", 30),
            of('e', "2026-11-22T10:01:00.000Z", "large", 5), of('f', "2026-11-21T09:00:00.000Z", "before", 70)});
    storing::History read = history();
    const core::TimeSpan day{core::startOfLocalDay("2026-11-22").value(), core::startOfLocalDay("2026-11-23").value()};
    const auto two = read.largestSessions(day, 2);
    QVERIFY2(two, two ? "" : qPrintable(two.error().message));
    QCOMPARE(two->size(), std::size_t(2));
    QCOMPARE(two->at(0).key, std::string("claude-code:large"));
    QCOMPARE(two->at(0).cost.known.nanodollars, qint64(35));
    QCOMPARE(two->at(0).requests, qint64(2));
    QCOMPARE(two->at(1).key, std::string("claude-code:small"));
    QCOMPARE(*read.countSessions(day), qint64(3));
    const auto all = read.largestSessions(day, 9);
    QCOMPARE(all->size(), std::size_t(3));
    QCOMPARE(all->at(2).cost.known.nanodollars, qint64(10));
    const auto summed = read.usage(Grouping::Session, day);
    for (std::size_t i = 0; i < all->size(); ++i)
        QCOMPARE(all->at(i).key, summed->at(i).key);
}

void TestStore::exchangesComeNewestFirst()
{
    record({at('b', "2026-11-22T10:00:00.000Z"), at('a', "2026-11-22T09:00:00.000Z"),
            at('c', "2026-11-22T11:00:00.000Z")});
    storing::History read = history();
    const auto newest = read.exchanges(2);
    QCOMPARE(newest->size(), std::size_t(2));
    QCOMPARE(newest->at(0).id, at('c', "2026-11-22T11:00:00.000Z").id);
    QCOMPARE(newest->at(1).id, at('b', "2026-11-22T10:00:00.000Z").id);
    QCOMPARE(read.exchangesOfRun("claude-code:s-1")->front().id, at('a', "2026-11-22T09:00:00.000Z").id);
}

void TestStore::nothingRecordedIsNothing()
{
    record({});
    storing::History read = history();
    QCOMPARE(read.totals(bothDays())->requests, qint64(0));
    QVERIFY(read.usage(Grouping::Model, bothDays())->empty());
    QVERIFY(read.runs(10, bothDays())->empty());
    QVERIFY(read.exchangesOfRun("no such run")->empty());
}

QTEST_GUILESS_MAIN(TestStore)
#include "TestStore.moc"
