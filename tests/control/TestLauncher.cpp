// SPDX-License-Identifier: GPL-3.0-or-later
// Who starts the service: the user's service manager where a package has given it a unit for it, else the program
// itself.
#include "control/Launcher.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class TestLauncher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theServiceManagerIsAskedWhereItHasAUnitForThisProgram();
    void anotherProgramsUnitIsLeftAlone();
    void withoutAManagerTheProgramIsStarted();
    void aStartThatFailsIsToldInItsWords();

private:
    QString at(const QString &path) const { return m_folder->filePath(path); }
    void program(const QString &path, const QByteArray &script) const;
    void unitFor(const QString &program) const;
    QByteArray ran() const;
    core::Result<void> start() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLauncher::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(at(QStringLiteral("bin"))) && QDir().mkpath(at(QStringLiteral("run/systemd/private"))));
    QVERIFY(QDir().mkpath(at(QStringLiteral("config/systemd/user"))));
    qputenv("PATH", at(QStringLiteral("bin")).toLocal8Bit() + ":/usr/bin:/bin");
    qputenv("XDG_RUNTIME_DIR", at(QStringLiteral("run")).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", at(QStringLiteral("config")).toLocal8Bit());
    qputenv("RAN", at(QStringLiteral("ran")).toLocal8Bit());
    qunsetenv("SPOTMETER_HOME");
    for (const char *name : {"systemctl", "spotmeterd"})
        program(QStringLiteral("bin/") + QLatin1String(name), "echo \"$(basename $0) $*\" >> \"$RAN\"\n");
}

void TestLauncher::program(const QString &path, const QByteArray &script) const
{
    QFile file(at(path));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("#!/bin/sh\n" + script) > 0);
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestLauncher::unitFor(const QString &program) const
{
    QFile file(at(QStringLiteral("config/systemd/user/spotmeterd.service")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[Service]\nExecStart=" + program.toUtf8() + "\n") > 0);
}

QByteArray TestLauncher::ran() const
{
    QFile file(at(QStringLiteral("ran")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

core::Result<void> TestLauncher::start() const
{
    return control::startServiceAndWait(core::Paths::standard());
}

void TestLauncher::theServiceManagerIsAskedWhereItHasAUnitForThisProgram()
{
    unitFor(at(QStringLiteral("bin/spotmeterd")));
    QVERIFY(start());
    QCOMPARE(ran(), QByteArray("systemctl --user start spotmeterd.socket spotmeterd.service\n"));
}

void TestLauncher::anotherProgramsUnitIsLeftAlone()
{
    unitFor(QStringLiteral("/usr/bin/spotmeterd"));
    QVERIFY(start());
    QCOMPARE(ran(), QByteArray("spotmeterd --detach\n"));
}

void TestLauncher::withoutAManagerTheProgramIsStarted()
{
    unitFor(at(QStringLiteral("bin/spotmeterd")));
    QVERIFY(QDir(at(QStringLiteral("run/systemd"))).removeRecursively());
    control::Launcher launcher(core::Paths::standard());
    QSignalSpy ready(&launcher, &control::Launcher::ready);
    launcher.start();
    QVERIFY(ready.wait());
    QCOMPARE(ran(), QByteArray("spotmeterd --detach\n"));
}

void TestLauncher::aStartThatFailsIsToldInItsWords()
{
    program(QStringLiteral("bin/spotmeterd"), "echo 'The home is locked.' >&2; exit 1\n");
    const auto started = start();
    QVERIFY(!started);
    QCOMPARE(started.error().message, QStringLiteral("The home is locked."));
}

QTEST_GUILESS_MAIN(TestLauncher)
#include "TestLauncher.moc"
