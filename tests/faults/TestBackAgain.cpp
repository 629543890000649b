// SPDX-License-Identifier: GPL-3.0-or-later
// Where there is no service manager, the window's program watches the service: killed at any moment, it is back within
// a second, and an agent that asks again is answered. The window itself may be killed without anybody noticing.
#include "desktop/ServiceLink.h"
#include "support/LoadAgent.h"
#include "support/MemoryGroup.h"
#include "support/Sanitized.h"
#include "support/World.h"

#include "control/Api.h"
#include "control/BlockingClient.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <functional>
#include <sys/prctl.h>

using support::LoadAgent;
using support::World;

class TestBackAgain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theServiceIsBackWithinASecond();
    void aServiceWithoutMemoryIsBackToo();
    void aKilledWindowChangesNothingForAgents();

private:
    std::vector<qint64> timesUntilAnswered(int rounds, const std::function<void(qint64 service)> &end);
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

/// Ends the service that often under load, at some moment, and says how many ms an agent that asks again waited each
/// time; in ascending order. Fewer if something else went wrong.
std::vector<qint64> TestBackAgain::timesUntilAnswered(int rounds, const std::function<void(qint64)> &end)
{
    desktop::ServiceLink window(core::Paths::standard());
    bool connected = false;
    connect(&window, &desktop::ServiceLink::connected, this, [&connected] { connected = true; });
    connect(&window, &desktop::ServiceLink::lost, this, [&connected] { connected = false; });
    window.start();
    LoadAgent agent(m_port, m_token, LoadAgent::Temper::Patient);
    std::vector<qint64> took;
    for (int round = 0; round < rounds; ++round) {
        const int enough = agent.answered + int(QRandomGenerator::global()->bounded(20U));
        if (!QTest::qWaitFor([&] { return connected && agent.answered > enough; }, 10'000))
            break;
        end(pid());
        QElapsedTimer clock;
        clock.start();
        const int answered = agent.answered;
        if (!QTest::qWaitFor([&] { return agent.answered > answered + 1; }, 10'000))
            break;
        took.push_back(clock.elapsed());
    }
    agent.stop();
    std::sort(took.begin(), took.end());
    return took;
}

void TestBackAgain::theServiceIsBackWithinASecond()
{
    constexpr int kills = 20;
    const auto took = timesUntilAnswered(kills, [](qint64 service) { ::kill(pid_t(service), SIGKILL); });
    QCOMPARE(took.size(), std::size_t(kills));
    qInfo("%d kills: an agent that asks again every 100 ms was answered after %lld ms (median), %lld ms (worst)", kills,
          took[kills / 2], took.back());
    QVERIFY(took[kills / 2] < 1000 || support::isSanitized);
}

/// The kernel's own killing, of a service whose load grows beyond what there is.
void TestBackAgain::aServiceWithoutMemoryIsBackToo()
{
    constexpr int rounds = 3;
    if (!support::MemoryGroup::create(1 << 20))
        QSKIP("No control group can be made for memory: that takes root and cgroups of version 1.");
    int killed = 0;
    const auto took = timesUntilAnswered(rounds, [this, &killed](qint64 service) {
        const auto group = support::MemoryGroup::create(1 << 20);
        if (!group || !group->add(service))
            return;
        std::vector<std::unique_ptr<QTcpSocket>> many;
        const auto oneMore = [&] {
            many.push_back(std::make_unique<QTcpSocket>());
            many.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
            many.back()->write("POST /a/claude-code/v1/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Long: "
                               + QByteArray(8000, 'x'));
            return group->kills() > 0;
        };
        if (QTest::qWaitFor(oneMore, 10'000) && QTest::qWaitFor([&group] { return group->isEmpty(); }))
            ++killed;
    });
    QCOMPARE(took.size(), std::size_t(rounds));
    QCOMPARE(killed, rounds);
    qInfo("%d out-of-memory kills: answered again after %lld ms (median), %lld ms (worst)", rounds, took[rounds / 2],
          took.back());
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
