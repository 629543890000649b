// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportedHistory.h"
#include "core/Json.h"
#include "core/UsageJson.h"

#include <QJsonDocument>
#include <QTest>

using core::LoggedExchange;

/// The sums of a history that agents' logs added to.
class TestImportedSums : public QObject, private ImportedHistory {
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }
    void cleanup()
    {
        expectSums();
        m_store.reset();
    }

    void eachSourceIsSummedApart();
    void sumsStayWhenRequestsAreForgotten();
    void aChangedTimeZoneTakesOutWhatItPutIn();
    void everyGroupingSumsTheSame();
};

void TestImportedSums::eachSourceIsSummedApart()
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

void TestImportedSums::sumsStayWhenRequestsAreForgotten()
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
void TestImportedSums::aChangedTimeZoneTakesOutWhatItPutIn()
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

void TestImportedSums::everyGroupingSumsTheSame()
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

QTEST_GUILESS_MAIN(TestImportedSums)
#include "TestImportedSums.moc"
