// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Clock.h"
#include "models/Range.h"
#include "models/Stats.h"
#include "models/UsageSeries.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

namespace {

qint64 noon(int year, int month, int day)
{
    return QDateTime(QDate(year, month, day), QTime(12, 0)).toMSecsSinceEpoch();
}

core::DayRow row(const char *day, const char *key, qint64 wholeDollars)
{
    core::DayRow r;
    r.day = day;
    r.key = key;
    r.requests = 1;
    r.cost.known = core::dollars(wholeDollars);
    return r;
}

}  // namespace

class TestUsageSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }

    void everyDayOfTheSpanHasItsPlace();
    void smallKeysAreSummedAsOther();
    void rangesAreWholeLocalDays();
    void theRangeBeforeSurvivesAClockChange();
    void moreSpendIsToldAsWorse();
    void aSumThatLacksAPriceSaysWhatItLacks();
    void aReplacedUsageIsOneNotice();
};

void TestUsageSeries::everyDayOfTheSpanHasItsPlace()
{
    const core::TimeSpan week = models::spanOf(models::Range::Week, noon(2026, 11, 22));
    const std::vector<core::DayRow> rows{row("2026-11-20", "opus", 3), row("2026-11-22", "opus", 1)};
    const auto series = models::UsageSeries::of(rows, week, models::Measure::Cost, 4);
    QCOMPARE(series.days.size(), size_t(7));
    QCOMPARE(series.days.front(), std::string("2026-11-16"));
    QCOMPARE(series.lines.size(), size_t(1));
    QCOMPARE(series.lines[0].values, (std::vector<double>{0, 0, 0, 0, 3, 0, 1}));
    QCOMPARE(series.highest(), 3.0);
}

void TestUsageSeries::smallKeysAreSummedAsOther()
{
    const core::TimeSpan today = models::spanOf(models::Range::Today, noon(2026, 11, 22));
    const std::vector<core::DayRow> rows{row("2026-11-22", "a", 1), row("2026-11-22", "b", 5),
                                         row("2026-11-22", "c", 2), row("2026-11-22", "d", 9)};
    const auto series = models::UsageSeries::of(rows, today, models::Measure::Cost, 2);
    QCOMPARE(series.lines.size(), size_t(3));
    QCOMPARE(series.lines[0].key, std::string("d"));
    QCOMPARE(series.lines[1].key, std::string("b"));
    QVERIFY(series.lines[2].key.empty());
    QCOMPARE(series.lines[2].total, 3.0);
}

void TestUsageSeries::rangesAreWholeLocalDays()
{
    const qint64 now = noon(2026, 11, 22);
    const core::TimeSpan month = models::spanOf(models::Range::Month, now);
    QCOMPARE(core::localDay(month.from), std::string("2026-11-01"));
    QCOMPARE(month.to, core::startOfLocalDay(now, 1));
    QCOMPARE(core::localDay(models::chartSpanOf(models::spanOf(models::Range::Today, now)).from),
             std::string("2026-11-16"));
    QCOMPARE(models::spanText(models::spanOf(models::Range::Week, now), now), QStringLiteral("16 – 22 November"));
}

void TestUsageSeries::theRangeBeforeSurvivesAClockChange()
{
    // The clocks go back on 2026-10-25: that day has 25 hours.
    const core::TimeSpan week = models::spanOf(models::Range::Week, noon(2026, 10, 28));
    const core::TimeSpan before = models::previous(week);
    QCOMPARE(core::localDay(before.from), std::string("2026-10-15"));
    QCOMPARE(before.to, week.from);
}

void TestUsageSeries::moreSpendIsToldAsWorse()
{
    models::Usage usage;
    usage.span = usage.chartSpan = models::spanOf(models::Range::Week, noon(2026, 11, 22));
    usage.totals.cost.known = core::dollars(12);
    usage.previous.cost.known = core::dollars(10);
    usage.byModel = {row("2026-11-22", "a", 12)};
    const std::vector<models::Stat> stats = models::statsOf(usage);
    QCOMPARE(stats[0].value, QStringLiteral("$12.00"));
    QCOMPARE(stats[0].change, QStringLiteral("▲ 20.0 % vs before"));
    QCOMPARE(stats[0].tone, models::Tone::Bad);
    QCOMPARE(stats[0].course.size(), size_t(7));
    QCOMPARE(stats[1].change, QStringLiteral("no earlier data"));
    QCOMPARE(stats[0].tip, QString());
}

void TestUsageSeries::aSumThatLacksAPriceSaysWhatItLacks()
{
    models::Usage usage;
    usage.totals.cost = {core::dollars(12), 3};
    const models::Stat spend = models::statsOf(usage).front();
    QCOMPARE(spend.value, QStringLiteral("≥ $12.00"));
    QVERIFY2(spend.tip.startsWith(QLatin1String("3 request")), qPrintable(spend.tip));
}

void TestUsageSeries::aReplacedUsageIsOneNotice()
{
    models::UsageState state;
    QSignalSpy changed(&state, &models::UsageState::changed);
    QVERIFY(!state.isLoaded());
    state.set({});
    QVERIFY(state.isLoaded());
    QCOMPARE(changed.count(), 1);
}

QTEST_GUILESS_MAIN(TestUsageSeries)
#include "TestUsageSeries.moc"
