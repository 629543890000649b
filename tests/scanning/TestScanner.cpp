// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeyMaker.h"
#include "core/Json.h"
#include "scanning/Fingerprint.h"
#include "scanning/Scanner.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <memory>

using namespace scanning;

class TestScanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void oneKeyInManyPlacesIsOneFinding();
    void theMostDangerousKeyComesFirst();
    void noReportHoldsAKeyOrTheSalt();
    void aHomeIsSearchedWhereKeysLie();
    void whatIsLeftOutIsCounted();
    void whatCannotBeReadIsCounted();
    void aPipeADeviceOrALoopDoesNotHang();
    void aFileWithTwoNamesIsReadOnce();
    void theReachIsASentence();
    void aMissingPathIsNamed();
    void aShortSaltIsRefused();
    void aScanCanBeStopped();
    void fingerprintsDependOnKeyAndSalt();

private:
    void put(const QString &path, const std::string &text, mode_t mode = 0600);
    std::string at(const QString &path) const { return m_folder->filePath(path).toStdString(); }
    ScanRequest request(std::vector<std::string> paths) const { return {std::move(paths), at({}), m_salt}; }
    core::ScanReport scan(const ScanRequest &request) const;
    core::ScanReport scanFolder() const { return scan(request({m_folder->path().toStdString()})); }

    std::unique_ptr<Scanner> m_scanner;
    std::unique_ptr<QTemporaryDir> m_folder;
    KeyMaker m_maker{42};
    const std::string m_salt = "a salt for these tests only";
};

namespace {

Next goOn(const core::ScanCoverage &)
{
    return Next::GoOn;
}

}  // namespace

void TestScanner::initTestCase()
{
    auto scanner = Scanner::create();
    QVERIFY(scanner.ok());
    m_scanner = std::make_unique<Scanner>(*std::move(scanner));
}

void TestScanner::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestScanner::put(const QString &path, const std::string &text, mode_t mode)
{
    const QString full = m_folder->filePath(path);
    QVERIFY(QDir().mkpath(QFileInfo(full).path()));
    QFile file(full);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.data(), qint64(text.size()));
    file.close();
    QCOMPARE(chmod(full.toLocal8Bit().constData(), mode), 0);
}

core::ScanReport TestScanner::scan(const ScanRequest &request) const
{
    auto report = m_scanner->scan(request, goOn);
    if (!report)
        qWarning("%s", qPrintable(report.error().message));
    return report ? *std::move(report) : core::ScanReport{};
}

void TestScanner::oneKeyInManyPlacesIsOneFinding()
{
    const std::string key = m_maker.key("sk-proj-{token:74}T3BlbkFJ{token:74}");
    put(QStringLiteral(".env"), "# mine\nOPENAI_API_KEY=" + key + "\n");
    put(QStringLiteral("src/app.py"), "client(api_key='" + key + "')\nother('" + key + "')\n");
    const core::ScanReport report = scanFolder();
    QCOMPARE(report.findings.size(), std::size_t(1));
    const core::Finding &finding = report.findings[0];
    QCOMPARE(finding.rule, std::string("openai-project-key"));
    QCOMPARE(finding.masked, std::string("sk-p…"));
    QCOMPARE(finding.places.size(), std::size_t(3));
    QVERIFY(!finding.why.empty());
    QVERIFY(finding.revokeUrl.starts_with("https://"));
    QCOMPARE(report.coverage.files, qint64(2));
    const auto inEnv = std::find_if(finding.places.begin(), finding.places.end(),
                                    [this](const auto &place) { return place.path == at(QStringLiteral(".env")); });
    QVERIFY(inEnv != finding.places.end());
    QCOMPARE(inEnv->line, 2);
    QCOMPARE(inEnv->column, 16);
}

void TestScanner::theMostDangerousKeyComesFirst()
{
    put(QStringLiteral("a"), m_maker.key("sk_test_{alnum:24}\n"));
    put(QStringLiteral("b"), m_maker.key("tskey-auth-k{alnum:10}CNTRL-{alnum:32}\n"));
    put(QStringLiteral("c"), m_maker.key("gsk_{alnum:52}\n"));
    const core::ScanReport report = scanFolder();
    QCOMPARE(report.findings.size(), std::size_t(3));
    QCOMPARE(report.findings[0].provider, std::string("Tailscale"));
    QCOMPARE(report.findings[1].provider, std::string("Groq"));
    QCOMPARE(report.findings[2].provider, std::string("Stripe"));
}

void TestScanner::noReportHoldsAKeyOrTheSalt()
{
    std::vector<std::string> keys;
    const auto rules = rulesFromJson(builtInRules());
    for (const Rule &rule : *rules) {
        keys.push_back(m_maker.key(rule.example));
        put(QString::fromStdString(rule.id), KeyMaker::line(rule, keys.back()));
    }
    const core::ScanReport report = scanFolder();
    QCOMPARE(report.findings.size(), keys.size());
    const QByteArray json = QJsonDocument(core::toJson(report)).toJson();
    QVERIFY(!json.contains(m_salt.c_str()));
    for (const std::string &key : keys) {
        QVERIFY(!json.contains(key.c_str()));
        QVERIFY(!json.contains(key.substr(key.size() - 8).c_str()));
    }
}

void TestScanner::aHomeIsSearchedWhereKeysLie()
{
    const QStringList places{QStringLiteral(".bashrc"), QStringLiteral(".config/fish/config.fish"),
                             QStringLiteral(".claude/settings.json"), QStringLiteral("work/app/.env.local"),
                             QStringLiteral(".zsh_history")};
    for (const QString &place : places)
        put(place, "export KEY=" + m_maker.key("gsk_{alnum:52}\n"));
    put(QStringLiteral("work/app/main.py"), m_maker.key("gsk_{alnum:52}\n"));  // an ordinary file: not a known place
    put(QStringLiteral("work/node_modules/x/.env"), m_maker.key("gsk_{alnum:52}\n"));
    const core::ScanReport report = scan({{}, m_folder->path().toStdString(), m_salt});
    QStringList found;
    for (const core::Finding &finding : report.findings)
        found.append(QDir(m_folder->path()).relativeFilePath(QString::fromStdString(finding.places.at(0).path)));
    found.sort();
    QStringList expected = places;
    expected.sort();
    QCOMPARE(found, expected);
}

void TestScanner::whatIsLeftOutIsCounted()
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

void TestScanner::whatCannotBeReadIsCounted()
{
    put(QStringLiteral("closed"), m_maker.key("gsk_{alnum:52}\n"), 0000);
    put(QStringLiteral("open"), m_maker.key("gsk_{alnum:52}\n"));
    // Nobody, root included, can read the first page of a process' memory.
    const core::ScanReport report = scan(request({m_folder->path().toStdString(), "/proc/self/mem"}));
    const bool asRoot = geteuid() == 0;
    QCOMPARE(report.coverage.unreadable, qint64(asRoot ? 1 : 2));
    QCOMPARE(report.findings.size(), std::size_t(asRoot ? 2 : 1));
}

void TestScanner::aPipeADeviceOrALoopDoesNotHang()
{
    put(QStringLiteral("key"), m_maker.key("gsk_{alnum:52}\n"));
    QCOMPARE(mkfifo(at(QStringLiteral("pipe")).c_str(), 0600), 0);
    QCOMPARE(symlink(".", at(QStringLiteral("here")).c_str()), 0);
    QCOMPARE(symlink("loop", at(QStringLiteral("loop")).c_str()), 0);
    QCOMPARE(symlink("nowhere", at(QStringLiteral("dangling")).c_str()), 0);
    QCOMPARE(symlink("/dev/zero", at(QStringLiteral("zero")).c_str()), 0);
    const core::ScanReport report = scan(request({m_folder->path().toStdString(), at(QStringLiteral("pipe"))}));
    QCOMPARE(report.findings.size(), std::size_t(1));
    QCOMPARE(report.findings[0].places.size(), std::size_t(1));
    QCOMPARE(report.coverage.files, qint64(1));
    QCOMPARE(report.coverage.unreadable, qint64(0));
    QVERIFY(report.coverage.skipped >= 4);  // pipe, folder link, loop, device
}

void TestScanner::aFileWithTwoNamesIsReadOnce()
{
    put(QStringLiteral("dotfiles/zshrc"), m_maker.key("gsk_{alnum:52}\n"));
    QCOMPARE(symlink("dotfiles/zshrc", at(QStringLiteral(".zshrc")).c_str()), 0);
    const core::ScanReport report = scan(request({at(QStringLiteral(".zshrc")), m_folder->path().toStdString()}));
    QCOMPARE(report.coverage.files, qint64(1));
    QCOMPARE(report.findings.at(0).places.size(), std::size_t(1));
    QCOMPARE(report.findings.at(0).places[0].path, at(QStringLiteral(".zshrc")));
}

void TestScanner::theReachIsASentence()
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

void TestScanner::aMissingPathIsNamed()
{
    const auto report = m_scanner->scan(request({at(QStringLiteral("missing"))}), goOn);
    QVERIFY(!report);
    QCOMPARE(int(report.error().kind), int(core::ErrorKind::NotFound));
    QVERIFY(report.error().message.contains(m_folder->filePath(QStringLiteral("missing"))));
}

void TestScanner::aShortSaltIsRefused()
{
    const auto report = m_scanner->scan({{}, m_folder->path().toStdString(), "short"}, goOn);
    QVERIFY(!report);
    QVERIFY(!report.error().message.contains(QStringLiteral("short")));
}

void TestScanner::aScanCanBeStopped()
{
    for (int i = 0; i < 10; ++i)
        put(QStringLiteral("file%1").arg(i), "text");
    int calls = 0;
    const auto report =
        m_scanner->scan(request({m_folder->path().toStdString()}), [&calls](const core::ScanCoverage &seen) {
            ++calls;
            return seen.files == 3 ? Next::Stop : Next::GoOn;
        });
    QVERIFY(!report);
    QCOMPARE(calls, 4);  // the folder and three files
}

void TestScanner::fingerprintsDependOnKeyAndSalt()
{
    // RFC 4231, test case 2.
    QCOMPARE(fingerprint("what do ya want for nothing?", "Jefe"),
             std::string("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    QVERIFY(fingerprint("key", "salt") != fingerprint("key", "other"));
}

QTEST_GUILESS_MAIN(TestScanner)
#include "TestScanner.moc"
