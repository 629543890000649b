// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuring/Journal.h"
#include "core/Secret.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <random>

#include <sys/wait.h>
#include <unistd.h>

using namespace configuring;

namespace {

const QString owner = QStringLiteral("claude-code");
const QByteArray original = "{\r\n\t\"model\": \"opus\",\r\n\t\"env\": { \"A\": \"1\" }\r\n}";

std::vector<Edit> ourEdits()
{
    return {{{"env", "URL"}, "http://127.0.0.1:4117/a/x"}, {{"env", "TOKEN"}, std::string("local-") + "0123456789"}};
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

}  // namespace

class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aChangeIsRecordedAndTakenBack();
    void theRecordHoldsNoTokenAndIsPrivate();
    void sealedTextsAreNotInTheRecordAndComeBack();
    void aRecordOfTheFormerShapeStillRestores();
    void aWriteInPlaceThatWasKilledIsTakenBack();
    void aCopyBesideAWholeFileIsNotUsed();
    void aCreatedFileAndItsFoldersGoAgain();
    void aKillBeforeTheWriteLeavesNothingToUndo();
    void killedAtAnyMomentTheOriginalCanBeHadBack();
    void aFailedWriteLeavesNoRecord();
    void aFileThatTheUserDeletedStaysDeleted();
    void aSecondChangeIsRefusedUntilTheFirstIsUndone();
    void aSpoiltRecordIsNamed();

private:
    QString target() const { return m_home->filePath(QStringLiteral("settings.json")); }
    QString records() const { return m_home->filePath(QStringLiteral("data/journal")); }
    core::Result<Change> plan() const { return planChange(owner, target(), Format::Json, ourEdits()); }
    void undoAll() const;

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestJournal::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    write(target(), original);
}

void TestJournal::undoAll() const
{
    const Journal journal(records());
    const auto all = journal.records(owner);
    QVERIFY2(all.ok(), all ? "" : qPrintable(all.error().message));
    for (const Record &record : *all) {
        const auto undo = planUndo(record);
        QVERIFY2(undo.ok(), undo ? "" : qPrintable(undo.error().message));
        QCOMPARE(undo->after.conflicts, QStringList());
        QVERIFY(journal.undo(*undo).ok());
    }
    QCOMPARE(journal.records(owner)->size(), std::size_t(0));
}

void TestJournal::aChangeIsRecordedAndTakenBack()
{
    const Journal journal(records());
    QVERIFY(journal.apply(*plan()).ok());
    QVERIFY(content(target()).contains("\r\n\t\"env\": { \"A\": \"1\", \"URL\": \"http://127.0.0.1:4117/a/x\""));
    const auto all = journal.records(owner);
    QCOMPARE(all->size(), std::size_t(1));
    QCOMPARE(journal.records(QStringLiteral("claude"))->size(), std::size_t(0));
    undoAll();
    QCOMPARE(content(target()), original);
}

void TestJournal::theRecordHoldsNoTokenAndIsPrivate()
{
    QVERIFY(Journal(records()).apply(*plan()).ok());
    const QDir folder(records());
    const QString name = folder.entryList(QDir::Files).value(0);
    const QByteArray record = content(folder.absoluteFilePath(name));
    QVERIFY(!record.contains("local-0123456789"));
    QVERIFY(record.contains(target().toUtf8()));  // usable by hand
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(folder.absoluteFilePath(name)) & others));
}

void TestJournal::sealedTextsAreNotInTheRecordAndComeBack()
{
    const QByteArray before = "{ \"env\" : {\"KEY\":\"old\\u002dsecret\",\"A\" : \"1\"} }";
    write(target(), before);
    const std::vector<Edit> edits{{{"env", "KEY"}, "ours"}, {{"env", "B"}, "2"}};
    auto change = planChange(owner, target(), Format::Json, edits);
    std::vector<std::string> texts;
    seal(
        change->record, [](const KeyPath &key, std::string_view) { return !key.empty() && key.back() == "KEY"; },
        texts);
    change->record.sealedIn = QStringLiteral("a safe place");
    const Journal journal(records());
    QVERIFY(journal.apply(*change).ok());
    const QDir folder(records());
    const QByteArray written = content(folder.absoluteFilePath(folder.entryList(QDir::Files).value(0)));
    QVERIFY2(!written.contains("secret") && written.contains("a safe place"), written);

    std::vector<Record> all = *journal.records(owner);
    QVERIFY(isSealed(all[0]));
    const auto unfit = unseal(all[0], {});
    QVERIFY(!unfit.ok() && unfit.error().kind == core::ErrorKind::Conflict);
    QVERIFY(unseal(all[0], texts).ok());
    const auto undo = planUndo(all[0]);
    QVERIFY(journal.undo(*undo).ok());
    QCOMPARE(content(target()), before);
}

void TestJournal::aRecordOfTheFormerShapeStillRestores()
{
    const QByteArray now = "{ \"key\": \"ours\" }";
    const QByteArray before = "{ \"key\": \"theirs\" }";
    write(target(), now);
    QVERIFY(QDir().mkpath(records()));
    const auto sha = [](const QByteArray &bytes) {
        return QByteArray::fromStdString(core::sha256Hex(bytes.toStdString()));
    };
    write(records() + QStringLiteral("/claude-code--0123456789abcdef.json"),
          "{\"owner\": \"claude-code\", \"path\": \"" + target().toUtf8()
              + "\", \"format\": \"json\", \"created_file\": false, \"created_folders\": [], \"before_sha256\": \""
              + sha(before) + "\", \"after_sha256\": \"" + sha(now)
              + "\", \"undo_from_last_to_first\": [{\"offset\": 9, \"removed\": \"\\\"theirs\\\"\", "
                "\"inserted_length\": 6}], \"keys\": [{\"path\": [\"key\"], \"before\": \"\\\"theirs\\\"\", "
                "\"after_sha256\": \""
              + sha("ours") + "\", \"depth_before\": 1}]}");
    const std::vector<Record> all = *Journal(records()).records(owner);
    QCOMPARE(all.size(), std::size_t(1));
    QVERIFY(!isSealed(all[0]));
    QCOMPARE(QByteArray::fromStdString(planUndo(all[0])->after.bytes), before);
    write(target(), "{ \"key\": \"ours\", \"more\": 1 }");
    QCOMPARE(QByteArray::fromStdString(planUndo(all[0])->after.bytes),
             QByteArray("{ \"key\": \"theirs\", \"more\": 1 }"));
}

void TestJournal::aWriteInPlaceThatWasKilledIsTakenBack()
{
    const QString twin = m_home->filePath(QStringLiteral("twin.json"));
    QCOMPARE(::link(QFile::encodeName(target()).constData(), QFile::encodeName(twin).constData()), 0);
    const Journal journal(records());
    QVERIFY(journal.apply(*plan()).ok());
    QVERIFY(content(twin).contains("local-"));
    write(m_home->filePath(QStringLiteral(".settings.json.spotmeter-old")), original);  // as if killed half-way
    QFile file(target());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(20));
    file.close();
    undoAll();
    QCOMPARE(content(target()), original);
    QCOMPARE(content(twin), original);
    QVERIFY(!QFile::exists(m_home->filePath(QStringLiteral(".settings.json.spotmeter-old"))));
}

/// As if killed when all was written and only the copy had to go; weeks later somebody else changed the file.
void TestJournal::aCopyBesideAWholeFileIsNotUsed()
{
    QVERIFY(Journal(records()).apply(*plan()).ok());
    const QString copy = m_home->filePath(QStringLiteral(".settings.json.spotmeter-old"));
    write(copy, original);
    write(target(), content(target()).replace("\"opus\"", "\"sonnet\""));
    undoAll();
    QCOMPARE(content(target()), QByteArray(original).replace("\"opus\"", "\"sonnet\""));
    QVERIFY(!QFile::exists(copy));
}

void TestJournal::aCreatedFileAndItsFoldersGoAgain()
{
    const QString path = m_home->filePath(QStringLiteral("new/deep/settings.json"));
    const auto change = planChange(owner, path, Format::Json, ourEdits());
    QVERIFY(change->record.createdFile);
    QVERIFY(Journal(records()).apply(*change).ok());
    QVERIFY(QFile::exists(path));
    undoAll();
    QVERIFY(!QFile::exists(m_home->filePath(QStringLiteral("new"))));
}

void TestJournal::aKillBeforeTheWriteLeavesNothingToUndo()
{
    // The record and a temporary file are there, the target is as it was: what a kill between the two leaves.
    QVERIFY(Journal(records()).apply(*plan()).ok());
    const QString temporary = m_home->filePath(QStringLiteral(".settings.json.spotmeter-new"));
    write(temporary, content(target()));
    write(target(), original);
    undoAll();
    QVERIFY(!QFile::exists(temporary));  // our token stood in it
    QCOMPARE(content(target()), original);
}

void TestJournal::killedAtAnyMomentTheOriginalCanBeHadBack()
{
    std::mt19937 random(5);
    for (int round = 0; round < 30; ++round) {
        int pipe[2];
        QCOMPARE(::pipe(pipe), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const Journal journal(records());
            for (;;) {  // changes and takes back until it is killed
                const bool ok = journal.apply(*plan()).ok() && ::write(pipe[1], "x", 1) == 1
                    && journal.undo(*planUndo(journal.records(owner)->front())).ok();
                if (!ok)
                    ::_exit(1);
            }
        }
        char byte = 0;
        for (int i = int(random() % 4); i >= 0; --i)
            QCOMPARE(::read(pipe[0], &byte, 1), ssize_t(1));
        for (unsigned spin = random() % 2'000'000; spin > 0; --spin)
            asm volatile("");  // anywhere within the next change
        ::kill(child, SIGKILL);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        ::close(pipe[0]);
        ::close(pipe[1]);
        undoAll();
        QCOMPARE(content(target()), original);
        const QDir home(m_home->path());
        QCOMPARE(home.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList({QStringLiteral("data"), QStringLiteral("settings.json")}));
    }
}

void TestJournal::aFailedWriteLeavesNoRecord()
{
    const auto change = plan();
    write(target(), "{}");  // somebody else was faster
    const auto applied = Journal(records()).apply(*change);
    QCOMPARE(applied.error().kind, core::ErrorKind::Conflict);
    undoAll();
    QCOMPARE(content(target()), QByteArray("{}"));
}

void TestJournal::aFileThatTheUserDeletedStaysDeleted()
{
    QVERIFY(Journal(records()).apply(*plan()).ok());
    QVERIFY(QFile::remove(target()));
    undoAll();
    QVERIFY(!QFile::exists(target()));
}

void TestJournal::aSecondChangeIsRefusedUntilTheFirstIsUndone()
{
    const Journal journal(records());
    QVERIFY(journal.apply(*plan()).ok());
    const QByteArray changed = content(target());
    QCOMPARE(journal.apply(*plan()).error().kind, core::ErrorKind::Conflict);
    QCOMPARE(content(target()), changed);
    undoAll();
    QCOMPARE(content(target()), original);
}

void TestJournal::aSpoiltRecordIsNamed()
{
    const Journal journal(records());
    QVERIFY(journal.apply(*plan()).ok());
    const QDir folder(records());
    const QString record = folder.absoluteFilePath(folder.entryList(QDir::Files).value(0));
    write(record, "{");
    QVERIFY(journal.records(owner).error().message.contains(record));
}

QTEST_APPLESS_MAIN(TestJournal)
#include "TestJournal.moc"
