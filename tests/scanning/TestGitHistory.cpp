// SPDX-License-Identifier: GPL-3.0-or-later
// What was ever committed, with a real git.
#include "KeyMaker.h"
#include "scanning/Scanner.h"

#include <QDir>
#include <QFile>
#include <QProcess>
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
    const core::ScanReport first = scan(cache);
    QCOMPARE(first.findings.size(), std::size_t(1));
    // What was packed just now may change within the same tick; a pack never does, so that its bytes are not read
    // again.
    const core::ScanReport again = scan(cache);
    QCOMPARE(again.findings.size(), std::size_t(1));
    QCOMPARE(again.findings[0].fingerprint, first.findings[0].fingerprint);
    QCOMPARE(again.findings[0].places[0].reach, first.findings[0].places[0].reach);
    QCOMPARE(again.findings[0].places[0].path, first.findings[0].places[0].path);
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
