// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Attention.h"
#include "models/ForwarderText.h"
#include "models/SettingsModel.h"

#include <QSignalSpy>
#include <QTest>

namespace {

models::ServiceStatus healthy()
{
    models::ServiceStatus status;
    status.forwarder = models::ForwarderState::Listening;
    status.forwarderAddress = QStringLiteral("127.0.0.1:4117");
    status.activeAgents = 2;
    status.identity.state = core::TailnetState::Running;
    status.identity.login = QStringLiteral("alice@example.com");
    status.identity.magicDnsSuffix = QStringLiteral("example.ts.net");
    status.gateway.state = core::GatewayState::Ready;
    status.gateway.url = QStringLiteral("http://ai.example.ts.net");
    status.gateway.latencyMs = 4;
    return status;
}

}  // namespace

class TestStatusModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHealthyServiceReadsInFourLines();
    void aLostServiceSaysSoAndTurnsTheIconOff();
    void troubleBreaksTheRingWorstFirst();
    void pausedForwardingIsOffNotTrouble();
    void aRefusedSettingKeepsTheOldOnes();
    void theGatewayInUseIsSaidWithItsReason();
    void whatWasRefusedIsSaidWithItsRemedy();
};

void TestStatusModel::theGatewayInUseIsSaidWithItsReason()
{
    const qint64 now = 1'795'303'286'000;
    models::ServiceStatus status = healthy();
    core::GatewayUse first;
    first.url = QStringLiteral("http://ai.example.ts.net");
    first.address = QStringLiteral("100.64.0.7:80");
    first.inUse = true;
    core::GatewayUse second = first;
    second.url = QStringLiteral("http://ai-eu.example.ts.net");
    second.inUse = false;
    status.gateways = {first, second};
    auto lines = models::gatewayLines(status, now);
    QCOMPARE(lines[0].title, QStringLiteral("http://ai.example.ts.net · in use"));
    QVERIFY(lines[0].tone == models::Tone::Good);
    QCOMPARE(lines[1].title, QStringLiteral("http://ai-eu.example.ts.net · stands by"));

    status.gateways[0].reachable = status.gateways[0].inUse = false;
    status.gateways[0].since = now - 60'000;
    status.gateways[1].inUse = true;
    status.gateways[1].sentence = QStringLiteral("In use because http://ai.example.ts.net cannot be used now.");
    lines = models::gatewayLines(status, now);
    QVERIFY2(lines[0].title.contains(QStringLiteral("not reached since")), qPrintable(lines[0].title));
    QVERIFY(lines[0].tone == models::Tone::Bad && lines[1].tone == models::Tone::Warning);
    QCOMPARE(lines[1].text, status.gateways[1].sentence);

    models::StatusModel model;
    model.set(status);
    const auto wanted = models::attention(model, models::AgentModel(), models::FindingModel());
    QCOMPARE(wanted.size(), std::size_t(1));
    QCOMPARE(wanted[0].sentence,
             QStringLiteral("ai.example.ts.net cannot be reached. Requests go to another gateway."));
    QVERIFY(wanted[0].page == models::Page::Settings);
}

void TestStatusModel::whatWasRefusedIsSaidWithItsRemedy()
{
    const qint64 now = 1'795'303'286'000;
    models::ServiceStatus status = healthy();
    QVERIFY(models::refusalLines(status, now).empty());
    status.refusals = {{QStringLiteral("token"), 3, now, QStringLiteral("An old token."), QStringLiteral("Restart.")},
                       {QStringLiteral("page"), 1, now, QStringLiteral("A web page."), {}}};
    const auto lines = models::refusalLines(status, now);
    QCOMPARE(lines.size(), std::size_t(2));
    QVERIFY2(lines[0].title.startsWith(QStringLiteral("Refused 3 times, last at ")), qPrintable(lines[0].title));
    QCOMPARE(lines[0].text, QStringLiteral("An old token. Restart."));
    QVERIFY2(lines[1].title.startsWith(QStringLiteral("Refused at ")), qPrintable(lines[1].title));
}

void TestStatusModel::aHealthyServiceReadsInFourLines()
{
    models::StatusModel model;
    QSignalSpy changed(&model, &models::StatusModel::changed);
    model.set(healthy());
    core::UsageRow today;
    today.cost.known = {4'120'000'000};
    today.usage.input = 1'900'000;
    model.setToday(today);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(model.forwarderLine(), QStringLiteral("Forwarding on 127.0.0.1:4117"));
    QCOMPARE(model.identityLine(), QStringLiteral("alice@example.com · example.ts.net"));
    QCOMPARE(model.gatewayLine(), QStringLiteral("Gateway ai.example.ts.net · 4 ms"));
    models::ServiceStatus relayed = model.status();
    relayed.gateway.path = core::TailnetPath::Relayed;
    model.set(relayed);
    QCOMPARE(model.gatewayLine(), QStringLiteral("Gateway ai.example.ts.net · relayed, 4 ms"));
    QVERIFY(model.todayLine().startsWith(QStringLiteral("Today $4.12 · 1.90 M tokens · ")));
    QVERIFY(models::attention(model, models::AgentModel(), models::FindingModel()).empty());
    QCOMPARE(models::trayState(model, {}), models::TrayState::Connected);
}

void TestStatusModel::aLostServiceSaysSoAndTurnsTheIconOff()
{
    models::StatusModel model;
    model.set(healthy());
    QSignalSpy changed(&model, &models::StatusModel::changed);
    model.setLost(QStringLiteral("The service stopped."));
    model.setLost(QStringLiteral("The service stopped."));
    QCOMPARE(changed.count(), 1);
    const auto list = models::attention(model, models::AgentModel(), models::FindingModel());
    QCOMPARE(list.front().sentence, QStringLiteral("The service stopped."));
    QCOMPARE(models::trayState(model, list), models::TrayState::Off);
}

void TestStatusModel::troubleBreaksTheRingWorstFirst()
{
    models::StatusModel model;
    auto status = healthy();
    status.gateway.state = core::GatewayState::Unreachable;
    status.gateway.sentence = QStringLiteral("The gateway does not answer.");
    model.set(status);
    models::AgentModel agents;
    agents.setAgents({{"codex", "Codex", "1", core::AgentState::Drifted, "Somebody changed the file.", {}}});
    const auto list = models::attention(model, agents, models::FindingModel());
    QCOMPARE(list.size(), size_t(2));
    QCOMPARE(list[0].sentence, QStringLiteral("The gateway does not answer."));
    QCOMPARE(list[0].page, models::Page::Identity);
    QCOMPARE(list[1].sentence, QStringLiteral("Codex: Somebody changed the file."));
    QCOMPARE(models::trayState(model, list), models::TrayState::NeedsAttention);
}

void TestStatusModel::pausedForwardingIsOffNotTrouble()
{
    models::StatusModel model;
    auto status = healthy();
    status.forwarder = models::ForwarderState::Paused;
    model.set(status);
    const auto list = models::attention(model, models::AgentModel(), models::FindingModel());
    QVERIFY(list.empty());
    QCOMPARE(models::trayState(model, list), models::TrayState::Off);
}

void TestStatusModel::aRefusedSettingKeepsTheOldOnes()
{
    models::SettingsModel model;
    QSignalSpy changed(&model, &models::SettingsModel::changed);
    core::Settings settings;
    settings.port = 5000;
    model.set(settings);
    model.setError(QStringLiteral("Port 80 is not allowed."));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(model.settings().port, 5000);
    QCOMPARE(model.error(), QStringLiteral("Port 80 is not allowed."));
    model.set(settings);
    QVERIFY(model.error().isEmpty());
}

QTEST_GUILESS_MAIN(TestStatusModel)
#include "TestStatusModel.moc"
