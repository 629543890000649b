// SPDX-License-Identifier: GPL-3.0-or-later
// The real spotmeterd under load, killed with SIGKILL at random points and started again. Committed is an exchange that
// somebody could know to be recorded: its event was sent on the control socket, or a reader saw its row. Such a one
// must still be there, once, and counted in the daily sums. (This is about the death of the process; the loss of power
// is another promise.) SPOTMETER_KILLS sets the number of rounds, SPOTMETER_SEED repeats a run.
#include "support/World.h"

#include "control/Api.h"
#include "control/BlockingClient.h"
#include "control/Client.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTcpSocket>
#include <QTest>

#include <sqlite3.h>

#include <csignal>

using support::World;

namespace {

constexpr int usualRounds = 20;
constexpr int connections = 8;
constexpr char idsOfRows[] = "SELECT printf('%x', id) FROM exchange";  // as the events have them

/// One agent that asks again as soon as it was answered, until its connection breaks.
class Load : public QObject {
public:
    Load(quint16 port, const QByteArray &token)
    {
        const QByteArray body = "{\"model\":\"claude-sonnet-5\",\"max_tokens\":9,\"messages\":[{\"role\":\"user\","
                                "\"content\":\"hi\"}]}";
        m_request = "POST /a/claude-code/v1/messages HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
            + "\r\nAuthorization: Bearer " + token + "\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] {
            if (m_socket.readAll().contains("\"usage\"")) {
                ++answered;
                m_socket.write(m_request);
            }
        });
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        m_socket.write(m_request);
    }

    int answered = 0;

private:
    QTcpSocket m_socket;
    QByteArray m_request;
};

/// The first column of all rows, read by a connection of its own.
QStringList rows(const QString &path, const char *sql)
{
    QStringList found;
    sqlite3 *database = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK
        && sqlite3_busy_timeout(database, 10'000) == SQLITE_OK
        && sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) == SQLITE_OK) {
        while (sqlite3_step(statement) == SQLITE_ROW)
            found.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0))));
    } else {
        found.append(QString::fromUtf8(sqlite3_errmsg(database)));
    }
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return found;
}

}  // namespace

class TestKilled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasCommittedOutlivesEveryKill();

private:
    bool start();
    void loadUntilKilled();
    QByteArray token();
    QString database() const { return m_world.data() + QStringLiteral("/spotmeter.db"); }

    World m_world;
    QRandomGenerator m_random;
    QSet<QString> m_committed;
    qint64 m_answered = 0;
    qint64 m_slowestStartMs = 0;
};

/// Starts the service again and waits until it listens; false if it does not.
bool TestKilled::start()
{
    QElapsedTimer clock;
    clock.start();
    if (!m_world.launchService())
        return false;
    const bool listens = QTest::qWaitFor([this] { return m_world.forwarderPort() != 0; }, 20'000);
    m_slowestStartMs = std::max(m_slowestStartMs, clock.elapsed());
    return listens && m_world.waitForGateway();
}

QByteArray TestKilled::token()
{
    const auto routed = control::callAndWait(m_world.data() + QStringLiteral("/service.sock"), "PUT",
                                             "/v1/agents/claude-code", {{QStringLiteral("routed"), true}});
    if (!routed)
        return {};
    const QByteArray file = m_world.read(QStringLiteral(".claude/settings.json"));
    const QByteArray key = "\"ANTHROPIC_AUTH_TOKEN\": \"";
    const qsizetype at = file.indexOf(key) + key.size();
    return file.mid(at, file.indexOf('"', at) - at);
}

void TestKilled::loadUntilKilled()
{
    control::Client client(m_world.data() + QStringLiteral("/service.sock"));
    bool watching = false;
    bool lost = false;
    qsizetype announced = 0;
    connect(&client, &control::Client::connected, this, [&] { watching = true; });
    connect(&client, &control::Client::lost, this, [&] { lost = true; });
    connect(&client, &control::Client::event, this, [&](const QJsonObject &event) {
        if (event[QLatin1String("event")].toString() != QLatin1String("exchange"))
            return;
        ++announced;
        m_committed.insert(event[QLatin1String("exchange")][QLatin1String("id")].toString());
    });
    client.watch();
    QTRY_VERIFY(watching);
    const QByteArray secret = token();
    QVERIFY(!secret.isEmpty());
    std::vector<std::unique_ptr<Load>> load;
    for (int i = 0; i < connections; ++i)
        load.push_back(std::make_unique<Load>(m_world.forwarderPort(), secret));
    // Some rounds end within the first burst, some much later; the rest of the randomness is in what else runs.
    const qsizetype enough = m_random.bounded(200);
    QTRY_VERIFY_WITH_TIMEOUT(announced >= enough, 30'000);
    if (m_random.bounded(2) == 0) {
        const QStringList seen = rows(database(), idsOfRows);
        m_committed.unite(QSet<QString>(seen.begin(), seen.end()));
    }
    QCOMPARE(::kill(pid_t(m_world.servicePid()), SIGKILL), 0);
    QTRY_VERIFY(lost);  // what was announced before has been read by now
    QTRY_COMPARE(m_world.servicePid(), qint64(0));
    for (const auto &one : load)
        m_answered += one->answered;
}

void TestKilled::whatWasCommittedOutlivesEveryKill()
{
    const int rounds =
        qEnvironmentVariableIsSet("SPOTMETER_KILLS") ? qEnvironmentVariableIntValue("SPOTMETER_KILLS") : usualRounds;
    const quint32 seed = qEnvironmentVariableIsSet("SPOTMETER_SEED")
        ? quint32(qEnvironmentVariableIntValue("SPOTMETER_SEED"))
        : QRandomGenerator::global()->bounded(1'000'000U);
    m_random.seed(seed);
    QVERIFY(m_world.startService() && m_world.waitForGateway());
    for (int round = 0; round < rounds; ++round) {
        loadUntilKilled();
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(start(), m_world.serviceErrors());
        QCOMPARE(rows(database(), "PRAGMA integrity_check"), QStringList{QStringLiteral("ok")});
        const QStringList kept = rows(database(), idsOfRows);
        const QSet<QString> lost = m_committed - QSet<QString>(kept.begin(), kept.end());
        QVERIFY2(lost.isEmpty(),
                 qPrintable(QStringLiteral("round %1, seed %2: %3 of %4 lost")
                                .arg(round)
                                .arg(seed)
                                .arg(lost.size())
                                .arg(m_committed.size())));
        QCOMPARE(rows(database(), "SELECT (SELECT sum(requests) FROM usage_by_day) - (SELECT count(*) FROM exchange)"),
                 QStringList{QStringLiteral("0")});
    }
    qInfo("%d kills: %lld committed, 0 lost; %lld answered; slowest start until it listens %lld ms; seed %u", rounds,
          qint64(m_committed.size()), m_answered, m_slowestStartMs, seed);
}

QTEST_GUILESS_MAIN(TestKilled)
#include "TestKilled.moc"
