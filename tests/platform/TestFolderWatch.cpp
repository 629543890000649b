// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/FolderWatch.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class TestFolderWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aFileThatIsWrittenIsTold();
    void filesInNewFoldersAreTold();
    void aFolderThatIsMissingIsWaitedFor();
    void aFolderThatGoesAndComesBackIsWatchedAgain();
    void otherFoldersAreNotTold();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::Append));
        file.write("x");
    }
    bool told(const QString &name) const { return m_told.contains(path(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<platform::FolderWatch> m_watch;
    QSet<QString> m_told;
};

void TestFolderWatch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_watch = std::make_unique<platform::FolderWatch>();
    m_told.clear();
    connect(m_watch.get(), &platform::FolderWatch::written, this,
            [this](const QStringList &files) { m_told.unite(QSet<QString>(files.begin(), files.end())); });
}

void TestFolderWatch::aFileThatIsWrittenIsTold()
{
    QVERIFY(QDir().mkpath(path(QStringLiteral("logs/deep"))));
    write(QStringLiteral("logs/deep/old"));
    m_watch->watch({path(QStringLiteral("logs"))});
    write(QStringLiteral("logs/deep/old"));
    write(QStringLiteral("logs/new"));
    QTRY_VERIFY(told(QStringLiteral("logs/deep/old")) && told(QStringLiteral("logs/new")));
}

void TestFolderWatch::filesInNewFoldersAreTold()
{
    m_watch->watch({m_folder->path()});
    // Written before anyone can have begun to watch the folder.
    QVERIFY(QDir().mkpath(path(QStringLiteral("2026/11/22"))));
    write(QStringLiteral("2026/11/22/first"));
    QTRY_VERIFY(told(QStringLiteral("2026/11/22/first")));
    write(QStringLiteral("2026/11/22/second"));
    QTRY_VERIFY(told(QStringLiteral("2026/11/22/second")));
}

void TestFolderWatch::aFolderThatIsMissingIsWaitedFor()
{
    m_watch->watch({path(QStringLiteral(".claude/projects"))});
    write(QStringLiteral("unrelated"));
    QVERIFY(QDir().mkpath(path(QStringLiteral(".claude/projects/p"))));
    write(QStringLiteral(".claude/projects/p/s.jsonl"));
    QTRY_VERIFY(told(QStringLiteral(".claude/projects/p/s.jsonl")));
    QVERIFY(!told(QStringLiteral("unrelated")));
}

void TestFolderWatch::aFolderThatGoesAndComesBackIsWatchedAgain()
{
    QVERIFY(QDir().mkpath(path(QStringLiteral("logs"))));
    m_watch->watch({path(QStringLiteral("logs"))});
    QVERIFY(QDir(path(QStringLiteral("logs"))).removeRecursively());
    QSignalSpy quiet(m_watch.get(), &platform::FolderWatch::written);
    quiet.wait(50);
    QVERIFY(QDir().mkpath(path(QStringLiteral("logs"))));
    write(QStringLiteral("logs/again"));
    QTRY_VERIFY(told(QStringLiteral("logs/again")));
}

void TestFolderWatch::otherFoldersAreNotTold()
{
    QVERIFY(QDir().mkpath(path(QStringLiteral("logs"))));
    QVERIFY(QDir().mkpath(path(QStringLiteral("logs-not"))));
    m_watch->watch({path(QStringLiteral("logs"))});
    write(QStringLiteral("logs-not/a"));
    write(QStringLiteral("logs/b"));
    QTRY_VERIFY(told(QStringLiteral("logs/b")));
    QCOMPARE(m_told.size(), 1);
}

QTEST_GUILESS_MAIN(TestFolderWatch)
#include "TestFolderWatch.moc"
