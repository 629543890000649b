// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/GitState.h"
#include "scanning/Reach.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <sys/stat.h>
#include <sys/xattr.h>

using namespace scanning;

/// Who can read a file, said in one sentence: with real files and a real git.
class TestReach : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void gitTellsWhatItMakesOfAFile();
    void aPushedFileIsEverybodys();
    void everyVersionOfTheIndexIsRead_data();
    void everyVersionOfTheIndexIsRead();
    void aLinkedWorkTreeKnowsItsFiles();
    void ignoreRulesOverruleOneAnother();
    void aBrokenIndexIsNoHarm();
    void anAccessControlListIsRead();
    void aSyncedFolderIsNamed();
    void aCopyInABackupIsToldOf();
    void aFolderOnTheWayProtectsWhatIsBelowIt();

private:
    void put(const QString &path, const QByteArray &text = "x\n");
    void git(const QStringList &arguments);
    std::string at(const QString &path) const { return m_folder->filePath(path).toStdString(); }
    QString sentence(const QString &path) const
    {
        return QString::fromStdString(ReachFinder().reachOf(at(path)).sentence);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestReach::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(chmod(m_folder->path().toLocal8Bit().constData(), 0755), 0);
}

void TestReach::put(const QString &path, const QByteArray &text)
{
    QVERIFY(QDir().mkpath(QFileInfo(m_folder->filePath(path)).path()));
    QFile file(m_folder->filePath(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QCOMPARE(chmod(at(path).c_str(), 0600), 0);
}

void TestReach::git(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), m_folder->path());
    environment.insert(QStringLiteral("GIT_CONFIG_NOSYSTEM"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->filePath(QStringLiteral("work")));
    process.start(QStringLiteral("git"),
                  QStringList{QStringLiteral("-c"), QStringLiteral("user.name=t"), QStringLiteral("-c"),
                              QStringLiteral("user.email=t@t")}
                      + arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

void TestReach::gitTellsWhatItMakesOfAFile()
{
    put(QStringLiteral("work/.gitignore"), "*.env\n!/keep.env\nbuild/\n");
    put(QStringLiteral("work/a.env"));
    put(QStringLiteral("work/keep.env"));
    put(QStringLiteral("work/build/deep/key"));
    put(QStringLiteral("work/tracked.py"));
    git({QStringLiteral("init"), QStringLiteral("-q")});
    git({QStringLiteral("add"), QStringLiteral("tracked.py")});
    GitStates states;
    const auto use = [&](const QString &path) { return int(states.stateOf(at(path)).use); };
    QCOMPARE(use(QStringLiteral("work/a.env")), int(GitUse::Ignored));
    QCOMPARE(use(QStringLiteral("work/keep.env")), int(GitUse::Untracked));
    QCOMPARE(use(QStringLiteral("work/build/deep/key")), int(GitUse::Ignored));
    QCOMPARE(use(QStringLiteral("work/tracked.py")), int(GitUse::Tracked));
    put(QStringLiteral("outside"));
    QCOMPARE(use(QStringLiteral("outside")), int(GitUse::None));
    QCOMPARE(sentence(QStringLiteral("work/a.env")), QStringLiteral("Only you can read it; git ignores it."));
    QCOMPARE(sentence(QStringLiteral("work/tracked.py")), QStringLiteral("Only you can read it; git tracks it."));
}

void TestReach::aPushedFileIsEverybodys()
{
    put(QStringLiteral("work/key.py"));
    git({QStringLiteral("init"), QStringLiteral("-q")});
    git({QStringLiteral("remote"), QStringLiteral("add"), QStringLiteral("origin"),
         QStringLiteral("git@git.example.com:me/app.git")});
    git({QStringLiteral("add"), QStringLiteral(".")});
    QVERIFY(sentence(QStringLiteral("work/key.py")).contains(QStringLiteral("the next push may take it along")));
    git({QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("all")});
    // As a push leaves it.
    git({QStringLiteral("update-ref"), QStringLiteral("refs/remotes/origin/main"), QStringLiteral("HEAD")});
    put(QStringLiteral("work/later.py"));
    git({QStringLiteral("add"), QStringLiteral(".")});
    QVERIFY(sentence(QStringLiteral("work/later.py")).contains(QStringLiteral("the next push may take it along")));
    const FileReach reach = ReachFinder().reachOf(at(QStringLiteral("work/key.py")));
    QCOMPARE(int(reach.reach), int(Reach::Pushed));
    QCOMPARE(QString::fromStdString(reach.sentence),
             QStringLiteral("Only you can read it; git tracks it, and whoever may read the repository on "
                            "git.example.com gets it."));
}

void TestReach::everyVersionOfTheIndexIsRead_data()
{
    QTest::addColumn<QString>("version");
    for (const char *version : {"2", "3", "4"})
        QTest::newRow(version) << QString::fromLatin1(version);
}

void TestReach::everyVersionOfTheIndexIsRead()
{
    QFETCH(QString, version);
    QStringList names;
    for (int i = 0; i < 40; ++i)
        names.append(QStringLiteral("folder%1/some file %2").arg(i % 3).arg(QString(i, u'x')));
    for (const QString &name : names)
        put(QStringLiteral("work/") + name);
    git({QStringLiteral("init"), QStringLiteral("-q")});
    git({QStringLiteral("add"), QStringLiteral(".")});
    if (version == QStringLiteral("3"))  // what version 3 is for: an entry with more flags
        git({QStringLiteral("update-index"), QStringLiteral("--skip-worktree"), names.first()});
    git({QStringLiteral("update-index"), QStringLiteral("--index-version"), version});
    GitStates states;
    for (const QString &name : names)
        QCOMPARE(int(states.stateOf(at(QStringLiteral("work/") + name)).use), int(GitUse::Tracked));
}

void TestReach::aLinkedWorkTreeKnowsItsFiles()
{
    put(QStringLiteral("work/key.py"));
    git({QStringLiteral("init"), QStringLiteral("-q")});
    git({QStringLiteral("remote"), QStringLiteral("add"), QStringLiteral("origin"),
         QStringLiteral("https://git.example.com/me/app.git")});
    git({QStringLiteral("add"), QStringLiteral(".")});
    git({QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("one")});
    git({QStringLiteral("worktree"), QStringLiteral("add"), QStringLiteral("-q"), QStringLiteral("../second")});
    GitStates states;
    const GitState state = states.stateOf(at(QStringLiteral("second/key.py")));
    QCOMPARE(int(state.use), int(GitUse::Tracked));
    QCOMPARE(state.remote, std::string("git.example.com"));
}

void TestReach::ignoreRulesOverruleOneAnother()
{
    QCOMPARE(ignoredBy({"*.env"}, "a/b.env"), 1);
    QCOMPARE(ignoredBy({"/b.env"}, "a/b.env"), -1);
    QCOMPARE(ignoredBy({"a/*.env"}, "a/b.env"), 1);
    QCOMPARE(ignoredBy({"**/b.env"}, "a/c/b.env"), 1);
    QCOMPARE(ignoredBy({"*.env", "!b.env"}, "a/b.env"), 0);
    QCOMPARE(ignoredBy({"b.env/"}, "a/b.env"), -1);
}

void TestReach::aBrokenIndexIsNoHarm()
{
    put(QStringLiteral("work/key"));
    for (const QByteArray &bytes : {QByteArray(), QByteArray("DIRC"), QByteArray("DIRC\0\0\0\2\0\0\0\7garbage", 19),
                                    QByteArray("DIRC\0\0\0\4\xff\xff\xff\xff", 12) + QByteArray(100, '\xff')}) {
        QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("work/.git"))));
        put(QStringLiteral("work/.git/index"), bytes);
        QCOMPARE(int(GitStates().stateOf(at(QStringLiteral("work/key"))).use), int(GitUse::Untracked));
    }
}

void TestReach::anAccessControlListIsRead()
{
    put(QStringLiteral("listed"));
    // Version 2; owner rw, user 65534 r, group -, mask r, others -.
    const auto entry = [](quint16 tag, quint16 rights, quint32 id) {
        QByteArray bytes;
        for (const quint32 part : {quint32(tag) | quint32(rights) << 16, id})
            for (int shift = 0; shift < 32; shift += 8)
                bytes += char(part >> shift);
        return bytes;
    };
    const QByteArray list = QByteArray("\2\0\0\0", 4) + entry(1, 6, ~0u) + entry(2, 4, 65534) + entry(4, 0, ~0u)
        + entry(16, 4, ~0u) + entry(32, 0, ~0u);
    if (setxattr(at(QStringLiteral("listed")).c_str(), "system.posix_acl_access", list.constData(),
                 std::size_t(list.size()), 0)
        != 0)
        QSKIP("this file system has no access control lists");
    QCOMPARE(sentence(QStringLiteral("listed")), QStringLiteral("You and nobody can read it."));
}

void TestReach::aSyncedFolderIsNamed()
{
    put(QStringLiteral("Dropbox/notes.txt"));
    QCOMPARE(sentence(QStringLiteral("Dropbox/notes.txt")),
             QStringLiteral("Only you can read it; Dropbox copies it to other machines."));
    put(QStringLiteral("shared/.stfolder/x"));
    put(QStringLiteral("shared/deep/notes.txt"));
    QCOMPARE(sentence(QStringLiteral("shared/deep/notes.txt")),
             QStringLiteral("Only you can read it; Syncthing copies it to other machines."));
}

void TestReach::aCopyInABackupIsToldOf()
{
    put(QStringLiteral("home/.Trash-1000/files/old.env"));
    QCOMPARE(sentence(QStringLiteral("home/.Trash-1000/files/old.env")),
             QStringLiteral("Only you can read it; it is in a folder of backups, where it outlives its removal "
                            "elsewhere."));
}

void TestReach::aFolderOnTheWayProtectsWhatIsBelowIt()
{
    put(QStringLiteral("closed/below/key"));
    put(QStringLiteral("open/key"));
    for (const char *path : {"closed/below/key", "open/key"})
        QCOMPARE(chmod(at(QString::fromLatin1(path)).c_str(), 0644), 0);
    QCOMPARE(chmod(at(QStringLiteral("closed")).c_str(), 0700), 0);
    QVERIFY(QFile::link(QStringLiteral("../closed/below"), m_folder->filePath(QStringLiteral("open/link"))));
    const QString everyone = QStringLiteral("Everyone on this machine can read it.");
    const QString onlyYou = QStringLiteral("Only you can read it.");
    QCOMPARE(sentence(QStringLiteral("open/key")), everyone);
    QCOMPARE(sentence(QStringLiteral("closed/below/key")), onlyYou);
    QCOMPARE(sentence(QStringLiteral("open/link/key")), onlyYou);
    QCOMPARE(sentence(QStringLiteral("closed/below/../../open/key")), everyone);
}

QTEST_GUILESS_MAIN(TestReach)
#include "TestReach.moc"
