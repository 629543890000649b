// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScanFolder.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <map>

using namespace scanning;

/// Where a scan looks, what it says of a place, and what it counts as left out.
class TestScannedPlaces : public QObject, private ScanFolder {
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }

    void aHomeIsSearchedWhereKeysLie();
    void storesBesideDownloadsAreRead();
    void aPlaceIsToldByWhatItIs();
    void whatIsLeftOutIsCounted();
    void whatCannotBeReadIsCounted();
    void aFileWithTwoNamesIsReadOnce();
    void theReachIsASentence();
};

void TestScannedPlaces::aHomeIsSearchedWhereKeysLie()
{
    const QStringList places{QStringLiteral(".bashrc"),
                             QStringLiteral(".cache/huggingface/token"),
                             QStringLiteral(".claude/settings.json"),
                             QStringLiteral("work/app/.env.local"),
                             QStringLiteral("work/app/main.py"),
                             QStringLiteral(".zsh_history"),
                             QStringLiteral(".claude/projects/a/b/node_modules/c.jsonl")};
    for (const QString &place : places)
        put(place, "export KEY=" + m_maker.key("gsk_{alnum:52}\n"));
    for (const char *left : {"work/node_modules/x/.env", ".local/share/spotmeter-demo/home/.env"})
        put(QString::fromLatin1(left), m_maker.key("gsk_{alnum:52}\n"));
    ScanRequest home = request({});
    home.home = m_folder->path().toStdString();
    const core::ScanReport report = scan(home);
    QStringList found;
    for (const core::Finding &finding : report.findings)
        found.append(QDir(m_folder->path()).relativeFilePath(QString::fromStdString(finding.places.at(0).path)));
    found.sort();
    QStringList expected = places;
    expected.sort();
    QCOMPARE(found, expected);
}

/// Of folders that hold what was downloaded, the files with their owner's logins.
void TestScannedPlaces::storesBesideDownloadsAreRead()
{
    const QStringList stores{QStringLiteral(".m2/settings.xml"), QStringLiteral(".gradle/gradle.properties"),
                             QStringLiteral(".cache/huggingface/token")};
    for (const QString &store : stores)
        put(store, "token=" + m_maker.key("gsk_{alnum:52}\n"));
    put(QStringLiteral(".m2/repository/a/b.properties"), "token=" + m_maker.key("gsk_{alnum:52}\n"));
    put(QStringLiteral(".gradle/caches/c.properties"), "token=" + m_maker.key("gsk_{alnum:52}\n"));
    const auto count = [this](const std::vector<std::string> &paths) {
        std::size_t places = 0;
        for (const core::Finding &finding : scan(request(paths)).findings)
            places += finding.places.size();
        return places;
    };
    const std::string home = m_folder->path().toStdString();
    QCOMPARE(count({}), std::size_t(3));
    QCOMPARE(count({home}), std::size_t(3));
    QCOMPARE(count({home + "/.m2/settings.xml"}), std::size_t(1));
    QCOMPARE(count({home + "/.gradle"}), std::size_t(2));  // all that is in a folder that was named
}

void TestScannedPlaces::aPlaceIsToldByWhatItIs()
{
    const std::map<QString, core::PlaceKind> places{
        {QStringLiteral(".claude/.credentials.json"), core::PlaceKind::Store},
        {QStringLiteral(".zshrc"), core::PlaceKind::Stray},
        {QStringLiteral(".claude/projects/x/1.jsonl"), core::PlaceKind::History},
        {QStringLiteral("src/app.py"), core::PlaceKind::Repository}};
    for (const auto &[path, kind] : places)
        put(path, m_maker.key("gsk_{alnum:52}\n"));
    ScanRequest home = request({});
    home.home = m_folder->path().toStdString();
    const core::ScanReport report = scan(home);
    QCOMPARE(report.findings.size(), places.size());
    for (const core::Finding &finding : report.findings) {
        const QString path = QDir(m_folder->path()).relativeFilePath(QString::fromStdString(finding.places.at(0).path));
        QCOMPARE(int(finding.places[0].kind), int(places.at(path)));
        QVERIFY(finding.places[0].modifiedAt > 0);
        if (places.at(path) == core::PlaceKind::Store)  // expected there, and only its owner can read it
            QCOMPARE(int(finding.level), int(core::FindingLevel::Low));
    }
}

void TestScannedPlaces::whatIsLeftOutIsCounted()
{
    put(QStringLiteral("binary"), std::string("\0\1\2", 3) + m_maker.key("gsk_{alnum:52}\n"));
    put(QStringLiteral("picture.png"), "not looked at");
    put(QStringLiteral("large"), std::string(1001, 'x'));
    put(QStringLiteral("exact"), std::string(1000, 'x'));
    put(QStringLiteral("node_modules/a/b.js"), "dependencies");
    ScanRequest small = request({m_folder->path().toStdString()});
    small.maxFileBytes = 1000;
    const core::ScanReport report = scan(small);
    QVERIFY(report.findings.empty());
    QCOMPARE(report.coverage.skipped, qint64(4));
    QCOMPARE(report.coverage.files, qint64(1));
    QCOMPARE(report.coverage.bytes, qint64(1000));
}

void TestScannedPlaces::whatCannotBeReadIsCounted()
{
    put(QStringLiteral("closed"), m_maker.key("gsk_{alnum:52}\n"), 0000);
    put(QStringLiteral("open"), m_maker.key("gsk_{alnum:52}\n"));
    // Nobody, root included, can read the first page of a process' memory.
    const core::ScanReport report = scan(request({m_folder->path().toStdString(), "/proc/self/mem"}));
    const bool asRoot = geteuid() == 0;
    QCOMPARE(report.coverage.unreadable, qint64(asRoot ? 1 : 2));
    QCOMPARE(report.findings.size(), std::size_t(asRoot ? 2 : 1));
}

void TestScannedPlaces::aFileWithTwoNamesIsReadOnce()
{
    put(QStringLiteral("dotfiles/zshrc"), m_maker.key("gsk_{alnum:52}\n"));
    QCOMPARE(symlink("dotfiles/zshrc", at(QStringLiteral(".zshrc")).c_str()), 0);
    const core::ScanReport report = scan(request({at(QStringLiteral(".zshrc")), m_folder->path().toStdString()}));
    QCOMPARE(report.coverage.files, qint64(1));
    QCOMPARE(report.findings.at(0).places.size(), std::size_t(1));
    QCOMPARE(report.findings.at(0).places[0].path, at(QStringLiteral(".zshrc")));
}

void TestScannedPlaces::theReachIsASentence()
{
    const auto sentence = [this](const QString &path) {
        return QString::fromStdString(scan(request({at(path)})).findings.at(0).places.at(0).reach);
    };
    QCOMPARE(chmod(m_folder->path().toLocal8Bit().constData(), 0755), 0);
    put(QStringLiteral("private"), m_maker.key("gsk_{alnum:52}\n"), 0600);
    put(QStringLiteral("public"), m_maker.key("gsk_{alnum:52}\n"), 0644);
    put(QStringLiteral("closed/public"), m_maker.key("gsk_{alnum:52}\n"), 0644);
    QCOMPARE(chmod(at(QStringLiteral("closed")).c_str(), 0700), 0);
    QCOMPARE(sentence(QStringLiteral("private")), QStringLiteral("Only you can read it."));
    QCOMPARE(sentence(QStringLiteral("public")), QStringLiteral("Everyone on this machine can read it."));
    QCOMPARE(sentence(QStringLiteral("closed/public")), QStringLiteral("Only you can read it."));
}

QTEST_GUILESS_MAIN(TestScannedPlaces)
#include "TestScannedPlaces.moc"
