// SPDX-License-Identifier: GPL-3.0-or-later
#include "tailnet/StatusClient.h"

#include "support/FixedClock.h"
#include "support/ScriptedServer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>

#include <unistd.h>

using core::TailnetState;
using support::Delivery;
using support::ScriptedServer;
using tailnet::Places;
using tailnet::StatusClient;

namespace {

const QByteArray status = R"({"BackendState":"Running","Self":{"ID":"n1","UserID":7,"Online":true},
    "User":{"7":{"LoginName":"alice@example.com"}}})";

/// The identity that a client ends with when it asks at these places.
core::Identity heardAt(const Places &places, std::chrono::milliseconds patience = std::chrono::seconds(5))
{
    const support::FixedClock clock(0);
    StatusClient client(places, clock, patience);
    QSignalSpy changed(&client, &StatusClient::changed);
    client.refresh();
    if (changed.isEmpty() && !changed.wait(10'000))
        return {};
    return client.last()->identity;
}

core::Identity heardFrom(const QByteArray &answer, Delivery delivery = Delivery::Whole)
{
    const ScriptedServer server(answer, delivery);
    return heardAt({{server.path()}, true});
}

}  // namespace

class TestStatusClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsReadHoweverItArrives_data();
    void anAnswerIsReadHoweverItArrives();
    void theRequestIsOneThatTailscaledAccepts();
    void aMissingSocketMeansStoppedOrNotInstalled();
    void aDeadSocketMeansStopped();
    void aClosedSocketMeansNoPermission();
    void theNextPlaceIsTriedWhenOneIsMissing();
    void aSilentDaemonIsStarting();
    void aDaemonThatSaysItIsNotReadyIsStartingAtOnce();
    void whoMayOnlyLookIsTold_data();
    void whoMayOnlyLookIsTold();
    void aDaemonThatHangsUpWithoutAWordIsStopping();
    void theApplicationOfMacOsIsAskedWithItsProof();
    void theApplicationOfMacOsIsForWhoMayReadItsToken();
    void aPortIsReadFromALink_data();
    void aPortIsReadFromALink();
    void aThousandMegabytesAreNotKept();
    void aQuestionDuringAQuestionIsAskedAfterIt();
    void aRefusalTellsTailscaledsReason();
    void whatIsNoAnswerIsSaidPlainly_data();
    void whatIsNoAnswerIsSaidPlainly();
    void anOverLongPathHasItsOwnSentence();
    void onlyChangesAreAnnounced();
    void newPlacesAreAskedAtOnce();
};

void TestStatusClient::anAnswerIsReadHoweverItArrives_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Delivery>("delivery");
    const QByteArray plain = ScriptedServer::plain(200, "application/json", status);
    const QByteArray chunked = ScriptedServer::chunked(200, "application/json", status, 7);
    QTest::newRow("whole") << plain << Delivery::Whole;
    QTest::newRow("byte by byte") << plain << Delivery::ByteByByte;
    QTest::newRow("chunked") << chunked << Delivery::Whole;
    QTest::newRow("chunked byte by byte") << chunked << Delivery::ByteByByte;
}

void TestStatusClient::anAnswerIsReadHoweverItArrives()
{
    QFETCH(QByteArray, answer);
    QFETCH(Delivery, delivery);
    const core::Identity identity = heardFrom(answer, delivery);
    QCOMPARE(identity.state, TailnetState::Running);
    QCOMPARE(identity.login, QStringLiteral("alice@example.com"));
}

void TestStatusClient::theRequestIsOneThatTailscaledAccepts()
{
    const ScriptedServer server(ScriptedServer::plain(200, "application/json", status));
    QCOMPARE(heardAt({{server.path()}, true}).state, TailnetState::Running);
    QCOMPARE(server.requests().size(), 1);
    const QByteArray request = server.requests().first();
    QVERIFY(request.startsWith("GET /localapi/v0/status HTTP/1.1\r\n"));
    QVERIFY(request.contains("\r\nHost: local-tailscaled.sock\r\n"));
    QVERIFY(!request.contains("Origin") && !request.contains("Referer"));
}

void TestStatusClient::aMissingSocketMeansStoppedOrNotInstalled()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath("nothing-here");
    QCOMPARE(heardAt({{missing}, true}).state, TailnetState::Stopped);
    QCOMPARE(heardAt({{missing}, false}).state, TailnetState::NotInstalled);
}

void TestStatusClient::aDeadSocketMeansStopped()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("s");
    {
        QLocalServer server;
        QVERIFY(server.listen(path));
        QVERIFY(::link(path.toUtf8().constData(), folder.filePath("stale").toUtf8().constData()) == 0);
    }
    QCOMPARE(heardAt({{folder.filePath("stale")}, false}).state, TailnetState::Stopped);
}

void TestStatusClient::aClosedSocketMeansNoPermission()
{
    if (::geteuid() == 0)
        QSKIP("root may open every socket");
    const ScriptedServer server(ScriptedServer::plain(200, "application/json", status));
    QVERIFY(QFile::setPermissions(server.path(), {}));
    QCOMPARE(heardAt({{server.path()}, true}).state, TailnetState::NoPermission);
}

void TestStatusClient::theNextPlaceIsTriedWhenOneIsMissing()
{
    const ScriptedServer server(ScriptedServer::plain(200, "application/json", status));
    QCOMPARE(heardAt({{"/nothing/here", server.path()}, false}).state, TailnetState::Running);
}

void TestStatusClient::aSilentDaemonIsStarting()
{
    const ScriptedServer server({}, Delivery::Hang);
    const core::Identity identity = heardAt({{server.path()}, true}, std::chrono::milliseconds(50));
    QCOMPARE(identity.state, TailnetState::Starting);
    QCOMPARE(server.requests().size(), 1);
}

void TestStatusClient::aDaemonThatSaysItIsNotReadyIsStartingAtOnce()
{
    ScriptedServer server({}, Delivery::Hang);
    server.answerTo("/server-status",
                    ScriptedServer::plain(503, "application/json", R"({"error":"backend not ready"})"));
    QElapsedTimer waited;
    waited.start();
    QCOMPARE(heardAt({{server.path()}, true}, std::chrono::minutes(1)).state, TailnetState::Starting);
    QVERIFY(waited.elapsed() < 10'000);
}

void TestStatusClient::whoMayOnlyLookIsTold_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<core::TailnetAccess>("access");
    QTest::newRow("operator") << 200 << core::TailnetAccess::Operator;
    QTest::newRow("read-only") << 403 << core::TailnetAccess::ReadOnly;
}

void TestStatusClient::whoMayOnlyLookIsTold()
{
    QFETCH(int, answer);
    QFETCH(core::TailnetAccess, access);
    ScriptedServer server(ScriptedServer::plain(200, "application/json", status));
    server.answerTo("/localapi/v0/profiles/current",
                    ScriptedServer::plain(answer, "text/plain", "profiles access denied\n"));
    const support::FixedClock clock(0);
    StatusClient client({{server.path()}, true}, clock);
    client.refresh();
    QTRY_VERIFY(client.last());
    QTRY_COMPARE(client.last()->identity.access, access);
    QCOMPARE(client.last()->identity.state, TailnetState::Running);
}

void TestStatusClient::aDaemonThatHangsUpWithoutAWordIsStopping()
{
    QCOMPARE(heardFrom({}, Delivery::CutHalfway).state, TailnetState::Stopped);
}

/// Its files as they lie in /Library/Tailscale, with a port of our own behind them.
void TestStatusClient::theApplicationOfMacOsIsAskedWithItsProof()
{
    const ScriptedServer server(ScriptedServer::plain(200, "application/json", status));
    const QTemporaryDir folder;
    const QString port = QString::number(server.port());
    QVERIFY(QFile::link(port, folder.filePath("ipnport")));
    QFile token(folder.filePath("sameuserproof-" + port));
    QVERIFY(token.open(QIODevice::WriteOnly) && token.write("0123456789abcdef0123\n") > 0);
    token.close();
    QCOMPARE(heardAt({{folder.filePath("ipnport")}, true}).state, TailnetState::Running);
    QVERIFY2(server.requests().first().contains("\r\nAuthorization: Basic OjAxMjM0NTY3ODlhYmNkZWYwMTIz\r\n"),
             server.requests().first());
    QVERIFY(server.requests().first().startsWith("GET /localapi/v0/status HTTP/1.1\r\n"));
}

void TestStatusClient::theApplicationOfMacOsIsForWhoMayReadItsToken()
{
    const ScriptedServer server(ScriptedServer::plain(200, "application/json", status));
    const QTemporaryDir folder;
    QVERIFY(QFile::link(QString::number(server.port()), folder.filePath("ipnport")));
    QCOMPARE(heardAt({{folder.filePath("ipnport")}, true}).state, TailnetState::NoPermission);
    QVERIFY(server.requests().isEmpty());
}

void TestStatusClient::aPortIsReadFromALink_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("port");
    QTest::newRow("a port") << "57143" << 57143;
    for (const char *text : {"", "0", "65536", "-1", "tailscaled.sock", "80x"})
        QTest::newRow(text) << text << 0;
}

void TestStatusClient::aPortIsReadFromALink()
{
    QFETCH(QString, target);
    QTEST(int(tailnet::portIn(target).value_or(0)), "port");
}

void TestStatusClient::aThousandMegabytesAreNotKept()
{
    QLocalServer server;
    const QTemporaryDir folder;
    QVERIFY(server.listen(folder.filePath("s")));
    qint64 sent = 0;
    connect(&server, &QLocalServer::newConnection, this, [&] {
        QLocalSocket *socket = server.nextPendingConnection();
        socket->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        const auto more = [socket, &sent] {
            constexpr qsizetype piece = 1024 * 1024;
            while (socket->bytesToWrite() == 0 && sent < 1024 * piece) {
                socket->write("100000\r\n" + QByteArray(piece, ' ') + "\r\n");
                sent += piece;
            }
        };
        connect(socket, &QLocalSocket::bytesWritten, socket, more);
        more();
    });
    const core::Identity identity = heardAt({{server.fullServerName()}, true}, std::chrono::minutes(1));
    QCOMPARE(identity.state, TailnetState::Unknown);
    QVERIFY2(identity.sentence.contains(QStringLiteral("larger than allowed")), qUtf8Printable(identity.sentence));
    QVERIFY(sent < 128 * 1024 * 1024);
}

void TestStatusClient::aQuestionDuringAQuestionIsAskedAfterIt()
{
    const ScriptedServer server(ScriptedServer::plain(200, "application/json", status), Delivery::ByteByByte);
    const support::FixedClock clock(0);
    StatusClient client({{server.path()}, true}, clock);
    client.refresh();
    client.refresh();
    client.refresh();
    QSignalSpy settled(&client, &StatusClient::settled);
    QTRY_COMPARE(settled.size(), 2);
    QCOMPARE(server.countOf("/localapi/v0/status"), 2);
}

void TestStatusClient::aRefusalTellsTailscaledsReason()
{
    const core::Identity identity = heardFrom(ScriptedServer::plain(403, "text/plain", "status access denied\n"));
    QCOMPARE(identity.state, TailnetState::NoPermission);
    QVERIFY2(identity.sentence.contains(QStringLiteral("status access denied")), qUtf8Printable(identity.sentence));
}

void TestStatusClient::whatIsNoAnswerIsSaidPlainly_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Delivery>("delivery");
    QTest::newRow("cut") << ScriptedServer::plain(200, "application/json", status) << Delivery::CutHalfway;
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << Delivery::Whole;
    QTest::newRow("not JSON") << ScriptedServer::plain(200, "text/html", "<html>") << Delivery::Whole;
    QTest::newRow("announces 1 TB") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1000000000000\r\n\r\n{")
                                    << Delivery::CutHalfway;
}

void TestStatusClient::whatIsNoAnswerIsSaidPlainly()
{
    QFETCH(QByteArray, answer);
    QFETCH(Delivery, delivery);
    const core::Identity identity = heardFrom(answer, delivery);
    QCOMPARE(identity.state, TailnetState::Unknown);
    QVERIFY(identity.sentence.size() > QStringLiteral("The state of Tailscale is not known. ").size());
}

void TestStatusClient::anOverLongPathHasItsOwnSentence()
{
    const core::Identity identity = heardAt({{u'/' + QString(200, u'x')}, true});
    QVERIFY2(identity.sentence.contains(QStringLiteral("has 201 bytes")), qUtf8Printable(identity.sentence));
}

void TestStatusClient::onlyChangesAreAnnounced()
{
    ScriptedServer server(ScriptedServer::plain(200, "application/json", status));
    const support::FixedClock clock(0);
    server.answerTo("/localapi/v0/profiles", {});
    StatusClient client({{server.path()}, true}, clock);
    QSignalSpy changed(&client, &StatusClient::changed);
    for (int asked = 1; asked <= 2; ++asked) {
        client.refresh();
        QTRY_COMPARE(server.countOf("/localapi/v0/status"), asked);
    }
    server.setAnswer(ScriptedServer::plain(200, "application/json", R"({"BackendState":"Stopped"})"));
    QTRY_VERIFY((client.refresh(), changed.size() == 2));
    QCOMPARE(client.last()->identity.state, TailnetState::Down);
}

void TestStatusClient::newPlacesAreAskedAtOnce()
{
    const ScriptedServer silent({}, Delivery::Hang);
    const ScriptedServer server(ScriptedServer::plain(200, "application/json", status));
    const support::FixedClock clock(0);
    StatusClient client({{silent.path()}, true}, clock);
    QSignalSpy changed(&client, &StatusClient::changed);
    client.refresh();
    client.setPlaces({{server.path()}, true});
    QVERIFY(changed.wait());
    QCOMPARE(client.last()->identity.state, TailnetState::Running);
}

QTEST_GUILESS_MAIN(TestStatusClient)
#include "TestStatusClient.moc"
