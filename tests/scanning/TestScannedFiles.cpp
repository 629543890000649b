// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScanFolder.h"

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace scanning;

/// Files that are not plain, short and still.
class TestScannedFiles : public QObject, private ScanFolder {
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }

    void textsInOtherDressAreRead();
    void aLongHistoryIsReadToItsEnd();
    void aPipeADeviceOrALoopDoesNotHang();
    void filesThatChangeWhileTheyAreReadDoNoHarm();
    void tenGigabytesAreNotRead();
    void aFolderOfManyFilesIsReadToItsEnd();
    void aNameThatIsNotUtf8IsRead();
};

void TestScannedFiles::textsInOtherDressAreRead()
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

void TestScannedFiles::aLongHistoryIsReadToItsEnd()
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

void TestScannedFiles::aPipeADeviceOrALoopDoesNotHang()
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

void TestScannedFiles::filesThatChangeWhileTheyAreReadDoNoHarm()
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

void TestScannedFiles::tenGigabytesAreNotRead()
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

void TestScannedFiles::aFolderOfManyFilesIsReadToItsEnd()
{
    constexpr int many = 20'000;
    for (int i = 0; i < many; ++i)
        close(open(at(QStringLiteral("f%1").arg(i)).c_str(), O_WRONLY | O_CREAT, 0600));
    put(QStringLiteral("last"), m_maker.key("gsk_{alnum:52}\n"));
    const core::ScanReport report = scanFolder();
    QCOMPARE(report.coverage.files, qint64(many + 1));
    QCOMPARE(report.findings.size(), std::size_t(1));
}

void TestScannedFiles::aNameThatIsNotUtf8IsRead()
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

QTEST_GUILESS_MAIN(TestScannedFiles)
#include "TestScannedFiles.moc"
