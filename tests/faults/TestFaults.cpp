// SPDX-License-Identifier: GPL-3.0-or-later
// What a machine can do to the real spotmeterd while agents work. Each test says what it tried and what was lost. Run
// by with-small-disk.sh, in a namespace where the temporary folder is small and ours to mount on. See also tests/crash
// (kills), TestManyStreams (10,000 connections, no descriptors), keyring and service.GatewayKeys (keyring locked or
// absent), TestTailnetSwitch and tests/tailnet (tailscaled restarting), e2e.TestGatewayGone.
#include "support/LoadAgent.h"
#include "support/World.h"

#include "control/Api.h"
#include "control/BlockingClient.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <sqlite3.h>

#include <csignal>
#include <sys/mount.h>

#include <numeric>

using support::LoadAgent;
using support::World;

class TestFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aFullDiskStopsTheRecordingAndNoAgent();
    void aReadOnlyHomeIsSaidAndNothingIsDamaged();
    void anotherProgramsLockOnTheHistoryLosesNothing();
    void corruptPagesStopTheRecordingAndNoAgent();
    void theClockMayJump();
    void aSuspendedServiceGoesOn();
    void aThousandSlowLorisesDoNotDelayAnAgent();
    void aKilledWorkerCostsOneScan();
    void aKilledCommandLineDamagesNoFile();

private:
    core::Result<QJsonObject> call(std::string_view method, std::string_view path, const QJsonObject &body = {});
    void beginLoad();
    int answered() const;
    int recorded();
    void endLoad();
    bool recordingIs(bool ok);
    QString database() const { return m_world->data() + QStringLiteral("/spotmeter.db"); }

    std::unique_ptr<World> m_world;
    QByteArray m_token;
    std::vector<std::unique_ptr<LoadAgent>> m_agents;
};

namespace {

constexpr int agents = 8;

/// Fills the disk to its last block.
class Ballast {
public:
    explicit Ballast(const QString &path) : m_file(path)
    {
        const QByteArray block(64 * 1024, 'x');
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        while (m_file.write(block) == block.size()) { }
        while (m_file.write("x", 1) == 1) { }
    }
    ~Ballast() { m_file.remove(); }

private:
    QFile m_file;
};

}  // namespace

void TestFaults::init()
{
    m_world = std::make_unique<World>();
    QVERIFY(m_world->startService() && m_world->waitForGateway());
    m_world->write(QStringLiteral(".claude/settings.json"), "{\n  \"model\": \"opus\"\n}\n");
    QVERIFY(call("PUT", "/v1/agents/claude-code", {{QStringLiteral("routed"), true}}));
    m_token = support::tokenIn(m_world->read(QStringLiteral(".claude/settings.json")));
}

void TestFaults::cleanup()
{
    m_agents.clear();
    m_world.reset();
}

core::Result<QJsonObject> TestFaults::call(std::string_view method, std::string_view path, const QJsonObject &body)
{
    return control::callAndWait(m_world->data() + QStringLiteral("/service.sock"), method, path, body);
}

void TestFaults::beginLoad()
{
    for (int i = 0; i < agents; ++i)
        m_agents.push_back(std::make_unique<LoadAgent>(m_world->forwarderPort(), m_token));
}

int TestFaults::answered() const
{
    return std::accumulate(m_agents.begin(), m_agents.end(), 0,
                           [](int sum, const auto &agent) { return sum + agent->answered; });
}

int TestFaults::recorded()
{
    return m_world->spotmeter({QStringLiteral("usage"), QStringLiteral("--json")})
        .json()[QLatin1String("total")][QLatin1String("requests")]
        .toInt();
}

/// Every agent has its last answer, and none of them ever got a bad one.
void TestFaults::endLoad()
{
    for (const auto &agent : m_agents)
        agent->stop();
    QTRY_VERIFY_WITH_TIMEOUT(
        std::all_of(m_agents.begin(), m_agents.end(), [](const auto &agent) { return agent->isDone(); }), 20'000);
    for (const auto &agent : m_agents)
        QVERIFY2(agent->failures.isEmpty(), qPrintable(agent->failures.join(u'\n')));
}

bool TestFaults::recordingIs(bool ok)
{
    return m_world->status()[QLatin1String("recording")][QLatin1String("ok")].toBool() == ok;
}

void TestFaults::aFullDiskStopsTheRecordingAndNoAgent()
{
    beginLoad();
    QTRY_VERIFY(answered() > 200);
    {
        const Ballast ballast(m_world->home() + QStringLiteral("/ballast"));
        const int before = answered();
        QTRY_VERIFY_WITH_TIMEOUT(recordingIs(false), 20'000);
        const QString sentence = m_world->status()[QLatin1String("recording")][QLatin1String("sentence")].toString();
        QVERIFY2(sentence.contains(QStringLiteral("no room")), qPrintable(sentence));
        QTRY_VERIFY(answered() > before + 200);
        // A change that finds no room changes nothing.
        const QByteArray file = m_world->read(QStringLiteral(".claude/settings.json"));
        const auto restored = call("PUT", "/v1/agents/claude-code", {{QStringLiteral("routed"), false}});
        QVERIFY(restored || m_world->read(QStringLiteral(".claude/settings.json")) == file);
        if (restored)
            QCOMPARE(m_world->read(QStringLiteral(".claude/settings.json")),
                     QByteArray("{\n  \"model\": \"opus\"\n}\n"));
        for (const auto &agent : m_agents)
            agent->stop();
    }
    QTRY_VERIFY_WITH_TIMEOUT(recordingIs(true), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(recorded(), answered(), 30'000);
    qInfo("full disk: %d requests answered, 0 lost from the history once there was room", answered());
}

void TestFaults::aReadOnlyHomeIsSaidAndNothingIsDamaged()
{
    const QByteArray folder = m_world->home().toLocal8Bit() + "/.claude";
    const QByteArray before = m_world->read(QStringLiteral(".claude/settings.json"));
    QCOMPARE(::mount(folder.constData(), folder.constData(), nullptr, MS_BIND, nullptr), 0);
    QCOMPARE(::mount(nullptr, folder.constData(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr), 0);
    const auto restored = call("PUT", "/v1/agents/claude-code", {{QStringLiteral("routed"), false}});
    QVERIFY(!restored);
    QVERIFY2(restored.error().message.contains(QStringLiteral("settings.json")), qPrintable(restored.error().message));
    QCOMPARE(m_world->read(QStringLiteral(".claude/settings.json")), before);
    beginLoad();
    QTRY_VERIFY(answered() > 50);
    QCOMPARE(::umount(folder.constData()), 0);
    QVERIFY(call("PUT", "/v1/agents/claude-code", {{QStringLiteral("routed"), false}}));
    QCOMPARE(m_world->read(QStringLiteral(".claude/settings.json")), QByteArray("{\n  \"model\": \"opus\"\n}\n"));
    for (const auto &agent : m_agents)
        agent->stop();
    qInfo("read-only home: 1 change refused with a sentence, then made; 0 files damaged");
}

void TestFaults::anotherProgramsLockOnTheHistoryLosesNothing()
{
    beginLoad();
    QTRY_VERIFY(answered() > 100);
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(database().toUtf8().constData(), &other), SQLITE_OK);
    sqlite3_busy_timeout(other, 5000);
    QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    const int before = answered();
    // Longer than the service's own patience with the lock.
    QTRY_VERIFY_WITH_TIMEOUT(recordingIs(false), 20'000);
    QVERIFY(answered() > before + 200);
    QCOMPARE(sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(other);
    endLoad();
    QTRY_VERIFY_WITH_TIMEOUT(recordingIs(true), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(recorded(), answered(), 30'000);
    qInfo("history locked by another program: %d requests answered, 0 lost from the history", answered());
}

void TestFaults::corruptPagesStopTheRecordingAndNoAgent()
{
    beginLoad();
    QTRY_VERIFY(answered() > 200);
    endLoad();
    m_agents.clear();
    QCOMPARE(m_world->stopService(), 0);
    QFile file(database());
    QVERIFY(file.open(QIODevice::ReadWrite));
    // All but the first page, which says what the file is.
    QVERIFY(file.size() > 8 * 4096);
    QVERIFY(file.seek(4096));
    QCOMPARE(file.write(QByteArray(int(file.size()) - 4096, '\x5a')), file.size() - 4096);
    file.close();
    QVERIFY(m_world->launchService() && m_world->waitForGateway());
    beginLoad();
    QTRY_VERIFY(answered() > 100);
    QTRY_VERIFY_WITH_TIMEOUT(recordingIs(false), 20'000);
    const QString sentence = m_world->status()[QLatin1String("recording")][QLatin1String("sentence")].toString();
    QVERIFY2(sentence.contains(QStringLiteral("damaged")), qPrintable(sentence));
    endLoad();
    qInfo("corrupt pages: %d requests answered, the recording says why it stopped", answered());
}

void TestFaults::theClockMayJump()
{
    QCOMPARE(m_world->stopService(), 0);
    const auto turn = [&](int days) {
        m_world->write(QStringLiteral("off-by"), QByteArray::number(qint64(days) * 24 * 3600));
    };
    const std::pair<const char *, QString> variables[] = {
        {"LD_PRELOAD", QStringLiteral(WALL_CLOCK)}, {"WALL_CLOCK_OFF_BY", m_world->home() + QStringLiteral("/off-by")}};
    for (const auto &[name, value] : variables) {
        qputenv(name, value.toLocal8Bit());
        m_world->passOn(QLatin1String(name));
    }
    const bool launched = m_world->launchService();
    for (const auto &[name, value] : variables)
        qunsetenv(name);
    QVERIFY(launched && m_world->waitForGateway());
    beginLoad();
    int jumps = 0;
    for (const int days : {1, -1, 3650, -40, 0}) {
        const int before = answered();
        QTRY_VERIFY(answered() > before + 50);
        turn(days);
        ++jumps;
    }
    const int before = answered();
    QTRY_VERIFY(answered() > before + 50);
    endLoad();
    const auto inHistory = [this](const char *what) {
        sqlite3 *history = nullptr;
        sqlite3_stmt *count = nullptr;
        int found = -1;
        if (sqlite3_open_v2(database().toUtf8().constData(), &history, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK
            && sqlite3_prepare_v2(history,
                                  qPrintable(QStringLiteral("SELECT count(%1) FROM exchange").arg(QLatin1String(what))),
                                  -1, &count, nullptr)
                == SQLITE_OK
            && sqlite3_step(count) == SQLITE_ROW)
            found = sqlite3_column_int(count, 0);
        sqlite3_finalize(count);
        sqlite3_close(history);
        return found;
    };
    QTRY_COMPARE_WITH_TIMEOUT(inHistory("*"), answered(), 20'000);
    QCOMPARE(inHistory("DISTINCT day"), jumps);  // the last jump is back to the day of the start
    qInfo("%d jumps of the clock: %d requests answered, 0 cut, 0 lost from the history", jumps, answered());
}

void TestFaults::aSuspendedServiceGoesOn()
{
    beginLoad();
    int times = 0;
    for (; times < 3; ++times) {
        const int before = answered();
        QTRY_VERIFY(answered() > before + 50);
        QCOMPARE(::kill(pid_t(m_world->servicePid()), SIGSTOP), 0);
        QElapsedTimer asleep;
        asleep.start();
        QTRY_VERIFY(asleep.hasExpired(1500));
        QCOMPARE(::kill(pid_t(m_world->servicePid()), SIGCONT), 0);
    }
    const int before = answered();
    QTRY_VERIFY(answered() > before + 50);
    endLoad();
    QTRY_COMPARE_WITH_TIMEOUT(recorded(), answered(), 20'000);
    qInfo("%d suspensions: %d requests answered, 0 cut, 0 lost from the history", times, answered());
}

void TestFaults::aThousandSlowLorisesDoNotDelayAnAgent()
{
    constexpr int lorises = 1000;
    const quint16 port = m_world->forwarderPort();
    std::vector<std::unique_ptr<QTcpSocket>> slow;
    for (int i = 0; i < lorises; ++i) {
        slow.push_back(std::make_unique<QTcpSocket>());
        slow.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        QVERIFY(slow.back()->waitForConnected());
        slow.back()->write("POST /a/claude-code/v1/messages HTTP/1.1\r\nHost: 127.0.0.1");
        slow.back()->flush();
    }
    beginLoad();
    QElapsedTimer clock;
    clock.start();
    QTRY_VERIFY(answered() > 400);
    const qint64 took = clock.elapsed();
    endLoad();
    // A byte now and then buys no time: the limit is on the whole head.
    const auto open = [&slow] {
        return std::count_if(slow.begin(), slow.end(), [](const auto &one) {
            if (one->state() == QAbstractSocket::ConnectedState)
                one->write("0");
            return one->state() == QAbstractSocket::ConnectedState;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(open() == 0, 60'000);
    qInfo("%d slow heads: 400 requests beside them took %lld ms; all of the slow ones were given up after %lld s",
          lorises, took, clock.elapsed() / 1000);
}

void TestFaults::aKilledWorkerCostsOneScan()
{
    constexpr int kills = 10;
    for (int i = 0; i < 4000; ++i)
        m_world->write(QStringLiteral("projects/p%1/.env").arg(i), QByteArray(512, 'a') + '\n');
    beginLoad();
    int told = 0;
    for (int round = 0; round < kills; ++round) {
        QProcess scan;
        scan.setProcessEnvironment(m_world->environment());
        scan.start(QStringLiteral(PROGRAMS_DIR "/spotmeter"), {QStringLiteral("scan"), m_world->home()});
        QString worker;
        QTRY_VERIFY([&] {
            const QStringList children = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
            for (const QString &pid : children) {
                QFile name(QStringLiteral("/proc/%1/comm").arg(pid));
                QFile parent(QStringLiteral("/proc/%1/stat").arg(pid));
                if (pid.toInt() == 0 || !name.open(QIODevice::ReadOnly) || !name.readAll().startsWith("spotmeter-work")
                    || !parent.open(QIODevice::ReadOnly))
                    continue;
                if (parent.readAll().split(' ').value(3).toLongLong() == m_world->servicePid())
                    worker = pid;
            }
            return !worker.isEmpty() || scan.state() == QProcess::NotRunning;
        }());
        if (!worker.isEmpty())
            ::kill(worker.toInt(), SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(scan.state() == QProcess::NotRunning, 20'000);
        told += scan.exitCode() == 1 && scan.readAllStandardError().contains("scan") ? 1 : 0;
    }
    const int before = answered();
    QTRY_VERIFY(answered() > before + 50);
    endLoad();
    QVERIFY(told > 0);
    qInfo("%d workers killed during a scan: %d scans said so, %d requests meanwhile, 0 failed", kills, told,
          answered());
}

void TestFaults::aKilledCommandLineDamagesNoFile()
{
    constexpr int kills = 40;
    const QByteArray own = "{\n  \"model\": \"opus\"\n}\n";
    int whole = 0;
    for (int round = 0; round < kills; ++round) {
        QProcess program;
        program.setProcessEnvironment(m_world->environment());
        program.start(QStringLiteral(PROGRAMS_DIR "/spotmeter"),
                      {QStringLiteral("agents"), round % 2 == 0 ? QStringLiteral("disable") : QStringLiteral("enable"),
                       QStringLiteral("claude-code")});
        QVERIFY(program.waitForStarted());
        QElapsedTimer clock;
        clock.start();
        QTRY_VERIFY(clock.nsecsElapsed() > qint64(round) * 1'000'000);
        program.kill();
        QTRY_VERIFY(program.state() == QProcess::NotRunning);
        const auto isWhole = [&] {
            const QByteArray now = m_world->read(QStringLiteral(".claude/settings.json"));
            return now == own || now.contains("ANTHROPIC_BASE_URL");
        };
        QTRY_VERIFY(isWhole());
        ++whole;
    }
    QVERIFY(call("PUT", "/v1/agents/claude-code", {{QStringLiteral("routed"), false}}));
    QCOMPARE(m_world->read(QStringLiteral(".claude/settings.json")), own);
    qInfo("%d kills of the command line while it routed or restored: %d files whole, the original comes back", kills,
          whole);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "TestFaults.moc"
