// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/AgentModel.h"
#include "models/ExchangeModel.h"
#include "models/FindingModel.h"
#include "models/RemedyOffers.h"
#include "models/RunModel.h"
#include "models/UsageModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace {

struct FixedClock final : core::Clock {
    qint64 nowMs() const override { return 1'795'303'286'000; }
};

std::vector<core::AgentInfo> twoAgents()
{
    return {{"claude-code", "Claude Code", "2.1.0", core::AgentState::Routed, {}, {}},
            {"codex", "Codex", "0.60.1", core::AgentState::Direct, {}, {}}};
}

core::Exchange exchange(qint64 id, int status = 200)
{
    core::Exchange e;
    e.id = id;
    e.agent = "claude-code";
    e.startedAt = FixedClock().nowMs();
    e.modelServed = "claude-sonnet-4-6";
    e.status = status;
    e.usage.input = 1500;
    e.cost = core::Money{12'000'000};
    return e;
}

core::Finding finding(core::FindingLevel level)
{
    core::Finding f;
    f.provider = "OpenAI";
    f.masked = "sk-p…";
    f.level = level;
    f.places = {{"/home/alice/.env", 3, 1, "Only you can read it."}};
    return f;
}

}  // namespace

class TestModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMayBeDoneDependsOnThePlace();
    void aKeyHasTheAgeOfItsNewestFile();
    void aRunningScanSaysHowFarItIs();
    void samplesAreCountedButNotShown();
    void aNewExchangeIsOneInsertOnTop();
    void theOldestExchangesFallOffBeyondTheCap();
    void anUnknownCostIsNeverZero();
    void aFailureSaysWhoFailed();
    void anAgentThatChangesKeepsItsRow();
    void agentsLendTheirNamesToOtherModels();
    void runsOfferRawValuesBesideTheirText();
    void runsNameTheirAgentAsSoonAsItIsKnown();
    void promptsAreCountedFromTheOldest();
    void usageIsNamedByItsGrouping();
    void theMostDangerousKeyStandsFirst();
    void whatTheScanCouldNotReadStandsBesideClean();

private:
    QStringList m_remedies;
    FixedClock m_clock;
};

void TestModels::promptsAreCountedFromTheOldest()
{
    models::AgentModel agents;
    models::ExchangeModel model(agents, m_clock, 10);
    std::vector<core::Exchange> newestFirst{exchange(5), exchange(4), exchange(3), exchange(2), exchange(1)};
    newestFirst[0].turn = "b";
    newestFirst[1].turn = "a";
    newestFirst[2].turn = "b";
    newestFirst[2].subAgent = "reviewer";
    newestFirst[4].turn = "a";
    model.setRows(newestFirst);
    const auto shown = [&model](int row) { return model.index(row, models::ExchangeModel::Prompt).data().toString(); };
    QCOMPARE(shown(4), QStringLiteral("1"));
    QCOMPARE(shown(3), QStringLiteral("–"));
    QCOMPARE(shown(2), QStringLiteral("2 · reviewer"));
    QCOMPARE(shown(1), QStringLiteral("1"));
    QCOMPARE(shown(0), QStringLiteral("2"));
}

void TestModels::aNewExchangeIsOneInsertOnTop()
{
    models::AgentModel agents;
    models::ExchangeModel model(agents, m_clock, 10);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.prepend(exchange(1));
    model.prepend(exchange(2));
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(model.row(0).id, qint64(2));
}

void TestModels::theOldestExchangesFallOffBeyondTheCap()
{
    models::AgentModel agents;
    models::ExchangeModel model(agents, m_clock, 2);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    for (const qint64 id : {1, 2, 3})
        model.prepend(exchange(id));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(model.row(1).id, qint64(2));
}

void TestModels::anUnknownCostIsNeverZero()
{
    models::AgentModel agents;
    models::ExchangeModel model(agents, m_clock, 10);
    core::Exchange unpriced = exchange(1);
    unpriced.cost.reset();
    model.prepend(unpriced);
    const QModelIndex cost = model.index(0, models::ExchangeModel::Cost);
    QCOMPARE(cost.data().toString(), QStringLiteral("unknown"));
    QVERIFY(!cost.data(models::RawRole).isValid());
}

void TestModels::aFailureSaysWhoFailed()
{
    models::AgentModel agents;
    models::ExchangeModel model(agents, m_clock, 10);
    core::Exchange down = exchange(1, 502);
    down.outcome = core::Outcome::GatewayUnreachable;
    model.setRows({down, exchange(2, 429), exchange(3)});
    const auto status = [&](int row) { return model.index(row, models::ExchangeModel::Status); };
    QCOMPARE(status(0).data().toString(), QStringLiteral("Gateway down"));
    QCOMPARE(status(1).data().toString(), QStringLiteral("429 quota"));
    QCOMPARE(status(2).data(models::ToneRole).toInt(), int(models::Tone::Good));
}

void TestModels::anAgentThatChangesKeepsItsRow()
{
    models::AgentModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setAgents(twoAgents());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    auto agents = twoAgents();
    agents[1].state = core::AgentState::Routed;
    model.setAgents(agents);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.routedCount(), 2);
    QCOMPARE(model.index(1, models::AgentModel::State).data().toString(), QStringLiteral("Routed"));
}

void TestModels::agentsLendTheirNamesToOtherModels()
{
    models::AgentModel agents;
    models::ExchangeModel model(agents, m_clock, 10);
    model.prepend(exchange(1));
    const QModelIndex agent = model.index(0, models::ExchangeModel::Agent);
    QCOMPARE(agent.data().toString(), QStringLiteral("claude-code"));
    agents.setAgents(twoAgents());
    QCOMPARE(agent.data().toString(), QStringLiteral("Claude Code"));
    QCOMPARE(agent.data(models::SeriesRole).toInt(), 0);
}

void TestModels::runsOfferRawValuesBesideTheirText()
{
    models::AgentModel agents;
    models::RunModel model(agents, m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    core::RunSummary run;
    run.id = "codex:1";
    run.project = "/home/alice/src/payments-api";
    run.usage.input = 1'940'000;
    run.cost.known = core::dollars(4);
    core::RunSummary dearer = run;
    dearer.id = "codex:2";
    dearer.cost.known = core::dollars(8);
    model.setRows({run, dearer});
    QCOMPARE(model.index(0, models::RunModel::Project).data().toString(), QStringLiteral("payments-api"));
    QCOMPARE(model.index(0, models::RunModel::Tokens).data(models::RawRole).toLongLong(), 1'940'000);
    QCOMPARE(model.index(0, models::RunModel::Tokens).data().toString(), QStringLiteral("1.94 M"));
    QCOMPARE(model.index(0, models::RunModel::Share).data(models::FractionRole).toDouble(), 0.5);
    QCOMPARE(model.rowOf("codex:2"), 1);
    QCOMPARE(model.rowOf("codex:3"), -1);
}

void TestModels::runsNameTheirAgentAsSoonAsItIsKnown()
{
    models::AgentModel agents;
    models::RunModel model(agents, m_clock);
    core::RunSummary run;
    run.agent = "codex";
    model.setRows({run});
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    core::AgentInfo codex;
    codex.id = QStringLiteral("codex");
    codex.name = QStringLiteral("Codex");
    agents.setAgents({codex});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(0, models::RunModel::Agent).data().toString(), QStringLiteral("Codex"));
}

void TestModels::usageIsNamedByItsGrouping()
{
    models::AgentModel agents;
    agents.setAgents(twoAgents());
    models::UsageModel model(agents);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    core::UsageRow row;
    row.key = "codex";
    row.cost.unknown = 2;
    model.setUsage(core::Grouping::Agent, {row});
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Agent"));
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Codex"));
    QCOMPARE(model.index(0, models::UsageModel::Cost).data().toString(), QStringLiteral("unknown"));
}

void TestModels::theMostDangerousKeyStandsFirst()
{
    models::FindingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&model, &models::FindingModel::scanChanged);
    model.setRunning();
    model.setReport({{finding(core::FindingLevel::Low), finding(core::FindingLevel::Critical)}, {}}, m_clock.nowMs());
    QCOMPARE(changed.count(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Critical"));
    QCOMPARE(model.coverageTone(), models::Tone::Bad);
}

void TestModels::whatTheScanCouldNotReadStandsBesideClean()
{
    models::FindingModel model;
    QVERIFY(model.coverage().isEmpty());
    core::ScanReport report;
    report.coverage.files = 412;
    report.coverage.unreadable = 3;
    model.setReport(report, m_clock.nowMs());
    QCOMPARE(model.headline(), QStringLiteral("No stray keys found"));
    QVERIFY(model.coverage().contains(QStringLiteral("Could not read: 3.")));
    QCOMPARE(model.coverageTone(), models::Tone::Warning);
}

void TestModels::whatMayBeDoneDependsOnThePlace()
{
    core::Finding stray = finding(core::FindingLevel::High);
    const auto remedies = [this, &stray](core::PlaceKind kind) {
        stray.places[0].kind = kind;
        QStringList names;
        for (const models::RemedyOffer &offer : models::remediesFor(stray, stray.places[0])) {
            QCOMPARE(offer.ask.path, QStringLiteral("/home/alice/.env"));
            names.append(offer.ask.remedy);
        }
        m_remedies = names;
    };
    remedies(core::PlaceKind::Stray);
    QCOMPARE(m_remedies.first(), QStringLiteral("keychain"));
    remedies(core::PlaceKind::History);
    QCOMPARE(m_remedies, QStringList{QStringLiteral("redact")});
    remedies(core::PlaceKind::Store);
    QCOMPARE(m_remedies, QStringList{QStringLiteral("tighten")});
    remedies(core::PlaceKind::Process);
    QVERIFY(m_remedies.isEmpty());
    QVERIFY(models::adviceFor(stray).isEmpty());
    stray.served = true;
    remedies(core::PlaceKind::Stray);
    QCOMPARE(m_remedies.first(), QStringLiteral("remove"));
    QCOMPARE(models::adviceFor(stray), QStringLiteral("The gateway already serves OpenAI: this key can go."));
    stray.usedBy = "Codex";
    QVERIFY(models::adviceFor(stray).startsWith(QStringLiteral("Codex uses this key past the gateway")));
    remedies(core::PlaceKind::Commit);
    QVERIFY(m_remedies.isEmpty());
}

void TestModels::aKeyHasTheAgeOfItsNewestFile()
{
    core::Finding one = finding(core::FindingLevel::High);
    constexpr qint64 day = 24LL * 3600 * 1000;
    const qint64 now = m_clock.nowMs();
    QCOMPARE(models::ageText(one, now), QString());
    one.places.push_back(one.places[0]);
    one.places[0].modifiedAt = now - 400 * day;
    one.places[1].modifiedAt = now - 3 * day;
    QCOMPARE(models::ageText(one, now), QStringLiteral("3 day(s)"));
    one.places[1].modifiedAt = now;
    QCOMPARE(models::ageText(one, now), QStringLiteral("today"));
    one.places[1].modifiedAt = one.places[0].modifiedAt;
    QCOMPARE(models::ageText(one, now), QStringLiteral("13 month(s)"));
}

void TestModels::aRunningScanSaysHowFarItIs()
{
    models::FindingModel model;
    model.setProgress(12, 1000);
    QCOMPARE(model.headline(), QStringLiteral("Not scanned yet"));
    model.setRunning();
    QCOMPARE(model.headline(), QStringLiteral("Scanning…"));
    model.setProgress(1234, 5'000'000);
    QVERIFY2(model.headline().contains(QStringLiteral("files")) && model.headline().contains(QStringLiteral("234")),
             qPrintable(model.headline()));
}

void TestModels::samplesAreCountedButNotShown()
{
    models::FindingModel model;
    model.setReport({{finding(core::FindingLevel::Sample), finding(core::FindingLevel::Low)}, {}}, m_clock.nowMs());
    QCOMPARE(model.rowCount(), 1);
    QVERIFY2(model.coverage().contains(QStringLiteral("tests, manuals and packages: 1")), qPrintable(model.coverage()));
}

QTEST_GUILESS_MAIN(TestModels)
#include "TestModels.moc"
