// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportedHistory.h"
#include "storing/LogFiles.h"

#include <QFile>
#include <QTest>

using core::LoggedExchange;

/// What agents' logs add to the history, and that a request stays one whoever told of it.
class TestImport : public QObject, private ImportedHistory {
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }
    void cleanup()
    {
        expectSums();
        m_store.reset();
    }

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
};

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

QTEST_GUILESS_MAIN(TestImport)
#include "TestImport.moc"
