// SPDX-License-Identifier: GPL-3.0-or-later
// What the tray's menu, the notifications and the first run say, without a window.
#include "models/FirstRun.h"
#include "models/BudgetText.h"
#include "models/Notices.h"
#include "models/TrayMenu.h"
#include "support/FixedClock.h"

#include <QSignalSpy>
#include <QTest>

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 start = 1'795'357'286'000;

core::AgentInfo agent(const char *id, core::AgentState state)
{
    return {QLatin1String(id), QLatin1String(id), {}, state, QStringLiteral("Because."), {}};
}

models::ServiceStatus readyStatus()
{
    models::ServiceStatus status;
    status.forwarder = models::ForwarderState::Listening;
    status.identity.state = core::TailnetState::Running;
    status.identity.login = QStringLiteral("alice@example.com");
    status.gateway.state = core::GatewayState::Ready;
    status.gateway.url = QStringLiteral("http://ai.example.ts.net");
    return status;
}

struct Models {
    models::StatusModel status;
    models::AgentModel agents;
    models::FindingModel findings;
    models::SettingsModel settings;
};

}  // namespace

class TestShellModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMenuHasTheInstalledAgentsOnly();
    void routeAllIsOfferedOnlyIfThereIsSomethingToRoute();
    void theMenuIsToldToChangeOnlyWhenItDoes();
    void nothingCanBeAskedForWithoutAService();
    void aGatewayThatIsAwayForAMinuteIsToldOnceAndItsReturnToo();
    void aGatewayThatComesBackSoonIsNotTold();
    void aKeyIsToldAWeekAndADayBeforeItExpires();
    void aDayLongKeyIsNeverTold();
    void halfABudgetIsNoNews();
    void aBudgetIsNamedByItsAgentAndPeriod();
    void aSilencedKindIsNotTold();
    void theFirstRunEndsWhenItsStepsAreDone();
    void aSkippedFirstRunIsNotSeenAgain();
};

void TestShellModels::theMenuHasTheInstalledAgentsOnly()
{
    Models m;
    const models::TrayMenu menu(m.status, m.agents, m.findings);
    m.status.set(readyStatus());
    m.agents.setAgents({agent("claude", core::AgentState::Routed), agent("aider", core::AgentState::NotInstalled),
                        agent("opencode", core::AgentState::Drifted)});
    const auto &agents = menu.texts().agents;
    QCOMPARE(agents.size(), std::size_t(2));
    QVERIFY(agents[0].routed && agents[0].text == QStringLiteral("claude"));
    QVERIFY(!agents[1].routed && agents[1].text == QStringLiteral("opencode …"));
    QCOMPARE(menu.texts().state, models::TrayState::NeedsAttention);
}

void TestShellModels::routeAllIsOfferedOnlyIfThereIsSomethingToRoute()
{
    Models m;
    const models::TrayMenu menu(m.status, m.agents, m.findings);
    m.status.set(readyStatus());
    m.agents.setAgents({agent("claude", core::AgentState::Routed)});
    QVERIFY(!menu.texts().canRouteAll && menu.texts().canRestoreAll);
    m.agents.setAgents({agent("claude", core::AgentState::Direct)});
    QVERIFY(menu.texts().canRouteAll && !menu.texts().canRestoreAll);
    QCOMPARE(models::agentsToRoute(m.agents).size(), std::size_t(1));
}

void TestShellModels::theMenuIsToldToChangeOnlyWhenItDoes()
{
    Models m;
    const models::TrayMenu menu(m.status, m.agents, m.findings);
    QSignalSpy changed(&menu, &models::TrayMenu::changed);
    m.status.set(readyStatus());
    QCOMPARE(changed.size(), 1);
    m.status.set(readyStatus());
    QCOMPARE(changed.size(), 1);
}

void TestShellModels::nothingCanBeAskedForWithoutAService()
{
    Models m;
    const models::TrayMenu menu(m.status, m.agents, m.findings);
    m.agents.setAgents({agent("claude", core::AgentState::Direct)});
    QVERIFY(!menu.texts().canRouteAll && !menu.texts().canScan && !menu.texts().agents[0].enabled);
    QCOMPARE(menu.texts().state, models::TrayState::Off);
}

void TestShellModels::aGatewayThatIsAwayForAMinuteIsToldOnceAndItsReturnToo()
{
    Models m;
    const support::FixedClock clock(start);
    models::Notices notices(clock, m.status, m.settings, 20);
    QSignalSpy due(&notices, &models::Notices::due);
    QSignalSpy over(&notices, &models::Notices::over);
    models::ServiceStatus status = readyStatus();
    m.status.set(status);
    status.gateway.state = core::GatewayState::Unreachable;
    status.gateway.sentence = QStringLiteral("It does not answer.");
    m.status.set(status);
    QTRY_COMPARE(due.size(), 1);
    QCOMPARE(due[0][0].value<models::Notice>().body, QStringLiteral("It does not answer."));
    m.status.set(status);
    m.status.set(readyStatus());
    QCOMPARE(due.size(), 1);
    QCOMPARE(over.size(), 1);
}

void TestShellModels::aGatewayThatComesBackSoonIsNotTold()
{
    Models m;
    const support::FixedClock clock(start);
    models::Notices notices(clock, m.status, m.settings, 50);
    QSignalSpy due(&notices, &models::Notices::due);
    m.status.set(readyStatus());
    m.status.setLost(QStringLiteral("Gone."));
    m.status.set(readyStatus());
    QVERIFY(!due.wait(200));
}

void TestShellModels::aKeyIsToldAWeekAndADayBeforeItExpires()
{
    Models m;
    support::FixedClock clock(start);
    models::Notices notices(clock, m.status, m.settings);
    QSignalSpy due(&notices, &models::Notices::due);
    models::ServiceStatus status = readyStatus();
    status.identity.keyExpiresAt = clock.nowMs() + 10 * dayMs;
    m.status.set(status);
    QCOMPARE(due.size(), 0);
    clock.now += 4 * dayMs;
    m.status.set(status);
    m.status.set(status);
    QCOMPARE(due.size(), 1);
    clock.now += 5 * dayMs + dayMs / 2;
    m.status.set(status);
    QCOMPARE(due.size(), 2);
    QCOMPARE(due[1][0].value<models::Notice>().page, models::Page::Identity);
}

void TestShellModels::aDayLongKeyIsNeverTold()
{
    Models m;
    support::FixedClock clock(start);
    models::Notices notices(clock, m.status, m.settings);
    QSignalSpy due(&notices, &models::Notices::due);
    models::ServiceStatus status = readyStatus();
    for (int day = 0; day < 3; ++day) {
        status.identity.keyExpiresAt = clock.nowMs() + dayMs;
        m.status.set(status);
        clock.now += dayMs - 3'600'000;
        m.status.set(status);
    }
    QCOMPARE(due.size(), 0);
}

void TestShellModels::halfABudgetIsNoNews()
{
    Models m;
    const support::FixedClock clock(start);
    models::Notices notices(clock, m.status, m.settings);
    QSignalSpy due(&notices, &models::Notices::due);
    notices.addBudget(QStringLiteral("each month"), 50);
    QCOMPARE(due.size(), 0);
    notices.addBudget(QStringLiteral("each month"), 80);
    notices.addProjection(QStringLiteral("each month"), core::dollars(30));
    QCOMPARE(due.size(), 2);
    QVERIFY(due[1][0].value<models::Notice>().body.contains(QStringLiteral("$30.00")));
}

void TestShellModels::aBudgetIsNamedByItsAgentAndPeriod()
{
    Models m;
    core::AgentInfo agent;
    agent.id = QStringLiteral("claude-code");
    agent.name = QStringLiteral("Claude Code");
    m.agents.setAgents({agent});
    core::Budget budget;
    budget.agent = agent.id;
    budget.per = core::Grouping::Week;
    QCOMPARE(models::budgetTitle(budget, m.agents), QStringLiteral("Claude Code, each week"));
    budget.agent.clear();
    budget.project = QStringLiteral("/home/alice/src/payments-api");
    budget.per = core::Grouping::Day;
    QCOMPARE(models::budgetTitle(budget, m.agents), QStringLiteral("payments-api, each day"));
    QCOMPARE(models::budgetTitle({}, m.agents), QStringLiteral("All agents, each month"));
}

void TestShellModels::aSilencedKindIsNotTold()
{
    Models m;
    const support::FixedClock clock(start);
    models::Notices notices(clock, m.status, m.settings);
    QSignalSpy due(&notices, &models::Notices::due);
    core::Settings settings;
    settings.silencedNotices = {QStringLiteral("budget")};
    m.settings.set(settings);
    notices.addBudget(QStringLiteral("each month"), 100);
    notices.addProjection(QStringLiteral("each month"), core::dollars(30));
    QCOMPARE(due.size(), 0);
    notices.addStrayKeys({QStringLiteral("OpenAI key sk-p… in ~/.env")});
    QCOMPARE(due.size(), 1);
}

void TestShellModels::theFirstRunEndsWhenItsStepsAreDone()
{
    Models m;
    models::FirstRun run(m.status, m.agents, m.findings);
    QSignalSpy over(&run, &models::FirstRun::over);
    QVERIFY(!run.isShown());
    m.agents.setAgents({agent("claude", core::AgentState::Direct)});
    m.status.set(readyStatus());
    QVERIFY(run.isShown());
    QVERIFY(run.steps()[models::FirstRun::Identity].done && !run.steps()[models::FirstRun::Agents].done);
    m.agents.setAgents({agent("claude", core::AgentState::Routed)});
    QVERIFY(run.steps()[models::FirstRun::Agents].done);
    m.findings.setReport({}, 1);
    QCOMPARE(over.size(), 1);
    QVERIFY(!run.isShown());
}

void TestShellModels::aSkippedFirstRunIsNotSeenAgain()
{
    Models m;
    models::FirstRun run(m.status, m.agents, m.findings);
    m.status.set(readyStatus());
    QSignalSpy over(&run, &models::FirstRun::over);
    run.setOver();
    m.status.set(readyStatus());
    QVERIFY(!run.isShown());
    QCOMPARE(over.size(), 1);
}

QTEST_GUILESS_MAIN(TestShellModels)
#include "TestShellModels.moc"
