// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/BatchBytes.h"
#include "importing/Importer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <map>

#include <sqlite3.h>
#include <sys/stat.h>

using core::LogBatch;
using importing::Importer;
using importing::LogPlaces;

namespace {

QByteArray claudeLine(const QByteArray &message, int output, int bulk = 10)
{
    return R"({"type":"assistant","message":{"id":")" + message
        + R"(","model":"claude-sonnet-4-6","content":[{"type":"text","text":")" + QByteArray(bulk, 'x')
        + R"("}],"usage":{"input_tokens":1,"output_tokens":)" + QByteArray::number(output)
        + R"(}},"timestamp":"2026-08-01T10:00:00Z","sessionId":"s"})" + "\n";
}

QByteArray codexEvent(int second, int total)
{
    const QByteArray counts =
        R"({"input_tokens":)" + QByteArray::number(total) + R"(,"output_tokens":)" + QByteArray::number(total) + "}";
    return R"({"timestamp":"2026-08-01T10:00:)" + QByteArray::number(second).rightJustified(2, '0')
        + R"(Z","type":"event_msg","payload":{"type":"token_count","info":{"total_token_usage":)" + counts + "}}}\n";
}

}  // namespace

class TestImporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyAgentsLogsAreFound();
    void theUsersOwnFoldersAreLookedInto();
    void anUnchangedLogIsNotReadAgain();
    void onlyWhatWasAppendedIsRead();
    void anAnswerThatGrowsIsReadWhole();
    void aLineThatIsStillWrittenIsReadWhenItIsWhole();
    void codexCountsOnWhereItStopped();
    void aLogThatWasWrittenAnewIsReadAnew();
    void aDocumentIsReadAnewWhenItChanged();
    void aFolderThatVanishesIsNoError();
    void anUnreadableLogIsNamed();
    void aHugeLineIsPassedOver();
    void circlesOfFoldersEnd();
    void opencodesDatabaseIsReadWhileItIsWritten();
    void aForeignDatabaseIsNamed();
    void manyRequestsComeInBatches();
    void batchesSurviveThePipe();
    void aDamagedBatchIsAnError();

private:
    QString path(const QString &name) const { return m_home->filePath(name); }
    void write(const QString &name, const QByteArray &bytes, QIODevice::OpenMode mode = QIODevice::WriteOnly);
    /// Imports and remembers, as the history does.
    Importer::Outcome import();
    qint64 output() const;

    std::unique_ptr<QTemporaryDir> m_home;
    Importer::Known m_known;
    std::map<quint64, core::LoggedExchange> m_rows;
    int m_batches = 0;
    const QString m_log = QStringLiteral(".claude/projects/-p/s.jsonl");
};

void TestImporter::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_known.clear();
    m_rows.clear();
    m_batches = 0;
}

void TestImporter::write(const QString &name, const QByteArray &bytes, QIODevice::OpenMode mode)
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(mode));
    file.write(bytes);
}

Importer::Outcome TestImporter::import()
{
    const auto places = LogPlaces::of(m_home->path().toStdString(), [](const char *) { return std::string(); });
    Importer importer(places, m_known, [this](LogBatch &&batch) {
        ++m_batches;
        for (core::LoggedExchange &logged : batch.exchanges)
            m_rows[logged.key] = logged;
        for (const core::LogFile &file : batch.files)
            m_known[file.path] = file;
    });
    return importer.importAll();
}

qint64 TestImporter::output() const
{
    qint64 sum = 0;
    for (const auto &[key, logged] : m_rows)
        sum += logged.exchange.usage.output;
    return sum;
}

void TestImporter::everyAgentsLogsAreFound()
{
    const std::map<QString, QString> logs{
        {QStringLiteral("claude.jsonl"), QStringLiteral(".claude/projects/-home-me/s.jsonl")},
        {QStringLiteral("codex.jsonl"), QStringLiteral(".codex/sessions/2026/11/21/rollout-1.jsonl")},
        {QStringLiteral("gemini.jsonl"), QStringLiteral(".gemini/tmp/thing/chats/session-1.jsonl")},
        {QStringLiteral("qwen.jsonl"), QStringLiteral(".qwen/projects/-p/chats/c.jsonl")},
        {QStringLiteral("copilot.jsonl"), QStringLiteral(".copilot/session-state/x/events.jsonl")},
        {QStringLiteral("pi.jsonl"), QStringLiteral(".pi/agent/sessions/-p/1_x.jsonl")},
    };
    for (const auto &[sample, place] : logs) {
        QFile file(QStringLiteral(TEST_DATA "/logs/") + sample);
        QVERIFY(file.open(QIODevice::ReadOnly));
        write(place, file.readAll());
    }
    write(QStringLiteral(".gemini/projects.json"),
          R"({"projects":{"/home/me/other":"other","/home/me/thing":"thing"}})");
    write(QStringLiteral(".claude/projects/-home-me/notes.txt"), claudeLine("no", 1));
    write(QStringLiteral(".gemini/tmp/thing/logs.jsonl"), "{}");
    const auto outcome = import();
    QCOMPARE(outcome.files, qint64(6));
    QVERIFY(outcome.unreadable.empty());
    std::map<std::string, int> agents;
    for (const auto &[key, logged] : m_rows) {
        ++agents[logged.exchange.agent];
        if (logged.exchange.agent == "gemini-cli")
            QCOMPARE(logged.exchange.project, std::string("/home/me/thing"));
    }
    for (const char *agent : {"claude-code", "codex", "gemini-cli", "qwen-code", "copilot-cli", "pi"})
        QVERIFY2(agents[agent] > 0, agent);
}

void TestImporter::theUsersOwnFoldersAreLookedInto()
{
    const auto places = LogPlaces::of("/home/me", [](const char *name) -> std::string {
        const std::string_view asked = name;
        return asked == "CLAUDE_CONFIG_DIR" ? "/a,/b" : asked == "CODEX_HOME" ? "/c" : "";
    });
    QVERIFY(places.has("/a/projects/x/y.jsonl"));
    QVERIFY(places.has("/b/projects/x/y.jsonl"));
    QVERIFY(places.has("/c/sessions/2026/x.jsonl"));
    QVERIFY(!places.has("/home/me/.claude/projects/x/y.jsonl"));
    QVERIFY(!places.has("/a/projects/x/y.json"));
}

void TestImporter::anUnchangedLogIsNotReadAgain()
{
    write(m_log, claudeLine("m1", 5) + claudeLine("m2", 6));
    QCOMPARE(import().changed, qint64(1));
    const auto again = import();
    QCOMPARE(again.files, qint64(1));
    QCOMPARE(again.changed, qint64(0));
    QCOMPARE(again.bytes, qint64(0));
}

void TestImporter::onlyWhatWasAppendedIsRead()
{
    QByteArray log;
    for (int i = 0; i < 1000; ++i)
        log += claudeLine("m" + QByteArray::number(i), 1, 1000);
    write(m_log, log);
    import();
    const QByteArray more = claudeLine("more", 7);
    write(m_log, more, QIODevice::Append);
    const auto outcome = import();
    QCOMPARE(output(), qint64(1007));
    // The latest answer could have grown, so it is looked at again.
    QVERIFY2(outcome.bytes <= more.size() + claudeLine("m999", 1, 1000).size(),
             qPrintable(QString::number(outcome.bytes)));
}

void TestImporter::anAnswerThatGrowsIsReadWhole()
{
    const QByteArray tool =
        claudeLine("m1", 3).replace(R"({"type":"text","text":"xxxxxxxxxx"})", R"({"type":"tool_use","name":"Bash"})");
    write(m_log, claudeLine("m0", 1) + tool);
    import();
    write(m_log, QByteArray(tool).replace(R"("output_tokens":3)", R"("output_tokens":9)"), QIODevice::Append);
    import();
    QCOMPARE(output(), qint64(10));
    QCOMPARE(m_rows.at(core::requestKey("m1")).exchange.tools, (std::vector<core::ToolCalls>{{"Bash", 2}}));
}

void TestImporter::aLineThatIsStillWrittenIsReadWhenItIsWhole()
{
    const QByteArray line = claudeLine("m2", 6);
    write(m_log, claudeLine("m1", 5) + line.left(line.size() / 2));
    import();
    QCOMPARE(output(), qint64(5));
    write(m_log, line.mid(line.size() / 2).chopped(1), QIODevice::Append);
    import();
    QCOMPARE(output(), qint64(11));  // it may be all there ever is
    write(m_log, "\n" + claudeLine("m3", 7), QIODevice::Append);
    import();
    QCOMPARE(output(), qint64(18));
}

void TestImporter::codexCountsOnWhereItStopped()
{
    const QString log = QStringLiteral(".codex/sessions/2026/08/01/rollout-x.jsonl");
    write(log, codexEvent(1, 100) + codexEvent(2, 150).left(40));
    import();
    QCOMPARE(output(), qint64(100));
    write(log, codexEvent(2, 150).mid(40) + codexEvent(3, 150), QIODevice::Append);
    import();
    QCOMPARE(output(), qint64(150));
    QCOMPARE(m_rows.size(), std::size_t(2));
}

void TestImporter::aLogThatWasWrittenAnewIsReadAnew()
{
    write(m_log, claudeLine("m1", 5, 1000) + claudeLine("m2", 6));
    import();
    write(m_log, claudeLine("n1", 7, 1000) + claudeLine("n2", 8) + claudeLine("n3", 9));  // in place
    import();
    QCOMPARE(output(), qint64(5 + 6 + 7 + 8 + 9));
    write(m_log, claudeLine("o1", 1));  // and shorter
    import();
    QCOMPARE(output(), qint64(36));
}

void TestImporter::aDocumentIsReadAnewWhenItChanged()
{
    const QString name = QStringLiteral(".cline/data/sessions/s1/s1.messages.json");
    const auto session = [](int answers) {
        QByteArray messages;
        for (int i = 0; i < answers; ++i)
            messages += (i > 0 ? "," : "") + QByteArray(R"({"id":"m)") + QByteArray::number(i)
                + R"(","ts":1795301478446,"metrics":{"inputTokens":10,"outputTokens":5}})";
        return QByteArray("{\n \"sessionId\": \"s1\",\n \"messages\": [" + messages + "]\n}\n");
    };
    write(name, session(1));
    QCOMPARE(import().changed, qint64(1));
    QCOMPARE(output(), qint64(5));
    QCOMPARE(import().changed, qint64(0));
    write(name, session(3));
    QCOMPARE(import().changed, qint64(1));
    QCOMPARE(output(), qint64(15));
}

void TestImporter::aFolderThatVanishesIsNoError()
{
    write(m_log, claudeLine("m1", 5));
    import();
    QVERIFY(QDir(path(QStringLiteral(".claude"))).removeRecursively());
    const auto outcome = import();
    QCOMPARE(outcome.files, qint64(0));
    QVERIFY(outcome.unreadable.empty());
    QCOMPARE(output(), qint64(5));
}

void TestImporter::anUnreadableLogIsNamed()
{
    if (geteuid() == 0)
        QSKIP("root may read everything");
    write(m_log, claudeLine("m1", 5));
    QVERIFY(QFile::setPermissions(path(m_log), QFile::WriteOwner));
    const auto outcome = import();
    QCOMPARE(outcome.unreadable.size(), std::size_t(1));
    QVERIFY(QString::fromStdString(outcome.unreadable[0]).contains(path(m_log)));
}

void TestImporter::aHugeLineIsPassedOver()
{
    write(m_log,
          claudeLine("m1", 5) + QByteArray(20'000'000, '{') + "\"usage\"\n" + claudeLine("m2", 6)
              + claudeLine("m3", 100, 1'000'000));
    import();
    QCOMPARE(output(), qint64(111));
}

void TestImporter::circlesOfFoldersEnd()
{
    write(m_log, claudeLine("m1", 5));
    QVERIFY(QFile::link(path(QStringLiteral(".claude/projects")), path(QStringLiteral(".claude/projects/-p/up"))));
    QCOMPARE(import().files, qint64(1));
}

void TestImporter::opencodesDatabaseIsReadWhileItIsWritten()
{
    QVERIFY(QDir().mkpath(path(QStringLiteral(".local/share/opencode"))));
    sqlite3 *database = nullptr;
    const QByteArray file = path(QStringLiteral(".local/share/opencode/opencode.db")).toLocal8Bit();
    QCOMPARE(sqlite3_open(file.constData(), &database), SQLITE_OK);
    const auto execute = [&](const char *sql) { QCOMPARE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), 0); };
    execute("PRAGMA journal_mode = WAL; CREATE TABLE session (id TEXT PRIMARY KEY, directory TEXT);"
            "CREATE TABLE message (id TEXT PRIMARY KEY, session_id TEXT, time_created INTEGER, data TEXT);"
            "INSERT INTO session VALUES ('ses_1', '/home/me/p');"
            "INSERT INTO message VALUES ('msg_1', 'ses_1', 1795301216722, '{\"role\":\"assistant\",\"modelID\":\"m\","
            "\"tokens\":{\"input\":5,\"output\":7,\"cache\":{\"read\":2,\"write\":1}}}');");
    import();
    QCOMPARE(output(), qint64(7));
    QCOMPARE(m_rows.begin()->second.exchange.project, std::string("/home/me/p"));
    execute("BEGIN IMMEDIATE; INSERT INTO message VALUES ('msg_2', 'ses_1', 1795301216999, '{\"role\":\"assistant\","
            "\"modelID\":\"m\",\"tokens\":{\"input\":5,\"output\":11}}');");
    QVERIFY(import().unreadable.empty());
    QCOMPARE(output(), qint64(7));
    execute("COMMIT");
    import();
    QCOMPARE(output(), qint64(18));
    QCOMPARE(import().changed, qint64(0));
    sqlite3_close(database);
}

void TestImporter::aForeignDatabaseIsNamed()
{
    write(QStringLiteral(".local/share/opencode/opencode.db"), "this is no database at all, not even a little bit");
    const auto outcome = import();
    QCOMPARE(outcome.unreadable.size(), std::size_t(1));
    QVERIFY(outcome.unreadable[0].find("opencode.db") != std::string::npos);
}

void TestImporter::manyRequestsComeInBatches()
{
    QByteArray log;
    for (int i = 0; i < 10'000; ++i)
        log += claudeLine("m" + QByteArray::number(i), 1);
    write(m_log, log);
    import();
    QCOMPARE(m_batches, 3);
    QCOMPARE(m_rows.size(), std::size_t(10'000));
}

void TestImporter::batchesSurviveThePipe()
{
    LogBatch batch;
    core::LoggedExchange &logged = batch.exchanges.emplace_back();
    logged.key = ~quint64(0);
    core::Exchange &e = logged.exchange;
    e.agent = "claude-code";
    e.session = "s";
    e.project = std::string("/home/m\0e", 9);
    e.responseId = "msg_1";
    e.startedAt = 1'800'000'000'000;
    e.durationMs = -1;
    e.usage = {1, 2, 3, 4, 5, 6, 7};
    e.status = 200;
    e.format = core::ApiFormat::Gemini;
    e.serviceTier = "fast";
    e.tools = {{"Bash", 3}, {"", -1}};
    batch.files.push_back({"/a/b", ~quint64(0), 1, -2, 3, 4, "state\n"});
    const auto read = importing::batchFromBytes(importing::toBytes(batch));
    QVERIFY(read);
    const core::Exchange &back = read->exchanges.at(0).exchange;
    QCOMPARE(read->exchanges[0].key, logged.key);
    QCOMPARE(back.usage, e.usage);
    QCOMPARE(back.tools, e.tools);
    QCOMPARE(back.project, e.project);
    QCOMPARE(back.durationMs, e.durationMs);
    QCOMPARE(int(back.format), int(e.format));
    QCOMPARE(read->files.at(0).node, batch.files[0].node);
    QCOMPARE(read->files[0].changedAt, qint64(-2));
    QCOMPARE(read->files[0].state, batch.files[0].state);
}

void TestImporter::aDamagedBatchIsAnError()
{
    LogBatch batch;
    batch.exchanges.emplace_back().exchange.agent = "claude-code";
    batch.files.push_back({"/a", 1, 2, 3, 4, 5, {}});
    const std::string bytes = importing::toBytes(batch);
    for (std::size_t size = 0; size < bytes.size(); ++size)
        QVERIFY(!importing::batchFromBytes(std::string_view(bytes).substr(0, size)));
    QVERIFY(!importing::batchFromBytes(bytes + "x"));
    QVERIFY(!importing::batchFromBytes(std::string(100, '\xff')));
}

QTEST_GUILESS_MAIN(TestImporter)
#include "TestImporter.moc"
