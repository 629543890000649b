// SPDX-License-Identifier: GPL-3.0-or-later
// Agents whose users are logged in themselves, with a gateway that wants their login: it reaches the gateway as it is,
// and nothing that Spotmeter keeps.
#include "support/World.h"

#include "storing/History.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTest>

class TestOwnLogin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void codexGoesWithItsOwnLogin();
    void claudeGoesWithItsOwnLogin();

private:
    bool isWrittenDown(const QByteArray &secret);

    support::World m_world;
    QString m_project;
};

void TestOwnLogin::initTestCase()
{
    QVERIFY2(QFileInfo(qEnvironmentVariable("SPOTMETER_AGENTS")).isDir(),
             "SPOTMETER_AGENTS must name the node_modules of the agents; tests/run.sh installs them.");
    m_project = m_world.makeProject(QStringLiteral("payments-api"));
    m_world.wantLoginFor(QStringLiteral("anthropic"));
    QVERIFY(m_world.startService());
    QVERIFY(m_world.waitForGateway());
}

/// Anywhere in what Spotmeter keeps: database, logs, journal.
bool TestOwnLogin::isWrittenDown(const QByteArray &secret)
{
    QDirIterator it(m_world.data(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret))
            return true;
    }
    return m_world.serviceErrors().contains(secret);
}

/// The other way: the built-in provider, the token in the path, and the user's own key goes along.
void TestOwnLogin::codexGoesWithItsOwnLogin()
{
    const QString codex = qEnvironmentVariable("SPOTMETER_AGENTS") + QStringLiteral("/.bin/codex");
    const QByteArray key = QByteArray("sk-") + "own-login-not-real";
    const QByteArray config = "# mine\nmodel = \"gpt-5.5\"\n";
    m_world.write(QStringLiteral(".codex/config.toml"), config);
    m_world.write(QStringLiteral(".codex/auth.json"), "{\"OPENAI_API_KEY\": \"" + key + "\"}");
    const auto enabled = m_world.spotmeter({QStringLiteral("agents"), QStringLiteral("enable"), QStringLiteral("codex"),
                                            QStringLiteral("--way"), QStringLiteral("login")});
    QVERIFY2(enabled.exitCode == 0, enabled.errors);
    QVERIFY2(enabled.output.contains("own login goes along"), enabled.output);
    const qsizetype before = m_world.seen().size();
    const auto ran = m_world.run(
        codex, {QStringLiteral("exec"), QStringLiteral("--skip-git-repo-check"), QStringLiteral("say hi")}, m_project);
    QVERIFY2(ran.exitCode == 0, ran.output + ran.errors);
    bool withLogin = false;
    for (const demo::RequestHead &head : m_world.seen().mid(before)) {
        QVERIFY2(!head.target.contains("/k/") && !head.target.contains("/a/"), head.target);
        withLogin = withLogin || head.header("authorization").contains(key);
    }
    QVERIFY(withLogin);
    const auto disabled =
        m_world.spotmeter({QStringLiteral("agents"), QStringLiteral("disable"), QStringLiteral("codex")});
    QVERIFY2(disabled.exitCode == 0 && disabled.errors.isEmpty(), disabled.errors);
    const QByteArray now = m_world.read(QStringLiteral(".codex/config.toml"));
    QVERIFY2(now.startsWith(config) && !now.contains("127.0.0.1"), now);
}

/// A subscriber, whose gateway wants the login: the token stands in the path by itself, and the login that Claude Code
/// keeps goes along as it is.
void TestOwnLogin::claudeGoesWithItsOwnLogin()
{
    const QByteArray login = QByteArray("sk-ant-oat01-") + "subscription-not-real";
    const QByteArray settings = "{\n  \"theme\": \"dark\"\n}\n";
    const QByteArray credentials = "{\"claudeAiOauth\":{\"accessToken\":\"" + login + "\",\"refreshToken\":\""
        + "sk-ant-ort01-" + "not-real\",\"expiresAt\":4102444800000,\"scopes\":[\"user:inference\","
        + "\"user:profile\"],\"subscriptionType\":\"max\"}}";
    m_world.write(QStringLiteral(".claude/settings.json"), settings);
    m_world.write(QStringLiteral(".claude/.credentials.json"), credentials);
    const auto enabled =
        m_world.spotmeter({QStringLiteral("agents"), QStringLiteral("enable"), QStringLiteral("claude-code")});
    QVERIFY2(enabled.exitCode == 0, enabled.errors);
    QVERIFY2(enabled.output.contains("own Claude login"), enabled.output);
    QVERIFY(m_world.read(QStringLiteral(".claude/settings.json")).contains("/a/claude-code/k/"));
    const qsizetype before = m_world.seen().size();
    const auto ran = m_world.run(qEnvironmentVariable("SPOTMETER_CLAUDE"),
                                 {QStringLiteral("-p"), QStringLiteral("say hi")}, m_project);
    QVERIFY2(ran.exitCode == 0 && !ran.output.trimmed().isEmpty(), ran.output + ran.errors);
    bool withLogin = false;
    for (const demo::RequestHead &head : m_world.seen().mid(before)) {
        QVERIFY2(!head.target.contains("/k/") && !head.target.contains("/a/"), head.target);
        withLogin = withLogin || head.header("authorization") == "Bearer " + login;
    }
    QVERIFY(withLogin);
    const auto answered = [this] {
        auto history = storing::History::open(m_world.data() + QStringLiteral("/spotmeter.db"));
        const auto rows =
            history ? history->exchanges(200) : core::Result<std::vector<core::Exchange>>(history.error());
        return rows && std::any_of(rows->begin(), rows->end(), [](const core::Exchange &exchange) {
                   return exchange.agent == "claude-code" && exchange.status == 200 && exchange.session.size() == 36
                       && exchange.usage.output > 0;
               });
    };
    QTRY_VERIFY(answered());
    QVERIFY(!isWrittenDown(login));
    const auto disabled =
        m_world.spotmeter({QStringLiteral("agents"), QStringLiteral("disable"), QStringLiteral("claude-code")});
    QVERIFY2(disabled.exitCode == 0 && disabled.errors.isEmpty(), disabled.errors);
    QCOMPARE(m_world.read(QStringLiteral(".claude/settings.json")), settings);
    QVERIFY(m_world.read(QStringLiteral(".claude/.credentials.json")).contains(login));
}

QTEST_GUILESS_MAIN(TestOwnLogin)
#include "TestOwnLogin.moc"
