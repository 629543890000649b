// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeyMaker.h"
#include "scanning/Allowlist.h"
#include "scanning/Fingerprint.h"
#include "scanning/Scanner.h"
#include "scanning/StreamFinder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace scanning;

/// What people have told this and other scanners to let be.
class TestAllowlist : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void ownEntriesLetKeysBe_data();
    void ownEntriesLetKeysBe();
    void anEntryNeedsAReason();
    void aBrokenListIsNamed_data();
    void aBrokenListIsNamed();
    void commentsLetKeysBe_data();
    void commentsLetKeysBe();
    void listsOfOtherScannersAreHonoured_data();
    void listsOfOtherScannersAreHonoured();
    void aUsersRuleIsUsedAndCanTakeAnothersPlace();
    void aStreamIsSearchedLikeAFile();

private:
    void put(const QString &path, const std::string &text);
    core::ScanReport scan(const Allowlist &allowed = {}) const;

    std::unique_ptr<Scanner> m_scanner;
    std::unique_ptr<QTemporaryDir> m_folder;
    KeyMaker m_maker{5};
    std::string m_key;
    const std::string m_salt = "a salt for these tests only";
};

void TestAllowlist::initTestCase()
{
    auto scanner = Scanner::create();
    QVERIFY(scanner.ok());
    m_scanner = std::make_unique<Scanner>(*std::move(scanner));
}

void TestAllowlist::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_key = m_maker.key("gsk_{alnum:52}");
}

void TestAllowlist::put(const QString &path, const std::string &text)
{
    QVERIFY(QDir().mkpath(QFileInfo(m_folder->filePath(path)).path()));
    QFile file(m_folder->filePath(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.data(), qint64(text.size()));
}

core::ScanReport TestAllowlist::scan(const Allowlist &allowed) const
{
    ScanRequest request;
    request.paths = {m_folder->path().toStdString()};
    request.salt = m_salt;
    request.allowed = allowed;
    auto report = m_scanner->scan(request, [](const core::ScanCoverage &) { return Next::GoOn; });
    return report ? *std::move(report) : core::ScanReport{};
}

void TestAllowlist::ownEntriesLetKeysBe_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<bool>("covered");
    const auto row = [](const char *name, const char *entry, bool covered) {
        QTest::newRow(name) << QString::fromLatin1(entry) << covered;
    };
    row("key", R"({"fingerprint":"@","reason":"r"})", true);
    row("other key", R"({"fingerprint":"00","reason":"r"})", false);
    row("path", R"({"path":"*/app/*.env","reason":"r"})", true);
    row("other path", R"({"path":"*/lib/*","reason":"r"})", false);
    row("rule", R"({"rule":"groq-api-key","reason":"r"})", true);
    row("rule in another path", R"({"rule":"groq-api-key","path":"/nowhere/*","reason":"r"})", false);
    row("still valid", R"({"rule":"groq-api-key","reason":"r","until":"2999-01-31"})", true);
    row("expired", R"({"rule":"groq-api-key","reason":"r","until":"2020-01-31"})", false);
}

void TestAllowlist::ownEntriesLetKeysBe()
{
    QFETCH(QString, entry);
    QFETCH(bool, covered);
    put(QStringLiteral("app/x.env"), "K=" + m_key + "\n");
    entry.replace(u'@', QString::fromStdString(fingerprint(m_key, m_salt)));
    const auto list = Allowlist::fromJson("{\"version\":1,\"allow\":[" + entry.toUtf8() + "]}");
    QVERIFY(list.ok());
    const QString path = m_folder->filePath(QStringLiteral("list.json"));
    QVERIFY(list->save(path).ok());
    const auto again = Allowlist::load(path);
    QVERIFY(again.ok());
    const core::ScanReport report = scan(*again);
    QCOMPARE(report.findings.size(), std::size_t(covered ? 0 : 1));
    QCOMPARE(report.coverage.allowed, qint64(covered ? 1 : 0));
}

void TestAllowlist::anEntryNeedsAReason()
{
    QVERIFY(!Allowlist().add({"00", {}, {}, QStringLiteral("  "), {}}));
    QVERIFY(!Allowlist().add({{}, {}, {}, QStringLiteral("why not"), {}}));
}

void TestAllowlist::aBrokenListIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("no version") << QByteArray("{}");
    QTest::newRow("no reason") << QByteArray(R"({"version":1,"allow":[{"rule":"a"}]})");
    QTest::newRow("no day") << QByteArray(R"({"version":1,"allow":[{"rule":"a","reason":"r","until":"soon"}]})");
}

void TestAllowlist::aBrokenListIsNamed()
{
    QFETCH(QByteArray, bytes);
    put(QStringLiteral("list.json"), bytes.toStdString());
    const QString path = m_folder->filePath(QStringLiteral("list.json"));
    const auto list = Allowlist::load(path);
    QVERIFY(!list);
    QVERIFY(list.error().message.contains(path));
}

void TestAllowlist::commentsLetKeysBe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("covered");
    const auto row = [](const char *text, bool covered) { QTest::newRow(text) << QString::fromUtf8(text) << covered; };
    row("K=§  # gitleaks:allow\n", true);
    row("K=§  # betterleaks:allow\n", true);
    row("K=§  // trufflehog:ignore\n", true);
    row("K=§  # pragma: allowlist secret\n", true);
    row("# pragma: allowlist nextline secret\nK=§\n", true);
    row("// secretlint-disable-next-line\nK=§\n", true);
    row("K=§  // secretlint-disable-line\n", true);
    row("K=§  # spotmeter:allow\n", true);
    row("K=§\n# gitleaks:allow\n", false);
    row("# pragma: allowlist nextline secret\n\nK=§\n", false);
}

void TestAllowlist::commentsLetKeysBe()
{
    QFETCH(QString, text);
    QFETCH(bool, covered);
    put(QStringLiteral("a.env"), text.replace(u'§', QString::fromStdString(m_key)).toStdString());
    QCOMPARE(scan().findings.size(), std::size_t(covered ? 0 : 1));
}

void TestAllowlist::listsOfOtherScannersAreHonoured_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("covered");
    const auto row = [](const char *title, const char *name, const char *text, bool covered) {
        QTest::newRow(title) << QString::fromLatin1(name) << QString::fromLatin1(text) << covered;
    };
    row("gitleaks, three parts", ".gitleaksignore", "# ours\napp/a.py:generic-api-key:2\n", true);
    row("gitleaks, four parts", ".gitleaksignore", "cd5226711335c68be1e720b318b7bc3135a30eb2:app/a.py:x:2\n", true);
    row("gitleaks, another line", ".gitleaksignore", "app/a.py:generic-api-key:3\n", false);
    row("gitleaks paths", ".gitleaks.toml", "[allowlist]\ndescription = \"x\"\npaths = [\n  '''^app/.*\\.py$''',\n]\n",
        true);
    row("gitleaks other paths", ".gitleaks.toml", "[allowlist]\npaths = ['''^lib/''']\n", false);
    row("detect-secrets", ".secrets.baseline",
        "{\"results\": {\"app/a.py\": [{\"type\": \"x\", \"hashed_secret\": \"@\", \"line_number\": 2}]}}", true);
    row("secretlint", ".secretlintignore", "app/*.py\n", true);
    row("ripsecrets", ".secretsignore", "a.py\n", true);
    row("ripsecrets, another file", ".secretsignore", "b.py\n", false);
}

void TestAllowlist::listsOfOtherScannersAreHonoured()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(bool, covered);
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("app")));
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral(".git")));
    const QByteArray sha1 =
        QCryptographicHash::hash(QByteArray::fromStdString(m_key), QCryptographicHash::Sha1).toHex();
    put(name, text.replace(u'@', QString::fromLatin1(sha1)).toStdString());
    put(QStringLiteral("app/a.py"), "# one\nk = '" + m_key + "'\n");
    const core::ScanReport report = scan();
    QCOMPARE(report.findings.size(), std::size_t(covered ? 0 : 1));
    QCOMPARE(report.coverage.allowed, qint64(covered ? 1 : 0));
}

void TestAllowlist::aUsersRuleIsUsedAndCanTakeAnothersPlace()
{
    const QString path = m_folder->filePath(QStringLiteral("rules/own.json"));
    put(QStringLiteral("rules/own.json"),
        R"({"version":1,"rules":[
            {"id":"acme-key","provider":"Acme","pattern":"acme_[a-z0-9]{24}","alphabet":"alnum","entropy":3,
             "example":"acme_{lower:24}","why":"Ours.","revoke":"https://example.com","level":"high"},
            {"id":"groq-api-key","provider":"Groq","pattern":"gsk_[A-Za-z0-9]{52}","alphabet":"alnum","entropy":3,
             "example":"gsk_{alnum:52}","why":"Ours.","revoke":"https://example.com","level":"low"}]})");
    const auto scanner = Scanner::create(path);
    QVERIFY2(scanner.ok(), scanner.ok() ? "" : qPrintable(scanner.error().message));
    put(QStringLiteral("a"), m_key + "\n" + m_maker.key("acme_{lower:24}") + "\n");
    ScanRequest request;
    request.paths = {m_folder->filePath(QStringLiteral("a")).toStdString()};
    request.salt = m_salt;
    const auto report = scanner->scan(request, [](const core::ScanCoverage &) { return Next::GoOn; });
    QCOMPARE(report->findings.size(), std::size_t(2));
    QCOMPARE(report->findings[0].provider, std::string("Acme"));
    QCOMPARE(int(report->findings[1].level), int(core::FindingLevel::Low));
    put(QStringLiteral("rules/own.json"), R"({"version":1,"rules":[{"id":"x"}]})");
    const auto broken = Scanner::create(path);
    QVERIFY(!broken);
    QVERIFY(broken.error().message.contains(path));
}

void TestAllowlist::aStreamIsSearchedLikeAFile()
{
    std::string text;
    std::vector<std::string> keys;
    for (int i = 0; i < 40; ++i) {
        keys.push_back(m_maker.key("gsk_{alnum:52}"));
        text += m_maker.key("{lower:7000} ") + R"({"content":"\n)" + keys.back() + R"(\n"})";
    }
    for (const std::size_t piece : {std::size_t(1), std::size_t(1448), std::size_t(65'536), text.size()}) {
        std::vector<std::string> found;
        KeyFinder finderOfKeys(m_scanner->engine());
        StreamFinder finder(finderOfKeys, [&found](const FoundKey &key) { found.emplace_back(key.key); });
        for (std::size_t at = 0; at < text.size(); at += piece)
            finder.feed(std::string_view(text).substr(at, piece));
        finder.finish();
        QCOMPARE(found, keys);
        found.clear();
        finder.feed(keys[0]);  // another text
        finder.finish();
        QCOMPARE(found.size(), std::size_t(1));
    }
}

QTEST_GUILESS_MAIN(TestAllowlist)
#include "TestAllowlist.moc"
