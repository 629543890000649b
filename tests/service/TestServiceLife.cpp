// SPDX-License-Identifier: GPL-3.0-or-later
// How the real spotmeterd begins, makes way for a newer one and ends, while agents ask without a pause: none of them
// may be refused, cut or told to come back.
#include "support/LoadAgent.h"
#include "support/World.h"

#include "control/Api.h"
#include "control/BlockingClient.h"
#include "control/Descriptors.h"
#include "control/HeldCall.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <numeric>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using support::LoadAgent;
using support::World;

class TestServiceLife : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anUpgradeUnderLoadRefusesAndCutsNothing();
    void aStreamOutlastsTheUpgrade();
    void aRunOutlastsUpgradesAndItsTokenEndsWithIt();
    void aSuccessorThatDiesChangesNothing();
    void theSystemsSocketKeepsThePortOpen();
    void theServiceManagerIsToldWhenItIsReady();
    void aPortThatComesFreeIsTaken();
    void aPortIsFreeAgainAfterAnUpgrade();
    void noOtherProgramGetsASocket();

private:
    core::Result<QJsonObject> call(std::string_view method, std::string_view path, const QJsonObject &body = {});
    qint64 pid() { return m_world->status()[QLatin1String("pid")].toInteger(); }
    bool upgrade();
    QString socketPath() const { return m_world->data() + QStringLiteral("/service.sock"); }

    std::unique_ptr<World> m_world;
    QByteArray m_token;
    quint16 m_port = 0;
    QList<qint64> m_successors;
};

void TestServiceLife::init()
{
    // A successor that was started detached ends with the test that it came from.
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    m_world = std::make_unique<World>();
    QVERIFY(m_world->startService() && m_world->waitForGateway());
    QVERIFY(call("PUT", "/v1/agents/claude-code", {{QStringLiteral("routed"), true}}));
    m_token = support::tokenIn(m_world->read(QStringLiteral(".claude/settings.json")));
    m_port = m_world->forwarderPort();
}

void TestServiceLife::cleanup()
{
    for (const qint64 successor : std::exchange(m_successors, {}))
        ::kill(pid_t(successor), SIGKILL);
    m_world.reset();
}

core::Result<QJsonObject> TestServiceLife::call(std::string_view method, std::string_view path, const QJsonObject &body)
{
    return control::callAndWait(socketPath(), method, path, body);
}

/// What a package does after it has put the new program in place; true when another process answers.
bool TestServiceLife::upgrade()
{
    const qint64 before = pid();
    if (::kill(pid_t(before), SIGUSR2) != 0)
        return false;
    const bool moved = QTest::qWaitFor(
        [&] {
            const qint64 now = pid();
            return now != 0 && now != before;
        },
        10'000);
    m_successors.append(pid());
    return moved && m_world->waitForGateway();
}

void TestServiceLife::anUpgradeUnderLoadRefusesAndCutsNothing()
{
    constexpr int upgrades = 5;
    std::vector<std::unique_ptr<LoadAgent>> agents;
    for (int i = 0; i < 16; ++i)
        agents.push_back(std::make_unique<LoadAgent>(m_port, m_token));
    const auto answered = [&agents] {
        return std::accumulate(agents.begin(), agents.end(), 0,
                               [](int sum, const auto &one) { return sum + one->answered; });
    };
    for (int round = 0; round < upgrades; ++round) {
        const int before = answered();
        QTRY_VERIFY_WITH_TIMEOUT(answered() > before + 100, 20'000);
        QVERIFY(upgrade());
        QCOMPARE(m_world->forwarderPort(), m_port);
    }
    const int before = answered();
    QTRY_VERIFY_WITH_TIMEOUT(answered() > before + 100, 20'000);
    for (const auto &agent : agents)
        agent->stop();
    QTRY_VERIFY_WITH_TIMEOUT(
        std::all_of(agents.begin(), agents.end(), [](const auto &agent) { return agent->isDone(); }), 20'000);
    QStringList failures;
    for (const auto &agent : agents)
        failures += agent->failures;
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
    // Each process records what it served.
    const auto recorded = [this] {
        return m_world->spotmeter({QStringLiteral("usage"), QStringLiteral("--json")})
            .json()[QLatin1String("total")][QLatin1String("requests")]
            .toInt();
    };
    QTRY_COMPARE_WITH_TIMEOUT(recorded(), answered(), 20'000);
    qInfo("%d upgrades under load: %d requests, 0 refused, 0 cut, 0 unrecorded", upgrades, answered());
}

void TestServiceLife::aStreamOutlastsTheUpgrade()
{
    QTcpServer slow;
    QVERIFY(slow.listen(QHostAddress::LocalHost));
    QVERIFY(call("PUT", control::api::settings,
                 {{QStringLiteral("gateway_url"), QStringLiteral("http://127.0.0.1:%1").arg(slow.serverPort())}}));
    QTcpSocket *gateway = nullptr;
    QByteArray asked;
    connect(&slow, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *one = slow.nextPendingConnection();
        connect(one, &QTcpSocket::readyRead, this, [&gateway, &asked, one] {
            const QByteArray bytes = one->readAll();
            if (bytes.startsWith("POST ")) {
                gateway = one;
                asked = bytes;
            }
        });
    });
    QTcpSocket agent;
    agent.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    agent.write("POST /a/claude-code/v1/messages HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port)
                + "\r\nAuthorization: Bearer " + m_token + "\r\nContent-Length: 2\r\n\r\n{}");
    QTRY_VERIFY(gateway != nullptr);
    gateway->write(
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n");
    QByteArray got;
    QTRY_VERIFY((got += agent.readAll()).contains("first"));
    const qint64 old = pid();
    QCOMPARE(::kill(pid_t(old), SIGUSR2), 0);
    QTRY_VERIFY_WITH_TIMEOUT(pid() != 0 && pid() != old, 10'000);
    m_successors.append(pid());
    gateway->write("4\r\nlast\r\n0\r\n\r\n");
    QTRY_VERIFY((got += agent.readAll()).contains("last\r\n0\r\n\r\n"));
    // The older one goes when nobody is left.
    QTRY_VERIFY_WITH_TIMEOUT(m_world->servicePid() == 0, 20'000);
}

/// What `spotmeter agents run` does; the older services are gone by the time the run asks on.
void TestServiceLife::aRunOutlastsUpgradesAndItsTokenEndsWithIt()
{
    auto held = std::make_unique<core::Result<control::HeldCall>>(
        control::HeldCall::open(socketPath(), "POST", "/v1/agents/claude-code/run"));
    QVERIFY(*held);
    const QJsonObject variables = (*held)->firstLine()[QLatin1String("variables")].toObject();
    const QByteArray token = variables[QLatin1String("ANTHROPIC_AUTH_TOKEN")].toString().toUtf8();
    QVERIFY(!token.isEmpty() && token != m_token);
    for (int round = 0; round < 2; ++round) {
        const qint64 before = pid();
        QVERIFY(upgrade());
        QTRY_VERIFY(QFile::symLinkTarget(QStringLiteral("/proc/%1/exe").arg(before)).isEmpty());
        LoadAgent agent(m_port, token);
        QTRY_COMPARE_GE(agent.answered, 3);
        QVERIFY2(agent.failures.isEmpty(), qPrintable(agent.failures.join(u'\n')));
    }
    held.reset();
    LoadAgent agent(m_port, token);
    QTRY_VERIFY(!agent.failures.isEmpty());
    QVERIFY2(agent.failures[0].startsWith(QStringLiteral("HTTP/1.1 401 ")), qPrintable(agent.failures[0]));
}

void TestServiceLife::aSuccessorThatDiesChangesNothing()
{
    const qint64 before = pid();
    {
        const auto handed = control::callForDescriptors(socketPath(), control::api::handover);
        QVERIFY(handed);
        QCOMPARE(handed->descriptors.size(), std::size_t(1));
        // While the newer one has not said that it is ready, the older one answers.
        LoadAgent agent(m_port, m_token);
        QTRY_COMPARE_GE(agent.answered, 3);
        QVERIFY(agent.failures.isEmpty());
    }
    QTRY_COMPARE(pid(), before);
    LoadAgent agent(m_port, m_token);
    QTRY_COMPARE_GE(agent.answered, 3);
    QVERIFY(agent.failures.isEmpty());
}

void TestServiceLife::theSystemsSocketKeepsThePortOpen()
{
    const QString activate = QStandardPaths::findExecutable(QStringLiteral("systemd-socket-activate"));
    if (activate.isEmpty())
        QSKIP("systemd-socket-activate is not installed; package systemd.");
    QCOMPARE(m_world->stopService(), 0);
    // The program starts the service at the first connection, and no sooner.
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const quint16 port = probe.serverPort();
    probe.close();
    QProcess manager;
    QProcessEnvironment environment = m_world->environment();
    environment.insert(QStringLiteral("SYSTEMD_LOG_TARGET"), QStringLiteral("console"));
    manager.setProcessEnvironment(environment);
    manager.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    QStringList arguments{QStringLiteral("--listen=127.0.0.1:%1").arg(port)};
    for (const QString &name : environment.keys())
        arguments.append(QStringLiteral("--setenv=%1=%2").arg(name, environment.value(name)));
    manager.start(activate, arguments + QStringList{QStringLiteral(PROGRAMS_DIR "/spotmeterd")});
    QVERIFY(manager.waitForStarted());
    QByteArray said;
    QTRY_VERIFY2((said += manager.readAllStandardError()).contains("Listening"), said);
    QCOMPARE(pid(), 0);
    LoadAgent agent(port, m_token);
    QTRY_COMPARE_GE_WITH_TIMEOUT(agent.answered, 10, 10'000);
    QVERIFY2(agent.failures.isEmpty(), qPrintable(agent.failures.join(u'\n')));
    QCOMPARE(m_world->forwarderPort(), port);
    // It has taken the place of the manager's helper, so this ends it: an orderly stop.
    manager.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(int(manager.state()), int(QProcess::NotRunning), 40'000);
    QCOMPARE(manager.exitCode(), 0);
}

void TestServiceLife::theServiceManagerIsToldWhenItIsReady()
{
    QCOMPARE(m_world->stopService(), 0);
    const QByteArray path = m_world->home().toLocal8Bit() + "/notify";
    const int notified = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
    QCOMPARE(bind(notified, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    qputenv("NOTIFY_SOCKET", path);
    m_world->passOn(QStringLiteral("NOTIFY_SOCKET"));
    QByteArray told;
    const auto hear = [&] {
        char buffer[256];
        for (ssize_t size = recv(notified, buffer, sizeof buffer, 0); size > 0;
             size = recv(notified, buffer, sizeof buffer, 0))
            told += QByteArray(buffer, qsizetype(size)) + '\n';
        return told;
    };
    QVERIFY(m_world->launchService());
    QTRY_VERIFY(hear().contains("READY=1\nMAINPID=" + QByteArray::number(m_world->servicePid()) + '\n'));
    QCOMPARE(m_world->stopService(), 0);
    QVERIFY2(hear().contains("STOPPING=1\n"), told);
    close(notified);
    qunsetenv("NOTIFY_SOCKET");
}

void TestServiceLife::aPortThatComesFreeIsTaken()
{
    auto other = std::make_unique<QTcpServer>();
    QVERIFY(other->listen(QHostAddress::LocalHost));
    const quint16 port = other->serverPort();
    QVERIFY(call("PUT", control::api::settings, {{QStringLiteral("port"), port}}));
    QCOMPARE(m_world->forwarderPort(), quint16(0));
    other.reset();
    QTRY_COMPARE_WITH_TIMEOUT(m_world->forwarderPort(), port, 10'000);
    LoadAgent agent(port, m_token);
    QTRY_COMPARE_GE(agent.answered, 1);
    QVERIFY(agent.failures.isEmpty());
}

/// A successor that had got more than it was handed would hold the port that it no longer wants.
void TestServiceLife::aPortIsFreeAgainAfterAnUpgrade()
{
    QVERIFY(upgrade());
    QVERIFY(call("PUT", control::api::settings, {{QStringLiteral("port"), m_port}}));  // was 0: it is opened anew
    QCOMPARE(m_world->forwarderPort(), m_port);
}

void TestServiceLife::noOtherProgramGetsASocket()
{
    QTcpSocket agent;
    agent.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    agent.write("GET /a/claude-code/v1/models HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port)
                + "\r\nAuthorization: Bearer " + m_token + "\r\n\r\n");
    QTRY_VERIFY(agent.bytesAvailable() > 0);
    const QDir process(QStringLiteral("/proc/%1").arg(m_world->servicePid()));
    int sockets = 0;
    for (const QString &name :
         QDir(process.filePath(QStringLiteral("fd"))).entryList(QDir::AllEntries | QDir::System)) {
        if (!QFile::symLinkTarget(process.filePath(QStringLiteral("fd/") + name)).contains(QLatin1String("socket:")))
            continue;
        QFile info(process.filePath(QStringLiteral("fdinfo/") + name));
        QVERIFY(info.open(QIODevice::ReadOnly));
        const QByteArray flags = info.readAll().split('\n').value(1).split('\t').value(1);
        QVERIFY2((flags.toUInt(nullptr, 8) & O_CLOEXEC) != 0, qPrintable(name));
        ++sockets;
    }
    QVERIFY2(sockets >= 3, "the port, the agent's connection and the gateway's");
}

QTEST_GUILESS_MAIN(TestServiceLife)
#include "TestServiceLife.moc"
