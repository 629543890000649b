// SPDX-License-Identifier: GPL-3.0-or-later
// By which address of this machine the forwarder is reached, and by whose processes.
#include "Rig.h"

#include <QProcess>
#include <QTest>

#include <unistd.h>

#include <atomic>

namespace {

void answerOk(const FakeGateway::Request &request)
{
    request.socket->write(answerWith("{}"));
}

const QStringList asNobody{QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                           QStringLiteral("--clear-groups")};

bool hasIpv6()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHostIPv6);
}

/// What a command printed, while this thread's gateway goes on.
QByteArray run(const QStringList &command)
{
    QProcess process;
    process.start(command[0], command.mid(1));
    return QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 30'000)
        ? process.readAllStandardOutput()
        : QByteArray("it did not end");
}

}  // namespace

class TestWhoMayConnect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ipv6IsServedIfAsked();
    void ipv6IsNotServedOtherwise();
    void aTakenPortOnIpv6IsAConflict();
    void drainingStopsListeningOnBoth();
    void anotherUserIsRefusedWithTheRightToken_data();
    void anotherUserIsRefusedWithTheRightToken();
    void anotherUserCannotHoldAConnection();
};

void TestWhoMayConnect::ipv6IsServedIfAsked()
{
    if (!hasIpv6())
        QSKIP("This machine has no ::1.");
    Rig rig(answerOk, forwarding::Listen::Ipv4AndIpv6);
    QVERIFY(rig.ask(Rig::request()).startsWith("HTTP/1.1 200 OK"));
    for (const char *host : {"[::1]:PORT", "localhost:PORT"}) {
        QTcpSocket agent;
        agent.connectToHost(QHostAddress(QHostAddress::LocalHostIPv6), rig.port());
        agent.write(Rig::request()
                        .replace("127.0.0.1:PORT", host)
                        .replace("PORT", QByteArray::number(rig.port()))
                        .replace("TOKEN", QByteArray::fromStdString(Rig::token)));
        QByteArray got;
        QTRY_VERIFY2((got += agent.readAll()).endsWith("{}"), got);
        QVERIFY(got.startsWith("HTTP/1.1 200 OK"));
    }
    QTRY_COMPARE(rig.exchanges.size(), std::size_t(3));
}

void TestWhoMayConnect::ipv6IsNotServedOtherwise()
{
    Rig rig(answerOk);
    QTcpSocket agent;
    agent.connectToHost(QHostAddress(QHostAddress::LocalHostIPv6), rig.port());
    QVERIFY(!agent.waitForConnected());
}

void TestWhoMayConnect::aTakenPortOnIpv6IsAConflict()
{
    QTcpServer other;
    if (!other.listen(QHostAddress::LocalHostIPv6))
        QSKIP("This machine has no ::1.");
    const auto forwarder =
        forwarding::Forwarder::listen(other.serverPort(), forwarding::Events{}, forwarding::Listen::Ipv4AndIpv6);
    QVERIFY(!forwarder);
    QCOMPARE(forwarder.error().kind, core::ErrorKind::Conflict);
    QVERIFY2(forwarder.error().message.contains(QStringLiteral("on ::1 is in use")),
             qPrintable(forwarder.error().message));
}

void TestWhoMayConnect::drainingStopsListeningOnBoth()
{
    if (!hasIpv6())
        QSKIP("This machine has no ::1.");
    Rig rig(answerOk, forwarding::Listen::Ipv4AndIpv6);
    std::atomic<bool> drained = false;
    rig.forwarder().drain([&drained] { drained = true; });
    QTRY_VERIFY(drained);
    for (const auto address : {QHostAddress::LocalHost, QHostAddress::LocalHostIPv6}) {
        QTcpSocket late;
        late.connectToHost(QHostAddress(address), rig.port());
        QVERIFY(!late.waitForConnected());
    }
}

void TestWhoMayConnect::anotherUserIsRefusedWithTheRightToken_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("127.0.0.1") << QStringLiteral("127.0.0.1");
    QTest::newRow("::1") << QStringLiteral("[::1]");
}

void TestWhoMayConnect::anotherUserIsRefusedWithTheRightToken()
{
    QFETCH(QString, host);
    if (::geteuid() != 0)
        QSKIP("Only root can start a process of another user.");
    if (!hasIpv6() && host.startsWith(u'['))
        QSKIP("This machine has no ::1.");
    Rig rig(answerOk, hasIpv6() ? forwarding::Listen::Ipv4AndIpv6 : forwarding::Listen::Ipv4);
    const QString address = QStringLiteral("http://%1:%2/a/claude-code/v1/messages").arg(host).arg(rig.port());
    const QStringList ask{QStringLiteral("curl"),
                          QStringLiteral("-sS"),
                          QStringLiteral("-H"),
                          QStringLiteral("x-api-key: ") + QString::fromStdString(Rig::token),
                          QStringLiteral("-d"),
                          QStringLiteral("{}"),
                          address};
    QCOMPARE(run(ask), QByteArray("{}"));  // the same from this user
    const QByteArray refused = run(asNobody + ask);
    QVERIFY2(refused.contains("This Spotmeter belongs to another user of this machine."), refused);
    QCOMPARE(rig.forwarder().refusals()[std::size_t(forwarding::Reason::OtherUser)], 1);
    QCOMPARE(rig.forwarder().refused(), 1);
    QCOMPARE(rig.gateway().heads().size(), std::size_t(1));
    QTRY_COMPARE(rig.exchanges.size(), std::size_t(1));
}

void TestWhoMayConnect::anotherUserCannotHoldAConnection()
{
    if (::geteuid() != 0)
        QSKIP("Only root can start a process of another user.");
    Rig rig(answerOk);
    auto config = rig.config();
    config.headSeconds = 1;
    rig.forwarder().apply(config);
    QVERIFY(rig.ask(Rig::request()).startsWith("HTTP/1.1 200 OK"));  // by now the configuration is in force
    auto own = rig.agent();
    QVERIFY(own->waitForConnected());
    const QString held = QStringLiteral("exec 3<>/dev/tcp/127.0.0.1/%1; cat <&3; echo closed").arg(rig.port());
    QCOMPARE(run(asNobody + QStringList{QStringLiteral("bash"), QStringLiteral("-c"), held}), QByteArray("closed\n"));
    QCOMPARE(own->state(), QTcpSocket::ConnectedState);
}

QTEST_GUILESS_MAIN(TestWhoMayConnect)
#include "TestWhoMayConnect.moc"
