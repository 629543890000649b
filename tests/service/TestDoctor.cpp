// SPDX-License-Identifier: GPL-3.0-or-later
// The doctor and the raw answers, asked on the command line of the real service.
#include "support/World.h"

#include "control/Api.h"
#include "control/BlockingClient.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using support::World;

class TestDoctor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_world.reset(); }

    void theDoctorFindsEveryStepInOrder();
    void theDoctorNamesWhatIsBroken();
    void theDoctorAsksAnew();
    void theTailnetIsNotAskedTheWayToAGatewayOutsideIt();
    void rawAnswersNameTheirSourceAndNobodyElse();

private:
    std::unique_ptr<World> m_world;
};

void TestDoctor::init()
{
    m_world = std::make_unique<World>();
    QVERIFY(m_world->startService() && m_world->waitForGateway());
}

void TestDoctor::theDoctorFindsEveryStepInOrder()
{
    const auto told = m_world->spotmeter({QStringLiteral("doctor")});
    QVERIFY2(told.exitCode == 0, told.output + told.errors);
    QVERIFY2(told.output.contains("ok    Models") && !told.output.contains("FAIL"), told.output);
    const auto report = m_world->spotmeter({QStringLiteral("doctor"), QStringLiteral("--report")});
    QVERIFY2(report.output.contains("Caller: alice@example.com"), report.output);
    QVERIFY2(report.output.contains(m_world->gatewayUrl().toUtf8()), report.output);
}

void TestDoctor::theDoctorNamesWhatIsBroken()
{
    QVERIFY(control::callAndWait(m_world->data() + QStringLiteral("/service.sock"), "PUT", control::api::settings,
                                 {{QStringLiteral("gateway_url"), QStringLiteral("https://ai/v1")}}));
    const auto told = m_world->spotmeter({QStringLiteral("doctor"), QStringLiteral("--json")});
    QCOMPARE(told.exitCode, 1);
    const QJsonArray stages = told.json()[QLatin1String("stages")].toArray();
    QVERIFY(!stages.isEmpty());
    const auto failed = std::find_if(stages.begin(), stages.end(), [](const QJsonValue &stage) {
        return stage[QLatin1String("verdict")].toString() == QLatin1String("fail");
    });
    QVERIFY(failed != stages.end());
    QCOMPARE((*failed)[QLatin1String("title")].toString(), QStringLiteral("Gateway found"));
    QVERIFY((*failed)[QLatin1String("sentence")].toString().contains(QStringLiteral("Write http")));
}

void TestDoctor::theDoctorAsksAnew()
{
    const auto asked = [this] {
        return std::count_if(m_world->seen().begin(), m_world->seen().end(),
                             [](const demo::RequestHead &head) { return head.target == "/v1/models"; });
    };
    const auto before = asked();
    QCOMPARE(m_world->spotmeter({QStringLiteral("doctor")}).exitCode, 0);
    QCOMPARE(asked(), before + 1);
}

/// This world's gateway is on loopback, and trusted by a setting.
void TestDoctor::theTailnetIsNotAskedTheWayToAGatewayOutsideIt()
{
    const auto asked = [this] { return m_world->askedOfTailnet().count("/localapi/v0/status"); };
    QCOMPARE(m_world->spotmeter({QStringLiteral("doctor")}).exitCode, 0);
    const auto before = asked();
    QVERIFY(before > 0);  // who we are
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_world->spotmeter({QStringLiteral("doctor")}).exitCode, 0);
    QCOMPARE(asked(), before);
}

void TestDoctor::rawAnswersNameTheirSourceAndNobodyElse()
{
    const auto told = m_world->spotmeter({QStringLiteral("doctor"), QStringLiteral("--raw")});
    QVERIFY2(told.exitCode == 0, told.errors);
    for (const char *part : {"--- tailscaled: status", "--- gateway: /v1/models (status 200)",
                             "--- gateway: /api/quotas", "alice@example.com", "\"BackendState\": \"Running\""})
        QVERIFY2(told.output.contains(part), told.output);
    QVERIFY2(!told.output.contains("nodekey:"), told.output);
}

QTEST_GUILESS_MAIN(TestDoctor)
#include "TestDoctor.moc"
