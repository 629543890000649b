// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeyMaker.h"
#include "core/FindingJson.h"
#include "scanning/Fingerprint.h"
#include "scanning/ProcessScan.h"
#include "scanning/Scanner.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <atomic>
#include <map>
#include <memory>
#include <thread>

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
    void storesBesideDownloadsAreRead();
    void aPlaceIsToldByWhatItIs();
    void textsInOtherDressAreRead();
    void aLongHistoryIsReadToItsEnd();
    void whatDidNotChangeIsNotOpenedAgain();
    void aTokenThatExpiresIsLookedAtAgain();
    void aTestsKeyIsASample();
    void theSameKeyInJsonIsTheSameKey();
    void aProcessIsNamedNotItsValue();
    void whatIsLeftOutIsCounted();
    void whatCannotBeReadIsCounted();
    void aPipeADeviceOrALoopDoesNotHang();
    void aFileWithTwoNamesIsReadOnce();
    void filesThatChangeWhileTheyAreReadDoNoHarm();
    void tenGigabytesAreNotRead();
    void aFolderOfManyFilesIsReadToItsEnd();
    void aNameThatIsNotUtf8IsRead();
    void twoScansAtOnceFindTheSame();
    void theReachIsASentence();
    void aMissingPathIsNamed();
    void aShortSaltIsRefused();
    void aScanCanBeStopped();
    void fingerprintsDependOnKeyAndSalt();

private:
    void put(const QString &path, const std::string &text, mode_t mode = 0600);
    std::string at(const QString &path) const { return m_folder->filePath(path).toStdString(); }
    ScanRequest request(std::vector<std::string> paths) const
    {
        ScanRequest request;
        request.paths = std::move(paths);
        request.home = at({});
        request.salt = m_salt;
        return request;
    }
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
    for (const Rule &rule : rules->list) {
        const KeyMaker::Drawn drawn = m_maker.drawn(rule);
        keys.push_back(drawn.key);
        put(QString::fromStdString(rule.id) + QStringLiteral(".env"), drawn.line);
    }
    const core::ScanReport report = scanFolder();
    QVERIFY(report.findings.size() >= keys.size());
    const QByteArray json = QJsonDocument(core::toJson(report)).toJson();
    QVERIFY(!json.contains(m_salt.c_str()));
    for (const std::string &key : keys) {
        QVERIFY(!json.contains(key.c_str()));
        QVERIFY(!json.contains(key.substr(key.size() - 8).c_str()));
    }
}

void TestScanner::aHomeIsSearchedWhereKeysLie()
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
void TestScanner::storesBesideDownloadsAreRead()
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

void TestScanner::aPlaceIsToldByWhatItIs()
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

void TestScanner::textsInOtherDressAreRead()
{
    const auto key = [this] { return "GROQ_API_KEY=" + m_maker.key("gsk_{alnum:52}") + "\r\n"; };
    const auto utf16 = [](const std::string &text) {
        std::string wide;
        for (const char c : text)
            wide += {c, '\0'};
        return wide;
    };
    put(QStringLiteral("bom.env"), "\xFF\xFE" + utf16(key()));
    put(QStringLiteral("no-bom.env"), utf16(key()));
    std::string packed(4096, '\0');
    z_stream stream{};
    const std::string text = "ls\n" + key();
    QCOMPARE(deflateInit2(&stream, 9, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY), Z_OK);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
    stream.avail_in = uInt(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    QCOMPARE(deflate(&stream, Z_FINISH), Z_STREAM_END);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    put(QStringLiteral(".bash_history.gz"), packed);
    put(QStringLiteral("state.vscdb"), std::string("SQLite format 3\0\x10\0", 18) + key() + std::string(100, '\0'));
    std::string fish = m_maker.key("sk-ant-api03-{alnum:93}AA");
    for (std::size_t dash = fish.find('-'); dash != std::string::npos; dash = fish.find('-', dash + 4))
        fish.replace(dash, 1, "\\x2d");
    put(QStringLiteral(".config/fish/fish_variables"), "SETUVAR --export K:" + fish + "\n");
    const core::ScanReport report = scanFolder();
    QCOMPARE(report.findings.size(), std::size_t(5));
    QCOMPARE(report.coverage.skipped, qint64(0));
}

void TestScanner::aLongHistoryIsReadToItsEnd()
{
    const std::string first = m_maker.key("gsk_{alnum:52}");
    const std::string last = m_maker.key("gsk_{alnum:52}");
    std::string text = first + '\n';
    for (int line = 0; text.size() < 9 * 1024 * 1024; ++line)
        text += "line " + std::to_string(line) + " of a transcript that says nothing\n";
    // Across the border of two pieces too.
    const std::string middle = m_maker.key("gsk_{alnum:52}");
    text.replace(4 * 1024 * 1024 - 20, middle.size() + 2, "\n" + middle + "\n");
    const auto lines = int(std::count(text.begin(), text.end(), '\n'));
    put(QStringLiteral("chat.jsonl"), text + last);
    put(QStringLiteral("large.txt"), text);
    const core::ScanReport report = scanFolder();
    QCOMPARE(report.findings.size(), std::size_t(3));
    int deepest = 0;
    for (const core::Finding &finding : report.findings) {
        QCOMPARE(finding.places.size(), std::size_t(1));
        deepest = std::max(deepest, finding.places[0].line);
    }
    QCOMPARE(deepest, lines + 1);
    QCOMPARE(report.coverage.skipped, qint64(1));
}

void TestScanner::whatDidNotChangeIsNotOpenedAgain()
{
    put(QStringLiteral("clean"), "nothing here\n");
    const std::string key = m_maker.key("gsk_{alnum:52}");
    put(QStringLiteral("key"), "\n " + key + "\n");
    const timespec longAgo[2] = {{1'700'000'000, 0}, {1'700'000'000, 0}};
    QCOMPARE(utimensat(AT_FDCWD, at(QStringLiteral("clean")).c_str(), longAgo, 0), 0);
    QTemporaryDir other;
    ScanRequest cached = request({m_folder->path().toStdString()});
    cached.cacheFile = other.filePath(QStringLiteral("cache"));
    QCOMPARE(scan(cached).findings.size(), std::size_t(1));
    // A file counts as settled two seconds after its last change.
    QTRY_COMPARE_WITH_TIMEOUT((scan(cached), scan(cached).coverage.unchanged), qint64(2), 10'000);
    const core::ScanReport again = scan(cached);
    const core::ScanReport uncached = scanFolder();
    QCOMPARE(uncached.coverage.unchanged, qint64(0));
    QCOMPARE(again.findings[0].fingerprint, uncached.findings[0].fingerprint);
    QCOMPARE(again.findings[0].masked, uncached.findings[0].masked);
    QCOMPARE(int(again.findings[0].level), int(uncached.findings[0].level));
    QCOMPARE(again.findings[0].places[0].line, 2);
    QCOMPARE(again.findings[0].places[0].column, 2);
    QCOMPARE(again.findings[0].places[0].reach, uncached.findings[0].places[0].reach);
    QFile kept(cached.cacheFile);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(!kept.readAll().contains(key.substr(4, 12).c_str()));
    QCOMPARE(again.coverage.files, qint64(2));
    QCOMPARE(again.findings.size(), std::size_t(1));
    put(QStringLiteral("clean"), m_maker.key("gsk_{alnum:52}\n"));
    QCOMPARE(scan(cached).findings.size(), std::size_t(2));
    QVERIFY(QFile::resize(cached.cacheFile, kept.size() - 10));
    QCOMPARE(scan(cached).findings.size(), std::size_t(2));
    QFile broken(cached.cacheFile);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("no cache at all");
    broken.close();
    QCOMPARE(scan(cached).findings.size(), std::size_t(2));
}

void TestScanner::aTokenThatExpiresIsLookedAtAgain()
{
    const QByteArray payload = QByteArray("{\"sub\":\"somebody\",\"exp\":4102444800}")
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    put(QStringLiteral("token"),
        "TOKEN="
            + QByteArray("{\"alg\":\"HS256\",\"typ\":\"JWT\"}").toBase64(QByteArray::OmitTrailingEquals).toStdString()
            + '.' + payload.toStdString() + '.' + m_maker.key("{alnum:43}\n"));
    put(QStringLiteral("clean"), "nothing here\n");
    QTemporaryDir other;
    ScanRequest cached = request({m_folder->path().toStdString()});
    cached.cacheFile = other.filePath(QStringLiteral("cache"));
    QCOMPARE(scan(cached).findings.size(), std::size_t(1));
    QTRY_COMPARE_WITH_TIMEOUT((scan(cached), scan(cached).coverage.unchanged), qint64(1), 10'000);
    QCOMPARE(scan(cached).findings.size(), std::size_t(1));
}

void TestScanner::aTestsKeyIsASample()
{
    put(QStringLiteral("tests/data/server.pem"),
        m_maker.key("-----BEGIN RSA PRIVATE KEY-----\n{base64:64}\n{base64:64}\n-----END RSA PRIVATE KEY-----\n"));
    put(QStringLiteral("server.pem"),
        m_maker.key("-----BEGIN RSA PRIVATE KEY-----\n{base64:64}\n{base64:64}\n-----END RSA PRIVATE KEY-----\n"));
    const core::ScanReport report = scanFolder();
    QCOMPARE(report.findings.size(), std::size_t(2));
    QVERIFY(report.findings[0].level > core::FindingLevel::Low);
    QCOMPARE(int(report.findings[1].level), int(core::FindingLevel::Sample));
    // Who asks for the very file means it.
    QVERIFY(scan(request({at(QStringLiteral("tests/data/server.pem"))})).findings.at(0).level
            > core::FindingLevel::Low);
}

void TestScanner::theSameKeyInJsonIsTheSameKey()
{
    const std::string body = m_maker.key("{base64:64}\n{base64:64}\n");
    std::string escaped = body;
    for (std::size_t end = escaped.find('\n'); end != std::string::npos; end = escaped.find('\n', end + 2))
        escaped.replace(end, 1, "\\n");
    put(QStringLiteral("id_rsa"), "-----BEGIN RSA PRIVATE KEY-----\n" + body + "-----END RSA PRIVATE KEY-----\n");
    put(QStringLiteral("a.json"),
        "{\"key\": \"-----BEGIN RSA PRIVATE KEY-----\\n" + escaped + "-----END RSA PRIVATE KEY-----\\n\"}");
    const core::ScanReport report = scanFolder();
    QCOMPARE(report.findings.size(), std::size_t(1));
    QCOMPARE(report.findings[0].places.size(), std::size_t(2));
}

void TestScanner::aProcessIsNamedNotItsValue()
{
    const std::string key = m_maker.key("gsk_{alnum:52}");
    const std::string other = m_maker.key("gsk_{alnum:52}");
    QTemporaryDir proc;
    for (const QString &pid : {QStringLiteral("41"), QStringLiteral("42")}) {
        QVERIFY(QDir(proc.path()).mkdir(pid));
        QFile variables(proc.filePath(pid + QStringLiteral("/environ")));
        QVERIFY(variables.open(QIODevice::WriteOnly));
        const std::string text = "HOME=/home/me" + std::string(1, '\0') + "GROQ_API_KEY=" + key + std::string(1, '\0')
            + (pid == u"42" ? "OTHER=" + other : std::string());
        variables.write(text.data(), qint64(text.size()));
        QFile name(proc.filePath(pid + QStringLiteral("/comm")));
        QVERIFY(name.open(QIODevice::WriteOnly));
        name.write("node\n");
    }
    const auto hits = scanProcesses(proc.path().toStdString(), m_scanner->engine(), m_salt);
    QCOMPARE(hits.size(), std::size_t(2));
    QVERIFY(hits[0].name.find("GROQ_API_KEY") != std::string::npos);
    QVERIFY(hits[0].name.find("node") != std::string::npos);
    for (const ProcessHit &hit : hits)
        QVERIFY(hit.name.find(key.substr(0, 12)) == std::string::npos);
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

void TestScanner::filesThatChangeWhileTheyAreReadDoNoHarm()
{
    put(QStringLiteral("steady"), m_maker.key("gsk_{alnum:52}\n"));
    for (int i = 0; i < 300; ++i)
        put(QStringLiteral("moving%1").arg(i), std::string(100'000, 'x'));
    std::atomic<bool> stop = false;
    std::jthread mover([&] {
        for (int turn = 0; !stop; ++turn) {
            const std::string path = at(QStringLiteral("moving%1").arg(turn % 300));
            if (turn % 3 == 0)
                static_cast<void>(truncate(path.c_str(), turn % 2 == 0 ? 10 : 9'000'000));
            else if (turn % 3 == 1)
                unlink(path.c_str());
            else
                close(open(path.c_str(), O_WRONLY | O_CREAT, 0600));
        }
    });
    for (int i = 0; i < 5; ++i)
        QCOMPARE(scanFolder().findings.size(), std::size_t(1));
    stop = true;
}

void TestScanner::tenGigabytesAreNotRead()
{
    for (const QString &name : {QStringLiteral("disk.raw"), QStringLiteral("zeros.jsonl")}) {
        put(name, {});
        QCOMPARE(truncate(at(name).c_str(), 10'000'000'000), 0);
    }
    put(QStringLiteral("key"), m_maker.key("gsk_{alnum:52}\n"));
    const core::ScanReport report = scanFolder();
    QCOMPARE(report.coverage.skipped, qint64(2));
    QCOMPARE(report.findings.size(), std::size_t(1));
}

void TestScanner::aFolderOfManyFilesIsReadToItsEnd()
{
    constexpr int many = 20'000;
    for (int i = 0; i < many; ++i)
        close(open(at(QStringLiteral("f%1").arg(i)).c_str(), O_WRONLY | O_CREAT, 0600));
    put(QStringLiteral("last"), m_maker.key("gsk_{alnum:52}\n"));
    const core::ScanReport report = scanFolder();
    QCOMPARE(report.coverage.files, qint64(many + 1));
    QCOMPARE(report.findings.size(), std::size_t(1));
}

void TestScanner::aNameThatIsNotUtf8IsRead()
{
    const std::string path = at(QStringLiteral("caf")) + "\xe9.env";
    const std::string key = m_maker.key("gsk_{alnum:52}\n");
    const int file = open(path.c_str(), O_WRONLY | O_CREAT, 0600);
    QVERIFY(file >= 0);
    QCOMPARE(write(file, key.data(), key.size()), ssize_t(key.size()));
    close(file);
    const core::ScanReport report = scanFolder();
    QCOMPARE(report.findings.at(0).places.at(0).path, path);
}

void TestScanner::twoScansAtOnceFindTheSame()
{
    for (int i = 0; i < 50; ++i)
        put(QStringLiteral("f%1").arg(i), m_maker.key("gsk_{alnum:52}\n"));
    QTemporaryDir other;
    ScanRequest cached = request({m_folder->path().toStdString()});
    cached.cacheFile = other.filePath(QStringLiteral("cache"));
    std::size_t found[2] = {0, 0};
    {
        std::jthread first([&] { found[0] = scan(cached).findings.size(); });
        std::jthread second([&] { found[1] = scan(cached).findings.size(); });
    }
    QCOMPARE(found[0], std::size_t(50));
    QCOMPARE(found[1], std::size_t(50));
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
    ScanRequest bad = request({});
    bad.salt = "short";
    const auto report = m_scanner->scan(bad, goOn);
    QVERIFY(!report);
    QVERIFY(!report.error().message.contains(QStringLiteral("short")));
}

void TestScanner::aScanCanBeStopped()
{
    for (int i = 0; i < 10; ++i)
        put(QStringLiteral("file%1").arg(i), "text");
    ScanRequest alone = request({m_folder->path().toStdString()});
    alone.threads = 1;
    qint64 seenFiles = 0;
    const auto report = m_scanner->scan(alone, [&seenFiles](const core::ScanCoverage &seen) {
        seenFiles = seen.files;
        return seen.files >= 3 ? Next::Stop : Next::GoOn;
    });
    QVERIFY(!report);
    QVERIFY(seenFiles >= 3 && seenFiles < 10);
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
