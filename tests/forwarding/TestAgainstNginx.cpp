// SPDX-License-Identifier: GPL-3.0-or-later
// The same bytes through our forwarder and through nginx, to the same gateway. Both must end alike (class of the
// statuses, what the client got and the gateway received, whether the connection lives on), or the case says why not; a
// reason for a difference that is gone fails too. README.md shows all of it and is compared with what was seen;
// SPOTMETER_WRITE_README=1 writes it.
#include "Nginx.h"
#include "Torture.h"
#include "core/Secret.h"
#include "forwarding/Forwarder.h"

#include <QFile>
#include <QMap>
#include <QTest>
#include <QTimer>

#include <sys/socket.h>

#include <algorithm>

using torture::Case;
using torture::Client;

namespace {

constexpr int patienceMs = 15'000;
const QByteArray token = "local-token-of-a-test";
const QByteArray probe = "GET /a/claude-code/probe HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nx-api-key: TOKEN\r\n\r\n";
const char readme[] = TEST_SOURCE "/README.md";
const QByteArray beginMark = "<!-- seen by TestAgainstNginx -->\n";

/// What came of a case at one of the two.
struct Outcome {
    QByteArray statuses;  ///< "100 200", "none"
    QByteArray classes;  ///< "1 2"
    QByteArray got;  ///< bodies of answers that are no errors, and whether they were whole
    QByteArray arrived;  ///< at the gateway, in words that are the same for equal requests
    QByteArray summary;  ///< of what arrived
    bool isKept = false;
    bool hangs = false;

    bool equals(const Outcome &o) const
    {
        return classes == o.classes && got == o.got && arrived == o.arrived && isKept == o.isKept && hangs == o.hangs;
    }
    QByteArray text() const { return statuses + (hangs ? ", hangs; " : isKept ? ", stays; " : ", closes; ") + summary; }
};

QByteArray filled(const QByteArray &bytes, std::uint16_t port)
{
    return QByteArray(bytes)
        .replace("PORT", QByteArray::number(port))
        .replace("TOKEN", token)
        .replace(torture::pause, "");
}

/// What stands in a request apart from what each proxy writes in its own way.
QByteArray described(const wire::Message &message)
{
    const QList<QByteArray> ownWay{"host", "connection", "content-length", "transfer-encoding"};
    QList<QByteArray> fields;
    for (const auto &[name, value] : message.fields) {
        if (!ownWay.contains(name.toLower()))
            fields.append(name.toLower() + "=" + value);
    }
    std::sort(fields.begin(), fields.end());
    return QByteArray(message.start).replace(" /a/claude-code/", " /") + "|" + fields.join("|") + "|" + message.body
        + "|" + message.trailers + (message.complete ? "|whole\n" : "|part\n");
}

QByteArray summaryOf(const QList<wire::Message> &messages)
{
    if (messages.isEmpty())
        return "nothing arrives";
    const bool isWhole = messages.last().complete;
    return (isWhole ? "" : "part of ") + QByteArray::number(messages.size())
        + (messages.size() > 1 ? " requests arrive"
               : isWhole       ? " arrives"
                               : " arrives");
}

}  // namespace

class TestAgainstNginx : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void bothEndAlikeOrForAReason_data();
    void bothEndAlikeOrForAReason();
    void everyReasonIsForACase();
    void theReadmeShowsWhatWasSeen();

private:
    Outcome run(const Case &c, std::uint16_t port);
    void speak(const Case &c, QTcpSocket &client, QByteArray &got, std::uint16_t port);
    bool isSettled(std::uint16_t port);
    void judge(Outcome &outcome, const QByteArray &got, bool closed, const Case &c);

    QList<Case> m_cases;
    QMap<QByteArray, QByteArray> m_reasons;
    RecordingGateway m_gateway;
    std::unique_ptr<forwarding::Forwarder> m_forwarder;
    std::unique_ptr<Nginx> m_nginx;
    QMap<QByteArray, QByteArray> m_rows;
};

void TestAgainstNginx::initTestCase()
{
    if (Nginx::program().isEmpty())
        QSKIP("There is no nginx here; installer/packages.txt names it.");
    m_cases = torture::bodies() + torture::heads() + torture::turns() + torture::answers();
    for (const auto &[name, reason] : torture::differences())
        m_reasons.insert(name, reason);
    forwarding::Events events;
    events.ended = [](std::vector<forwarding::Ended> &&) { };
    auto forwarder = forwarding::Forwarder::listen(0, std::move(events));
    QVERIFY(forwarder);
    m_forwarder = std::move(*forwarder);
    forwarding::Config config;
    config.gateway = forwarding::GatewayTarget{"ai.example.ts.net", "127.0.0.1", m_gateway.serverPort()};
    config.tokenHashes = {{"claude-code", core::sha256Hex(token.toStdString())}};
    config.headSeconds = 1;
    config.idleSeconds = 2;
    m_forwarder->apply(config);
    m_forwarder->serve();
    m_nginx = std::make_unique<Nginx>(m_gateway.serverPort());
    QVERIFY2(m_nginx->start(), m_nginx->errors());
}

void TestAgainstNginx::cleanupTestCase()
{
    m_nginx.reset();
    m_forwarder.reset();
}

/// A connection of its own gets through, so that all bytes sent before have been read.
bool TestAgainstNginx::isSettled(std::uint16_t port)
{
    return QTest::qWaitFor(
        [this, port] {
            QTcpSocket client;
            client.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
            client.write(filled(probe, port));
            QByteArray got;
            const bool answered = QTest::qWaitFor([&] {
                got += client.readAll();
                return got.endsWith(RecordingGateway::probeBody) || client.state() == QTcpSocket::UnconnectedState;
            });
            return answered && got.endsWith(RecordingGateway::probeBody) && m_gateway.isQuiet();
        },
        patienceMs);
}

void TestAgainstNginx::speak(const Case &c, QTcpSocket &client, QByteArray &got, std::uint16_t port)
{
    const auto isClosed = [&client] { return client.state() == QTcpSocket::UnconnectedState; };
    const auto isSeen = [&] {
        return !m_gateway.arrived().isEmpty() || !(got += client.readAll()).isEmpty() || isClosed();
    };
    QByteArray rest = c.sent;
    for (qsizetype at = rest.indexOf(torture::pause); at >= 0; at = rest.indexOf(torture::pause)) {
        client.write(filled(rest.left(at), port));
        rest = rest.mid(at + torture::pause.size());
        if (!QTest::qWaitFor(isSeen, patienceMs))
            return;
    }
    const QByteArray bytes = filled(rest, port);
    if (c.client == Client::Drips) {
        qsizetype sent = 0;
        QTimer drip;
        connect(&drip, &QTimer::timeout, &client, [&] { client.write(bytes.mid(sent++, 1)); });
        drip.start(50);
        (void)QTest::qWaitFor(isClosed, patienceMs);
        return;
    }
    client.write(bytes);
    if (c.client == Client::HalfCloses) {
        (void)QTest::qWaitFor([&client] { return client.bytesToWrite() == 0; }, patienceMs);
        ::shutdown(int(client.socketDescriptor()), SHUT_WR);
    } else if (c.client == Client::Leaves) {
        (void)QTest::qWaitFor(isSeen, patienceMs);
        client.abort();
    }
}

Outcome TestAgainstNginx::run(const Case &c, std::uint16_t port)
{
    Outcome outcome;
    m_gateway.reset(c.answer, c.gateway);
    QTcpSocket client;
    QByteArray got;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!client.waitForConnected())
        return outcome;
    speak(c, client, got, port);
    const auto isClosed = [&client] { return client.state() == QTcpSocket::UnconnectedState; };
    const auto finals = [&] {
        const auto messages = wire::read(got, wire::Side::Responses, isClosed(), {c.sent.startsWith("HEAD")});
        return std::count_if(messages.begin(), messages.end(),
                             [](const wire::Message &m) { return m.complete && m.status() / 100 != 1; });
    };
    const bool answered = QTest::qWaitFor(
        [&] {
            got += client.readAll();
            return isClosed() || finals() > 0;
        },
        patienceMs);
    if (answered && !isClosed())
        client.write(filled(probe, port));
    outcome.hangs = !QTest::qWaitFor(
        [&] {
            got += client.readAll();
            return isClosed() || got.endsWith(RecordingGateway::probeBody);
        },
        patienceMs);
    got += client.readAll();
    outcome.isKept = got.endsWith(RecordingGateway::probeBody);
    judge(outcome, got, isClosed(), c);
    if (!isSettled(port))
        outcome.hangs = true;
    const auto arrived = m_gateway.arrived();
    outcome.summary = summaryOf(arrived);
    for (const wire::Message &message : arrived)
        outcome.arrived += described(message);
    return outcome;
}

void TestAgainstNginx::judge(Outcome &outcome, const QByteArray &got, bool closed, const Case &c)
{
    auto messages = wire::read(got, wire::Side::Responses, closed, {c.sent.startsWith("HEAD")});
    if (outcome.isKept && !messages.isEmpty())
        messages.removeLast();
    QList<QByteArray> statuses;
    QList<QByteArray> classes;
    for (const wire::Message &message : messages) {
        const QByteArray cut = message.complete ? "" : " cut";
        statuses.append(QByteArray::number(message.status()) + cut);
        classes.append(QByteArray::number(message.status() / 100) + cut);
        if (message.status() < 400)
            outcome.got += message.body + "|" + message.trailers + "\n";
    }
    outcome.statuses = statuses.isEmpty() ? "none" : statuses.join(" ");
    outcome.classes = classes.join(" ");
}

void TestAgainstNginx::bothEndAlikeOrForAReason_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_cases.size(); ++i)
        QTest::newRow(m_cases[i].name) << i;
}

void TestAgainstNginx::bothEndAlikeOrForAReason()
{
    QFETCH(int, index);
    const Case &c = m_cases[index];
    const Outcome ours = run(c, m_forwarder->port());
    const Outcome theirs = run(c, m_nginx->port());
    const QByteArray reason = m_reasons.value(c.name);
    m_rows[c.name] = QByteArray("| ") + c.name + " | " + ours.text() + " | "
        + (ours.text() == theirs.text() ? QByteArray("the same") : theirs.text()) + " | " + reason + " |\n";
    const QByteArray both = "\nours:  " + ours.text() + "\n" + ours.got.left(300) + ours.arrived.left(300)
        + "nginx: " + theirs.text() + "\n" + theirs.got.left(300) + theirs.arrived.left(300);
    QVERIFY2(!ours.hangs, both);
    QVERIFY2(ours.equals(theirs) || !reason.isEmpty(), "they differ, and nobody says why:" + both);
    QVERIFY2(!ours.equals(theirs) || reason.isEmpty(), "they do not differ any more:" + both);
}

void TestAgainstNginx::everyReasonIsForACase()
{
    for (auto reason = m_reasons.cbegin(); reason != m_reasons.cend(); ++reason) {
        QVERIFY2(std::any_of(m_cases.begin(), m_cases.end(), [&](const Case &c) { return reason.key() == c.name; }),
                 reason.key());
    }
}

void TestAgainstNginx::theReadmeShowsWhatWasSeen()
{
    if (m_rows.size() < m_cases.size())
        QSKIP("Not all cases were run.");
    QByteArray table = "| sent | Spotmeter | nginx | why they differ |\n|---|---|---|---|\n";
    for (const Case &c : std::as_const(m_cases))
        table += m_rows[c.name];
    QFile file(QString::fromUtf8(readme));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray text = file.readAll();
    const qsizetype begin = text.indexOf(beginMark) + beginMark.size();
    QVERIFY(begin > beginMark.size());
    if (qEnvironmentVariableIsSet("SPOTMETER_WRITE_README")) {
        file.resize(begin);
        file.seek(begin);
        file.write(table);
    } else {
        QCOMPARE(text.mid(begin), table);
    }
}

QTEST_GUILESS_MAIN(TestAgainstNginx)
#include "TestAgainstNginx.moc"
