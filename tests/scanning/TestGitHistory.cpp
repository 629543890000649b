// SPDX-License-Identifier: GPL-3.0-or-later
// What was ever committed, with a real git.
#include "KeyMaker.h"
#include "scanning/Scanner.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace scanning;

class TestGitHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void aKeyThatWasTakenOutIsStillInTheHistory();
    void aPackIsReadOnce();
    void aNewPackIsRead();
    void aKeyThatNoBranchHasIsFound();
    void aPushedKeyIsEverybodys();
    void aBrokenRepositoryIsCounted();
    void aBinaryIsLeftOut();

private:
    void put(const QString &path, const QByteArray &text);
    void git(const QStringList &arguments);
    void commit(const char *message)
    {
        git({QStringLiteral("add"), QStringLiteral("-A")});
        git({QStringLiteral("commit"), QStringLiteral("-qm"), QString::fromLatin1(message)});
    }
    core::ScanReport scan(const QString &cache = {});
    void watchGit();
    int timesRun(const char *command) const;
    QString work() const { return m_folder->filePath(QStringLiteral("work")); }

    std::unique_ptr<Scanner> m_scanner;
    std::unique_ptr<QTemporaryDir> m_folder;
    KeyMaker m_maker{7};
    std::string m_key;
};

void TestGitHistory::initTestCase()
{
    auto scanner = Scanner::create();
    QVERIFY(scanner.ok());
    m_scanner = std::make_unique<Scanner>(*std::move(scanner));
}

void TestGitHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(work()));
    git({QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("-b"), QStringLiteral("main")});
    m_key = m_maker.key("gsk_{alnum:52}");
    put(QStringLiteral("app/settings.py"), "KEY = '" + QByteArray::fromStdString(m_key) + "'\n");
    commit("first");
    put(QStringLiteral("app/settings.py"), "KEY = os.environ['KEY']\n");
    commit("second");
}

void TestGitHistory::put(const QString &path, const QByteArray &text)
{
    const QString full = work() + u'/' + path;
    QVERIFY(QDir().mkpath(QFileInfo(full).path()));
    QFile file(full);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestGitHistory::git(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), m_folder->path());
    environment.insert(QStringLiteral("GIT_CONFIG_NOSYSTEM"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(work());
    process.start(QStringLiteral("git"),
                  QStringList{QStringLiteral("-c"), QStringLiteral("user.name=t"), QStringLiteral("-c"),
                              QStringLiteral("user.email=t@t")}
                      + arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

core::ScanReport TestGitHistory::scan(const QString &cache)
{
    ScanRequest request;
    request.paths = {work().toStdString()};
    request.home = m_folder->path().toStdString();
    request.salt = "a salt for these tests only";
    request.cacheFile = cache;
    request.history = true;
    const auto report = m_scanner->scan(request, [](const core::ScanCoverage &) { return Next::GoOn; });
    return report ? *report : core::ScanReport();
}

/// From now on each git of a scan writes down what it was asked for.
void TestGitHistory::watchGit()
{
    const QString real = QStandardPaths::findExecutable(QStringLiteral("git"));
    const QString path = m_folder->filePath(QStringLiteral("bin/git"));
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile script(path);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\necho \"$*\" >> '" + m_folder->filePath(QStringLiteral("asked")).toUtf8() + "'\nexec '"
                 + real.toUtf8() + "' \"$@\"\n");
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    script.close();
    qputenv("PATH", QFileInfo(path).path().toUtf8() + ':' + qgetenv("PATH"));
}

int TestGitHistory::timesRun(const char *command) const
{
    QFile asked(m_folder->filePath(QStringLiteral("asked")));
    return asked.open(QIODevice::ReadOnly) ? int(asked.readAll().count(command)) : 0;
}

void TestGitHistory::aKeyThatWasTakenOutIsStillInTheHistory()
{
    const core::ScanReport report = scan();
    QCOMPARE(report.findings.size(), std::size_t(1));
    QCOMPARE(report.findings[0].places.size(), std::size_t(1));
    const core::FindingPlace &place = report.findings[0].places[0];
    QCOMPARE(int(place.kind), int(core::PlaceKind::Commit));
    QCOMPARE(QString::fromStdString(place.path), work() + QStringLiteral("/app/settings.py"));
    QCOMPARE(place.line, 1);
    QVERIFY2(place.reach.starts_with("In git's history since the commit "), place.reach.c_str());
    QVERIFY(place.reach.find("whoever gets the repository gets it") != std::string::npos);
}

void TestGitHistory::aPackIsReadOnce()
{
    git({QStringLiteral("gc"), QStringLiteral("-q")});
    const QString cache = m_folder->filePath(QStringLiteral("cache"));
    const QByteArray path = qgetenv("PATH");
    const auto restored = qScopeGuard([&path] { qputenv("PATH", path); });
    watchGit();
    const core::ScanReport first = scan(cache);
    QCOMPARE(first.findings.size(), std::size_t(1));
    QCOMPARE(timesRun("show-index"), 1);
    QCOMPARE(timesRun("cat-file"), 1);
    const core::ScanReport again = scan(cache);
    QCOMPARE(timesRun("show-index"), 1);
    QCOMPARE(timesRun("cat-file"), 1);
    QCOMPARE(again.findings.size(), std::size_t(1));
    QCOMPARE(again.findings[0].fingerprint, first.findings[0].fingerprint);
    QCOMPARE(again.findings[0].places[0].reach, first.findings[0].places[0].reach);
    QCOMPARE(again.findings[0].places[0].path, first.findings[0].places[0].path);
}

void TestGitHistory::aNewPackIsRead()
{
    git({QStringLiteral("gc"), QStringLiteral("-q")});
    const QString cache = m_folder->filePath(QStringLiteral("cache"));
    QCOMPARE(scan(cache).findings.size(), std::size_t(1));
    put(QStringLiteral("app/more.py"), "KEY = '" + QByteArray::fromStdString(m_maker.key("gsk_{alnum:52}")) + "'\n");
    commit("third");
    put(QStringLiteral("app/more.py"), "\n");
    commit("fourth");
    git({QStringLiteral("repack"), QStringLiteral("-q")});
    const QByteArray path = qgetenv("PATH");
    const auto restored = qScopeGuard([&path] { qputenv("PATH", path); });
    watchGit();
    QCOMPARE(scan(cache).findings.size(), std::size_t(2));
    QCOMPARE(timesRun("show-index"), 1);  // of two packs
}

void TestGitHistory::aKeyThatNoBranchHasIsFound()
{
    git({QStringLiteral("checkout"), QStringLiteral("-q"), QStringLiteral("--orphan"), QStringLiteral("new")});
    commit("anew");
    git({QStringLiteral("branch"), QStringLiteral("-qD"), QStringLiteral("main")});
    const core::ScanReport report = scan();
    QCOMPARE(report.findings.size(), std::size_t(1));
    QVERIFY2(report.findings[0].places[0].reach.find("no branch") != std::string::npos,
             report.findings[0].places[0].reach.c_str());
}

void TestGitHistory::aPushedKeyIsEverybodys()
{
    git({QStringLiteral("update-ref"), QStringLiteral("refs/remotes/origin/main"), QStringLiteral("HEAD")});
    const core::ScanReport report = scan();
    QCOMPARE(report.findings.size(), std::size_t(1));
    QVERIFY2(report.findings[0].places[0].reach.find("may read the repository's remote") != std::string::npos,
             report.findings[0].places[0].reach.c_str());
}

void TestGitHistory::aBrokenRepositoryIsCounted()
{
    QVERIFY(QDir(work() + QStringLiteral("/.git/refs")).removeRecursively());
    QVERIFY(QFile::remove(work() + QStringLiteral("/.git/HEAD")));
    const core::ScanReport report = scan();
    QCOMPARE(report.coverage.unreadable, qint64(1));
}

void TestGitHistory::aBinaryIsLeftOut()
{
    put(QStringLiteral("app/settings.py"), QByteArray("\0\0", 2) + m_maker.key("gsk_{alnum:52}").c_str());
    commit("third");
    QCOMPARE(scan().findings.size(), std::size_t(1));
}

QTEST_APPLESS_MAIN(TestGitHistory)
#include "TestGitHistory.moc"
