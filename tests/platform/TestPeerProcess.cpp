// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/PeerProcess.h"

#include <QFileInfo>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

QString realPath(const QString &path)
{
    return QFileInfo(path).canonicalFilePath();
}

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

}  // namespace

class TestPeerProcess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aConnectionOfOursIsOurs();
    void aClientOverIpv6SocketsIsFoundToo();
    void aConnectionToTheIpv6LoopbackIsOurs();
    void aChildIsFoundWithItsProgramAndFolder();
    void aKnownChildThatMovedIsToldWithItsNewFolder();
    void twoConnectionsOfOneProcessNameTheSameProcess();
    void aConnectionThatDoesNotExistIsNotFound();
    void theProgramThatHoldsAPortIsFound();
    void whoListensOnThePortIsNotMistakenForTheClient();
    void aClientThatHungUpIsNotFound();

private:
    core::Result<platform::PeerProcess> nextClient();
    std::unique_ptr<QTcpSocket> connectFromHere();

    std::unique_ptr<QTcpServer> m_server;
    platform::PeerLookup m_lookup;
};

void TestPeerProcess::init()
{
    m_server = std::make_unique<QTcpServer>();
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
    m_lookup = {};
}

std::unique_ptr<QTcpSocket> TestPeerProcess::connectFromHere()
{
    auto client = std::make_unique<QTcpSocket>();
    client->connectToHost(QHostAddress::LocalHost, m_server->serverPort());
    return client;
}

core::Result<platform::PeerProcess> TestPeerProcess::nextClient()
{
    if (!m_server->hasPendingConnections() && !m_server->waitForNewConnection(10'000))
        return core::Error{core::ErrorKind::Internal, QStringLiteral("nobody connected")};
    const QTcpSocket *accepted = m_server->nextPendingConnection();
    const auto owner = platform::socketOwner(m_server->serverPort(), accepted->peerPort());
    if (!owner)
        return owner.error();
    if (owner->uid != ::getuid())
        return core::Error{core::ErrorKind::Internal, QStringLiteral("wrong user")};
    return m_lookup.find(*owner);
}

void TestPeerProcess::aConnectionOfOursIsOurs()
{
    const auto client = connectFromHere();
    const auto found = nextClient();
    QVERIFY2(found, found ? "" : qPrintable(found.error().message));
    QCOMPARE(found->pid, qint64(::getpid()));
    QVERIFY(found->startTicks > 0);
    QCOMPARE(text(found->executable), realPath(QCoreApplication::applicationFilePath()));
}

void TestPeerProcess::aClientOverIpv6SocketsIsFoundToo()
{
    // How the JVM and others connect: an IPv6 socket to the mapped address of 127.0.0.1.
    const int client = ::socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (client < 0)
        QSKIP("This machine has no IPv6 sockets.");
    sockaddr_in6 address{};
    address.sin6_family = AF_INET6;
    address.sin6_port = htons(m_server->serverPort());
    QCOMPARE(::inet_pton(AF_INET6, "::ffff:127.0.0.1", &address.sin6_addr), 1);
    QCOMPARE(::connect(client, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    const auto found = nextClient();
    ::close(client);
    QVERIFY2(found, found ? "" : qPrintable(found.error().message));
    QCOMPARE(found->pid, qint64(::getpid()));
}

void TestPeerProcess::aConnectionToTheIpv6LoopbackIsOurs()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHostIPv6))
        QSKIP("This machine has no ::1.");
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHostIPv6), server.serverPort());
    QVERIFY(server.waitForNewConnection(10'000));
    const quint16 peer = server.nextPendingConnection()->peerPort();
    const auto owner = platform::socketOwner(server.serverPort(), peer, platform::Loopback::Ipv6);
    QVERIFY2(owner, owner ? "" : qPrintable(owner.error().message));
    QCOMPARE(owner->uid, quint32(::getuid()));
    const auto found = m_lookup.find(*owner);
    QVERIFY(found);
    QCOMPARE(found->pid, qint64(::getpid()));
    QVERIFY(!platform::socketOwner(server.serverPort(), peer));
}

void TestPeerProcess::aChildIsFoundWithItsProgramAndFolder()
{
    const QTemporaryDir folder;
    QProcess child;
    child.setWorkingDirectory(folder.path());
    child.start(
        QStringLiteral("bash"),
        {QStringLiteral("-c"), QStringLiteral("exec 3<>/dev/tcp/127.0.0.1/%1; read -r").arg(m_server->serverPort())});
    const auto found = nextClient();
    QVERIFY2(found, found ? "" : qPrintable(found.error().message));
    QCOMPARE(found->pid, child.processId());
    QCOMPARE(text(found->workingFolder), realPath(folder.path()));
    QCOMPARE(QFileInfo(text(found->executable)).fileName(), QStringLiteral("bash"));
    child.closeWriteChannel();
    QVERIFY(child.waitForFinished());
}

void TestPeerProcess::aKnownChildThatMovedIsToldWithItsNewFolder()
{
    const QTemporaryDir before;
    const QTemporaryDir after;
    QProcess child;
    child.setWorkingDirectory(before.path());
    child.start(
        QStringLiteral("bash"),
        {QStringLiteral("-c"),
         QStringLiteral("exec 3<>/dev/tcp/127.0.0.1/%1; read -r; cd \"$1\" && exec 4<>/dev/tcp/127.0.0.1/%1; read -r")
             .arg(m_server->serverPort()),
         QStringLiteral("bash"), after.path()});
    const auto first = nextClient();
    QVERIFY(first);
    QCOMPARE(text(first->workingFolder), realPath(before.path()));
    child.write("go on\n");
    QVERIFY(child.waitForBytesWritten());
    const auto second = nextClient();
    QVERIFY(second);
    QCOMPARE(second->pid, first->pid);
    QCOMPARE(second->startTicks, first->startTicks);
    QCOMPARE(text(second->workingFolder), realPath(after.path()));
    child.closeWriteChannel();
    QVERIFY(child.waitForFinished());
}

void TestPeerProcess::twoConnectionsOfOneProcessNameTheSameProcess()
{
    const auto one = connectFromHere();
    const auto first = nextClient();
    const auto two = connectFromHere();
    const auto second = nextClient();
    QVERIFY(first && second);
    QCOMPARE(second->pid, first->pid);
    QCOMPARE(second->startTicks, first->startTicks);
}

void TestPeerProcess::aConnectionThatDoesNotExistIsNotFound()
{
    const auto owner = platform::socketOwner(m_server->serverPort(), 1);
    QVERIFY(!owner);
    QCOMPARE(owner.error().kind, core::ErrorKind::NotFound);
    QVERIFY(owner.error().message.contains(QStringLiteral("port 1 ")));
}

void TestPeerProcess::theProgramThatHoldsAPortIsFound()
{
    const auto owner = platform::listenerOwner(m_server->serverPort());
    QVERIFY(owner);
    const auto holder = m_lookup.find(*owner);
    QVERIFY(holder);
    QCOMPARE(holder->pid, qint64(::getpid()));
    const quint16 port = m_server->serverPort();
    m_server->close();
    QVERIFY(!platform::listenerOwner(port));
}

void TestPeerProcess::whoListensOnThePortIsNotMistakenForTheClient()
{
    const auto owner = platform::socketOwner(1, m_server->serverPort());
    QVERIFY(!owner);
    QCOMPARE(owner.error().kind, core::ErrorKind::NotFound);
}

void TestPeerProcess::aClientThatHungUpIsNotFound()
{
    auto client = connectFromHere();
    QVERIFY(m_server->waitForNewConnection(10'000));
    const QTcpSocket *accepted = m_server->nextPendingConnection();
    const auto before = platform::socketOwner(m_server->serverPort(), accepted->peerPort());
    QVERIFY(before);
    client.reset();
    QVERIFY(!platform::socketOwner(m_server->serverPort(), accepted->peerPort()));
    const auto found = m_lookup.find(*before);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, core::ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestPeerProcess)
#include "TestPeerProcess.moc"
