// SPDX-License-Identifier: GPL-3.0-or-later
// The watch stream tells how an agent stands as soon as somebody changes its files.
#include "support/World.h"

#include "control/BlockingClient.h"
#include "control/Client.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

class TestAgentStates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFileChangedByHandIsToldOnTheWatchStream();
    void aFileThatIsReplacedIsSeen();
    void aFileThatBreaksIsSeen();
    void anAgentThatIsInstalledLaterIsSeen();
    void everyAgentHasASentenceAndSomethingToDo();

private:
    /// The state that the stream told last.
    QString told(const char *id) const { return m_told.value(QLatin1String(id)); }
    void note(const QJsonObject &event);
    void put(const char *id, bool routed);

    support::World m_world;
    std::unique_ptr<control::Client> m_client;
    QMap<QString, QString> m_told;
};

void TestAgentStates::initTestCase()
{
    m_world.write(QStringLiteral(".claude/settings.json"), "{\n  \"model\": \"opus\"\n}\n");
    QVERIFY(m_world.startService() && m_world.waitForGateway());
    m_client = std::make_unique<control::Client>(m_world.data() + QStringLiteral("/service.sock"));
    QSignalSpy connected(m_client.get(), &control::Client::connected);
    connect(m_client.get(), &control::Client::event, this, &TestAgentStates::note);
    m_client->watch();
    QVERIFY(!connected.isEmpty() || connected.wait());
    put("claude-code", true);
    const auto now = control::callAndWait(m_world.data() + QStringLiteral("/service.sock"), "GET", "/v1/agents");
    note(now ? *now : QJsonObject());
    QTRY_COMPARE(told("claude-code"), QStringLiteral("routed"));
}

void TestAgentStates::note(const QJsonObject &event)
{
    const QJsonArray agents = event[QLatin1String("agents")].toArray();
    for (const QJsonValue &agent : agents)
        m_told[agent[QLatin1String("id")].toString()] = agent[QLatin1String("state")].toString();
}

void TestAgentStates::put(const char *id, bool routed)
{
    const auto answer = control::callAndWait(m_world.data() + QStringLiteral("/service.sock"), "PUT",
                                             std::string("/v1/agents/") + id, {{QStringLiteral("routed"), routed}});
    QVERIFY2(answer.ok(), answer ? "" : qPrintable(answer.error().message));
}

void TestAgentStates::aFileChangedByHandIsToldOnTheWatchStream()
{
    const QString settings = QStringLiteral(".claude/settings.json");
    const QByteArray routed = m_world.read(settings);
    m_world.write(settings, QByteArray(routed).replace("/a/claude-code", "/a/elsewhere"));
    QTRY_COMPARE(told("claude-code"), QStringLiteral("drifted"));
    m_world.write(settings, routed);
    QTRY_COMPARE(told("claude-code"), QStringLiteral("routed"));
}

/// As most editors save: a new file takes the place of the old one. Twice, since the watch of the first is gone then.
void TestAgentStates::aFileThatIsReplacedIsSeen()
{
    const QString path = m_world.home() + QStringLiteral("/.claude/settings.json");
    const QByteArray routed = m_world.read(QStringLiteral(".claude/settings.json"));
    for (const char *state : {"drifted", "routed", "drifted", "routed"}) {
        const bool drifts = qstrcmp(state, "drifted") == 0;
        m_world.write(QStringLiteral(".claude/new"),
                      drifts ? QByteArray(routed).replace("/a/claude-code", "/a/elsewhere") : routed);
        QVERIFY(QFile::remove(path) && QFile::rename(m_world.home() + QStringLiteral("/.claude/new"), path));
        QTRY_COMPARE(told("claude-code"), QLatin1String(state));
    }
}

void TestAgentStates::aFileThatBreaksIsSeen()
{
    const QByteArray routed = m_world.read(QStringLiteral(".claude/settings.json"));
    m_world.write(QStringLiteral(".claude/settings.json"), routed + "}");
    QTRY_COMPARE(told("claude-code"), QStringLiteral("unreadable"));
    m_world.write(QStringLiteral(".claude/settings.json"), routed);
    QTRY_COMPARE(told("claude-code"), QStringLiteral("routed"));
}

void TestAgentStates::anAgentThatIsInstalledLaterIsSeen()
{
    QCOMPARE(told("codex"), QStringLiteral("not_installed"));
    m_world.write(QStringLiteral(".codex/config.toml"), "model = \"gpt-5.5\"\n");
    QTRY_COMPARE(told("codex"), QStringLiteral("direct"));
    m_world.write(QStringLiteral(".codex/config.toml"), "model_provider = \"azure\"\n");
    QTRY_COMPARE(told("codex"), QStringLiteral("routed_elsewhere"));
}

void TestAgentStates::everyAgentHasASentenceAndSomethingToDo()
{
    const auto answer = control::callAndWait(m_world.data() + QStringLiteral("/service.sock"), "GET", "/v1/agents");
    QVERIFY(answer.ok());
    const QJsonArray agents = (*answer)[QLatin1String("agents")].toArray();
    QVERIFY(agents.size() >= 22);
    const auto listed = m_world.spotmeter({QStringLiteral("agents"), QStringLiteral("list")});
    for (const QJsonValue &agent : agents) {
        const QString id = agent[QLatin1String("id")].toString();
        QVERIFY2(listed.output.contains(id.toUtf8()), qPrintable(id));
        QVERIFY2(!agent[QLatin1String("sentence")].toString().isEmpty(), qPrintable(id));
        const QString state = agent[QLatin1String("state")].toString();
        if (state != QLatin1String("routed"))
            QVERIFY2(!agent[QLatin1String("action")].toString().isEmpty(), qPrintable(id + u' ' + state));
    }
}

QTEST_GUILESS_MAIN(TestAgentStates)
#include "TestAgentStates.moc"
