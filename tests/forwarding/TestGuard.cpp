// SPDX-License-Identifier: GPL-3.0-or-later
// The guard over outgoing requests, between an agent and a gateway on real sockets.
#include "Rig.h"

#include "core/Secret.h"

#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>
#include <zstd.h>

class TestGuard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_rig.reset(); }

    void aWarningLeavesTheRequestAsItIs();
    void withoutAGuardNothingIsTold();
    void aKeyThatComesInPiecesIsFound();
    void aPackedBodyIsLookedInto_data();
    void aPackedBodyIsLookedInto();
    void whatCannotBeDecodedIsSaid();
    void aKeyIsStoppedInTheCallersOwnFormat();
    void anAgentThatWouldAskAgainGetsItsOwnStatus();
    void aHarmlessBodyIsHeldAndThenGoesOnAsItIs_data();
    void aHarmlessBodyIsHeldAndThenGoesOnAsItIs();
    void whoeverAsksForLeaveGetsIt();
    void aLargerBodyIsRefused_data();
    void aLargerBodyIsRefused();
    void whatIsAllowedPasses();
    void brokenRulesOfTheUsersStopNothingInWarn();
    void aRestThatNeverComesIsNotWaitedFor();

private:
    void guard(forwarding::Guarding mode, const scanning::Allowlist &allowed = {});

    std::unique_ptr<Rig> m_rig;
    QByteArrayList m_bodies;  ///< that reached the gateway
};

namespace {

QByteArray key()
{
    return QByteArray("sk-or-") + "v1-" + QByteArray::fromStdString(core::sha256Hex("a key of a test"));
}

QByteArray bodyWithKey()
{
    return R"({"model":"m","messages":[{"role":"user","content":"my .env says\nOPENROUTER_API_KEY=)" + key()
        + R"(\nwhy does it fail?"}]})";
}

/// Compiled once for all tests.
core::Result<scanning::PatternEngine> makeEngine()
{
    static const QTemporaryDir folder;
    return scanning::PatternEngine::compile(*scanning::loadRules({}), folder.filePath(QStringLiteral("engine")));
}

QByteArray gzipped(const QByteArray &plain)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(plain.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.data()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray zstandard(const QByteArray &plain)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(std::size_t(plain.size()))), Qt::Uninitialized);
    packed.resize(qsizetype(
        ZSTD_compress(packed.data(), std::size_t(packed.size()), plain.data(), std::size_t(plain.size()), 3)));
    return packed;
}

QByteArray chunked(const QByteArray &body)
{
    const QByteArray head =
        "POST /a/claude-code/v1/messages HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nAuthorization: Bearer TOKEN\r\n"
        "Transfer-Encoding: chunked\r\n\r\n";
    QByteArray rest;
    for (qsizetype at = 0; at < body.size(); at += 7) {
        const QByteArray piece = body.mid(at, 7);
        rest += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
    }
    return head + rest + "0\r\n\r\n";
}

}  // namespace

void TestGuard::init()
{
    m_bodies.clear();
    m_rig = std::make_unique<Rig>([this](const FakeGateway::Request &request) {
        m_bodies.append(QByteArray::fromStdString(request.body));
        request.socket->write(answerWith("{\"ok\":true}"));
    });
}

void TestGuard::guard(forwarding::Guarding mode, const scanning::Allowlist &allowed)
{
    auto policy = std::make_shared<forwarding::GuardPolicy>();
    policy->mode = mode;
    policy->salt = "a salt of the guard's tests";
    policy->allowed = allowed;
    policy->makeEngine = makeEngine;
    forwarding::Config config = m_rig->config();
    config.guard = policy;
    config.idleSeconds = 1;
    m_rig->forwarder().apply(config);
}

void TestGuard::aWarningLeavesTheRequestAsItIs()
{
    guard(forwarding::Guarding::Warn);
    const QByteArray body = bodyWithKey();
    QVERIFY(m_rig->ask(Rig::request(body)).contains("200 OK"));
    QCOMPARE(m_bodies, QByteArrayList{body});
    QTRY_COMPARE(m_rig->guarded.size(), 1u);
    const forwarding::GuardNote &note = m_rig->guarded.front();
    QCOMPARE(note.agent, "claude-code");
    QCOMPARE(note.provider, "OpenRouter");
    QCOMPARE(note.masked, "sk-o…");
    QVERIFY(!note.stopped);
}

void TestGuard::withoutAGuardNothingIsTold()
{
    QVERIFY(m_rig->ask(Rig::request(bodyWithKey())).contains("200 OK"));
    guard(forwarding::Guarding::Warn);
    QVERIFY(m_rig->ask(Rig::request(bodyWithKey())).contains("200 OK"));
    QTRY_VERIFY(!m_rig->guarded.empty());
    QCOMPARE(m_rig->guarded.size(), 1u);
}

void TestGuard::aKeyThatComesInPiecesIsFound()
{
    guard(forwarding::Guarding::Warn);
    // So long that it is searched in several pieces, with the key across a border of them.
    const QByteArray body = QByteArray(64 * 1024 + 8 * 1024 - 30, ' ') + bodyWithKey() + QByteArray(200'000, ' ');
    QVERIFY(m_rig->ask(Rig::request(body)).contains("200 OK"));
    QVERIFY(m_rig->ask(chunked(bodyWithKey())).contains("200 OK"));
    QTRY_COMPARE(m_rig->guarded.size(), 2u);
    QCOMPARE(m_rig->guarded[0].fingerprint, m_rig->guarded[1].fingerprint);
}

void TestGuard::aPackedBodyIsLookedInto_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("body");
    QTest::addRow("gzip") << QByteArray("gzip") << gzipped(bodyWithKey());
    QTest::addRow("zstd") << QByteArray("zstd") << zstandard(bodyWithKey());
}

void TestGuard::aPackedBodyIsLookedInto()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, body);
    const QByteArray request = Rig::request(body, "Content-Encoding: " + encoding + "\r\n");
    guard(forwarding::Guarding::Warn);
    QVERIFY(m_rig->ask(request).contains("200 OK"));
    QCOMPARE(m_bodies, QByteArrayList{body});
    QTRY_COMPARE(m_rig->guarded.size(), 1u);
    guard(forwarding::Guarding::Block);
    QVERIFY(m_rig->ask(request).contains("guard stopped this request"));
    QCOMPARE(m_bodies.size(), 1);
}

void TestGuard::whatCannotBeDecodedIsSaid()
{
    const QByteArray request = Rig::request("no one knows what this is", "Content-Encoding: compress\r\n");
    guard(forwarding::Guarding::Warn);
    QVERIFY(m_rig->ask(request).contains("200 OK"));
    QTRY_COMPARE(m_rig->guarded.size(), 1u);
    QVERIFY(m_rig->guarded[0].rule.empty() && !m_rig->guarded[0].problem.empty());
    guard(forwarding::Guarding::Block);
    const QByteArray answer = m_rig->ask(request);
    QVERIFY2(answer.startsWith("HTTP/1.1 415 ") && answer.contains("Content-Encoding is none that Spotmeter can read"),
             answer);
    const QByteArray broken = m_rig->ask(Rig::request("this is not packed at all", "Content-Encoding: gzip\r\n"));
    QVERIFY2(broken.startsWith("HTTP/1.1 415 ") && broken.contains("does not decode"), broken);
    QCOMPARE(m_bodies.size(), 1);
}

void TestGuard::aKeyIsStoppedInTheCallersOwnFormat()
{
    guard(forwarding::Guarding::Block);
    const QByteArray answer = m_rig->ask(Rig::request(bodyWithKey()));
    QVERIFY2(answer.startsWith("HTTP/1.1 403 "), answer);
    QVERIFY2(answer.contains("\"type\":\"error\""), answer);  // Anthropic's shape
    QVERIFY2(answer.contains("openrouter") && answer.contains("sk-o…"), answer);
    QVERIFY(!answer.contains(key().mid(6, 12)));
    QVERIFY(m_bodies.isEmpty());
    QCOMPARE(m_rig->gateway().connections(), 0);
    QTRY_COMPARE(m_rig->guarded.size(), 1u);
    QVERIFY(m_rig->guarded[0].stopped);
    QTRY_COMPARE(m_rig->exchanges.size(), 1u);
    QCOMPARE(m_rig->exchanges[0].outcome, core::Outcome::Refused);
}

void TestGuard::anAgentThatWouldAskAgainGetsItsOwnStatus()
{
    guard(forwarding::Guarding::Block);
    forwarding::Config config = m_rig->config();
    config.routes["claude-code"].printedStatus = 400;
    auto policy = std::make_shared<forwarding::GuardPolicy>();
    policy->mode = forwarding::Guarding::Block;
    policy->makeEngine = makeEngine;
    config.guard = policy;
    m_rig->forwarder().apply(config);
    QVERIFY(m_rig->ask(Rig::request(bodyWithKey())).startsWith("HTTP/1.1 400 "));
}

void TestGuard::aHarmlessBodyIsHeldAndThenGoesOnAsItIs_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("short") << QByteArray("{}");
    QTest::addRow("usual") << QByteArray("{\"model\":\"m\",\"messages\":[]}");
    QTest::addRow("long") << QByteArray(3'000'000, 'x');
    QTest::addRow("the longest") << QByteArray(32 * 1024 * 1024, 'x');
}

void TestGuard::aHarmlessBodyIsHeldAndThenGoesOnAsItIs()
{
    QFETCH(QByteArray, body);
    guard(forwarding::Guarding::Block);
    QVERIFY(m_rig->ask(Rig::request(body)).contains("200 OK"));
    QVERIFY(m_bodies == QByteArrayList{body});
    QVERIFY(m_rig->guarded.empty());
}

void TestGuard::whoeverAsksForLeaveGetsIt()
{
    guard(forwarding::Guarding::Block);
    const QByteArray body = "{\"model\":\"m\",\"messages\":[]}";
    QByteArray whole = Rig::request(body, "Expect: 100-continue\r\n");
    whole.replace("PORT", QByteArray::number(m_rig->port())).replace("TOKEN", QByteArray::fromStdString(Rig::token));
    const auto agent = m_rig->agent(whole.chopped(body.size()));
    QByteArray said;
    QTRY_VERIFY((said += agent->readAll()).contains("100 Continue"));
    QCOMPARE(m_rig->gateway().connections(), 0);
    agent->write(body);
    QTRY_VERIFY((said += agent->readAll()).contains("200 OK"));
    QCOMPARE(m_bodies, QByteArrayList{body});
}

void TestGuard::aLargerBodyIsRefused_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QByteArray>("body");
    const QByteArray large(33 * 1024 * 1024, 'x');
    QByteArray varied;
    for (int i = 0; varied.size() < large.size(); ++i)
        varied += QByteArray::number(quint32(i) * 2654435761U);
    QTest::addRow("plain") << QByteArray() << large;
    QTest::addRow("packed") << QByteArray("Content-Encoding: gzip\r\n") << gzipped(varied);
}

void TestGuard::aLargerBodyIsRefused()
{
    QFETCH(QByteArray, more);
    QFETCH(QByteArray, body);
    guard(forwarding::Guarding::Block);
    const QByteArray answer = m_rig->ask(Rig::request(body, more));
    QVERIFY2(answer.startsWith("HTTP/1.1 413 ") && answer.contains("32 MiB"), answer);
    QVERIFY(m_bodies.isEmpty());
}

void TestGuard::whatIsAllowedPasses()
{
    scanning::Allowlist allowed;
    QVERIFY(allowed.add({{}, {}, "openrouter-api-key", QStringLiteral("a test"), {}}));
    guard(forwarding::Guarding::Block, allowed);
    QVERIFY(m_rig->ask(Rig::request(bodyWithKey())).contains("200 OK"));
    QCOMPARE(m_bodies.size(), 1);
}

void TestGuard::brokenRulesOfTheUsersStopNothingInWarn()
{
    for (const auto mode : {forwarding::Guarding::Warn, forwarding::Guarding::Block}) {
        init();
        auto policy = std::make_shared<forwarding::GuardPolicy>();
        policy->mode = mode;
        policy->makeEngine = []() -> core::Result<scanning::PatternEngine> {
            return core::Error{core::ErrorKind::BadInput, QStringLiteral("The rules are broken.")};
        };
        forwarding::Config config = m_rig->config();
        config.guard = policy;
        m_rig->forwarder().apply(config);
        const QByteArray answer = m_rig->ask(Rig::request(bodyWithKey()));
        QCOMPARE(answer.contains("200 OK"), mode == forwarding::Guarding::Warn);
        QCOMPARE(answer.contains("The rules are broken."), mode == forwarding::Guarding::Block);
        QTRY_COMPARE(m_rig->guarded.size(), 1u);
        QCOMPARE(m_rig->guarded[0].problem, "The rules are broken.");
    }
}

void TestGuard::aRestThatNeverComesIsNotWaitedFor()
{
    guard(forwarding::Guarding::Block);
    QByteArray half = Rig::request("{\"model\":\"m\"}").chopped(3);
    half.replace("PORT", QByteArray::number(m_rig->port())).replace("TOKEN", QByteArray::fromStdString(Rig::token));
    const auto agent = m_rig->agent(half);
    QByteArray said;
    QTRY_VERIFY2((said += agent->readAll()).startsWith("HTTP/1.1 408 "), said);
}

QTEST_GUILESS_MAIN(TestGuard)
#include "TestGuard.moc"
