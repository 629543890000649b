// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/BlockingClient.h"
#include "core/Clock.h"
#include "storing/History.h"
#include "support/World.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

namespace {

const QString logFile = QStringLiteral(".claude/projects/-home-me-thing/session.jsonl");

QByteArray line(const QByteArray &message, int output)
{
    return R"({"type":"assistant","message":{"id":")" + message
        + R"(","model":"claude-sonnet-4-6","content":[],"usage":{"input_tokens":1000,"output_tokens":)"
        + QByteArray::number(output)
        + R"(}},"timestamp":"2026-08-01T10:00:00Z","sessionId":"s","cwd":"/home/me/thing"})" + "\n";
}

}  // namespace

/// The real service with agents' logs in its home.
class TestImports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<support::World>(); }
    void cleanup() { m_world.reset(); }

    void logsAreReadAtTheStartAndAsTheyAreWritten();
    void historySurvivesItsLogs();
    void aRequestThroughTheForwarderIsOneWithItsLog();
    void anImportOnDemandSaysWhatItDid();

private:
    std::vector<core::Exchange> rows() const;
    std::size_t count() const { return rows().size(); }
    void append(const QByteArray &bytes) const;
    core::Result<QJsonObject> call(std::string_view method, std::string_view path, const QJsonObject &body = {})
    {
        return control::callAndWait(m_world->data() + QStringLiteral("/service.sock"), method, path, body);
    }

    std::unique_ptr<support::World> m_world;
};

std::vector<core::Exchange> TestImports::rows() const
{
    auto history = storing::History::open(m_world->data() + QStringLiteral("/spotmeter.db"));
    if (!history)
        return {};
    auto all = history->exchanges(1000);
    return all ? std::move(*all) : std::vector<core::Exchange>();
}

void TestImports::append(const QByteArray &bytes) const
{
    QFile file(m_world->home() + u'/' + logFile);
    QVERIFY(file.open(QIODevice::Append));
    file.write(bytes);
}

void TestImports::logsAreReadAtTheStartAndAsTheyAreWritten()
{
    m_world->write(logFile, line("m1", 1) + line("m1", 100) + line("m2", 10));
    QVERIFY(m_world->startService());
    QTRY_COMPARE(count(), std::size_t(2));
    append(line("m3", 7));
    QTRY_COMPARE(count(), std::size_t(3));
    // A new session in a project that nobody has seen before.
    m_world->write(QStringLiteral(".claude/projects/-new/other.jsonl"), line("m4", 7) + line("m3", 7));
    QTRY_COMPARE(count(), std::size_t(4));
    const auto all = rows();
    QCOMPARE(all[0].project, std::string("/home/me/thing"));
    QVERIFY(all[0].cost.has_value());
    const qint64 sum = all[0].usage.output + all[1].usage.output + all[2].usage.output + all[3].usage.output;
    QCOMPARE(sum, qint64(124));
}

void TestImports::historySurvivesItsLogs()
{
    m_world->write(logFile, line("m1", 100));
    QVERIFY(m_world->startService());
    QTRY_COMPARE(count(), std::size_t(1));
    QVERIFY(QDir(m_world->home() + QStringLiteral("/.claude/projects")).removeRecursively());
    QCOMPARE(m_world->stopService(), 0);
    QVERIFY(m_world->launchService());
    QTRY_VERIFY(call("POST", "/v1/import"));
    QCOMPARE(count(), std::size_t(1));
}

void TestImports::aRequestThroughTheForwarderIsOneWithItsLog()
{
    QVERIFY(m_world->startService() && m_world->waitForGateway());
    QVERIFY(call("PUT", "/v1/agents/claude-code", {{QStringLiteral("routed"), true}}));
    const QJsonObject settings =
        QJsonDocument::fromJson(m_world->read(QStringLiteral(".claude/settings.json"))).object();
    const QByteArray token =
        settings[QLatin1String("env")][QLatin1String("ANTHROPIC_AUTH_TOKEN")].toString().toLatin1();
    const QByteArray body = R"({"model":"claude-sonnet-5","max_tokens":9,"messages":[{"role":"user","content":"hi"}]})";
    const quint16 port = m_world->forwarderPort();
    QTcpSocket agent;
    agent.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    agent.write("POST /a/claude-code/v1/messages HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
                + "\r\nAuthorization: Bearer " + token + "\r\nContent-Type: application/json\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QTRY_COMPARE(count(), std::size_t(1));
    const auto before = rows();
    QVERIFY(!before[0].responseId.empty());
    m_world->write(logFile, line(QByteArray::fromStdString(before[0].responseId), 12345) + line("m-past", 7));
    QTRY_COMPARE(count(), std::size_t(2));
    qint64 output = 0;
    for (const core::Exchange &e : rows())
        output += e.usage.output;
    QCOMPARE(output, before[0].usage.output + 7);
}

void TestImports::anImportOnDemandSaysWhatItDid()
{
    QVERIFY(m_world->startService());
    m_world->write(logFile, line("m1", 100) + "this is no log line\n");
    m_world->write(QStringLiteral(".local/share/opencode/opencode.db"),
                   "this is no database, not even a little bit of one");
    auto done = call("POST", "/v1/import");
    QTRY_VERIFY(done || (done = call("POST", "/v1/import")).ok());  // as soon as it listens
    QCOMPARE((*done)[QLatin1String("files")].toInt(), 2);
    QTRY_COMPARE(count(), std::size_t(1));
    const auto again = call("POST", "/v1/import");
    QCOMPARE((*again)[QLatin1String("exchanges")].toInt(), 0);
}

QTEST_GUILESS_MAIN(TestImports)
#include "TestImports.moc"
