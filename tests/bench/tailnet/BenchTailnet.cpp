// SPDX-License-Identifier: GPL-3.0-or-later
#include "tailnet/LiveStatus.h"

#include "http/Write.h"
#include "support/FixedClock.h"
#include "support/ScriptedServer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>

#include <malloc.h>
#include <sys/resource.h>

using core::TailnetState;

namespace {

constexpr int peers = 10'000;

/// What tailscaled tells of one peer, about 1.5 KB as in a tailnet with routes and capabilities.
QByteArray peerJson(int i)
{
    const QByteArray n = QByteArray::number(i);
    const QByteArray ip = "100.64." + QByteArray::number(i / 250) + '.' + QByteArray::number(i % 250);
    return "\"nodekey:" + n.rightJustified(64, '0') + "\":{\"ID\":\"n" + n + "CNTRL\",\"NodeID\":81234567890" + n
        + ",\"PublicKey\":\"nodekey:" + n.rightJustified(64, '0') + "\",\"HostName\":\"machine-" + n
        + "\",\"DNSName\":\"machine-" + n + ".tail1234.ts.net.\",\"OS\":\"linux\",\"UserID\":12345678901234567,"
        + "\"TailscaleIPs\":[\"" + ip + "\",\"fd7a:115c:a1e0::" + QByteArray::number(i, 16) + "\"],\"AllowedIPs\":[\""
        + ip + "/32\"],\"Tags\":[\"tag:prod\",\"tag:web\"],\"Addrs\":null,\"CurAddr\":\"\",\"Relay\":\"fra\","
        + "\"RxBytes\":104512,\"TxBytes\":20480,\"Created\":\"2026-04-01T08:00:00Z\",\"Online\":true,"
        + "\"ExitNode\":false,\"Active\":true,\"PeerAPIURL\":[\"http://" + ip + ":40002\"],\"CapMap\":{\"cap\":[\""
        + QByteArray(700, 'c') + "\"]},\"InNetworkMap\":true,\"InMagicSock\":true,\"InEngine\":true}";
}

QByteArray largeStatus()
{
    QByteArray json = R"({"Version":"1.102.3","BackendState":"Running","Self":{"ID":"n0","UserID":7,"Online":true},
        "CurrentTailnet":{"Name":"example.com","MagicDNSSuffix":"tail1234.ts.net","MagicDNSEnabled":true},"Peer":{)";
    for (int i = 0; i < peers; ++i)
        json += peerJson(i) + (i + 1 < peers ? "," : "}");
    return json + R"(,"User":{"7":{"LoginName":"alice@example.com"}}})";
}

/// Kilobytes: what the process holds, or has held at most since the mark was reset.
qint64 memory(const QByteArray &key)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf(key + ':');
    return text.mid(at + key.size() + 1, 24).simplified().split(' ').value(0).toLongLong();
}

void resetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

void report(const char *what, double value, double limit, const char *unit)
{
    qInfo("%-46s %9.1f %s (at most %.0f)", what, value, unit, limit);
}

/// Serves one body in pieces, so that the server's own buffers do not count.
class PieceServer : public QObject {
public:
    PieceServer(const QString &path, QByteArray body) : m_body(std::move(body))
    {
        if (!m_server.listen(path))
            qFatal("cannot listen");
        connect(&m_server, &QLocalServer::newConnection, this, [this] {
            QLocalSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { serve(socket); });
        });
    }

private:
    void serve(QLocalSocket *socket)
    {
        const QByteArray request = socket->readAll();
        if (!request.contains("/status "))
            return;
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(m_body.size()) + "\r\n\r\n");
        const auto more = [this, socket, at = qsizetype(0)]() mutable {
            if (socket->bytesToWrite() > 0 || at >= m_body.size())
                return;
            socket->write(m_body.mid(at, 65'536));
            at += 65'536;
        };
        connect(socket, &QLocalSocket::bytesWritten, socket, more);
    }

    QByteArray m_body;
    QLocalServer m_server;
};

}  // namespace

class BenchTailnet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTailnetOfTenThousandIsReadInTime();
    void aTailnetOfTenThousandNeedsLittleMemory();
    void theFirstIdentityIsThereAtOnce();
    void idlingCostsNothing();

private:
    support::FixedClock m_clock{1'790'000'000'000};
};

void BenchTailnet::aTailnetOfTenThousandIsReadInTime()
{
    const QByteArray json = largeStatus();
    qint64 best = 1'000'000;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto status = tailnet::parseStatus(json, m_clock.now);
        best = std::min(best, timer.elapsed());
        QVERIFY(status && status->peers.size() == peers);
    }
    qInfo("status of %d machines: %.1f MB", peers, double(json.size()) / 1e6);
    report("parsing it", double(best), 150, "ms");
    QVERIFY(best <= 150);
}

void BenchTailnet::aTailnetOfTenThousandNeedsLittleMemory()
{
    const QTemporaryDir folder;
    const PieceServer server(folder.filePath(QStringLiteral("s")), largeStatus());
    tailnet::StatusClient client({{folder.filePath(QStringLiteral("s"))}, true}, m_clock, std::chrono::minutes(1));
    QSignalSpy changed(&client, &tailnet::StatusClient::changed);
    ::malloc_trim(0);  // what earlier work has freed must not count as room that was there
    resetPeak();
    const qint64 before = memory("VmRSS");
    client.refresh();
    QVERIFY(changed.wait(60'000));
    QCOMPARE(client.last()->peers.size(), std::size_t(peers));
    const double peak = double(memory("VmHWM") - before) / 1024;
    report("receiving and parsing it, peak", peak, 60, "MB");
    QVERIFY(peak <= 60);
}

void BenchTailnet::theFirstIdentityIsThereAtOnce()
{
    const support::ScriptedServer server(support::ScriptedServer::plain(
        200, "application/json", R"({"BackendState":"Running","Version":"1","Self":{"ID":"n1","Online":true}})"));
    QElapsedTimer timer;
    timer.start();
    tailnet::LiveStatus live({{server.path()}, true}, m_clock);
    QSignalSpy changed(&live, &tailnet::LiveStatus::changed);
    live.refresh();
    QVERIFY(changed.wait());
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    report("first identity", ms, 50, "ms");
    QVERIFY(ms <= 50);
}

void BenchTailnet::idlingCostsNothing()
{
    support::ScriptedServer server(support::ScriptedServer::plain(
        200, "application/json", R"({"BackendState":"Running","Version":"1","Self":{"ID":"n1","Online":true}})"));
    server.answerTo("/localapi/v0/watch",
                    QByteArray::fromStdString(http::writeChunkedHead(200, std::span<const http::Field>())));
    tailnet::LiveStatus live({{server.path()}, true}, m_clock);
    live.refresh();
    QTRY_COMPARE(server.countOf("/localapi/v0/watch"), 1);
    QTRY_COMPARE(server.countOf("/localapi/v0/profiles"), 1);
    rusage before{};
    rusage after{};
    QSignalSpy changed(&live, &tailnet::LiveStatus::changed);
    changed.wait(500);  // what was begun ends
    getrusage(RUSAGE_SELF, &before);
    QVERIFY(!changed.wait(10'000));
    getrusage(RUSAGE_SELF, &after);
    // The wait itself is one switch; 60 seconds are six of these.
    const double switches = double(after.ru_nvcsw - before.ru_nvcsw - 1) * 6;
    report("idle for 60 s, context switches", switches, 6, "  ");
    QVERIFY(switches <= 6);
}

QTEST_GUILESS_MAIN(BenchTailnet)
#include "BenchTailnet.moc"
