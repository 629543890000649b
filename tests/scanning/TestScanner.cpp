// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScanFolder.h"
#include "core/FindingJson.h"
#include "scanning/Fingerprint.h"
#include "scanning/ProcessScan.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace scanning;

/// What a scan tells of the keys that it found.
class TestScanner : public QObject, private ScanFolder {
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }

    void oneKeyInManyPlacesIsOneFinding();
    void theMostDangerousKeyComesFirst();
    void noReportHoldsAKeyOrTheSalt();
    void aTestsKeyIsASample();
    void theSameKeyInJsonIsTheSameKey();
    void aProcessIsNamedNotItsValue();
    void aMissingPathIsNamed();
    void aShortSaltIsRefused();
    void aScanCanBeStopped();
    void fingerprintsDependOnKeyAndSalt();
};

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
