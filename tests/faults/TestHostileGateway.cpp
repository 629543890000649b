// SPDX-License-Identifier: GPL-3.0-or-later
// A gateway that means harm, and the real spotmeterd between it and an agent: what the agent gets is the gateway's, but
// the service neither grows, nor follows where it is sent, nor falls.
#include "support/LoadAgent.h"
#include "support/Sanitized.h"
#include "support/World.h"

#include "control/Api.h"
#include "control/BlockingClient.h"

#include <QFile>
#include <QTcpServer>
#include <QTest>

#include <zlib.h>

#include <functional>

using support::World;

class TestHostileGateway : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aHeadWithoutEndIsNoAnswer();
    void aBodyWithoutEndIsNotKept();
    void aBombForTheMeterIsPassedOnAndNotUnpacked();
    void aRedirectIsTheAgentsToFollow();
    void answersThatAreNoneDoNotEndTheService();

private:
    using Serve = std::function<void(QTcpSocket &)>;
    void serve(Serve answer) { m_answer = std::move(answer); }
    qint64 ask(QByteArray *answer = nullptr, qint64 enough = 0);
    qint64 residentKb() const;

    std::unique_ptr<World> m_world;
    QTcpServer m_gateway;
    Serve m_answer;
    QByteArray m_token;
};

void TestHostileGateway::init()
{
    m_world = std::make_unique<World>();
    QVERIFY(m_world->startService() && m_world->waitForGateway());
    const QString socket = m_world->data() + QStringLiteral("/service.sock");
    QVERIFY(control::callAndWait(socket, "PUT", "/v1/agents/claude-code", {{QStringLiteral("routed"), true}}));
    m_token = support::tokenIn(m_world->read(QStringLiteral(".claude/settings.json")));
    QVERIFY(m_gateway.listen(QHostAddress::LocalHost));
    connect(&m_gateway, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *one = m_gateway.nextPendingConnection();
        connect(one, &QTcpSocket::readyRead, this, [this, one] {
            one->readAll();
            if (m_answer)
                m_answer(*one);
        });
        connect(one, &QTcpSocket::disconnected, one, &QObject::deleteLater);
    });
    const QString url = QStringLiteral("http://127.0.0.1:%1").arg(m_gateway.serverPort());
    QVERIFY(control::callAndWait(socket, "PUT", control::api::settings, {{QStringLiteral("gateway_url"), url}}));
}

void TestHostileGateway::cleanup()
{
    m_gateway.close();
    m_answer = {};
    m_world.reset();
}

/// Asks as the agent would and reads to the end, or until `enough` bytes came; how many there were.
qint64 TestHostileGateway::ask(QByteArray *answer, qint64 enough)
{
    QTcpSocket agent;
    const quint16 port = m_world->forwarderPort();
    qint64 got = 0;
    const auto read = [&] {
        const QByteArray bytes = agent.readAll();
        got += bytes.size();
        if (answer != nullptr)
            *answer += bytes;
        return agent.state() == QAbstractSocket::UnconnectedState || (enough > 0 && got >= enough);
    };
    agent.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    agent.write("POST /a/claude-code/v1/messages HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
                + "\r\nConnection: close\r\nAuthorization: Bearer " + m_token + "\r\nContent-Length: 2\r\n\r\n{}");
    return QTest::qWaitFor(read, 60'000) ? got : -1;
}

qint64 TestHostileGateway::residentKb() const
{
    QFile status(QStringLiteral("/proc/%1/status").arg(m_world->servicePid()));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmRSS:") + 6, 20).trimmed().split(' ')[0].toLongLong();
}

void TestHostileGateway::aHeadWithoutEndIsNoAnswer()
{
    serve([](QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\n");
        for (int i = 0; i < 20'000 && socket.isOpen(); ++i)
            socket.write("X-Field-" + QByteArray::number(i) + ": " + QByteArray(100, 'x') + "\r\n");
    });
    QByteArray answer;
    QVERIFY(ask(&answer) > 0);
    QVERIFY2(!answer.startsWith("HTTP/1.1 200"), answer.left(200));
    QVERIFY(m_world->servicePid() != 0);
}

void TestHostileGateway::aBodyWithoutEndIsNotKept()
{
    constexpr qint64 enough = 512LL * 1024 * 1024;
    serve([this](QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\ndata: ");
        const auto more = [&socket] {
            while (socket.bytesToWrite() < 4 * 1024 * 1024)
                socket.write(QByteArray(1024 * 1024, 'x'));
        };
        connect(&socket, &QTcpSocket::bytesWritten, this, more);
        more();
    });
    const qint64 before = residentKb();
    QVERIFY(ask(nullptr, enough) >= enough);
    const qint64 grown = residentKb() - before;
    QVERIFY2(grown < enough / 1024 / 8 || support::isSanitized, qPrintable(QStringLiteral("grew by %1 KB").arg(grown)));
    qInfo("an answer of 512 MB in one event: the service grew by %lld KB", grown);
}

void TestHostileGateway::aBombForTheMeterIsPassedOnAndNotUnpacked()
{
    // A gigabyte of zeros, gzipped to one megabyte.
    QByteArray bomb(2 * 1024 * 1024, '\0');
    z_stream stream{};
    QCOMPARE(deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY), Z_OK);
    QByteArray zeros(16 * 1024 * 1024, '\0');
    stream.next_out = reinterpret_cast<Bytef *>(bomb.data());
    stream.avail_out = uInt(bomb.size());
    for (int i = 0; i < 64; ++i) {
        stream.next_in = reinterpret_cast<Bytef *>(zeros.data());
        stream.avail_in = uInt(zeros.size());
        QCOMPARE(deflate(&stream, i == 63 ? Z_FINISH : Z_NO_FLUSH), i == 63 ? Z_STREAM_END : Z_OK);
    }
    bomb.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    serve([&bomb](QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: "
                     + QByteArray::number(bomb.size()) + "\r\n\r\n" + bomb);
    });
    const qint64 before = residentKb();
    QByteArray answer;
    QVERIFY(ask(&answer) > 0);
    QVERIFY(answer.endsWith(bomb.right(1000)));
    const qint64 grown = residentKb() - before;
    QVERIFY2(grown < 32 * 1024 || support::isSanitized, qPrintable(QStringLiteral("grew by %1 KB").arg(grown)));
    qInfo("1 GB of zeros in %lld KB of gzip: passed on whole, the service grew by %lld KB", qint64(bomb.size() / 1024),
          grown);
}

void TestHostileGateway::aRedirectIsTheAgentsToFollow()
{
    QTcpServer elsewhere;
    QVERIFY(elsewhere.listen(QHostAddress::LocalHost));
    int visits = 0;
    connect(&elsewhere, &QTcpServer::newConnection, this, [&visits] { ++visits; });
    const QByteArray place = "http://127.0.0.1:" + QByteArray::number(elsewhere.serverPort()) + "/v1/messages";
    serve([&place](QTcpSocket &socket) {
        socket.write("HTTP/1.1 307 Temporary Redirect\r\nLocation: " + place + "\r\nContent-Length: 0\r\n\r\n");
    });
    QByteArray answer;
    QVERIFY(ask(&answer) > 0);
    QVERIFY2(answer.startsWith("HTTP/1.1 307 "), answer);
    // The service's own questions, for models and quotas, are not led away either.
    m_world->spotmeter({QStringLiteral("doctor")});
    QCOMPARE(visits, 0);
}

void TestHostileGateway::answersThatAreNoneDoNotEndTheService()
{
    const QByteArray answers[] = {QByteArray("\0\0\0\0", 4),
                                  "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
                                  "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n",
                                  "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n",
                                  "HTTP/1.1 999 \r\n\r\n",
                                  "SSH-2.0-OpenSSH_9.2\r\n",
                                  QByteArray(100'000, '\n')};
    for (const QByteArray &bytes : answers) {
        serve([&bytes](QTcpSocket &socket) {
            socket.write(bytes);
            socket.disconnectFromHost();
        });
        QByteArray answer;
        QVERIFY(ask(&answer) > 0);
        QVERIFY2(!answer.startsWith("HTTP/1.1 200 OK\r\nContent-Length: 5"), answer);
    }
    QVERIFY(m_world->servicePid() != 0);
    qInfo("%zu broken answers: the service goes on", std::size(answers));
}

QTEST_GUILESS_MAIN(TestHostileGateway)
#include "TestHostileGateway.moc"
