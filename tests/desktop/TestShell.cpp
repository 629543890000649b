// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/Autostart.h"
#include "desktop/SingleInstance.h"
#include "desktop/WindowState.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

class TestShell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSecondStartRaisesTheFirstWithItsToken();
    void aCrashedFirstOneIsReplaced();
    void startAtLoginIsAFileThatComesAndGoes();
    void aSystemsEntryIsOverruledForThisUser();
    void anUnwritableFolderIsTold();
    void theWindowRemembersAndABrokenFileIsAsGoodAsNone();

private:
    core::Paths paths() const
    {
        core::Paths paths;
        paths.data = m_home->path();
        paths.settings = m_home->filePath("settings.json");
        paths.socket = m_home->filePath("service.sock");
        return paths;
    }
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestShell::init()
{
    m_home = std::make_unique<QTemporaryDir>();
}

void TestShell::aSecondStartRaisesTheFirstWithItsToken()
{
    desktop::SingleInstance first(paths());
    QVERIFY(first.claim());
    QSignalSpy raised(&first, &desktop::SingleInstance::raised);
    qputenv("XDG_ACTIVATION_TOKEN", "token-7");
    // In a thread of its own: it waits, and the first one has to answer.
    bool second = true;
    const std::unique_ptr<QThread> other(
        QThread::create([&second, own = paths()] { second = desktop::SingleInstance(own).claim(); }));
    other->start();
    QTRY_COMPARE(raised.size(), 1);
    QVERIFY(other->wait());
    qunsetenv("XDG_ACTIVATION_TOKEN");
    QVERIFY(!second);
    QCOMPARE(raised[0][0].toString(), QStringLiteral("token-7"));
}

void TestShell::aCrashedFirstOneIsReplaced()
{
    // What a killed program leaves behind: a lock with a number that no process has, and a socket that nobody serves.
    QFile lock(m_home->filePath("window.lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4194305\nspotmeter-desktop\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    lock.close();
    QFile socket(m_home->filePath("window.sock"));
    QVERIFY(socket.open(QIODevice::WriteOnly));
    socket.close();
    desktop::SingleInstance next(paths());
    QVERIFY(next.claim());
}

void TestShell::startAtLoginIsAFileThatComesAndGoes()
{
    const desktop::Autostart start(m_home->filePath("autostart"), m_home->filePath("none"), "/opt/a \"b\"/spotmeter");
    QVERIFY(!start.isOn());
    QVERIFY(start.set(true).ok());
    QVERIFY(start.isOn());
    QFile file(m_home->filePath("autostart/spotmeter.desktop"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("Exec=\"/opt/a \\\\\"b\\\\\"/spotmeter\" --hidden\n"), text);
    QVERIFY(start.set(false).ok());
    QVERIFY(!start.isOn() && !file.exists());
}

void TestShell::aSystemsEntryIsOverruledForThisUser()
{
    QVERIFY(QDir().mkpath(m_home->filePath("system")));
    QFile entry(m_home->filePath("system/spotmeter.desktop"));
    QVERIFY(entry.open(QIODevice::WriteOnly) && entry.write("[Desktop Entry]\nExec=spotmeter-desktop\n") > 0);
    entry.close();
    const desktop::Autostart start(m_home->filePath("autostart"), m_home->filePath("system"), "/usr/bin/x");
    QVERIFY(start.isOn());
    QVERIFY(start.set(false).ok());
    QVERIFY(!start.isOn());
    QVERIFY(start.set(true).ok());
    QVERIFY(start.isOn());
}

void TestShell::anUnwritableFolderIsTold()
{
    QFile inTheWay(m_home->filePath("autostart"));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const desktop::Autostart start(m_home->filePath("autostart"), m_home->filePath("none"), "/usr/bin/x");
    const auto done = start.set(true);
    QVERIFY(!done.ok());
    QVERIFY(done.error().message.contains(QStringLiteral("spotmeter.desktop")));
}

void TestShell::theWindowRemembersAndABrokenFileIsAsGoodAsNone()
{
    {
        desktop::WindowState state(paths());
        QVERIFY(!state.isFirstRunOver());
        state.setFirstRunOver();
        state.setGeometry("here");
    }
    QVERIFY(desktop::WindowState(paths()).isFirstRunOver());
    QCOMPARE(desktop::WindowState(paths()).geometry(), QByteArray("here"));
    QFile file(m_home->filePath("window.json"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"first") > 0);
    file.close();
    QVERIFY(!desktop::WindowState(paths()).isFirstRunOver());
}

QTEST_GUILESS_MAIN(TestShell)
#include "TestShell.moc"
