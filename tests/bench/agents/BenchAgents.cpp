// SPDX-License-Identifier: GPL-3.0-or-later
// How long a user waits: until all agents are found, until one is routed and proved to be, until it is restored. The
// machine is a scratch home in which every agent of the catalogue is installed and configured, and the service is the
// real one with the demo gateway behind it.
#include "agents/Catalogue.h"
#include "agents/Surroundings.h"
#include "control/Api.h"
#include "control/Client.h"
#include "support/World.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace {

constexpr double mostToDetectMs = 30;
constexpr double mostToEnableMs = 300;
constexpr double mostToUndoMs = 20;

/// What the machine can do is told by the best of the rounds: others may be using it, too.
void report(const char *what, std::vector<double> times, double limit)
{
    std::sort(times.begin(), times.end());
    qInfo("%-40s best %6.1f, median %6.1f, slowest %6.1f ms (at most %.0f)", what, times.front(),
          times[times.size() / 2], times.back(), limit);
    QVERIFY(times.front() <= limit);
}

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void writeProgram(const QString &path)
{
    write(path, "#!/bin/sh\nexit 1\n");
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

/// Everything below a folder, with the time of its last change.
QMap<QString, QDateTime> treeOf(const QString &folder)
{
    QMap<QString, QDateTime> tree;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        tree.insert(it.filePath(), it.fileInfo().lastModified());
    }
    return tree;
}

}  // namespace

class BenchAgents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void allAgentsAreFoundAtOnce();
    void lookingStartsNothingAndCreatesNothing();
    void routingAndProvingIsQuick();
    void allRoutedAgentsAreListed();

private:
    void install(const agents::Agent &agent);
    support::Ran detect(const QStringList &before = {});
    /// Milliseconds of one call while the gateway, which lives in this thread, goes on.
    double timeOf(const char *verb, const QString &path, const QJsonObject &body = {});

    support::World m_world;
    agents::Catalogue m_catalogue = *agents::loadCatalogue();
    QString m_journal;
};

void BenchAgents::install(const agents::Agent &agent)
{
    const QString home = m_world.home();
    const agents::Surroundings surroundings{home, {}, {}};
    for (const QString &folder : agent.folders)
        QVERIFY(QDir().mkpath(surroundings.expand(QString(folder).replace(u'*', QStringLiteral("1.2.3")))));
    if (!agent.packages.isEmpty()) {
        const QString package = home + QStringLiteral("/.npm-global/lib/node_modules/") + agent.packages.front();
        write(package + QStringLiteral("/package.json"),
              "{\"name\": \"" + agent.packages.front().toUtf8() + "\", \"version\": \"1.2.3\"}");
        writeProgram(package + QStringLiteral("/bin/cli.js"));
        const QString link = home + QStringLiteral("/.npm-global/bin/") + agent.binaries.front();
        QVERIFY(QDir().mkpath(QFileInfo(link).path()) && QFile::link(package + QStringLiteral("/bin/cli.js"), link));
    } else if (!agent.binaries.isEmpty()) {
        writeProgram(home + QStringLiteral("/.local/bin/") + agent.binaries.front());
    }
    const QString user = QStringLiteral(TEST_DATA "/configs/") + agent.id + QStringLiteral("/tidy");
    QDirIterator it(user, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString path = home + file.fileName().mid(user.size());
        QDir().rmdir(path);  // a file that shows use stands among the folders
        write(path, file.readAll());
    }
}

void BenchAgents::initTestCase()
{
    for (const char *version : {"v18.20.1", "v20.11.0", "v22.4.0", "v22.23.3", "v24.1.0"})
        QVERIFY(
            QDir().mkpath(m_world.home() + QStringLiteral("/.nvm/versions/node/%1/bin").arg(QLatin1String(version))));
    for (const agents::Agent &agent : m_catalogue)
        install(agent);
    m_journal = m_world.data() + QStringLiteral("/journal");
}

support::Ran BenchAgents::detect(const QStringList &before)
{
    const QStringList words = before + QStringList{QStringLiteral(BENCH_DIR "/detect_agents"), m_journal};
    return m_world.run(words.front(), words.mid(1), m_world.home());
}

void BenchAgents::allAgentsAreFoundAtOnce()
{
    std::vector<double> times;
    for (int i = 0; i < 20; ++i) {
        const auto ran = detect();
        const QList<QByteArray> words = ran.output.simplified().split(' ');
        QVERIFY2(ran.exitCode == 0 && words.size() == 3, ran.errors);
        QCOMPARE(words[2].toInt(), int(m_catalogue.size()));
        times.push_back(words[0].toDouble());
    }
    report("all agents found, catalogue and all", times, mostToDetectMs);
}

void BenchAgents::lookingStartsNothingAndCreatesNothing()
{
    const auto before = treeOf(m_world.home());
    const QString trace = m_world.data() + QStringLiteral("/trace");
    const auto ran = detect({QStringLiteral("/usr/bin/strace"), QStringLiteral("-f"), QStringLiteral("-o"), trace});
    QVERIFY2(ran.exitCode == 0, ran.errors);
    QFile file(trace);
    QVERIFY(file.open(QIODevice::ReadOnly));
    int calls = 0;
    int programs = 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        ++calls;
        programs += line.contains(" execve(") ? 1 : 0;
        QVERIFY2(!line.contains("fork(") && !(line.contains(" clone") && !line.contains("CLONE_THREAD")), line);
        for (const char *creating : {"O_CREAT", "O_WRONLY", "O_RDWR", " mkdir", " rename", " link", " symlink",
                                     " mknod", " unlink", " chmod", " fchmod", " utime", " truncate"})
            QVERIFY2(!line.contains(creating) || line.contains("/dev/null"), line);
    }
    QCOMPARE(programs, 1);  // itself
    QVERIFY(treeOf(m_world.home()) == before);
    qInfo("%d system calls; no process started, nothing created, nothing opened to be written", calls);
}

double BenchAgents::timeOf(const char *verb, const QString &path, const QJsonObject &body)
{
    control::Client client(m_world.data() + QStringLiteral("/service.sock"));
    QObject answered;
    QSignalSpy over(&answered, &QObject::objectNameChanged);
    QElapsedTimer timer;
    double ms = -1;
    timer.start();
    client.call(verb, path, body, &client, [&](const core::Result<QJsonObject> &answer) {
        ms = answer ? double(timer.nsecsElapsed()) / 1e6 : -1;
        answered.setObjectName(answer ? QStringLiteral("done") : answer.error().message);
    });
    if (!over.wait(60'000) || ms < 0)
        qWarning("%s", qPrintable(answered.objectName()));
    return ms;
}

void BenchAgents::routingAndProvingIsQuick()
{
    QVERIFY(m_world.startService());
    QVERIFY(m_world.waitForGateway());
    std::vector<double> on;
    std::vector<double> off;
    for (int round = 0; round < 3; ++round) {
        for (const agents::Agent &agent : m_catalogue) {
            if (!agent.cannot.isEmpty())
                continue;
            const QString path = QLatin1String(control::api::agents) + u'/' + agent.id;
            const double routed =
                timeOf("PUT", path,
                       {{QStringLiteral("routed"), true}, {QStringLiteral("keep_secrets"), QStringLiteral("file")}});
            const double proved = timeOf("POST", path + QStringLiteral("/proof"));
            const double undone = timeOf("PUT", path, {{QStringLiteral("routed"), false}});
            QVERIFY2(routed > 0 && proved > 0 && undone > 0, qPrintable(agent.id));
            on.push_back(routed + proved);
            off.push_back(undone);
        }
    }
    report("an agent routed and proved", on, mostToEnableMs);
    report("an agent restored", off, mostToUndoMs);
}

void BenchAgents::allRoutedAgentsAreListed()
{
    for (const agents::Agent &agent : m_catalogue) {
        if (agent.cannot.isEmpty())
            QVERIFY(timeOf("PUT", QLatin1String(control::api::agents) + u'/' + agent.id,
                           {{QStringLiteral("routed"), true}, {QStringLiteral("keep_secrets"), QStringLiteral("file")}})
                    > 0);
    }
    std::vector<double> times;
    for (int i = 0; i < 20; ++i)
        times.push_back(timeOf("GET", QLatin1String(control::api::agents)));
    std::sort(times.begin(), times.end());
    qInfo("all agents listed, each of them routed: median %.1f, slowest %.1f ms", times[times.size() / 2],
          times.back());
}

QTEST_GUILESS_MAIN(BenchAgents)
#include "BenchAgents.moc"
