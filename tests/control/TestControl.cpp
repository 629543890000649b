// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/Api.h"
#include "control/Client.h"
#include "control/Server.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using core::Result;

class TestControl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aCallReachesItsHandlerWithIdQueryAndBody();
    void anErrorArrivesAsTheErrorItWas();
    void anUnknownCallAndAWrongMethodAreNamed();
    void aBodyThatIsNotJsonIsRefused();
    void garbageIsAnsweredAndTheConnectionClosed();
    void eventsReachEveryWatcher();
    void twoCallsOnOneConnectionAreAnsweredInOrder();
    void hangingUpAbandonsTheAnswer();
    void nobodyElseMayOpenTheSocket();
    void aLivingServiceIsNotPushedAside();
    void aLeftOverSocketIsReplaced();
    void noServiceIsOneClearError();

private:
    Result<QJsonObject> call(std::string_view method, const QString &path, const QJsonObject &body = {});
    QString path() const { return m_folder->filePath(QStringLiteral("s/service.sock")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<control::Server> m_server;
};

void TestControl::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<control::Server>();
    m_server->on("PUT", QStringLiteral("/v1/agents/<id>"), [](const control::Call &call, control::Reply &reply) {
        reply.send({{QStringLiteral("id"), call.id},
                    {QStringLiteral("q"), call.query.queryItemValue(QStringLiteral("route"))},
                    {QStringLiteral("routed"), call.body[QLatin1String("routed")]}});
    });
    m_server->on("GET", QStringLiteral("/v1/fail"), [](const control::Call &, control::Reply &reply) {
        reply.fail({core::ErrorKind::Conflict, QStringLiteral("Somebody was faster.")});
    });
    QVERIFY(m_server->listen(path()));
}

void TestControl::cleanup()
{
    m_server.reset();
    m_folder.reset();
}

Result<QJsonObject> TestControl::call(std::string_view method, const QString &target, const QJsonObject &body)
{
    control::Client client(path());
    std::optional<Result<QJsonObject>> answer;
    client.call(method, target, body, this, [&answer](const Result<QJsonObject> &result) { answer = result; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
        return core::Error{core::ErrorKind::Internal, QStringLiteral("no answer")};
    return *answer;
}

void TestControl::aCallReachesItsHandlerWithIdQueryAndBody()
{
    const auto answer = call("PUT", QStringLiteral("/v1/agents/codex?route=on"), {{QStringLiteral("routed"), true}});
    QVERIFY(answer);
    QCOMPARE(answer->value(QLatin1String("id")).toString(), QStringLiteral("codex"));
    QCOMPARE(answer->value(QLatin1String("q")).toString(), QStringLiteral("on"));
    QVERIFY(answer->value(QLatin1String("routed")).toBool());
}

void TestControl::anErrorArrivesAsTheErrorItWas()
{
    const auto answer = call("GET", QStringLiteral("/v1/fail"));
    QVERIFY(!answer);
    QCOMPARE(int(answer.error().kind), int(core::ErrorKind::Conflict));
    QCOMPARE(answer.error().message, QStringLiteral("Somebody was faster."));
}

void TestControl::anUnknownCallAndAWrongMethodAreNamed()
{
    QCOMPARE(int(call("GET", QStringLiteral("/v1/nothing")).error().kind), int(core::ErrorKind::NotFound));
    QVERIFY(call("DELETE", QStringLiteral("/v1/fail")).error().message.contains(QStringLiteral("DELETE")));
}

void TestControl::aBodyThatIsNotJsonIsRefused()
{
    QLocalSocket socket;
    socket.connectToServer(path());
    socket.write("PUT /v1/agents/x HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\n{,}");
    QTRY_VERIFY(socket.peek(1000).contains("400 Bad Request"));
}

void TestControl::garbageIsAnsweredAndTheConnectionClosed()
{
    QLocalSocket socket;
    QSignalSpy closed(&socket, &QLocalSocket::disconnected);
    socket.connectToServer(path());
    socket.write("\x16\x03\x01 hello\r\n\r\n");
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 400"));
}

void TestControl::eventsReachEveryWatcher()
{
    control::Client one(path());
    control::Client two(path());
    QSignalSpy first(&one, &control::Client::event);
    QSignalSpy second(&two, &control::Client::event);
    one.watch();
    two.watch();
    const auto bothHeard = [&] {
        m_server->broadcast({{QStringLiteral("event"), QStringLiteral("status")}});
        return !first.isEmpty() && !second.isEmpty();
    };
    QTRY_VERIFY(bothHeard());
    QCOMPARE(first[0][0].toJsonObject()[QLatin1String("event")].toString(), QStringLiteral("status"));
    QSignalSpy lost(&one, &control::Client::lost);
    m_server.reset();
    QTRY_COMPARE(lost.size(), 1);
}

void TestControl::twoCallsOnOneConnectionAreAnsweredInOrder()
{
    QLocalSocket socket;
    socket.connectToServer(path());
    socket.write("GET /v1/fail HTTP/1.1\r\nHost: a\r\n\r\nPUT /v1/agents/two HTTP/1.1\r\nHost: a\r\n\r\n");
    QByteArray all;
    QTRY_VERIFY((all += socket.readAll()).contains("\"two\""));
    QVERIFY(all.indexOf("409 Conflict") < all.indexOf("200 OK"));
}

void TestControl::hangingUpAbandonsTheAnswer()
{
    QPointer<control::Reply> waiting;
    m_server->on("POST", QStringLiteral("/v1/slow"),
                 [&waiting](const control::Call &, control::Reply &reply) { waiting = &reply; });
    control::Client client(path());
    QObject *call =
        client.call("POST", QStringLiteral("/v1/slow"), {}, this, [](const auto &) { QFAIL("hung up, yet answered"); });
    QTRY_VERIFY(!waiting.isNull());
    QSignalSpy abandoned(waiting.data(), &control::Reply::abandoned);
    delete call;
    QTRY_COMPARE(abandoned.size(), 1);
}

void TestControl::nobodyElseMayOpenTheSocket()
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(path()).permissions() & others));
    QVERIFY(!(QFileInfo(QFileInfo(path()).path()).permissions() & (others | QFile::ExeOther | QFile::ExeGroup)));
}

void TestControl::aLivingServiceIsNotPushedAside()
{
    control::Server second;
    const auto result = second.listen(path());
    QVERIFY(!result);
    QCOMPARE(int(result.error().kind), int(core::ErrorKind::Conflict));
    QVERIFY(call("PUT", QStringLiteral("/v1/agents/x")));
}

void TestControl::aLeftOverSocketIsReplaced()
{
    m_server.reset();
    QFile dead(path());
    QVERIFY(dead.open(QIODevice::WriteOnly));
    dead.close();
    m_server = std::make_unique<control::Server>();
    QVERIFY(m_server->listen(path()));
}

void TestControl::noServiceIsOneClearError()
{
    m_server.reset();
    const auto answer = call("GET", QStringLiteral("/v1/status"));
    QVERIFY(!answer);
    QCOMPARE(int(answer.error().kind), int(core::ErrorKind::Unavailable));
    QVERIFY(answer.error().message.contains(path()));
}

QTEST_GUILESS_MAIN(TestControl)
#include "TestControl.moc"
