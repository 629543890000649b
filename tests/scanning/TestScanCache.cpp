// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScanFolder.h"

#include <QFile>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

#include <thread>

using namespace scanning;

/// What a scan need not open again, since an earlier one did.
class TestScanCache : public QObject, private ScanFolder {
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }

    void whatDidNotChangeIsNotOpenedAgain();
    void aTokenThatExpiresIsLookedAtAgain();
    void twoScansAtOnceFindTheSame();
};

void TestScanCache::whatDidNotChangeIsNotOpenedAgain()
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

void TestScanCache::aTokenThatExpiresIsLookedAtAgain()
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

void TestScanCache::twoScansAtOnceFindTheSame()
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

QTEST_GUILESS_MAIN(TestScanCache)
#include "TestScanCache.moc"
