// SPDX-License-Identifier: GPL-3.0-or-later
#include "Samples.h"
#include "core/Clock.h"
#include "core/Json.h"
#include "core/UsageJson.h"
#include "storing/History.h"
#include "storing/LogFiles.h"
#include "storing/Store.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using core::LoggedExchange;

namespace {

const core::TimeSpan always{0, 4'000'000'000'001};  // 2096, and no whole day: answered from the rows

/// Answered from the roll-ups.
core::TimeSpan wholeDays()
{
    return {0, core::startOfLocalDay("2096-01-01").value()};
}

/// What the agent's log tells of sample(number): its id on the wire is `message`.
LoggedExchange logged(const std::string &message, qint64 output, const char *at = "2026-11-21T10:00:02.000Z")
{
    LoggedExchange one;
    core::Exchange &e = one.exchange;
    e.agent = "claude-code";
    e.session = "s-1";
    e.run = core::runId(e.agent, e.session, 0, 0);
    e.project = "/home/alice/shop";
    e.modelServed = "claude-sonnet-4-6";
    e.startedAt = core::utcFromText(QString::fromLatin1(at));
    e.status = 200;
    e.responseId = message;
    e.usage.input = 1000;
    e.usage.output = output;
    e.cost = core::Money{output};
    one.key = core::requestKey(message);
    return one;
}

core::Exchange forwarded(const std::string &message, quint32 number = 1)
{
    core::Exchange e = sample(number, QStringLiteral("2026-11-21T10:00:00.000Z"));
    e.responseId = message;
    e.requestId = "req-" + message;
    return e;
}

}  // namespace

/// What agents' logs add to the history, and that a request stays one whoever told of it.
class TestImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatOnlyTheLogKnowsIsAdded();
    void aCopyIsNotCountedTwice();
    void aLaterSnapshotTakesThePlaceOfTheEarlier();
    void anEarlierSnapshotChangesNothing();
    void theForwardersRowStaysWhenItWasFirst();
    void theForwardersRowTakesThePlaceOfTheLogs();
    void aRequestIdIsEnough();
    void withoutAnIdTheMomentAndCountsDecide();
    void otherCountsAreAnotherRequest();
    void anotherSessionIsAnotherRequest();
    void manyInOneMillisecondAreKept();
    void howFarALogWasReadIsKept();
    void rowsOfAnOlderHistoryAreFound();
    void eachSourceIsSummedApart();
    void sumsStayWhenRequestsAreForgotten();
    void aChangedTimeZoneTakesOutWhatItPutIn();
    void everyGroupingSumsTheSame();

private:
    qint64 import(const std::vector<LoggedExchange> &exchanges);
    void record(const core::Exchange &exchange) { QVERIFY(m_store->record(std::vector{exchange})); }
    std::vector<core::Exchange> rows();
    /// The sums of the roll-ups are those of the rows, in each of them.
    void expectSums();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storing::Store> m_store;
    QString m_path;
};

void TestImport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("spotmeter.db"));
    auto store = storing::Store::open(m_path);
    QVERIFY(store);
    m_store = std::make_unique<storing::Store>(std::move(*store));
}

void TestImport::cleanup()
{
    expectSums();
    m_store.reset();
}

qint64 TestImport::import(const std::vector<LoggedExchange> &exchanges)
{
    const auto rows = m_store->import({exchanges, {}});
    return rows ? *rows : -1;
}

std::vector<core::Exchange> TestImport::rows()
{
    auto history = storing::History::open(m_path);
    auto all = history->exchanges(5000);
    return std::move(*all);
}

void TestImport::expectSums()
{
    core::TokenUsage usage;
    core::CostSum cost;
    const auto all = rows();
    for (const core::Exchange &e : all) {
        usage += e.usage;
        cost.add(e.cost);
    }
    auto history = storing::History::open(m_path);
    const core::TimeSpan wholeDays{
        0, core::startOfLocalDay(core::utcFromText(QStringLiteral("2030-01-01T12:00:00.000Z")))};
    for (const core::Grouping grouping : {core::Grouping::Day, core::Grouping::Agent, core::Grouping::Project}) {
        core::UsageRow sum;
        const auto groups = history->usage(grouping, wholeDays);
        for (const core::UsageRow &row : *groups) {
            QVERIFY(row.requests > 0);
            sum.requests += row.requests;
            sum.usage += row.usage;
            sum.cost += row.cost;
        }
        QCOMPARE(sum.requests, qint64(all.size()));
        QCOMPARE(sum.usage, usage);
        QCOMPARE(sum.cost.known.nanodollars, cost.known.nanodollars);
    }
    core::TokenUsage ofRuns;
    const auto runs = history->runs(100, always);
    for (const core::RunSummary &run : *runs)
        ofRuns += run.usage;
    QCOMPARE(ofRuns, usage);
}

void TestImport::whatOnlyTheLogKnowsIsAdded()
{
    QCOMPARE(import({logged("msg_1", 5), logged("msg_2", 6)}), qint64(2));
    QCOMPARE(rows().size(), std::size_t(2));
    QCOMPARE(rows()[0].agent, std::string("claude-code"));
    QCOMPARE(rows()[0].project, std::string("/home/alice/shop"));
    QCOMPARE(rows()[0].origin, core::Origin::PastGateway);
}

void TestImport::aCopyIsNotCountedTwice()
{
    import({logged("msg_1", 5)});
    QCOMPARE(import({logged("msg_1", 5, "2026-11-22T09:00:00.000Z"), logged("msg_1", 5)}), qint64(0));
    QCOMPARE(rows().size(), std::size_t(1));
}

void TestImport::aLaterSnapshotTakesThePlaceOfTheEarlier()
{
    import({logged("msg_1", 1)});
    QCOMPARE(import({logged("msg_1", 40)}), qint64(1));
    QCOMPARE(rows().size(), std::size_t(1));
    QCOMPARE(rows()[0].usage.output, qint64(40));
    LoggedExchange called = logged("msg_1", 40);
    called.exchange.tools = {{"Bash", 2}};
    QCOMPARE(import({called}), qint64(1));
    QCOMPARE(rows()[0].tools, called.exchange.tools);
    auto history = storing::History::open(m_path);
    QCOMPARE(history->runs(10, always)->at(0).toolCalls, qint64(2));
}

void TestImport::anEarlierSnapshotChangesNothing()
{
    import({logged("msg_1", 40)});
    QCOMPARE(import({logged("msg_1", 1)}), qint64(0));
    QCOMPARE(rows()[0].usage.output, qint64(40));
}

void TestImport::theForwardersRowStaysWhenItWasFirst()
{
    record(forwarded("msg_1"));
    QCOMPARE(import({logged("msg_1", 7777)}), qint64(0));
    QCOMPARE(rows().size(), std::size_t(1));
    QCOMPARE(rows()[0].usage.output, qint64(100));
    QCOMPARE(rows()[0].where.gateway, std::string("ai"));
    QCOMPARE(rows()[0].origin, core::Origin::Both);
}

void TestImport::theForwardersRowTakesThePlaceOfTheLogs()
{
    import({logged("msg_1", 7), logged("msg_2", 8)});
    record(forwarded("msg_1"));
    QCOMPARE(rows().size(), std::size_t(2));
    QCOMPARE(import({logged("msg_1", 9999)}), qint64(0));
    qint64 output = 0;
    const auto all = rows();
    for (const core::Exchange &e : all)
        output += e.usage.output;
    QCOMPARE(output, qint64(108));
}

void TestImport::aRequestIdIsEnough()
{
    core::Exchange aborted = forwarded("");
    aborted.requestId = "req_7";
    record(aborted);
    LoggedExchange one = logged("msg_1", 7);
    one.exchange.requestId = "req_7";
    QCOMPARE(import({one}), qint64(0));
}

void TestImport::withoutAnIdTheMomentAndCountsDecide()
{
    core::Exchange e = forwarded("chat-1");
    e.session = "text-0123";
    record(e);
    LoggedExchange one = logged("", e.usage.output);
    one.key = core::requestKey("opencode msg_1");
    one.exchange.session = "ses_1";
    one.exchange.usage = e.usage;
    QCOMPARE(import({one}), qint64(0));
    QCOMPARE(rows().size(), std::size_t(1));
    QCOMPARE(rows()[0].origin, core::Origin::BothEstimated);
    // A second one that looks the same is another request: this one has its log.
    LoggedExchange two = one;
    two.key = core::requestKey("opencode msg_2");
    QCOMPARE(import({two, one}), qint64(1));
    QCOMPARE(import({two, one}), qint64(0));
}

void TestImport::otherCountsAreAnotherRequest()
{
    const core::Exchange e = forwarded("chat-1");
    record(e);
    LoggedExchange one = logged("", e.usage.output + 1);
    one.key = core::requestKey("opencode msg_1");
    QCOMPARE(import({one}), qint64(1));
}

void TestImport::anotherSessionIsAnotherRequest()
{
    const core::Exchange e = forwarded("chat-1");
    record(e);
    LoggedExchange one = logged("", e.usage.output);
    one.exchange.usage = e.usage;
    one.exchange.session = "another";
    one.key = core::requestKey("opencode msg_1");
    QCOMPARE(import({one}), qint64(1));
}

void TestImport::manyInOneMillisecondAreKept()
{
    std::vector<LoggedExchange> many;
    for (int i = 0; i < 3000; ++i)
        many.push_back(logged("msg_" + std::to_string(i), 1));
    // Two keys of which the lowest bits are the same want the same id.
    many.push_back(logged("twin", 1));
    many.back().key = many.front().key ^ (quint64(1) << 40);
    QCOMPARE(import(many), qint64(3001));
}

void TestImport::howFarALogWasReadIsKept()
{
    QVERIFY(storing::knownLogFiles(m_folder->filePath(QStringLiteral("missing.db")))->empty());
    core::LogFile file{"/home/alice/.claude/projects/p/s.jsonl", ~quint64(5), 100, 200, 90, ~quint64(7), "state"};
    QVERIFY(m_store->import({{}, {file}}));
    file.offset = 95;
    QVERIFY(m_store->import({{logged("msg_1", 1)}, {file}}));
    const auto known = storing::knownLogFiles(m_path);
    QVERIFY(known);
    QCOMPARE(known->size(), std::size_t(1));
    QCOMPARE(known->at(0).path, file.path);
    QCOMPARE(known->at(0).node, file.node);
    QCOMPARE(known->at(0).offset, qint64(95));
    QCOMPARE(known->at(0).check, file.check);
    QCOMPARE(known->at(0).state, file.state);
}

void TestImport::rowsOfAnOlderHistoryAreFound()
{
    QFile dump(QStringLiteral(TEST_DATA "/storing/v1.sql"));
    QVERIFY(dump.open(QIODevice::ReadOnly));
    m_store.reset();
    QVERIFY(QFile::resize(m_path, 0));
    auto database = storing::Database::open(m_path, storing::Database::Access::ReadWrite);
    QVERIFY(database && database->execute(dump.readAll().constData()));
    auto store = storing::Store::open(m_path);
    QVERIFY(store);
    m_store = std::make_unique<storing::Store>(std::move(*store));
    QCOMPARE(import({logged("msg_01", 7)}), qint64(0));
}

void TestImport::eachSourceIsSummedApart()
{
    record(forwarded("wire-only", 1));
    record(forwarded("both", 2));
    import({logged("both", 3), logged("log-only", 5)});
    auto history = storing::History::open(m_path);
    const auto requests = [&history](core::UsageSource source) {
        const auto total = history->totals(always, source);
        return total->requests;
    };
    QCOMPARE(requests(core::UsageSource::All), qint64(3));
    QCOMPARE(requests(core::UsageSource::Gateway), qint64(2));
    QCOMPARE(requests(core::UsageSource::Logs), qint64(2));
    QCOMPARE(requests(core::UsageSource::PastGateway), qint64(1));
}

void TestImport::sumsStayWhenRequestsAreForgotten()
{
    record(forwarded("wire", 1));
    const std::vector<LoggedExchange> logs{logged("old", 3), logged("new", 5, "2026-11-22T10:00:00.000Z")};
    QCOMPARE(import(logs), qint64(2));
    const auto told = [this] {
        auto history = storing::History::open(m_path);
        QString all;
        for (const auto by : {core::Grouping::Model, core::Grouping::Project, core::Grouping::Session,
                              core::Grouping::Tool, core::Grouping::Hour, core::Grouping::Day}) {
            const auto rows = history->usage(by, wholeDays());
            for (const core::UsageRow &row : *rows)
                all += QString::fromStdString(row.key) + QString::fromUtf8(QJsonDocument(core::toJson(row)).toJson());
        }
        all += QString::number(history->totals(wholeDays(), core::UsageSource::PastGateway)->requests);
        return all + QString::number(history->runs(9, wholeDays())->at(0).requests);
    };
    const QString before = told();
    QCOMPARE(*m_store->forget(core::utcFromText(QStringLiteral("2026-11-22T00:00:00.000Z")), 1), 1);
    QCOMPARE(*m_store->forget(core::utcFromText(QStringLiteral("2026-11-22T00:00:00.000Z")), 9), 1);
    QCOMPARE(storing::History::open(m_path)->exchanges(9)->size(), std::size_t(1));
    QCOMPARE(told(), before);
    QCOMPARE(*m_store->import({logs, {}}), qint64(0));  // the log is still there and is read again
    QCOMPARE(told(), before);
    m_store.reset();
    init();  // cleanup() compares sums with rows, and here these are gone
}

/// A log tells of a request anew, with more of it, after its user has flown elsewhere.
void TestImport::aChangedTimeZoneTakesOutWhatItPutIn()
{
    const auto zone = [](const char *name) {
        qputenv("TZ", name);
        tzset();
    };
    zone("Asia/Tokyo");
    import({logged("msg_1", 1, "2026-11-21T20:00:00.000Z")});  // the 22nd there
    zone("Europe/Berlin");
    import({logged("msg_1", 9, "2026-11-21T20:00:00.000Z")});
    auto history = storing::History::open(m_path);
    for (const auto by : {core::Grouping::Day, core::Grouping::Project, core::Grouping::Session}) {
        qint64 requests = 0;
        const auto rows = history->usage(by, wholeDays());
        for (const core::UsageRow &row : *rows)
            requests += row.requests;
        QCOMPARE(requests, qint64(1));
    }
    QCOMPARE(history->usage(core::Grouping::Day, wholeDays())->at(0).key, std::string("2026-11-21"));
}

void TestImport::everyGroupingSumsTheSame()
{
    qputenv("TZ", "Europe/Berlin");
    record(forwarded("a", 1));  // 2026-11-21 11:00 in Berlin, a Saturday; Bash twice, Read once
    import({logged("b", 5, "2026-11-22T23:30:00.000Z"), logged("c", 6, "2026-12-01T10:00:00.000Z")});
    auto history = storing::History::open(m_path);
    const auto keys = [&history](core::Grouping grouping) {
        QStringList told;
        const auto rows = history->usage(grouping, always);
        const auto rolledUp = history->usage(grouping, wholeDays());
        if (rows->size() != rolledUp->size())
            return QStringLiteral("the roll-ups have other groups");
        for (std::size_t i = 0; i < rows->size(); ++i) {
            if (core::toJson(rows->at(i)) != core::toJson(rolledUp->at(i)))
                return QStringLiteral("the roll-ups sum up otherwise");
        }
        for (const core::UsageRow &row : *rows)
            told.append(QStringLiteral("%1=%2").arg(QString::fromStdString(row.key)).arg(row.requests));
        return told.join(u' ');
    };
    QCOMPARE(keys(core::Grouping::Hour), QStringLiteral("2026-11-21 11:00=1 2026-11-23 00:00=1 2026-12-01 11:00=1"));
    QCOMPARE(keys(core::Grouping::Day), QStringLiteral("2026-11-21=1 2026-11-23=1 2026-12-01=1"));
    QCOMPARE(keys(core::Grouping::Week), QStringLiteral("2026-11-16=1 2026-11-23=1 2026-11-30=1"));
    QCOMPARE(keys(core::Grouping::Month), QStringLiteral("2026-11=2 2026-12=1"));
    QCOMPARE(keys(core::Grouping::Session), QStringLiteral("claude-code:s-1=3"));
    QCOMPARE(keys(core::Grouping::Tool), QStringLiteral("Bash=2 Read=1"));
    QCOMPARE(keys(core::Grouping::Model), QStringLiteral("claude-sonnet-4-6=3"));
    const core::TimeSpan days{0, core::startOfLocalDay(core::utcFromText(QStringLiteral("2027-01-01T12:00:00.000Z")))};
    for (const core::Grouping grouping : {core::Grouping::Week, core::Grouping::Month, core::Grouping::Day}) {
        const auto summed = history->usage(grouping, days);
        const auto counted = history->usage(grouping, {0, days.to + 1});
        QCOMPARE(summed->size(), counted->size());
        for (std::size_t i = 0; i < summed->size(); ++i) {
            QCOMPARE(summed->at(i).key, counted->at(i).key);
            QCOMPARE(summed->at(i).usage, counted->at(i).usage);
        }
    }
}

QTEST_GUILESS_MAIN(TestImport)
#include "TestImport.moc"
