// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Catalogue.h"
#include "demo/DemoHistory.h"

#include "core/Clock.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

namespace {

const qint64 now = QDateTime(QDate(2026, 9, 30), QTime(16, 30)).toMSecsSinceEpoch();  // a Wednesday

}  // namespace

class TestDemoHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itCoversSixtyDaysAndNothingOfTheFuture();
    void theSameMomentGivesTheSameRows();
    void weekdaysAreBusyAndWeekendsQuiet();
    void itShowsSeveralAgentsModelsAndProjects();
    void costsAreKnownExceptForTheModelWithoutAPrice();
    void theCacheCarriesMostOfWhatIsRead();
    void afewExchangesFail();
    void everyRowIsWhole();
    void thereIsSomethingRecentAtAnyHour();

private:
    std::vector<core::Exchange> m_rows;
};

void TestDemoHistory::initTestCase()
{
    m_rows = demo::history(now, demo::prices());
}

void TestDemoHistory::itCoversSixtyDaysAndNothingOfTheFuture()
{
    QVERIFY2(m_rows.size() >= 6'000 && m_rows.size() <= 10'000, std::to_string(m_rows.size()).c_str());
    QVERIFY(std::is_sorted(m_rows.begin(), m_rows.end(),
                           [](const auto &a, const auto &b) { return a.startedAt < b.startedAt; }));
    const qint64 first = core::startOfLocalDay(now, -59);
    std::set<std::string> days;
    for (const core::Exchange &e : m_rows) {
        QVERIFY(e.startedAt >= first);
        QVERIFY(e.startedAt + e.durationMs <= now);
        days.insert(core::localDay(e.startedAt));
    }
    QVERIFY(days.size() >= 45);
    QVERIFY(days.contains(core::localDay(now)));
    QVERIFY(days.contains(core::localDay(first)) || days.contains(core::localDay(core::startOfLocalDay(now, -58))));
}

void TestDemoHistory::theSameMomentGivesTheSameRows()
{
    const auto again = demo::history(now, demo::prices());
    QCOMPARE(again.size(), m_rows.size());
    for (std::size_t i = 0; i < again.size(); ++i) {
        QCOMPARE(again[i].id, m_rows[i].id);
        QCOMPARE(again[i].startedAt, m_rows[i].startedAt);
        QVERIFY(again[i].usage == m_rows[i].usage);
        QVERIFY(again[i].cost == m_rows[i].cost);
    }
}

void TestDemoHistory::weekdaysAreBusyAndWeekendsQuiet()
{
    double perWeekday = 0;
    double perWeekendDay = 0;
    for (const core::Exchange &e : m_rows) {
        const bool weekend = QDateTime::fromMSecsSinceEpoch(e.startedAt).date().dayOfWeek() >= 6;
        (weekend ? perWeekendDay : perWeekday) += weekend ? 1.0 / 17 : 1.0 / 43;
    }
    QVERIFY(perWeekday > 3 * perWeekendDay);
    QVERIFY(perWeekendDay > 0);
}

void TestDemoHistory::itShowsSeveralAgentsModelsAndProjects()
{
    std::set<std::string> agents;
    std::set<std::string> models;
    std::set<std::string> projects;
    std::map<std::string, int> runs;
    for (const core::Exchange &e : m_rows) {
        agents.insert(e.agent);
        models.insert(e.model());
        projects.insert(e.project);
        ++runs[e.run];
    }
    for (const char *agent : {"claude-code", "codex", "gemini-cli", "opencode"})
        QVERIFY(agents.contains(agent));
    QVERIFY(models.size() >= 6);
    QCOMPARE(projects.size(), std::size_t(6));
    QVERIFY(projects.contains("/home/alice/code/web/checkout"));
    for (const auto &[run, exchanges] : runs)
        QVERIFY2(exchanges <= 60, run.c_str());
}

void TestDemoHistory::costsAreKnownExceptForTheModelWithoutAPrice()
{
    core::CostSum sum;
    for (const core::Exchange &e : m_rows) {
        QCOMPARE(e.cost.has_value(), e.model() != "lab-coder-32b");
        sum.add(e.cost);
    }
    QVERIFY(sum.unknown > 0);
    const qint64 perDay = sum.known.nanodollars / 60;
    QVERIFY2(perDay > core::dollars(1).nanodollars && perDay < core::dollars(60).nanodollars,
             std::to_string(perDay).c_str());
}

void TestDemoHistory::theCacheCarriesMostOfWhatIsRead()
{
    core::TokenUsage sum;
    for (const core::Exchange &e : m_rows)
        sum += e.usage;
    QVERIFY(sum.cacheRead > 4 * (sum.input + sum.cacheWrite5m));
    QVERIFY(sum.output > 0 && sum.reasoning > 0 && sum.reasoning < sum.output);
}

void TestDemoHistory::afewExchangesFail()
{
    const auto failed = std::count_if(m_rows.begin(), m_rows.end(), [](const core::Exchange &e) {
        return e.status != 200 || e.outcome != core::Outcome::Done;
    });
    QVERIFY(failed > 0 && std::size_t(failed) < m_rows.size() / 20);
}

void TestDemoHistory::everyRowIsWhole()
{
    std::set<qint64> ids;
    for (const core::Exchange &e : m_rows) {
        ids.insert(e.id);
        QVERIFY(!e.run.empty() && !e.path.empty() && e.status != 0 && e.durationMs > 0 && e.firstByteMs > 0);
        QVERIFY(e.firstByteMs <= e.durationMs);
        QCOMPARE(core::apiFormatOfPath(e.path), e.format);
        QCOMPARE(e.where.login, std::string("alice@example.com"));
    }
    QCOMPARE(ids.size(), m_rows.size());
}

void TestDemoHistory::thereIsSomethingRecentAtAnyHour()
{
    const qint64 early = QDateTime(QDate(2026, 9, 28), QTime(6, 0)).toMSecsSinceEpoch();
    const auto rows = demo::history(early, demo::prices());
    QVERIFY(rows.back().startedAt > early - 60 * 60'000);
}

QTEST_GUILESS_MAIN(TestDemoHistory)
#include "TestDemoHistory.moc"
