// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuring/ConfigFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using configuring::ConfigFile;

class TestConfigFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMissingFileIsCreatedForItsUserAlone();
    void modeAndSymbolicLinkStay();
    void allNamesOfAFileSayTheSame();
    void aReadOnlyOrUnreadableFileIsNamed();
    void aFileBeingWrittenIsNeverTorn();
    void aFileChangedSinceIsNotOverwritten();
    void whatIsNoTextFileIsRefusedInOneSentence_data();
    void whatIsNoTextFileIsRefusedInOneSentence();
    void aFolderThatCannotBeWrittenIsNamed();
    void leftoversOfAKilledWriteAreReplaced();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QByteArray content(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
    }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QStringList entries() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot | QDir::System);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestConfigFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestConfigFile::aMissingFileIsCreatedForItsUserAlone()
{
    const auto file = ConfigFile::read(path("a/b/settings.json"));
    QVERIFY(file.ok());
    QVERIFY(!file->exists());
    QCOMPARE(file->missingFolders(), QStringList({path("a"), path("a/b")}));
    QCOMPARE(entries(), QStringList());  // reading creates nothing
    QVERIFY(file->replace("{}").ok());
    QCOMPARE(content("a/b/settings.json"), QByteArray("{}"));
    QCOMPARE(QFile::permissions(path("a/b/settings.json")) & ~QFile::Permissions(0x7000),
             QFile::ReadUser | QFile::WriteUser);
    const auto again = ConfigFile::read(path("a/b/settings.json"));
    QVERIFY(again->remove().ok());
    configuring::removeEmptyFolders(file->missingFolders());
    QCOMPARE(entries(), QStringList({QStringLiteral("a")}));  // nothing is missing any more: not ours to remove
    configuring::removeEmptyFolders({path("a"), path("a/b")});
    QCOMPARE(entries(), QStringList());
}

void TestConfigFile::modeAndSymbolicLinkStay()
{
    write("real", "old");
    QCOMPARE(::chmod(QFile::encodeName(path("real")).constData(), 0640), 0);
    QVERIFY(QFile::link(QStringLiteral("real"), path("link")));
    const auto file = ConfigFile::read(path("link"));
    QCOMPARE(file->bytes(), std::string("old"));
    QVERIFY(file->replace("new").ok());
    QVERIFY(QFileInfo(path("link")).isSymLink());
    QCOMPARE(content("real"), QByteArray("new"));
    struct stat status{};
    QCOMPARE(::stat(QFile::encodeName(path("real")).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 07777), 0640);
    QCOMPARE(entries(), QStringList({QStringLiteral("link"), QStringLiteral("real")}));
}

void TestConfigFile::allNamesOfAFileSayTheSame()
{
    write("f", "what it said");
    QCOMPARE(::link(QFile::encodeName(path("f")).constData(), QFile::encodeName(path("g")).constData()), 0);
    QVERIFY(ConfigFile::read(path("f"))->replace("new").ok());
    QCOMPARE(content("f"), QByteArray("new"));
    QCOMPARE(content("g"), QByteArray("new"));
    QVERIFY(ConfigFile::read(path("g"))->replace("longer than before").ok());
    QCOMPARE(content("f"), QByteArray("longer than before"));
    QCOMPARE(entries(), QStringList({QStringLiteral("f"), QStringLiteral("g")}));
    const auto stale = ConfigFile::read(path("f"));
    write("g", "theirs");
    QCOMPARE(stale->replace("ours").error().kind, core::ErrorKind::Conflict);
    QCOMPARE(content("f"), QByteArray("theirs"));
}

void TestConfigFile::aReadOnlyOrUnreadableFileIsNamed()
{
    write("f", "old");
    const bool isRoot = ::geteuid() == 0;  // root may do everything, so be somebody else for a moment
    const QByteArray folder = QFile::encodeName(m_folder->path());
    const QByteArray file = QFile::encodeName(path("f"));
    QVERIFY(!isRoot
            || (::chown(folder.constData(), 65534, 65534) == 0 && ::chown(file.constData(), 65534, 65534) == 0));
    QVERIFY(!isRoot || ::seteuid(65534) == 0);
    QCOMPARE(::chmod(file.constData(), 0400), 0);
    const auto replaced = ConfigFile::read(path("f"))->replace("new");
    QCOMPARE(::chmod(file.constData(), 0200), 0);
    const auto read = ConfigFile::read(path("f"));
    QVERIFY(!isRoot || ::seteuid(0) == 0);
    QCOMPARE(replaced.error().kind, core::ErrorKind::Denied);
    QVERIFY2(replaced.error().message.contains(path("f") + QStringLiteral(" is read-only")),
             qPrintable(replaced.error().message));
    QCOMPARE(read.error().kind, core::ErrorKind::Denied);
    QVERIFY2(read.error().message.contains(path("f")), qPrintable(read.error().message));
    QCOMPARE(::chmod(file.constData(), 0600), 0);
    QCOMPARE(content("f"), QByteArray("old"));
}

/// Another program writes without a pause while we do: our replacement is whole, or it is refused.
void TestConfigFile::aFileBeingWrittenIsNeverTorn()
{
    write("f", "0");
    const QByteArray name = QFile::encodeName(path("f"));
    const pid_t writer = ::fork();
    if (writer == 0) {
        for (;;) {
            const int fd = ::open(name.constData(), O_WRONLY | O_TRUNC | O_CREAT, 0600);
            const bool wrote = ::write(fd, "theirs", 6) == 6;
            ::close(fd);
            if (!wrote)
                ::_exit(1);
        }
    }
    int refused = 0;
    bool whole = true;
    for (int i = 0; i < 300; ++i) {
        const auto file = ConfigFile::read(path("f"));
        const auto replaced = file ? file->replace("ours") : core::Result<void>(file.error());
        refused += replaced ? 0 : 1;
        const QByteArray now = content("f");
        whole = whole && (now == "ours" || QByteArray("theirs").startsWith(now));
    }
    ::kill(writer, SIGKILL);
    ::waitpid(writer, nullptr, 0);
    QVERIFY(whole);
    QVERIFY(refused > 0);
    QVERIFY(!entries().contains(QStringLiteral(".f.spotmeter-new")));
}

void TestConfigFile::aFileChangedSinceIsNotOverwritten()
{
    write("f", "old");
    const auto file = ConfigFile::read(path("f"));
    write("f", "theirs");
    const auto replaced = file->replace("ours");
    QCOMPARE(replaced.error().kind, core::ErrorKind::Conflict);
    QVERIFY(replaced.error().message.contains(path("f")));
    QCOMPARE(file->remove().error().kind, core::ErrorKind::Conflict);
    QCOMPARE(content("f"), QByteArray("theirs"));
    QCOMPARE(entries(), QStringList({QStringLiteral("f")}));
}

void TestConfigFile::whatIsNoTextFileIsRefusedInOneSentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("directory") << "folder" << "is not a file";
    QTest::newRow("link to nowhere") << "dangling" << "leads nowhere";
    QTest::newRow("bytes") << "bytes" << "is not valid UTF-8";
    QTest::newRow("huge") << "huge" << "larger than 8 MB";
    QTest::newRow("pipe") << "pipe" << "is not a file";
}

void TestConfigFile::whatIsNoTextFileIsRefusedInOneSentence()
{
    QFETCH(QString, name);
    QFETCH(QString, sentence);
    QDir(m_folder->path()).mkdir(QStringLiteral("folder"));
    QVERIFY(QFile::link(path("nowhere"), path("dangling")));
    write("bytes", "\xFF\xFE");
    write("huge", QByteArray(8'000'001, ' '));
    QCOMPARE(::mkfifo(QFile::encodeName(path("pipe")).constData(), 0600), 0);
    const auto file = ConfigFile::read(m_folder->filePath(name));
    QVERIFY(!file.ok());
    QVERIFY2(file.error().message.contains(sentence), qPrintable(file.error().message));
    QVERIFY(file.error().message.contains(m_folder->filePath(name)));
}

void TestConfigFile::aFolderThatCannotBeWrittenIsNamed()
{
    write("f", "old");
    const QByteArray folder = QFile::encodeName(m_folder->path());
    const bool isRoot = ::geteuid() == 0;  // root may write everywhere, so be somebody else for a moment
    if (isRoot)
        QVERIFY(::chown(folder.constData(), 65534, 65534) == 0 && ::seteuid(65534) == 0);
    const auto file = ConfigFile::read(path("f"));
    QCOMPARE(::chmod(folder.constData(), 0500), 0);
    const auto replaced = file->replace("new");
    QCOMPARE(::chmod(folder.constData(), 0700), 0);
    if (isRoot)
        QCOMPARE(::seteuid(0), 0);
    QCOMPARE(replaced.error().kind, core::ErrorKind::Denied);
    QVERIFY(replaced.error().message.contains(path("f")));
    QCOMPARE(content("f"), QByteArray("old"));
}

void TestConfigFile::leftoversOfAKilledWriteAreReplaced()
{
    write("f", "old");
    write(".f.spotmeter-new", "half");
    QVERIFY(ConfigFile::read(path("f"))->replace("new").ok());
    QCOMPARE(entries(), QStringList({QStringLiteral("f")}));
    QCOMPARE(content("f"), QByteArray("new"));
}

QTEST_APPLESS_MAIN(TestConfigFile)
#include "TestConfigFile.moc"
