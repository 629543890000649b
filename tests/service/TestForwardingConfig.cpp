// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ForwardingConfig.h"

#include <QTest>

using service::forwardingConfig;

class TestForwardingConfig : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gatewaysKeepTheirOrder();
    void withoutAGatewayTheAgentIsToldWhy();
    void eachAgentGetsItsStatusAndItsWay();
    void settingsReachTheForwarder();
};

void TestForwardingConfig::gatewaysKeepTheirOrder()
{
    const forwarding::Config config =
        forwardingConfig({}, {}, {}, {}, {{"ai.example.ts.net", "100.64.0.7"}, {"ai-eu.example.ts.net", "100.64.0.8"}});
    QVERIFY(config.gateway);
    QCOMPARE(config.gateway->address, std::string("100.64.0.7"));
    QCOMPARE(config.fallbacks.size(), std::size_t(1));
    QCOMPARE(config.fallbacks.front().address, std::string("100.64.0.8"));
    QCOMPARE(config.where.gateway, std::string("ai.example.ts.net"));
}

void TestForwardingConfig::withoutAGatewayTheAgentIsToldWhy()
{
    QVERIFY(forwardingConfig({}, {}, {}, {}, {}).noGatewayBecause.find("still looking") != std::string::npos);
    service::ServiceStatus status;
    status.gateway.sentence = QStringLiteral("No machine named \"ai\" is visible.");
    status.gateway.remedy = QStringLiteral("Set the gateway's URL.");
    const forwarding::Config config = forwardingConfig({}, {}, {}, status, {});
    QVERIFY(!config.gateway);
    QCOMPARE(config.noGatewayBecause, std::string("No machine named \"ai\" is visible. Set the gateway's URL."));
}

void TestForwardingConfig::eachAgentGetsItsStatusAndItsWay()
{
    agents::Catalogue catalogue(3);
    catalogue[0].id = QStringLiteral("claude-code");
    catalogue[0].printedStatus = 402;
    catalogue[1].id = QStringLiteral("codex");
    catalogue[2].id = QStringLiteral("zed");
    const forwarding::Config config =
        forwardingConfig({}, catalogue, {{{"claude-code", "hash-1"}, {"codex", "hash-2"}}, {"codex"}}, {}, {});
    QCOMPARE(config.tokenHashes.find("claude-code")->second, std::string("hash-1"));
    QVERIFY(config.route("claude-code").printedStatus == 402);
    QVERIFY(!config.route("claude-code").passthrough);
    QVERIFY(config.route("codex").passthrough);
    QVERIFY(!config.route("zed").printedStatus);
}

void TestForwardingConfig::settingsReachTheForwarder()
{
    core::Settings settings;
    settings.attributionHeader = QStringLiteral("X-Coding-Agent");
    settings.trustedCertificates = QStringLiteral("/etc/ssl/company.pem");
    settings.connectSeconds = 3;
    settings.idleSeconds = 90;
    const forwarding::Config config = forwardingConfig(settings, {}, {}, {}, {});
    QCOMPARE(config.attributionField, std::string("X-Coding-Agent"));
    QCOMPARE(config.trustedCertificates, std::string("/etc/ssl/company.pem"));
    QCOMPARE(config.connectSeconds, 3);
    QCOMPARE(config.idleSeconds, 90);
}

QTEST_APPLESS_MAIN(TestForwardingConfig)
#include "TestForwardingConfig.moc"
