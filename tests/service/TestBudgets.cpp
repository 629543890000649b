// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Json.h"
#include "service/Budgets.h"
#include "storing/Store.h"
#include "support/FixedClock.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {

QJsonArray array(const char *json)
{
    return QJsonDocument::fromJson(json).array();
}

qint64 utc(const char *text)
{
    return core::utcFromText(QString::fromLatin1(text));
}

}  // namespace

class TestBudgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }
    void init();

    void periodsAreLocalDaysWeeksAndMonths();
    void aBudgetThatMakesNoSenseIsNamed_data();
    void aBudgetThatMakesNoSenseIsNamed();
    void eachMarkIsToldOnce();
    void whatWasPassedBeforeIsNotToldAgain();
    void anAgentsBudgetIsItsOwn();
    void aNewPeriodBeginsAtNothing();
    void whatWillNotLastIsToldOnceInItsPeriod();
    void onlyABudgetThatStopsNamesItsAgentWhenItIsUsedUp();
    void aStopEndsWithItsPeriod();

private:
    void spend(qint64 dollars, const char *agent = "claude-code");

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_database;
    support::FixedClock m_clock{0};
    quint32 m_count = 0;
};

void TestBudgets::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = m_folder->filePath(QStringLiteral("spotmeter.db"));
    m_clock.now = utc("2026-11-21T10:00:00.000Z");
    QVERIFY(storing::Store::open(m_database));
}

void TestBudgets::spend(qint64 dollars, const char *agent)
{
    core::Exchange e;
    e.startedAt = m_clock.now;
    e.id = core::exchangeId(e.startedAt, ++m_count);
    e.agent = agent;
    e.run = "r";
    e.project = "/home/me/p";
    e.cost = core::dollars(dollars);
    QVERIFY(storing::Store::open(m_database)->record(std::vector{e}));
}

void TestBudgets::periodsAreLocalDaysWeeksAndMonths()
{
    const auto text = [](core::Grouping per) {
        const core::TimeSpan span = core::periodAt(per, utc("2026-10-25T12:00:00.000Z"));  // the day summer time ends
        return core::utcText(span.from) + u' ' + core::utcText(span.to);
    };
    QCOMPARE(text(core::Grouping::Day), QStringLiteral("2026-10-24T22:00:00.000Z 2026-10-25T23:00:00.000Z"));
    QCOMPARE(text(core::Grouping::Week), QStringLiteral("2026-10-18T22:00:00.000Z 2026-10-25T23:00:00.000Z"));
    QCOMPARE(text(core::Grouping::Month), QStringLiteral("2026-09-30T22:00:00.000Z 2026-10-31T23:00:00.000Z"));
}

void TestBudgets::aBudgetThatMakesNoSenseIsNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no period") << QByteArray(R"([{"usd":20}])");
    QTest::newRow("odd period") << QByteArray(R"([{"per":"hour","usd":20}])");
    QTest::newRow("no amount") << QByteArray(R"([{"per":"day"}])");
    QTest::newRow("nothing") << QByteArray(R"([{"per":"day","usd":0}])");
    QTest::newRow("both") << QByteArray(R"([{"per":"day","usd":1,"agent":"a","project":"p"}])");
    QTest::newRow("misspelt") << QByteArray(R"([{"per":"day","usd":1,"agnet":"a"}])");
    QTest::newRow("a stop that is no switch") << QByteArray(R"([{"per":"day","usd":1,"stop":"yes"}])");
    QTest::newRow("a stop of a project") << QByteArray(R"([{"per":"day","usd":1,"project":"p","stop":true}])");
    QTest::newRow("no object") << QByteArray(R"([5])");
}

void TestBudgets::aBudgetThatMakesNoSenseIsNamed()
{
    QFETCH(QByteArray, json);
    const auto budgets = core::budgetsFromJson(array(json));
    QVERIFY(!budgets);
    QVERIFY(budgets.error().message.startsWith(QStringLiteral("A budget must be")));
}

void TestBudgets::eachMarkIsToldOnce()
{
    service::Budgets budgets(m_database, m_clock);
    QSignalSpy passed(&budgets, &service::Budgets::passed);
    budgets.set(*core::budgetsFromJson(array(R"([{"per":"week","usd":10}])")));
    spend(4);
    budgets.noteSpending();
    spend(1);
    QTRY_COMPARE(passed.size(), 1);
    QCOMPARE(passed[0][1].toInt(), 50);
    spend(5);  // past 80 and 100 at once
    budgets.noteSpending();
    QTRY_COMPARE(passed.size(), 2);
    QCOMPARE(passed[1][1].toInt(), 100);
    QCOMPARE(budgets.states()[0].percent(), 100);
}

void TestBudgets::whatWasPassedBeforeIsNotToldAgain()
{
    spend(9);
    service::Budgets budgets(m_database, m_clock);
    QSignalSpy passed(&budgets, &service::Budgets::passed);
    budgets.set(*core::budgetsFromJson(array(R"([{"per":"day","usd":10}])")));
    QCOMPARE(budgets.states()[0].percent(), 90);
    spend(1);
    budgets.noteSpending();
    QTRY_COMPARE(passed.size(), 1);
    QCOMPARE(passed[0][1].toInt(), 100);
}

void TestBudgets::anAgentsBudgetIsItsOwn()
{
    service::Budgets budgets(m_database, m_clock);
    spend(9, "codex");
    spend(1, "claude-code");
    budgets.set(*core::budgetsFromJson(
        array(R"([{"per":"day","usd":10,"agent":"claude-code"},{"per":"day","usd":10,"project":"/home/me/p"},
                  {"per":"month","usd":10,"agent":"nobody"}])")));
    QCOMPARE(budgets.states()[0].percent(), 10);
    QCOMPARE(budgets.states()[1].percent(), 100);
    QCOMPARE(budgets.states()[2].percent(), 0);
    QCOMPARE(core::toJson(budgets.states()[0])[QLatin1String("title")].toString(),
             QStringLiteral("claude-code, each day"));
}

void TestBudgets::aNewPeriodBeginsAtNothing()
{
    service::Budgets budgets(m_database, m_clock);
    QSignalSpy passed(&budgets, &service::Budgets::passed);
    budgets.set(*core::budgetsFromJson(array(R"([{"per":"day","usd":10}])")));
    spend(10);
    budgets.noteSpending();
    QTRY_COMPARE(passed.size(), 1);
    m_clock.now += 24 * 3'600'000;
    spend(5);
    budgets.noteSpending();
    QTRY_COMPARE(passed.size(), 2);
    QCOMPARE(passed[1][1].toInt(), 50);
}

void TestBudgets::whatWillNotLastIsToldOnceInItsPeriod()
{
    service::Budgets budgets(m_database, m_clock);
    QSignalSpy ahead(&budgets, &service::Budgets::overrunAhead);
    m_clock.now = utc("2026-11-16T10:00:00.000Z");  // a Monday: too early to tell
    budgets.set(*core::budgetsFromJson(array(R"([{"per":"week","usd":10},{"per":"day","usd":100}])")));
    spend(3);
    budgets.noteSpending();
    QTRY_COMPARE(budgets.states()[0].percent(), 30);
    QVERIFY(ahead.isEmpty());
    m_clock.now = utc("2026-11-18T11:00:00.000Z");  // a little over a third of the week
    spend(3);
    budgets.noteSpending();
    QTRY_COMPARE(ahead.size(), 1);
    QCOMPARE(ahead[0][0].value<core::BudgetState>().budget.per, core::Grouping::Week);
    QVERIFY(ahead[0][1].value<core::Money>() > core::dollars(16));
    spend(1);
    budgets.noteSpending();
    QTRY_COMPARE(budgets.states()[0].percent(), 70);
    QCOMPARE(ahead.size(), 1);
}

void TestBudgets::onlyABudgetThatStopsNamesItsAgentWhenItIsUsedUp()
{
    service::Budgets budgets(m_database, m_clock);
    QSignalSpy changed(&budgets, &service::Budgets::stopsChanged);
    budgets.set(*core::budgetsFromJson(
        array(R"([{"per":"day","usd":1},{"per":"month","usd":5,"agent":"codex","stop":true}])")));
    spend(4);
    spend(4, "codex");
    budgets.noteSpending();
    QTRY_COMPARE(budgets.states()[0].percent(), 800);
    QVERIFY(budgets.stops().empty());
    spend(1, "codex");
    budgets.noteSpending();
    QTRY_COMPARE(changed.size(), 1);
    const auto stops = budgets.stops();
    QCOMPARE(stops.size(), std::size_t(1));
    const QString sentence = QString::fromStdString(stops.at("codex"));
    QVERIFY2(sentence.contains(QStringLiteral("codex, each month")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("00:00 on Tuesday, 1 December")), qPrintable(sentence));
    QVERIFY(!sentence.contains(QRegularExpression(QStringLiteral("[0-9]{3}"))));  // see forwarding/Answer.h
}

void TestBudgets::aStopEndsWithItsPeriod()
{
    service::Budgets budgets(m_database, m_clock);
    spend(2);
    budgets.set(*core::budgetsFromJson(array(R"([{"per":"day","usd":1,"stop":true}])")));
    QCOMPARE(budgets.stops().count({}), std::size_t(1));
    m_clock.now = utc("2026-11-22T10:00:00.000Z");
    budgets.noteSpending();
    QTRY_VERIFY(budgets.stops().empty());
}

QTEST_GUILESS_MAIN(TestBudgets)
#include "TestBudgets.moc"
