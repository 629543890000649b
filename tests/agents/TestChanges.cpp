// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/Changes.h"
#include "agents/Tokens.h"
#include "core/Secret.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>

using agents::KeepIn;
using core::AgentState;

namespace {

const QString baseUrl = QStringLiteral("http://127.0.0.1:4117");
const QString claude = QStringLiteral("claude-code");

/// Looks like a provider's key and is none.
QByteArray oldKey()
{
    return QByteArray("sk-") + "ant-api03-" + "Not4RealKey0123456789abcdef";
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

}  // namespace

/// Routing and restoring where a key of the user's stands in the way, with the real keyring in the state that the
/// program's first argument names.
class ChangesTest : public QObject {
    Q_OBJECT

protected:
    using Ask = std::function<void(QObject *, agents::Changes::Callback)>;

    void start();
    QString home(const char *path) const { return m_surroundings.home + u'/' + QLatin1String(path); }
    QString kept() const { return m_root->filePath(QStringLiteral("kept")); }
    /// Asks and waits for the one report.
    core::Result<agents::Routing> finish(const Ask &ask) const;
    core::Result<agents::Routing> route(KeepIn keepIn) const;
    core::Result<agents::Routing> restore() const;
    core::Result<agents::Routing> rotate() const;
    /// Our journal and our own files; what is kept there on purpose is asked for by name.
    bool holdsOldKey(const QString &folder) const;
    bool isForgotten(const QString &reference) const;
    AgentState state() const { return m_inspector->inspect(claude, baseUrl)->state; }
    QByteArray settings() const { return content(home(".claude/settings.json")); }

    agents::Catalogue m_catalogue = *agents::loadCatalogue();
    keyring::Keyring m_keyring{std::chrono::seconds(2)};
    QByteArray m_before;
    std::unique_ptr<QTemporaryDir> m_root;
    agents::Surroundings m_surroundings;
    std::unique_ptr<agents::Inspector> m_inspector;
    std::unique_ptr<agents::Router> m_router;
    std::unique_ptr<agents::SecretKeeper> m_keeper;
    std::unique_ptr<agents::Changes> m_changes;
};

void ChangesTest::start()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_surroundings = {m_root->filePath(QStringLiteral("home")), {}, {}};
    m_before = "{\n  \"env\" : {\"ANTHROPIC_API_KEY\":\"" + oldKey() + "\",  \"A\": \"1\"}\n}";
    QVERIFY(QDir().mkpath(home(".claude")));
    QFile file(home(".claude/settings.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_before);
    file.close();
    const QString journal = m_root->filePath(QStringLiteral("journal"));
    m_inspector = std::make_unique<agents::Inspector>(m_catalogue, m_surroundings, journal);
    m_router = std::make_unique<agents::Router>(m_catalogue, m_surroundings, *m_inspector, journal);
    m_keeper = std::make_unique<agents::SecretKeeper>(kept(), m_keyring);
    m_changes = std::make_unique<agents::Changes>(*m_router, *m_inspector, *m_keeper);
}

core::Result<agents::Routing> ChangesTest::finish(const Ask &ask) const
{
    QObject context;
    std::optional<core::Result<agents::Routing>> result;
    ask(&context, [&result](core::Result<agents::Routing> reported) { result.emplace(std::move(reported)); });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 10'000))
        return core::Error{core::ErrorKind::Internal, QStringLiteral("nothing was reported")};
    return std::move(*result);
}

core::Result<agents::Routing> ChangesTest::route(KeepIn keepIn) const
{
    return finish([this, keepIn](QObject *context, agents::Changes::Callback done) {
        m_changes->route({claude, baseUrl}, keepIn, context, std::move(done));
    });
}

core::Result<agents::Routing> ChangesTest::restore() const
{
    return finish([this](QObject *context, agents::Changes::Callback done) {
        m_changes->restore(claude, context, std::move(done));
    });
}

core::Result<agents::Routing> ChangesTest::rotate() const
{
    return finish([this](QObject *context, agents::Changes::Callback done) {
        m_changes->rotate(claude, baseUrl, context, std::move(done));
    });
}

bool ChangesTest::isForgotten(const QString &reference) const
{
    QObject context;
    std::optional<bool> gone;
    m_keeper->open(reference, &context,
                   [&gone](const auto &found) { gone = !found && found.error().kind == core::ErrorKind::NotFound; });
    return QTest::qWaitFor([&gone] { return gone.has_value(); }) && *gone;
}

bool ChangesTest::holdsOldKey(const QString &folder) const
{
    QDirIterator it(m_root->filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        if (content(it.next()).contains("Not4RealKey"))
            return true;
    }
    return false;
}

class OpenKeyring : public ChangesTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }

    void aReplacedKeyIsInTheKeyringAndComesBack()
    {
        const auto routed = route(KeepIn::Keyring);
        QVERIFY2(routed.ok(), routed ? "" : qPrintable(routed.error().message));
        QVERIFY(!settings().contains("Not4RealKey"));
        QVERIFY(!holdsOldKey(QStringLiteral("journal")));
        QVERIFY(!QFile::exists(kept()));
        const QString reference = *m_router->sealedIn(claude);
        QVERIFY2(reference.startsWith(QStringLiteral("keyring entry claude-code-")), qPrintable(reference));
        const auto restored = restore();
        QVERIFY2(restored.ok(), restored ? "" : qPrintable(restored.error().message));
        QCOMPARE(restored->conflicts, QStringList());
        QCOMPARE(settings(), m_before);
        QTRY_VERIFY(isForgotten(reference));
    }

    void aNewTokenKeepsTheOldKeyKept()
    {
        QVERIFY(route(KeepIn::Keyring).ok());
        const QString reference = *m_router->sealedIn(claude);
        const auto rotated = rotate();
        QVERIFY2(rotated.ok(), rotated ? "" : qPrintable(rotated.error().message));
        QVERIFY(*m_router->sealedIn(claude) != reference);
        QVERIFY(!holdsOldKey(QStringLiteral("journal")));
        QVERIFY(restore().ok());
        QCOMPARE(settings(), m_before);
    }

    void aForeignEditSurvivesAndTheKeyComesBack()
    {
        QVERIFY(route(KeepIn::Keyring).ok());
        QFile file(home(".claude/settings.json"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray now = file.readAll();
        file.resize(0);
        file.seek(0);
        file.write(QByteArray(now).replace("\"A\": \"1\"", "\"A\": \"2\""));
        file.close();
        QVERIFY(restore().ok());
        QCOMPARE(settings(), QByteArray(m_before).replace("\"A\": \"1\"", "\"A\": \"2\""));
    }

    void aKeyThatIsGoneFromTheKeyringIsNamed()
    {
        QVERIFY(route(KeepIn::Keyring).ok());
        const QString reference = *m_router->sealedIn(claude);
        m_keeper->forget(reference, this);
        QTRY_VERIFY(isForgotten(reference));
        const auto restored = restore();
        QVERIFY2(restored.ok(), restored ? "" : qPrintable(restored.error().message));
        QCOMPARE(restored->conflicts.size(), 1);
        QVERIFY(restored->conflicts.front().contains(QStringLiteral("\"env.ANTHROPIC_API_KEY\"")));
        QVERIFY(settings().contains("\"A\": \"1\"") && !settings().contains("127.0.0.1:4117"));
    }

    void theKeyThatIsNoLongerNeededIsPointedOut()
    {
        QVERIFY(route(KeepIn::Keyring).ok());
        const auto needless = m_inspector->inspect(claude, baseUrl)->needless;
        QCOMPARE(needless.size(), std::size_t(1));
        QCOMPARE(needless[0].provider, QStringLiteral("anthropic"));
        QCOMPARE(needless[0].what, QStringLiteral("ANTHROPIC_API_KEY"));
        QCOMPARE(needless[0].place, *m_router->sealedIn(claude));
        QVERIFY(restore().ok());
    }
};

/// Locked or absent, for the user it is the same choice.
class NoKeyring : public ChangesTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }

    void nothingIsChangedAndAFileIsOffered()
    {
        const auto routed = route(KeepIn::Keyring);
        QVERIFY(!routed.ok());
        QVERIFY2(routed.error().message.contains(QStringLiteral("keyring"))
                     && routed.error().message.contains(QStringLiteral("--keep-secrets-in-file")),
                 qPrintable(routed.error().message));
        QCOMPARE(settings(), m_before);
        QCOMPARE(state(), AgentState::Direct);
        QVERIFY(!holdsOldKey(QStringLiteral("journal")) && !holdsOldKey(QStringLiteral("kept")));
    }

    void aFileIsUsedIfItsUserSaysSo()
    {
        const auto routed = route(KeepIn::File);
        QVERIFY2(routed.ok(), routed ? "" : qPrintable(routed.error().message));
        QVERIFY(!holdsOldKey(QStringLiteral("journal")));
        const QStringList files = QDir(kept()).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(files.size(), 1);
        const QString path = kept() + u'/' + files.front();
        QVERIFY(content(path).contains(oldKey()));
        QCOMPARE(QFile::permissions(path)
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QVERIFY(rotate().ok());  // stays with the file
        QVERIFY(restore().ok());
        QCOMPARE(settings(), m_before);
        QVERIFY(QDir(kept()).isEmpty());
    }

    void anAgentWithoutAKeyNeedsNoKeyring()
    {
        QVERIFY(QFile::remove(home(".claude/settings.json")));
        QVERIFY(route(KeepIn::Keyring).ok());
        QVERIFY(restore().ok());
        QVERIFY(!QFile::exists(home(".claude/settings.json")));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString state = application.arguments().value(1);
    QStringList rest = application.arguments();
    rest.removeAt(1);
    if (state == QStringLiteral("open")) {
        OpenKeyring test;
        return QTest::qExec(&test, rest);
    }
    NoKeyring test;
    return QTest::qExec(&test, rest);
}

#include "TestChanges.moc"
