// SPDX-License-Identifier: GPL-3.0-or-later
// The real spotmeterd in a scratch home, from outside: how it starts, what it refuses, how it goes.
#include "support/World.h"

#include "control/Api.h"
#include "control/BlockingClient.h"
#include "core/Secret.h"
#include "storing/History.h"

#include <QFile>
#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <sqlite3.h>

#include <csignal>

using support::World;

class TestService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<World>(); }
    void cleanup() { m_world.reset(); }

    void itTellsWhoIAmAndWhereTheGatewayIs();
    void aRequestIsRecordedWithItsCost();
    void aLoginThatIsNotAllowedIsSaidWithItsRemedy();
    void aTakenPortIsSaidWithItsHolder();
    void theDemosOfTwoUsersRunSideBySide();
    void aSecondServiceInTheSameHomeIsRefused();
    void brokenSettingsStopItWithTheirPath();
    void aDamagedDatabaseIsNamedAndNotTouched();
    void aNewerDatabaseIsNamedAndNotTouched();
    void trafficGoesOnWithoutARecording();
    void changedSettingsAreSavedAndUsed();
    void routedAgentsFollowTheForwarderToItsNewPort();
    void whatItChangedIsInTheLog();
    void aRunningStreamFinishesBeforeItGoes();
    void beingToldTwiceEndsItAtOnceAndRecordsTheCut();
    void theCommandLineStartsItWhenItIsAbsent();

private:
    QString database() const { return m_world->data() + QStringLiteral("/spotmeter.db"); }
    core::Result<QJsonObject> call(std::string_view method, std::string_view path, const QJsonObject &body = {});
    std::size_t recorded() const;
    QByteArray routedToken();

    std::unique_ptr<World> m_world;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

QByteArray
ask(quint16 port, const QByteArray &token,
    const QByteArray &body =
        "{\"model\":\"claude-sonnet-5\",\"max_tokens\":9,\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]}")
{
    return "POST /a/claude-code/v1/messages HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
        + "\r\nAuthorization: Bearer " + token + "\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

}  // namespace

core::Result<QJsonObject> TestService::call(std::string_view method, std::string_view path, const QJsonObject &body)
{
    return control::callAndWait(m_world->data() + QStringLiteral("/service.sock"), method, path, body);
}

std::size_t TestService::recorded() const
{
    auto history = storing::History::open(database());
    return history ? history->exchanges(1000)->size() : 0;
}

/// Routes Claude Code in the scratch home and reads its token from the file, as the agent would.
QByteArray TestService::routedToken()
{
    const auto routed = call("PUT", "/v1/agents/claude-code", {{QStringLiteral("routed"), true}});
    if (!routed)
        return routed.error().message.toUtf8();
    const QByteArray file = m_world->read(QStringLiteral(".claude/settings.json"));
    const QByteArray key = "\"ANTHROPIC_AUTH_TOKEN\": \"";
    const qsizetype at = file.indexOf(key) + key.size();
    return file.mid(at, file.indexOf('"', at) - at);
}

void TestService::itTellsWhoIAmAndWhereTheGatewayIs()
{
    QVERIFY(m_world->startService() && m_world->waitForGateway());
    const QJsonObject status = m_world->status();
    QCOMPARE(status[QLatin1String("identity")][QLatin1String("login")].toString(), QStringLiteral("alice@example.com"));
    QCOMPARE(status[QLatin1String("gateway")][QLatin1String("url")].toString(), m_world->gatewayUrl());
    QCOMPARE(status[QLatin1String("forwarder")][QLatin1String("state")].toString(), QStringLiteral("listening"));
    QVERIFY(!status[QLatin1String("demo")].toBool());
    QTRY_VERIFY(m_world->status()[QLatin1String("recording")][QLatin1String("ok")].toBool());
}

void TestService::aRequestIsRecordedWithItsCost()
{
    QVERIFY(m_world->startService() && m_world->waitForGateway());
    const QByteArray token = routedToken();
    QTcpSocket agent;
    agent.connectToHost(QHostAddress(QHostAddress::LocalHost), m_world->forwarderPort());
    agent.write(ask(m_world->forwarderPort(), token));
    QByteArray answer;
    QTRY_VERIFY2((answer += agent.readAll()).contains("\"usage\""), answer);
    QTRY_COMPARE(recorded(), std::size_t(1));
    const core::Exchange exchange = storing::History::open(database())->exchanges(1)->front();
    QVERIFY(exchange.cost && exchange.cost->nanodollars > 0);
    QCOMPARE(exchange.pid, qint64(QCoreApplication::applicationPid()));
    QVERIFY(!contentOf(database()).contains(token));
    QVERIFY(!contentOf(database() + QStringLiteral("-wal")).contains(token));
}

void TestService::aLoginThatIsNotAllowedIsSaidWithItsRemedy()
{
    QVERIFY(m_world->startService() && m_world->waitForGateway());
    const auto told = m_world->spotmeter({QStringLiteral("login")});
    QCOMPARE(told.exitCode, 1);
    QVERIFY2(told.errors.contains("sudo tailscale set --operator"), told.errors);
}

void TestService::aTakenPortIsSaidWithItsHolder()
{
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress::LocalHost));
    QVERIFY(m_world->writeSettings({{QStringLiteral("port"), holder.serverPort()}}));
    QVERIFY(m_world->launchService());
    QTRY_VERIFY(!m_world->status().isEmpty());
    const QJsonObject forwarder = m_world->status()[QLatin1String("forwarder")].toObject();
    QCOMPARE(forwarder[QLatin1String("state")].toString(), QStringLiteral("failed"));
    const QString sentence = forwarder[QLatin1String("sentence")].toString();
    QVERIFY2(sentence.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(sentence));
    QVERIFY2(sentence.contains(QString::number(holder.serverPort())), qPrintable(sentence));
    const auto routed = call("PUT", "/v1/agents/claude-code", {{QStringLiteral("routed"), true}});
    QVERIFY(!routed);  // an agent must not be sent to a port that is not ours

    QVERIFY(call("PUT", control::api::settings, {{QStringLiteral("port"), 0}}));
    QCOMPARE(m_world->status()[QLatin1String("forwarder")][QLatin1String("state")].toString(),
             QStringLiteral("listening"));
}

void TestService::theDemosOfTwoUsersRunSideBySide()
{
    support::World other;
    QSet<QString> addresses;
    std::array<QProcess, 2> services;
    for (QProcess &service : services) {
        support::World &world = addresses.isEmpty() ? *m_world : other;
        service.setProcessEnvironment(world.environment());
        service.start(QStringLiteral(PROGRAMS_DIR "/spotmeterd"), {QStringLiteral("--demo")});
        QJsonObject forwarder;
        QTRY_VERIFY(
            !(forwarder =
                  world.spotmeter({QStringLiteral("status"), QStringLiteral("--demo"), QStringLiteral("--json")})
                      .json()[QLatin1String("forwarder")]
                      .toObject())
                 .isEmpty());
        QCOMPARE(forwarder[QLatin1String("state")].toString(), QStringLiteral("listening"));
        addresses.insert(forwarder[QLatin1String("address")].toString());
    }
    QCOMPARE(addresses.size(), 2);
    for (QProcess &service : services) {
        service.terminate();
        QTRY_COMPARE_WITH_TIMEOUT(service.state(), QProcess::NotRunning, 60'000);
    }
}

void TestService::aSecondServiceInTheSameHomeIsRefused()
{
    QVERIFY(m_world->startService());
    QTRY_VERIFY(!m_world->status().isEmpty());
    const auto second = m_world->run(QStringLiteral(PROGRAMS_DIR "/spotmeterd"), {}, m_world->home());
    QCOMPARE(second.exitCode, 1);
    QVERIFY2(second.errors.contains("already") && second.errors.contains(m_world->data().toUtf8()), second.errors);
    QVERIFY(!m_world->status().isEmpty());
}

void TestService::brokenSettingsStopItWithTheirPath()
{
    QFile file(m_world->data() + QStringLiteral("/settings.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ port: 4117 }");
    file.close();
    const auto ran = m_world->run(QStringLiteral(PROGRAMS_DIR "/spotmeterd"), {}, m_world->home());
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.errors.contains(file.fileName().toUtf8()), ran.errors);
    const auto detached =
        m_world->run(QStringLiteral(PROGRAMS_DIR "/spotmeterd"), {QStringLiteral("--detach")}, m_world->home());
    QCOMPARE(detached.exitCode, 1);
    QCOMPARE(detached.errors, ran.errors);
    QCOMPARE(contentOf(file.fileName()), QByteArray("{ port: 4117 }"));
}

void TestService::aDamagedDatabaseIsNamedAndNotTouched()
{
    QFile file(database());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is not a database, but it is somebody's");
    file.close();
    const QByteArray before = contentOf(database());
    QVERIFY(m_world->startService());
    QTRY_VERIFY(!m_world->status()[QLatin1String("recording")][QLatin1String("ok")].toBool(true));
    const QString sentence = m_world->status()[QLatin1String("recording")][QLatin1String("sentence")].toString();
    QVERIFY2(sentence.contains(database()), qPrintable(sentence));
    QCOMPARE(m_world->stopService(), 0);
    QCOMPARE(contentOf(database()), before);
}

void TestService::aNewerDatabaseIsNamedAndNotTouched()
{
    QVERIFY(m_world->startService());
    QTRY_VERIFY(m_world->status()[QLatin1String("recording")][QLatin1String("ok")].toBool());
    QCOMPARE(m_world->stopService(), 0);
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(database().toUtf8().constData(), &handle), SQLITE_OK);
    QCOMPARE(sqlite3_exec(handle, "PRAGMA user_version = 9999", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
    const QByteArray before = contentOf(database());
    QVERIFY(m_world->launchService());
    QTRY_VERIFY(!m_world->status()[QLatin1String("recording")][QLatin1String("ok")].toBool(true));
    const QString sentence = m_world->status()[QLatin1String("recording")][QLatin1String("sentence")].toString();
    QVERIFY2(sentence.contains(database()) && sentence.contains(QStringLiteral("newer")), qPrintable(sentence));
    QCOMPARE(m_world->stopService(), 0);
    QCOMPARE(contentOf(database()), before);
}

void TestService::trafficGoesOnWithoutARecording()
{
    QFile file(database());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    QVERIFY(m_world->startService() && m_world->waitForGateway());
    QTcpSocket agent;
    agent.connectToHost(QHostAddress(QHostAddress::LocalHost), m_world->forwarderPort());
    agent.write(ask(m_world->forwarderPort(), routedToken()));
    QByteArray answer;
    QTRY_VERIFY2((answer += agent.readAll()).contains("\"usage\""), answer);
}

void TestService::changedSettingsAreSavedAndUsed()
{
    QVERIFY(m_world->startService() && m_world->waitForGateway());
    QVERIFY(!call("PUT", control::api::settings, {{QStringLiteral("port"), QStringLiteral("four")}}));
    const auto changed = call("PUT", control::api::settings, {{QStringLiteral("gateway_trusted"), false}});
    QVERIFY(changed);
    QVERIFY(contentOf(m_world->data() + QStringLiteral("/settings.json")).contains("\"gateway_trusted\": false"));
    QTRY_VERIFY(m_world->status()[QLatin1String("gateway")][QLatin1String("state")].toString()
                != QLatin1String("ready"));

    QTcpSocket agent;  // and nothing goes to a gateway that is no longer trusted
    agent.connectToHost(QHostAddress(QHostAddress::LocalHost), m_world->forwarderPort());
    const auto before = m_world->seen().size();
    agent.write(ask(m_world->forwarderPort(), routedToken()));
    QByteArray answer;
    QTRY_VERIFY2((answer += agent.readAll()).contains("402 Payment Required"), answer);
    QCOMPARE(m_world->seen().size(), before);
}

void TestService::routedAgentsFollowTheForwarderToItsNewPort()
{
    const QByteArray original = "{ \"model\": \"opus\" }\n";
    m_world->write(QStringLiteral(".claude/settings.json"), original);
    QVERIFY(m_world->startService() && m_world->waitForGateway());
    routedToken();
    const quint16 oldPort = m_world->forwarderPort();
    QTcpServer finder;  // a port that was free a moment ago
    QVERIFY(finder.listen(QHostAddress::LocalHost));
    const quint16 newPort = finder.serverPort();
    finder.close();
    QVERIFY(call("PUT", control::api::settings, {{QStringLiteral("port"), newPort}}));
    const QByteArray file = m_world->read(QStringLiteral(".claude/settings.json"));
    QVERIFY2(file.contains(QByteArray::number(newPort)) && !file.contains(QByteArray::number(oldPort)), file);
    QVERIFY(call("PUT", "/v1/agents/claude-code", {{QStringLiteral("routed"), false}}));
    QCOMPARE(m_world->read(QStringLiteral(".claude/settings.json")), original);
}

void TestService::whatItChangedIsInTheLog()
{
    QVERIFY(m_world->startService());
    QTRY_VERIFY(!m_world->status().isEmpty());
    const QByteArray token = routedToken();
    QVERIFY(call("PUT", "/v1/agents/claude-code", {{QStringLiteral("routed"), false}}));
    QVERIFY(call("PUT", "/v1/agents/claude-code", {{QStringLiteral("routed"), false}}));  // changes nothing
    const auto log = call("GET", control::api::log);
    QCOMPARE(log->value(QLatin1String("entries")).toArray().size(), 2);
    const QByteArray shown = m_world->spotmeter({QStringLiteral("log")}).output;
    QVERIFY2(shown.contains("Routed Claude Code") && shown.contains("Restored Claude Code"), shown);
    QVERIFY(!contentOf(m_world->data() + QStringLiteral("/activity.jsonl")).contains(token));
}

void TestService::aRunningStreamFinishesBeforeItGoes()
{
    QTcpServer slow;
    QVERIFY(slow.listen(QHostAddress::LocalHost));
    QVERIFY(m_world->startService() && m_world->waitForGateway());
    const QByteArray token = routedToken();
    QVERIFY(call("PUT", control::api::settings,
                 {{QStringLiteral("gateway_url"), QStringLiteral("http://127.0.0.1:%1").arg(slow.serverPort())}}));
    QTcpSocket agent;
    agent.connectToHost(QHostAddress(QHostAddress::LocalHost), m_world->forwarderPort());
    agent.write(ask(m_world->forwarderPort(), token));
    QList<QTcpSocket *> connections;
    QTcpSocket *upstream = nullptr;
    const auto requestArrived = [&] {
        while (QTcpSocket *next = slow.nextPendingConnection())
            connections.append(next);
        for (QTcpSocket *connection : connections) {
            if (connection->peek(4) == "POST")
                upstream = connection;
        }
        return upstream != nullptr;
    };
    QTRY_VERIFY(requestArrived());
    QVERIFY(call("POST", control::api::drain));
    QTRY_COMPARE(m_world->status()[QLatin1String("forwarder")][QLatin1String("state")].toString(),
                 QStringLiteral("draining"));
    upstream->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    QByteArray answer;
    QTRY_VERIFY2((answer += agent.readAll()).endsWith("{}"), answer);
    QTRY_VERIFY(m_world->status().isEmpty());
    QTRY_COMPARE(recorded(), std::size_t(1));
}

void TestService::beingToldTwiceEndsItAtOnceAndRecordsTheCut()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QVERIFY(m_world->startService() && m_world->waitForGateway());
    const QByteArray token = routedToken();
    QVERIFY(call("PUT", control::api::settings,
                 {{QStringLiteral("gateway_url"), QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort())}}));
    QTcpSocket agent;
    agent.connectToHost(QHostAddress(QHostAddress::LocalHost), m_world->forwarderPort());
    agent.write(ask(m_world->forwarderPort(), token));
    QTRY_COMPARE(m_world->status()[QLatin1String("forwarder")][QLatin1String("open_streams")].toInt(), 1);
    QVERIFY(call("POST", control::api::drain));
    QVERIFY(call("POST", control::api::drain));
    QCOMPARE(m_world->stopService(), 0);
    QCOMPARE(recorded(), std::size_t(1));
    QVERIFY(storing::History::open(database())->exchanges(1)->front().outcome != core::Outcome::Done);
}

void TestService::theCommandLineStartsItWhenItIsAbsent()
{
    QVERIFY(m_world->writeSettings({{QStringLiteral("port"), 0}}));
    const auto shown = m_world->spotmeter({QStringLiteral("agents"), QStringLiteral("list")});
    QVERIFY2(shown.exitCode == 0, shown.errors);
    QVERIFY2(shown.output.contains("claude-code"), shown.output);
    const qint64 pid = m_world->status()[QLatin1String("pid")].toInteger();
    QVERIFY(pid > 0);
    QVERIFY(call("POST", control::api::drain));
    QTRY_VERIFY(::kill(pid_t(pid), 0) != 0);
}

QTEST_GUILESS_MAIN(TestService)
#include "TestService.moc"
