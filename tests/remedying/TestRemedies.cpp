// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeyMaker.h"
#include "remedying/Remedies.h"
#include "scanning/Fingerprint.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <optional>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace remedying;

namespace {

template <class T, class Ask> core::Result<T> answer(Ask ask)
{
    QObject context;
    std::optional<core::Result<T>> result;
    ask(&context, [&](core::Result<T> reported) { result.emplace(std::move(reported)); });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 10'000))
        return core::Error{core::ErrorKind::Internal, QStringLiteral("nothing was reported")};
    return std::move(*result);
}

std::string replaced(std::string text, const std::string &mark, const std::string &with)
{
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + with.size()))
        text.replace(at, mark.size(), with);
    return text;
}

}  // namespace

/// What people have in their files before and after; § stands for the key.
class TestRemedies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void aFileIsChangedProvenAndRestored_data();
    void aFileIsChangedProvenAndRestored();
    void whatCannotBeChangedSafelyIsSaid_data();
    void whatCannotBeChangedSafelyIsSaid();
    void theKeychainHasTheKeyAfterwards();
    void aNameThatIsTakenInTheKeychainLosesNoKey();
    void noRecordAndNoPreviewHoldsTheKey();
    void aFileThatWasChangedSinceIsNotTouched();
    void aYoungTranscriptIsLeftAlone();
    void anOpenTranscriptIsLeftAlone();
    void aFileIsMadeItsOwnersAlone();
    void gitIsToldToIgnoreTheFile();
    void aFullDiskLeavesTheFileAsItWas();
    void aKeyThatIsGoneIsSaid();

private:
    QString put(const QString &name, const std::string &text, mode_t mode = 0640);
    std::string content(const QString &name) const;
    RemedyRequest request(Remedy remedy, const QString &name) const
    {
        return {remedy, m_folder->filePath(name).toStdString(), scanning::fingerprint(m_key, m_salt), {}};
    }
    core::Result<RemedyDone> apply(const RemedyRequest &request) const
    {
        return answer<RemedyDone>(
            [&](QObject *context, auto done) { m_remedies->apply(request, context, std::move(done)); });
    }
    core::Result<QString> undo(const QString &id) const
    {
        return answer<QString>([&](QObject *context, auto done) { m_remedies->undo(id, context, std::move(done)); });
    }
    core::Result<core::Secret> fromKeychain(const QString &name) const
    {
        return answer<core::Secret>(
            [&](QObject *context, auto done) { m_keyring.read(name, context, std::move(done)); });
    }

    std::unique_ptr<scanning::PatternEngine> m_engine;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Remedies> m_remedies;
    keyring::Keyring m_keyring;
    KeyMaker m_maker{77};
    std::string m_key;
    const std::string m_salt = "a salt for these tests only";
};

void TestRemedies::initTestCase()
{
    auto engine = scanning::PatternEngine::compile(*scanning::rulesFromJson(scanning::builtInRules()));
    QVERIFY(engine.ok());
    m_engine = std::make_unique<scanning::PatternEngine>(*std::move(engine));
}

void TestRemedies::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_key = m_maker.key("gsk_{alnum:52}");
    m_remedies =
        std::make_unique<Remedies>(*m_engine, m_keyring, m_folder->filePath(QStringLiteral("records")), m_salt);
    answer<void>([&](QObject *context, auto done) {
        m_keyring.remove(QStringLiteral("GROQ_API_KEY"), context, std::move(done));
    }).ok();
}

QString TestRemedies::put(const QString &name, const std::string &text, mode_t mode)
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(QByteArray::fromStdString(replaced(text, "§", m_key)));
    file.close();
    chmod(QFile::encodeName(path).constData(), mode);
    return path;
}

std::string TestRemedies::content(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : "(missing)";
}

void TestRemedies::aFileIsChangedProvenAndRestored_data()
{
    QTest::addColumn<int>("remedy");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *title, Remedy remedy, const char *name, const char *before, const char *after) {
        QTest::newRow(title) << int(remedy) << QString::fromLatin1(name) << QString::fromUtf8(before)
                             << QString::fromUtf8(after);
    };
    row("shell, single quotes", Remedy::Keychain, ".zshrc", "# mine\nexport GROQ_API_KEY='§'\nalias l=ls\n",
        "# mine\nexport GROQ_API_KEY=\"$(spotmeter secret get GROQ_API_KEY)\"\nalias l=ls\n");
    row("shell, bare, comment", Remedy::Keychain, ".bashrc", "  GROQ_API_KEY=§  # work\r\nx=1\r\n",
        "  GROQ_API_KEY=\"$(spotmeter secret get GROQ_API_KEY)\"  # work\r\nx=1\r\n");
    row("direnv", Remedy::Keychain, "p/.envrc", "export GROQ_API_KEY=\"§\"\n",
        "export GROQ_API_KEY=\"$(spotmeter secret get GROQ_API_KEY)\"\n");
    row("fish", Remedy::Keychain, "config.fish", "set -gx GROQ_API_KEY §\n",
        "set -gx GROQ_API_KEY (spotmeter secret get GROQ_API_KEY)\n");
    row(".env", Remedy::Keychain, ".env", "A=1\nGROQ_API_KEY=§\nB=2", "A=1\nB=2");
    row(".env, last line", Remedy::Remove, ".env.local", "A=1\r\nGROQ_API_KEY=§", "A=1\r\n");
    row("commented out as well", Remedy::Remove, ".zshrc", "#export OLD=§\nexport GROQ_API_KEY=§\nx=1\n", "x=1\n");
    row("MCP server, removed", Remedy::Remove, ".cursor/mcp.json",
        "{\n  \"mcpServers\": {\"a\": {\"env\": {\n    \"GROQ_API_KEY\": \"§\",\n    \"B\": \"2\"\n  }}}\n}\n",
        "{\n  \"mcpServers\": {\"a\": {\"env\": {\n    \"B\": \"2\"\n  }}}\n}\n");
    row("MCP server, looked up", Remedy::Keychain, ".mcp.json",
        "{\"mcpServers\": {\"a\": {\"env\": {\"GROQ_API_KEY\": \"§\"}}}}\n",
        "{\"mcpServers\": {\"a\": {\"env\": {\"GROQ_API_KEY\": \"${GROQ_API_KEY}\"}}}}\n");
    row("TOML", Remedy::Remove, "config.toml", "a = 1\n[mcp.env]\n# key\nGROQ_API_KEY = \"§\"\nB = \"2\"\n",
        "a = 1\n[mcp.env]\n# key\nB = \"2\"\n");
    row("YAML", Remedy::Remove, "config.yaml", "a: 1\nenv:\n  GROQ_API_KEY: §\n  B: 2\n", "a: 1\nenv:\n  B: 2\n");
    row("transcript", Remedy::Redact, "chat.jsonl", "{\"text\":\"use\\n§\\nnow\"}\n{\"text\":\"§\"}\n", "");
}

void TestRemedies::aFileIsChangedProvenAndRestored()
{
    QFETCH(int, remedy);
    QFETCH(QString, name);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QString path = put(name, before.toStdString());
    const timespec yesterday[2] = {{time(nullptr) - 86'400, 0}, {time(nullptr) - 86'400, 0}};
    QCOMPARE(utimensat(AT_FDCWD, QFile::encodeName(path).constData(), yesterday, 0), 0);
    const std::string original = content(name);
    const auto preview = m_remedies->preview(request(Remedy(remedy), name));
    QVERIFY2(preview.ok(), preview.ok() ? "" : qPrintable(preview.error().message));
    QCOMPARE(content(name), original);
    QVERIFY(!preview->diff.isEmpty());
    const auto done = apply(request(Remedy(remedy), name));
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().message));
    QVERIFY(done->gone);
    if (Remedy(remedy) == Remedy::Redact) {
        QCOMPARE(content(name).size(), original.size());
        QVERIFY(content(name).find("redacted-by-spotmeter") != std::string::npos);
    } else {
        QCOMPARE(QString::fromStdString(content(name)), after);
    }
    struct stat status{};
    QCOMPARE(stat(QFile::encodeName(path).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 07777), 0640);
    QCOMPARE(m_remedies->records().size(), std::size_t(1));
    const auto undone = undo(done->id);
    QVERIFY2(undone.ok(), undone.ok() ? "" : qPrintable(undone.error().message));
    QCOMPARE(content(name), original);
    QVERIFY(m_remedies->records().empty());
}

void TestRemedies::whatCannotBeChangedSafelyIsSaid_data()
{
    QTest::addColumn<int>("remedy");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *title, Remedy remedy, const char *name, const char *text, const char *sentence) {
        QTest::newRow(title) << int(remedy) << QString::fromLatin1(name) << QString::fromUtf8(text)
                             << QString::fromLatin1(sentence);
    };
    row("inside a command", Remedy::Keychain, ".zshrc", "alias g='curl -H \"X-Key: §\" host'\n", "no plain NAME=value");
    row("a program's own settings", Remedy::Keychain, "settings.json", "{\"apiKey\": \"§\"}", "looks no values up");
    row("broken JSON", Remedy::Remove, "settings.json", "{\"apiKey\": \"§\"", "cannot be parsed");
    row("source code", Remedy::Remove, "main.py", "client('§')\n", "of a kind that Spotmeter does not change");
    row("no git", Remedy::Gitignore, ".env", "GROQ_API_KEY=§\n", "in no git work tree");
}

void TestRemedies::whatCannotBeChangedSafelyIsSaid()
{
    QFETCH(int, remedy);
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    put(name, text.toStdString());
    const std::string original = content(name);
    const auto done = apply(request(Remedy(remedy), name));
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(sentence), qPrintable(done.error().message));
    QCOMPARE(content(name), original);
    QVERIFY(m_remedies->records().empty());
}

void TestRemedies::theKeychainHasTheKeyAfterwards()
{
    put(QStringLiteral(".zshrc"), "export GROQ_API_KEY=§\n");
    const auto done = apply(request(Remedy::Keychain, QStringLiteral(".zshrc")));
    QVERIFY(done.ok());
    QCOMPARE(done->name, QStringLiteral("GROQ_API_KEY"));
    const auto secret = fromKeychain(QStringLiteral("GROQ_API_KEY"));
    QVERIFY(secret.ok());
    QCOMPARE(std::string(secret->expose()), m_key);
}

void TestRemedies::aNameThatIsTakenInTheKeychainLosesNoKey()
{
    const std::string other = m_maker.key("gsk_{alnum:52}");
    QVERIFY(answer<void>([&](QObject *context, auto done) {
                m_keyring.write(QStringLiteral("GROQ_API_KEY"), core::Secret(other), context, std::move(done));
            }).ok());
    put(QStringLiteral(".zshrc"), "export GROQ_API_KEY=§\n");
    const auto done = apply(request(Remedy::Keychain, QStringLiteral(".zshrc")));
    QVERIFY(!done);
    QCOMPARE(int(done.error().kind), int(core::ErrorKind::Conflict));
    QCOMPARE(std::string(fromKeychain(QStringLiteral("GROQ_API_KEY"))->expose()), other);
    QVERIFY(content(QStringLiteral(".zshrc")).find(m_key) != std::string::npos);
    RemedyRequest named = request(Remedy::Keychain, QStringLiteral(".zshrc"));
    named.name = QStringLiteral("GROQ_HOME_KEY");
    QVERIFY(apply(named).ok());
    QVERIFY(content(QStringLiteral(".zshrc")).find("secret get GROQ_HOME_KEY") != std::string::npos);
}

void TestRemedies::noRecordAndNoPreviewHoldsTheKey()
{
    const QStringList names{QStringLiteral(".zshrc"), QStringLiteral(".env"), QStringLiteral("a.toml")};
    put(names[0], "export GROQ_API_KEY='§'\n");
    put(names[1], "GROQ_API_KEY=§\n");
    put(names[2], "k = \"§\"\nl = \"x\"\n");
    for (const QString &name : names) {
        const auto preview = m_remedies->preview(request(Remedy::Remove, name));
        QVERIFY(preview.ok());
        QVERIFY(!preview->diff.contains(QString::fromStdString(m_key.substr(0, 10))));
        QVERIFY(apply(request(Remedy::Remove, name)).ok());
    }
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(m_key.substr(4, 12).c_str()), qPrintable(file.fileName()));
        ++seen;
    }
    QVERIFY(seen >= 6);
}

void TestRemedies::aFileThatWasChangedSinceIsNotTouched()
{
    put(QStringLiteral(".env"), "GROQ_API_KEY=§\nA=1\n");
    const auto done = apply(request(Remedy::Remove, QStringLiteral(".env")));
    QVERIFY(done.ok());
    put(QStringLiteral(".env"), "A=2\n");
    const auto undone = undo(done->id);
    QVERIFY(!undone);
    QCOMPARE(int(undone.error().kind), int(core::ErrorKind::Conflict));
    QCOMPARE(content(QStringLiteral(".env")), std::string("A=2\n"));
    // Nothing is lost: the keychain has it, under the name that the sentence says.
    QVERIFY(undone.error().message.contains(QStringLiteral("undo-") + done->id));
    QCOMPARE(std::string(fromKeychain(QStringLiteral("undo-") + done->id)->expose()), m_key);
}

void TestRemedies::aYoungTranscriptIsLeftAlone()
{
    put(QStringLiteral("chat.jsonl"), "{\"text\":\"§\"}\n");
    const auto done = apply(request(Remedy::Redact, QStringLiteral("chat.jsonl")));
    QVERIFY(!done);
    QVERIFY(done.error().message.contains(QStringLiteral("minutes ago")));
}

void TestRemedies::anOpenTranscriptIsLeftAlone()
{
    const QString path = put(QStringLiteral("chat.jsonl"), "{\"text\":\"§\"}\n");
    const timespec yesterday[2] = {{time(nullptr) - 86'400, 0}, {time(nullptr) - 86'400, 0}};
    QCOMPARE(utimensat(AT_FDCWD, QFile::encodeName(path).constData(), yesterday, 0), 0);
    QFile holder(path);
    QVERIFY(holder.open(QIODevice::ReadOnly));
    const auto done = apply(request(Remedy::Redact, QStringLiteral("chat.jsonl")));
    QVERIFY(!done);
    QVERIFY(done.error().message.contains(QStringLiteral("has")));
    holder.close();
    QVERIFY(apply(request(Remedy::Redact, QStringLiteral("chat.jsonl"))).ok());
}

void TestRemedies::aFileIsMadeItsOwnersAlone()
{
    const QString path = put(QStringLiteral("credentials"), "token = §\n", 0664);
    const auto mode = [&path] {
        struct stat status{};
        return stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
    };
    const auto done = apply(request(Remedy::Tighten, QStringLiteral("credentials")));
    QVERIFY(done.ok());
    QCOMPARE(mode(), 0600);
    QVERIFY(undo(done->id).ok());
    QCOMPARE(mode(), 0664);
}

void TestRemedies::gitIsToldToIgnoreTheFile()
{
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("work/.git")));
    put(QStringLiteral("work/app/.env"), "GROQ_API_KEY=§\n");
    const auto done = apply(request(Remedy::Gitignore, QStringLiteral("work/app/.env")));
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().message));
    QCOMPARE(content(QStringLiteral("work/.gitignore")), std::string("/app/.env\n"));
    QVERIFY(undo(done->id).ok());
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("work/.gitignore"))));
}

void TestRemedies::aFullDiskLeavesTheFileAsItWas()
{
    put(QStringLiteral(".env"), "GROQ_API_KEY=§\n" + std::string(20'000, '#') + "\n");
    const std::string original = content(QStringLiteral(".env"));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 4096;  // the record fits, the file does not
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto done = apply(request(Remedy::Remove, QStringLiteral(".env")));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!done);
    QCOMPARE(content(QStringLiteral(".env")), original);
    QVERIFY(m_remedies->records().empty());
}

void TestRemedies::aKeyThatIsGoneIsSaid()
{
    put(QStringLiteral(".env"), "A=1\n");
    const auto done = apply(request(Remedy::Remove, QStringLiteral(".env")));
    QVERIFY(!done);
    QCOMPARE(int(done.error().kind), int(core::ErrorKind::NotFound));
}

QTEST_GUILESS_MAIN(TestRemedies)
#include "TestRemedies.moc"
