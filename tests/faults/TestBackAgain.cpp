// SPDX-License-Identifier: GPL-3.0-or-later
// Where there is no service manager, the window's program watches the service: killed at any moment, it is back within
// a second, and an agent that asks again is answered. The window itself may be killed without anybody noticing.
#include "desktop/ServiceLink.h"
#include "support/LoadAgent.h"
#include "support/World.h"

#include "control/Api.h"
#include "control/BlockingClient.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <sys/prctl.h>

using support::LoadAgent;
using support::World;

class TestBackAgain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theServiceIsBackWithinASecond();
    void aKilledWindowChangesNothingForAgents();

private:
    qint64 pid() { return m_world->status()[QLatin1String("pid")].toInteger(); }

    std::unique_ptr<World> m_world;
    QByteArray m_token;
    quint16 m_port = 0;
};

void TestBackAgain::init()
{
    m_world = std::make_unique<World>();
    QVERIFY(m_world->startService() && m_world->waitForGateway());
    const QString socket = m_world->data() + QStringLiteral("/service.sock");
    QVERIFY(control::callAndWait(socket, "PUT", "/v1/agents/claude-code", {{QStringLiteral("routed"), true}}));
    m_token = support::tokenIn(m_world->read(QStringLiteral(".claude/settings.json")));
    m_port = m_world->forwarderPort();
    // The same port after each start, as on a user's machine.
    QVERIFY(control::callAndWait(socket, "PUT", control::api::settings, {{QStringLiteral("port"), m_port}}));
    const QProcessEnvironment environment = m_world->environment();
    const QStringList names = environment.keys();
    for (const QString &name : names)
        qputenv(name.toLocal8Bit(), environment.value(name).toLocal8Bit());
    qputenv("PATH", QByteArray(PROGRAMS_DIR ":") + environment.value(QStringLiteral("PATH")).toLocal8Bit());
}

void TestBackAgain::cleanup()
{
    if (const qint64 left = pid(); left != 0 && left != m_world->servicePid())
        ::kill(pid_t(left), SIGKILL);  // it was started detached
    m_world.reset();
}

void TestBackAgain::theServiceIsBackWithinASecond()
{
    constexpr int kills = 20;
    desktop::ServiceLink window(core::Paths::standard());
    bool connected = false;
    connect(&window, &desktop::ServiceLink::connected, this, [&connected] { connected = true; });
    connect(&window, &desktop::ServiceLink::lost, this, [&connected] { connected = false; });
    window.start();
    LoadAgent agent(m_port, m_token, LoadAgent::Temper::Patient);
    std::vector<qint64> took;
    for (int round = 0; round < kills; ++round) {
        QTRY_VERIFY(connected);
        const int before = agent.answered;
        const int enough = before + int(QRandomGenerator::global()->bounded(20U));
        QTRY_VERIFY2(agent.answered > enough, qPrintable(agent.failures.join(u'\n').right(2000)));
        const qint64 killed = pid();
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(::kill(pid_t(killed), SIGKILL), 0);
        const int answered = agent.answered;
        QTRY_VERIFY_WITH_TIMEOUT(agent.answered > answered + 1, 10'000);
        took.push_back(clock.elapsed());
    }
    agent.stop();
    std::sort(took.begin(), took.end());
    qInfo("%d kills: an agent that asks again every 100 ms was answered after %lld ms (median), %lld ms (worst)", kills,
          took[took.size() / 2], took.back());
    QVERIFY(took[took.size() / 2] < 1000);
}

void TestBackAgain::aKilledWindowChangesNothingForAgents()
{
    constexpr int kills = 10;
    LoadAgent agent(m_port, m_token);
    for (int round = 0; round < kills; ++round) {
        QProcess window;
        QProcessEnvironment environment = m_world->environment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        window.setProcessEnvironment(environment);
        window.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
        window.start(QStringLiteral(PROGRAMS_DIR "/spotmeter-desktop"), QStringList());
        QVERIFY(window.waitForStarted());
        const int before = agent.answered;
        QTRY_VERIFY(agent.answered > before + 10 * round);
        window.kill();
        QTRY_VERIFY(window.state() == QProcess::NotRunning);
    }
    const int before = agent.answered;
    QTRY_VERIFY(agent.answered > before + 20);
    agent.stop();
    QTRY_VERIFY(agent.isDone());
    QVERIFY2(agent.failures.isEmpty(), qPrintable(agent.failures.join(u'\n')));
    qInfo("%d kills of the window: %d requests answered, 0 failed", kills, agent.answered);
}

QTEST_GUILESS_MAIN(TestBackAgain)
#include "TestBackAgain.moc"
