// SPDX-License-Identifier: GPL-3.0-or-later
#include "Samples.h"
#include "core/Clock.h"
#include "core/ExchangeJson.h"
#include "storing/History.h"
#include "storing/Store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <future>

#include <sqlite3.h>
#include <sys/resource.h>
#include <unistd.h>

using storing::History;
using storing::Store;

/// What Store and History do with files that are not theirs, or not as they should be.
class TestStoreFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewHistoryIsPrivate();
    void aNewerVersionIsRefusedAndNotTouched();
    void anotherProgramsDatabaseIsRefusedAndNotTouched();
    void aCorruptFileIsRefusedAndNotTouched();
    void aTruncatedHistoryIsRefusedAndNotTouched();
    void aFolderThatCannotBeMadeIsAnError();
    void aFolderThatCannotBeWrittenIsAnError();
    void anEmptyFileBecomesAHistory();
    void aMissingHistoryIsNotFoundAndNotMade();
    void aFailedBurstLeavesNothingBehind();
    void aFullDiskLosesNothingThatWasCommitted();
    void twoProgramsThatWriteAtOnceLoseNothing();
    void aHistoryOfTheFirstVersionIsKeptAndGoesOn();
    void aHistoryOfTheFourthVersionGetsItsRollUps();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static void run(const QString &path, const char *sql);
    static QByteArray bytes(const QString &path);
    static void expectRefused(const QString &path, const char *reason);

    QTemporaryDir m_folder;
};

void TestStoreFiles::run(const QString &path, const char *sql)
{
    sqlite3 *connection = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &connection), SQLITE_OK);
    QCOMPARE(sqlite3_exec(connection, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(connection);
}

QByteArray TestStoreFiles::bytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestStoreFiles::expectRefused(const QString &path, const char *reason)
{
    const QByteArray before = bytes(path);
    const auto store = Store::open(path);
    QVERIFY(!store);
    QVERIFY2(store.error().message.contains(path), qPrintable(store.error().message));
    QVERIFY2(store.error().message.contains(QLatin1String(reason)), qPrintable(store.error().message));
    const auto history = History::open(path);
    QVERIFY(!history);
    QVERIFY2(history.error().message.contains(path), qPrintable(history.error().message));
    QVERIFY(!before.isEmpty());
    QVERIFY(bytes(path) == before);
}

void TestStoreFiles::aNewHistoryIsPrivate()
{
    const QString file = path("deep/home/spotmeter.db");
    QVERIFY(Store::open(file));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(file).permissions() & others));
    QVERIFY(!(QFileInfo(QFileInfo(file).path()).permissions() & (others | QFile::ExeGroup | QFile::ExeOther)));
}

void TestStoreFiles::aNewerVersionIsRefusedAndNotTouched()
{
    const QString file = path("newer.db");
    QVERIFY(Store::open(file));
    run(file, "PRAGMA user_version = 999; ALTER TABLE exchange RENAME TO traffic");
    expectRefused(file, "newer Spotmeter");
}

void TestStoreFiles::anotherProgramsDatabaseIsRefusedAndNotTouched()
{
    const QString file = path("bookmarks.db");
    run(file, "CREATE TABLE bookmark (url TEXT); PRAGMA user_version = 1");
    expectRefused(file, "another program");
}

void TestStoreFiles::aCorruptFileIsRefusedAndNotTouched()
{
    const QString file = path("corrupt.db");
    QFile text(file);
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(QByteArray("This was a history once. ").repeated(400));
    text.close();
    expectRefused(file, "damaged");
}

void TestStoreFiles::aTruncatedHistoryIsRefusedAndNotTouched()
{
    const QString file = path("truncated.db");
    QVERIFY(Store::open(file));
    QVERIFY(QFile::resize(file, 5000));
    expectRefused(file, "damaged");
}

void TestStoreFiles::aFolderThatCannotBeMadeIsAnError()
{
    const QString blocker = path("a-file");
    QFile file(blocker);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto store = Store::open(blocker + QStringLiteral("/data/spotmeter.db"));
    QVERIFY(!store);
    QVERIFY(store.error().kind == core::ErrorKind::Denied);
    QVERIFY(store.error().message.contains(blocker));
}

void TestStoreFiles::aFolderThatCannotBeWrittenIsAnError()
{
    if (geteuid() == 0)
        QSKIP("The superuser may write everywhere.");
    const QString folder = path("read-only");
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    const auto store = Store::open(folder + QStringLiteral("/spotmeter.db"));
    QVERIFY(!store);
    QVERIFY(store.error().kind == core::ErrorKind::Denied);
    QVERIFY(store.error().message.contains(folder));
}

void TestStoreFiles::anEmptyFileBecomesAHistory()
{
    const QString file = path("empty.db");
    QFile empty(file);
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QVERIFY(History::open(file).error().kind == core::ErrorKind::NotFound);
    auto store = Store::open(file);
    QVERIFY(store);
    QVERIFY(store->record(std::vector{sample(1, QStringLiteral("2026-11-22T09:00:00.000Z"))}));
    QCOMPARE(History::open(file)->exchanges(10)->size(), std::size_t(1));
}

void TestStoreFiles::aMissingHistoryIsNotFoundAndNotMade()
{
    const QString file = path("missing.db");
    const auto history = History::open(file);
    QVERIFY(!history);
    QVERIFY(history.error().kind == core::ErrorKind::NotFound);
    QVERIFY(!QFileInfo::exists(file));
}

void TestStoreFiles::aFailedBurstLeavesNothingBehind()
{
    const QString file = path("failing.db");
    auto store = Store::open(file);
    QVERIFY(store);
    run(file,
        "CREATE TRIGGER refuse BEFORE INSERT ON usage_by_project WHEN NEW.project = 'bad'"
        " BEGIN SELECT RAISE(ABORT, 'no'); END");
    core::Exchange bad = sample(2, QStringLiteral("2026-11-22T09:00:01.000Z"));
    bad.project = "bad";
    const std::vector burst{sample(1, QStringLiteral("2026-11-22T09:00:00.000Z")), bad};
    const auto recorded = store->record(burst);
    QVERIFY(!recorded);
    QVERIFY(recorded.error().message.contains(file));
    QVERIFY(History::open(file)->exchanges(10)->empty());
    QVERIFY(store->record(std::span(burst).first(1)));
    QCOMPARE(History::open(file)->exchanges(10)->size(), std::size_t(1));
}

void TestStoreFiles::aFullDiskLosesNothingThatWasCommitted()
{
    const QString file = path("full.db");
    auto store = Store::open(file);
    QVERIFY(store);
    QVERIFY(store->record(std::vector{sample(1, QStringLiteral("2026-11-22T09:00:00.000Z"))}));
    core::LogBatch batch;
    for (quint32 i = 2; i < 3000; ++i) {
        core::Exchange e = sample(i, QStringLiteral("2026-11-22T10:00:00.000Z"));
        e.responseId = "msg_" + std::to_string(i);
        batch.exchanges.push_back({e, core::requestKey(e.responseId)});
    }
    // As full as a disk can be made to be for one program: no file may grow beyond this.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto grown = [](const QString &of) { return rlim_t(QFileInfo(of).size()); };
    const rlimit full{std::max(grown(file), grown(file + QStringLiteral("-wal"))) + 50'000, before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
    const auto imported = store->import(batch);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);

    QVERIFY(!imported);
    QVERIFY2(imported.error().message.contains(QStringLiteral("Is the disk full")),
             qPrintable(imported.error().message));
    QVERIFY(imported.error().message.contains(file));
    const core::TimeSpan always{0, core::startOfLocalDay("2096-01-01").value()};
    QCOMPARE(History::open(file)->exchanges(10)->size(), std::size_t(1));
    QCOMPARE(History::open(file)->totals(always)->requests, qint64(1));
    const auto again = store->import(batch);  // there is room again
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    QCOMPARE(*again, qint64(2998));
    QCOMPARE(History::open(file)->totals(always)->requests, qint64(2999));
}

/// Two services, or a service and a test of one: each has a connection of its own.
void TestStoreFiles::twoProgramsThatWriteAtOnceLoseNothing()
{
    constexpr quint32 bursts = 40;
    constexpr quint32 ofEach = 25;
    const QString file = path("two.db");
    const auto write = [&file](quint32 writer) {
        auto store = Store::open(file);
        for (quint32 i = 0; store && i < bursts; ++i) {
            std::vector<core::Exchange> some;
            for (quint32 k = 0; k < ofEach; ++k) {
                const quint32 number = (writer * bursts + i) * ofEach + k;
                some.push_back(sample(number, QStringLiteral("2026-11-22T10:00:00.000Z")));
                some.back().responseId = "msg_" + std::to_string(number);
            }
            if (const auto recorded = store->record(some); !recorded)
                return recorded.error().message;
        }
        return store ? QString() : store.error().message;
    };
    auto other = std::async(std::launch::async, write, 1U);
    const QString mine = write(0);
    const QString theirs = other.get();
    QVERIFY2(mine.isEmpty(), qPrintable(mine));
    QVERIFY2(theirs.isEmpty(), qPrintable(theirs));

    auto history = History::open(file);
    const core::TimeSpan always{0, core::startOfLocalDay("2096-01-01").value()};
    QCOMPARE(history->exchanges(10'000)->size(), std::size_t(2 * bursts * ofEach));
    QCOMPARE(history->totals(always)->requests, qint64(2 * bursts * ofEach));
    QCOMPARE(history->largestSessions(always, 10)->at(0).requests, qint64(2 * bursts * ofEach));
}

/// tests/data/storing/v1.sql is the dump of a file that the program wrote when its schema had the number 1.
void TestStoreFiles::aHistoryOfTheFirstVersionIsKeptAndGoesOn()
{
    const QString file = path("v1.db");
    run(file, bytes(QStringLiteral(TEST_DATA "/storing/v1.sql")).constData());
    QVERIFY(History::open(file).error().message.contains(QStringLiteral("older Spotmeter")));
    auto store = Store::open(file);
    QVERIFY2(store, store ? "" : qPrintable(store.error().message));
    QVERIFY(store->record(std::vector{sample(3, QStringLiteral("2026-11-22T10:00:00.000Z"))}));

    auto history = History::open(file);
    QVERIFY(history);
    const auto exchanges = history->exchanges(10);
    QVERIFY(exchanges);
    QCOMPARE(exchanges->size(), std::size_t(3));
    QCOMPARE(exchanges->at(0).turn, std::string("t-1"));
    QCOMPARE(exchanges->at(0).subAgent, std::string("reviewer"));
    core::Exchange old = sample(1, QStringLiteral("2026-11-21T09:00:00.000Z"));
    old.turn.clear();
    old.subAgent.clear();
    QCOMPARE(core::toJson(exchanges->at(2)), core::toJson(old));
    QCOMPARE(history->runs(10, {0, old.startedAt * 2})->size(), std::size_t(2));
}

/// v4.sql is v1.sql as the program of schema 4 left it, with what it read of the log tests/data/logs/claude.jsonl.
void TestStoreFiles::aHistoryOfTheFourthVersionGetsItsRollUps()
{
    qputenv("TZ", "Europe/Berlin");
    const QString file = path("v4.db");
    run(file, bytes(QStringLiteral(TEST_DATA "/storing/v4.sql")).constData());
    QVERIFY(Store::open(file));

    auto history = History::open(file);
    QVERIFY(history);
    const core::TimeSpan always{0, core::startOfLocalDay("2027-01-01").value()};
    const auto total = history->totals(always);
    QCOMPARE(total->requests, qint64(4));
    QCOMPARE(total->waits.count, qint64(2));
    QCOMPARE(total->waits.ms, qint64(240));
    for (const auto grouping : {core::Grouping::Model, core::Grouping::Project, core::Grouping::Session}) {
        qint64 requests = 0;
        const auto rows = history->usage(grouping, always);
        for (const core::UsageRow &row : *rows)
            requests += row.requests;
        QCOMPARE(requests, total->requests);
    }
    const auto sessions = history->usage(core::Grouping::Session, always);
    const auto largest = history->largestSessions(always, 10);
    QCOMPARE(largest->size(), sessions->size());
    for (std::size_t i = 0; i < largest->size(); ++i)
        QCOMPARE(largest->at(i).cost.known.nanodollars, sessions->at(i).cost.known.nanodollars);
    const auto tools = history->usage(core::Grouping::Tool, always);
    QCOMPARE(tools->size(), std::size_t(2));
    QCOMPARE(tools->at(0).key, std::string("Bash"));
    QCOMPARE(tools->at(0).requests, qint64(3));
    const auto past = history->totals(always, core::UsageSource::PastGateway);
    QCOMPARE(past->requests, qint64(2));
    QCOMPARE(past->cost.known.nanodollars, qint64(13'640'000));
    qint64 inHours = 0;
    const auto hours = history->hoursOfWeek(always);
    for (const core::WeekHour &hour : *hours)
        inHours += hour.sum.requests;
    QCOMPARE(inHours, total->requests);
}

QTEST_GUILESS_MAIN(TestStoreFiles)
#include "TestStoreFiles.moc"
