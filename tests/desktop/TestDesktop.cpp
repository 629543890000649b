// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/Server.h"
#include "core/AgentJson.h"
#include "core/ExchangeJson.h"
#include "core/FindingJson.h"
#include "core/GatewayJson.h"
#include "core/IdentityJson.h"
#include "desktop/Desktop.h"
#include "storing/Store.h"

#include <QApplication>
#include <QDialog>
#include <QJsonArray>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {

QJsonObject statusJson()
{
    core::Identity identity;
    identity.state = core::TailnetState::Running;
    identity.login = QStringLiteral("alice@example.com");
    identity.magicDnsSuffix = QStringLiteral("example.ts.net");
    return {{"version", "0.1.0"},
            {"forwarder", QJsonObject{{"state", "listening"}, {"address", "127.0.0.1:4117"}}},
            {"recording", QJsonObject{{"ok", true}}},
            {"active_agents", 1},
            {"identity", core::toJson(identity)},
            {"gateway", core::toJson(core::GatewayInfo{})}};
}

core::AgentInfo codex(core::AgentState state)
{
    return {QStringLiteral("codex"), QStringLiteral("Codex"), QStringLiteral("1"), state, {}, {}};
}

core::Exchange exchange(quint32 number)
{
    core::Exchange e;
    e.startedAt = core::SystemClock().nowMs();
    e.id = core::exchangeId(e.startedAt, number);
    e.agent = "codex";
    e.session = "s1";
    e.run = core::runId(e.agent, e.session, 0, 0);
    e.modelServed = "gpt-5.5";
    e.status = 200;
    e.usage.input = 1000;
    e.cost = core::dollars(2);
    return e;
}

/// A service that answers on a real socket and remembers what it was asked to do.
class ScriptedService {
public:
    ScriptedService()
    {
        m_server.on("GET", "/v1/status", [](const auto &, control::Reply &reply) { reply.send(statusJson()); });
        m_server.on("GET", "/v1/watch", [](const auto &, control::Reply &reply) { reply.startStream(); });
        m_server.on("GET", "/v1/settings", [this](const auto &, auto &reply) { reply.send(core::toJson(m_settings)); });
        m_server.on("GET", "/v1/agents", [this](const auto &, control::Reply &reply) { reply.send(agents()); });
        m_server.on("GET", "/v1/agents/<id>/preview", [](const auto &, control::Reply &reply) {
            reply.send({{"files", QJsonArray{core::toJson(core::FilePreview{"~/.codex/config.toml", {}, {}, "+x"})}}});
        });
        m_server.on("PUT", "/v1/agents/<id>", [this](const control::Call &call, control::Reply &reply) {
            m_state = call.body[QLatin1String("routed")].toBool() ? core::AgentState::Routed : core::AgentState::Direct;
            reply.send({{"agent", core::toJson(codex(m_state))}});
        });
        m_server.on("PUT", "/v1/settings", [](const auto &, control::Reply &reply) {
            reply.fail({core::ErrorKind::Conflict, QStringLiteral("Port 4117 is held by another program.")});
        });
        m_server.on("POST", "/v1/scan", [](const auto &, control::Reply &reply) {
            core::ScanReport report;
            report.coverage.files = 12;
            reply.send(core::toJson(report));
        });
    }

    bool listen(const QString &path) { return m_server.listen(path).ok(); }
    control::Server &server() { return m_server; }

private:
    QJsonObject agents() const { return {{"agents", QJsonArray{core::toJson(codex(m_state))}}}; }

    control::Server m_server;
    core::Settings m_settings;
    core::AgentState m_state = core::AgentState::Direct;
};

}  // namespace

class TestDesktop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theWindowShowsWhatServiceAndHistoryHold();
    void anExchangeAppearsWithoutBeingAskedFor();
    void anAgentIsRoutedAfterItsPreviewIsAccepted();
    void aRefusedSettingIsToldInTheServicesWords();
    void aDiagnosisAndALoginPageComeFromTheService();
    void aScanReportsWhatItSaw();
    void aServiceThatGoesAndComesBackIsFoundAgain();

private:
    core::Paths paths() const;
    void record(quint32 number);
    ui::MainWindow &window() const;

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestDesktop::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
}

core::Paths TestDesktop::paths() const
{
    core::Paths paths;
    paths.data = m_home->path();
    paths.settings = m_home->filePath("settings.json");
    paths.socket = m_home->filePath("service.sock");
    return paths;
}

void TestDesktop::record(quint32 number)
{
    auto store = storing::Store::open(paths().database());
    QVERIFY(store.ok());
    const core::Exchange one = exchange(number);
    QVERIFY(store->record({&one, 1}).ok());
}

ui::MainWindow &TestDesktop::window() const
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<ui::MainWindow *>(top))
            return *found;
    }
    qFatal("no window");
}

void TestDesktop::theWindowShowsWhatServiceAndHistoryHold()
{
    record(1);
    ScriptedService service;
    QVERIFY(service.listen(paths().socket));
    desktop::Desktop desktop(*qApp, paths());
    desktop.start();
    const ui::Models &models = desktop.models();
    QTRY_COMPARE(models.status.forwarderLine(), QStringLiteral("Forwarding on 127.0.0.1:4117"));
    QTRY_COMPARE(models.runs.rowCount(), 1);
    QTRY_COMPARE(models.agents.rowCount(), 1);
    QCOMPARE(models.overview.usage().totals.cost.known.nanodollars, core::dollars(2).nanodollars);
    QVERIFY(models.status.todayLine().contains(QStringLiteral("$2.00")));
}

void TestDesktop::anExchangeAppearsWithoutBeingAskedFor()
{
    record(1);
    ScriptedService service;
    QVERIFY(service.listen(paths().socket));
    desktop::Desktop desktop(*qApp, paths());
    desktop.start();
    const ui::Models &models = desktop.models();
    QTRY_VERIFY(models.status.isConnected());
    QTRY_COMPARE(models.overview.usage().totals.requests, 1);
    record(2);
    service.server().broadcast({{"event", "exchange"}, {"exchange", core::toJson(exchange(2))}});
    QTRY_COMPARE(models.overview.usage().totals.requests, 2);
}

void TestDesktop::anAgentIsRoutedAfterItsPreviewIsAccepted()
{
    ScriptedService service;
    QVERIFY(service.listen(paths().socket));
    desktop::Desktop desktop(*qApp, paths());
    desktop.start();
    const ui::Models &models = desktop.models();
    QTRY_COMPARE(models.agents.rowCount(), 1);
    Q_EMIT window().previewRequested(QStringLiteral("codex"), true);
    QTRY_VERIFY(window().findChild<QDialog *>());
    QCOMPARE(models.agents.routedCount(), 0);
    window().findChild<QDialog *>()->accept();
    QTRY_COMPARE(models.agents.routedCount(), 1);
}

void TestDesktop::aRefusedSettingIsToldInTheServicesWords()
{
    ScriptedService service;
    QVERIFY(service.listen(paths().socket));
    desktop::Desktop desktop(*qApp, paths());
    desktop.start();
    const ui::Models &models = desktop.models();
    QTRY_VERIFY(models.status.isConnected());
    core::Settings settings;
    settings.port = 4117;
    Q_EMIT window().settingsChanged(settings);
    QTRY_COMPARE(models.settings.error(), QStringLiteral("Port 4117 is held by another program."));
}

void TestDesktop::aDiagnosisAndALoginPageComeFromTheService()
{
    ScriptedService service;
    service.server().on("GET", "/v1/doctor", [](const auto &, control::Reply &reply) {
        reply.send(
            {{"stages", QJsonArray{QJsonObject{{"title", "Role"}, {"verdict", "fail"}, {"sentence", "No role."}}}},
             {"report", "Caller: alice@example.com"}});
    });
    service.server().on("GET", "/v1/doctor/raw", [](const auto &, control::Reply &reply) {
        reply.send({{"answers", QJsonArray{QJsonObject{{"from", "gateway: /v1/models"}, {"text", "{}"}}}}});
    });
    service.server().on("GET", "/v1/gateway/changes", [](const auto &, control::Reply &reply) {
        reply.send(
            {{"changes", QJsonArray{QJsonObject{{"at", "2026-11-22T05:00:00.000Z"}, {"gained", QJsonArray{"m"}}}}}});
    });
    service.server().on("POST", "/v1/identity/login", [](const auto &, control::Reply &reply) {
        reply.send({{"url", "https://login.example.com/a/1"}});
    });
    QVERIFY(service.listen(paths().socket));
    desktop::Desktop desktop(*qApp, paths());
    desktop.start();
    const ui::Models &models = desktop.models();
    QTRY_VERIFY(models.status.isConnected());
    window().showPage(models::Page::Identity);
    QTRY_COMPARE(models.grants.changes().size(), std::size_t(1));
    QCOMPARE(models::sentenceOf(models.grants.changes().front()), QStringLiteral("New: m."));
    Q_EMIT window().checkRequested();
    QTRY_COMPARE(models.doctor.summary(), QStringLiteral("Stops at: Role"));
    QCOMPARE(models.doctor.diagnosis().report, QStringLiteral("Caller: alice@example.com"));
    Q_EMIT window().rawAnswersRequested();
    QTRY_COMPARE(models.doctor.rawText(), QStringLiteral("gateway: /v1/models\n{}"));
    Q_EMIT window().loginRequested();
    QTRY_COMPARE(models.login.url(), QStringLiteral("https://login.example.com/a/1"));
}

void TestDesktop::aScanReportsWhatItSaw()
{
    ScriptedService service;
    QVERIFY(service.listen(paths().socket));
    desktop::Desktop desktop(*qApp, paths());
    desktop.start();
    const ui::Models &models = desktop.models();
    QTRY_VERIFY(models.status.isConnected());
    Q_EMIT window().scanRequested();
    QCOMPARE(models.findings.scan(), models::FindingModel::Scan::Running);
    QTRY_COMPARE(models.findings.headline(), QStringLiteral("No stray keys found"));
    QVERIFY(models.findings.coverage().startsWith(QStringLiteral("Read 12 files")));
}

void TestDesktop::aServiceThatGoesAndComesBackIsFoundAgain()
{
    auto service = std::make_unique<ScriptedService>();
    QVERIFY(service->listen(paths().socket));
    desktop::Desktop desktop(*qApp, paths());
    desktop.start();
    const ui::Models &models = desktop.models();
    QTRY_VERIFY(models.status.isConnected());
    service.reset();
    QTRY_VERIFY(!models.status.isConnected());
    QVERIFY(!models.status.lostSentence().isEmpty());
    service = std::make_unique<ScriptedService>();
    QVERIFY(service->listen(paths().socket));
    QTRY_VERIFY(models.status.isConnected());
}

QTEST_MAIN(TestDesktop)
#include "TestDesktop.moc"
