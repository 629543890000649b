// SPDX-License-Identifier: GPL-3.0-or-later
// Each real agent while the gateway cannot be reached, and while forwarding is paused: it prints our sentence at once,
// and does not ask again and again.
#include "support/World.h"

#include "control/Api.h"
#include "control/BlockingClient.h"
#include "storing/History.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTcpServer>
#include <QTest>

namespace {

struct Case {
    const char *id;
    const char *folder;  ///< the environment variable that names the node_modules it is in
    const char *program;
    const char *prompt;  ///< the arguments before the prompt
    const char *file;  ///< a config file that it must have before it is routed
    const char *before;
    int mostRequests;  ///< for one prompt, side calls included
};

constexpr Case cases[] = {
    {"claude-code", "SPOTMETER_AGENTS", "@anthropic-ai/claude-code-linux-x64/claude", "-p", "", "", 1},
    {"codex", "SPOTMETER_AGENTS", ".bin/codex", "exec --skip-git-repo-check", "", "", 1},
    {"gemini-cli", "SPOTMETER_AGENTS", ".bin/gemini", "-p", ".gemini/settings.json",
     "{ \"security\": { \"folderTrust\": { \"enabled\": false } } }\n", 2},
    {"opencode", "SPOTMETER_AGENTS", "opencode-linux-x64/bin/opencode", "run -m anthropic/claude-sonnet-4-6", "", "",
     2},
    {"qwen-code", "SPOTMETER_MORE_AGENTS", ".bin/qwen", "-p", "", "", 2},
    {"continue", "SPOTMETER_MORE_AGENTS", ".bin/cn", "-p", "", "", 1},
    {"kilo-cli", "SPOTMETER_MORE_AGENTS", ".bin/kilo", "run", "", "", 2},
    {"pi", "SPOTMETER_MORE_AGENTS", ".bin/pi", "--provider anthropic --model claude-sonnet-4-6 -p", "", "", 1},
    {"cline-cli", "SPOTMETER_MORE_AGENTS", ".bin/cline", "", "", "", 1},
    {"aider", "SPOTMETER_AIDER", "bin/aider",
     "--yes-always --no-git --no-check-update --no-show-model-warnings --analytics-disable --message", "", "", 1},
};

constexpr int patienceMs = 60'000;  ///< Kilo CLI alone takes 15 s to start without a network

}  // namespace

class TestGatewayGone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void anAgentPrintsThatTheGatewayIsGone_data() { agents(); }
    void anAgentPrintsThatTheGatewayIsGone();
    void anAgentPrintsThatForwardingIsPaused_data() { agents(); }
    void anAgentPrintsThatForwardingIsPaused();

private:
    static void agents();
    void route(const Case &agent);
    void printsAndStops(const Case &agent, const QByteArray &sentence);
    core::Result<QJsonObject> put(const char *path, const QJsonObject &body);
    QStringList requestsOf(const char *id);

    support::World m_world;
    QString m_project;
};

void TestGatewayGone::agents()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < std::size(cases); ++i) {
        if (qEnvironmentVariableIsSet(cases[i].folder))
            QTest::newRow(cases[i].id) << int(i);
    }
}

void TestGatewayGone::initTestCase()
{
    QVERIFY2(QFileInfo(qEnvironmentVariable("SPOTMETER_AGENTS")).isDir(),
             "SPOTMETER_AGENTS must name the node_modules of the agents; tests/run.sh installs them.");
    m_project = m_world.makeProject(QStringLiteral("payments-api"));
    QVERIFY(m_world.startService());
    QVERIFY(m_world.waitForGateway());
}

void TestGatewayGone::cleanup()
{
    QVERIFY(put(control::api::settings, {{QStringLiteral("gateway_url"), m_world.gatewayUrl()}}));
    QVERIFY(put(control::api::forwarding, {{QStringLiteral("paused"), false}}));
    QVERIFY(m_world.waitForGateway());
}

core::Result<QJsonObject> TestGatewayGone::put(const char *path, const QJsonObject &body)
{
    return control::callAndWait(m_world.data() + QStringLiteral("/service.sock"), "PUT", path, body);
}

QStringList TestGatewayGone::requestsOf(const char *id)
{
    auto history = storing::History::open(m_world.data() + QStringLiteral("/spotmeter.db"));
    const auto rows = history ? history->exchanges(1000) : core::Result<std::vector<core::Exchange>>(history.error());
    QStringList own;
    for (const core::Exchange &exchange : rows ? *rows : std::vector<core::Exchange>())
        if (exchange.agent == id && exchange.status != 200)  // `agents enable` proves its route with one that goes well
            own.append(QStringLiteral("%1 %2 %3")
                           .arg(exchange.status)
                           .arg(QString::fromStdString(exchange.modelAsked), QString::fromStdString(exchange.path)));
    return own;
}

void TestGatewayGone::route(const Case &agent)
{
    if (*agent.file)
        m_world.write(QLatin1String(agent.file), agent.before);
    const auto enabled =
        m_world.spotmeter({QStringLiteral("agents"), QStringLiteral("enable"), QLatin1String(agent.id)});
    QVERIFY2(enabled.exitCode == 0, enabled.errors);
}

void TestGatewayGone::printsAndStops(const Case &agent, const QByteArray &sentence)
{
    const QString program = qEnvironmentVariable(agent.folder) + u'/' + QLatin1String(agent.program);
    QVERIFY2(QFileInfo(program).isExecutable(), qPrintable(program));
    const qsizetype before = requestsOf(agent.id).size();
    QElapsedTimer timer;
    timer.start();
    const auto ran = m_world.run(program,
                                 QString::fromLatin1(agent.prompt).split(u' ', Qt::SkipEmptyParts)
                                     + QStringList{QStringLiteral("say hi")},
                                 m_project, patienceMs);
    QByteArray said = ran.output + ran.errors;
    said.replace('\n', ' ');
    const qint64 tookMs = timer.elapsed();
    QTRY_VERIFY2_WITH_TIMEOUT(requestsOf(agent.id).size() > before, said, 20'000);
    const QStringList asked = requestsOf(agent.id).mid(0, requestsOf(agent.id).size() - before);
    qInfo("%s went after %lld ms: %s", agent.id, static_cast<long long>(tookMs), qPrintable(asked.join(u'\n')));
    QVERIFY2(said.contains(sentence), said);
    QVERIFY2(ran.exitCode != -1, "it was still trying");
    QVERIFY2(asked.size() <= agent.mostRequests, qPrintable(asked.join(u'\n')));
}

void TestGatewayGone::anAgentPrintsThatTheGatewayIsGone()
{
    QFETCH(int, index);
    route(cases[index]);
    QTcpServer finder;  // an address where a moment ago somebody listened
    QVERIFY(finder.listen(QHostAddress::LocalHost));
    const QString gone = QStringLiteral("http://127.0.0.1:%1").arg(finder.serverPort());
    finder.close();
    QVERIFY(put(control::api::settings, {{QStringLiteral("gateway_url"), gone}}));
    printsAndStops(cases[index], "Spotmeter cannot reach the gateway");
}

void TestGatewayGone::anAgentPrintsThatForwardingIsPaused()
{
    QFETCH(int, index);
    route(cases[index]);
    QVERIFY(put(control::api::forwarding, {{QStringLiteral("paused"), true}}));
    printsAndStops(cases[index], "Forwarding is paused in Spotmeter");
}

QTEST_GUILESS_MAIN(TestGatewayGone)
#include "TestGatewayGone.moc"
