// SPDX-License-Identifier: GPL-3.0-or-later
// The demo as the rest of the product meets it: through the real LocalAPI client and the real gateway client.
#include "demo/Catalogue.h"
#include "demo/DemoGateway.h"
#include "demo/DemoTailnet.h"

#include "gateway/GatewayClient.h"
#include "support/FixedClock.h"
#include "tailnet/StatusClient.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class TestDemoWorld : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aliceIsFoundThroughTheRealClients();
    void aStaleSocketIsReplacedAndAMissingFolderIsNamed();

private:
    support::FixedClock m_clock{1'790'000'000'000};
};

void TestDemoWorld::aliceIsFoundThroughTheRealClients()
{
    const QTemporaryDir folder;
    demo::DemoTailnet tailnet(m_clock);
    const QString path = folder.filePath("tailscaled.sock");
    QVERIFY(tailnet.listen(path));
    tailnet::StatusClient statusClient({{path}, false}, m_clock);
    QSignalSpy statusHeard(&statusClient, &tailnet::StatusClient::changed);
    statusClient.refresh();
    QVERIFY(statusHeard.wait());
    const core::Identity identity = statusClient.last()->identity;
    QCOMPARE(identity.state, core::TailnetState::Running);
    QCOMPARE(identity.caller(), QStringLiteral("alice@example.com"));
    QCOMPARE(identity.magicDnsSuffix, QStringLiteral("tail1234.ts.net"));
    QVERIFY(identity.keyExpiresAt.value_or(0) > m_clock.now);
    QVERIFY(gateway::locate({}, *statusClient.last()));  // the peer "ai"

    demo::DemoGateway demoGateway(m_clock, demo::Pace::Immediate);
    QVERIFY(demoGateway.listen());
    core::Settings settings;
    settings.gatewayUrl = demoGateway.url();
    settings.gatewayTrusted = true;
    gateway::GatewayClient gatewayClient;
    QSignalSpy gatewayHeard(&gatewayClient, &gateway::GatewayClient::changed);
    gatewayClient.refresh(settings, *statusClient.last(), {});
    QVERIFY(gatewayHeard.wait());
    const auto info = gatewayHeard.first().first().value<core::GatewayInfo>();
    QCOMPARE(info.state, core::GatewayState::Ready);
    QCOMPARE(info.sentence, QString());
    QCOMPARE(info.quotaNote, QString());
    QCOMPARE(info.quotas.size(), std::size_t(2));
    const core::PriceTable prices = demo::prices();
    for (const core::GatewayModel &model : info.models) {
        const auto listed = prices.find(model.id.toStdString());
        QCOMPARE(model.price.has_value(), listed != prices.end());
        if (model.price)
            QCOMPARE(model.price->input, listed->second.input);
    }
}

void TestDemoWorld::aStaleSocketIsReplacedAndAMissingFolderIsNamed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("s");
    QFile stale(path);
    QVERIFY(stale.open(QIODevice::WriteOnly));
    stale.close();
    demo::DemoTailnet tailnet(m_clock);
    QVERIFY(tailnet.listen(path));

    demo::DemoTailnet other(m_clock);
    const auto result = other.listen(folder.filePath("missing/s"));
    QVERIFY(!result);
    QVERIFY(result.error().message.contains(QStringLiteral("missing/s")));
}

QTEST_GUILESS_MAIN(TestDemoWorld)
#include "TestDemoWorld.moc"
