// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Secret.h"
#include "forwarding/Admission.h"
#include "forwarding/HeadRewrite.h"
#include "http/Framer.h"

#include <QTest>

using forwarding::Admitted;
using forwarding::Refusal;

namespace {

constexpr std::uint16_t port = 4117;
const std::string token = "local-token-of-a-test";

std::shared_ptr<const forwarding::Config> config()
{
    auto c = std::make_shared<forwarding::Config>();
    c->tokenHashes = {{"claude-code", core::sha256Hex(token)}, {"codex", core::sha256Hex("another")}};
    c->routes["codex"].passthrough = true;
    return c;
}

std::string headFor(const http::Framer &request, const Admitted &admitted, const forwarding::GatewayTarget &gateway,
                    std::string_view attributionField = {})
{
    std::string out;
    forwarding::appendHeadForGateway(out, request.head(), admitted, gateway, attributionField);
    return out;
}

std::unique_ptr<http::Framer> parse(const std::string &lines)
{
    auto framer = std::make_unique<http::Framer>(http::MessageKind::Request);
    framer->feed(lines + "\r\n\r\n");
    return framer;
}

}  // namespace

class TestAdmission : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheAgentsOwnTokenOpensItsPath_data();
    void onlyTheAgentsOwnTokenOpensItsPath();
    void theGatewayNeverSeesACredential();
    void fieldsOfOursStandOnce();
    void hopByHopFieldsStayHere();
    void theKeyLeavesTheQuery();
};

void TestAdmission::onlyTheAgentsOwnTokenOpensItsPath_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");  // 0 = admitted
    const QByteArray host = "\r\nHost: 127.0.0.1:4117";
    const QByteArray good = "\r\nAuthorization: Bearer local-token-of-a-test";
    const QByteArray line = "POST /a/claude-code/v1/messages?beta=true HTTP/1.1";
    QTest::newRow("bearer") << line + host + good << 0;
    QTest::newRow("bearer in small letters") << line + host + "\r\nauthorization: bearer local-token-of-a-test" << 0;
    QTest::newRow("x-api-key") << line + host + "\r\nx-api-key: local-token-of-a-test" << 0;
    QTest::newRow("x-goog-api-key") << line + host + "\r\nX-Goog-Api-Key: local-token-of-a-test" << 0;
    QTest::newRow("in the query") << QByteArray("POST /a/claude-code/v1?key=local-token-of-a-test HTTP/1.1") + host
                                  << 0;
    QTest::newRow("beside the user's own key") << line + host + "\r\nx-api-key: the-users-own" + good << 0;
    QTest::newRow("localhost by name") << line + "\r\nHost: localhost:4117" + good << 0;
    QTest::newRow("own origin") << line + host + good + "\r\nOrigin: http://127.0.0.1:4117" << 0;
    QTest::newRow("no token") << line + host << 401;
    QTest::newRow("wrong token") << line + host + "\r\nAuthorization: Bearer local-token-of-a-tesT" << 401;
    QTest::newRow("another agent's token") << line + host + "\r\nAuthorization: Bearer another" << 401;
    QTest::newRow("unknown agent") << QByteArray("POST /a/nobody/v1/messages HTTP/1.1") + host + good << 401;
    QTest::newRow("no agent in the path") << QByteArray("POST /v1/messages HTTP/1.1") + host + good << 404;
    QTest::newRow("rebound name") << line + "\r\nHost: evil.example:4117" + good << 403;
    QTest::newRow("other port") << line + "\r\nHost: 127.0.0.1:80" + good << 403;
    QTest::newRow("port with a zero") << line + "\r\nHost: 127.0.0.1:04117" + good << 403;
    QTest::newRow("no host") << line + good << 403;
    QTest::newRow("a page") << line + host + good + "\r\nOrigin: https://evil.example" << 403;
    QTest::newRow("a sandboxed page") << line + host + good + "\r\nOrigin: null" << 403;
    QTest::newRow("a page without Origin") << line + host + good + "\r\nSec-Fetch-Site: cross-site" << 403;
    QTest::newRow("probe") << QByteArray("HEAD /a/claude-code/api/hello HTTP/1.1") + host << 204;
}

void TestAdmission::onlyTheAgentsOwnTokenOpensItsPath()
{
    QFETCH(QByteArray, head);
    QFETCH(int, status);
    const auto request = parse(head.toStdString());
    const auto decision = forwarding::Admission().decide(request->head(), config(), port);
    if (status == 0) {
        QVERIFY(std::holds_alternative<Admitted>(decision));
        QCOMPARE(std::get<Admitted>(decision).agent, std::string("claude-code"));
    } else {
        QVERIFY(std::holds_alternative<Refusal>(decision));
        QCOMPARE(std::get<Refusal>(decision).status, status);
        QCOMPARE(std::get<Refusal>(decision).sentence.empty(), status == 204);
    }
}

void TestAdmission::theGatewayNeverSeesACredential()
{
    const auto request =
        parse("POST /x HTTP/1.1\r\nHost: 127.0.0.1:4117\r\nAuthorization: Bearer secret-1\r\nX-API-Key: secret-2\r\n"
              "x-goog-api-key: secret-3\r\nAPI-Key: secret-4\r\nCookie: secret-5\r\nchatgpt-account-id: secret-6\r\n"
              "OpenAI-Organization: secret-7\r\nOpenAI-Project: secret-8\r\nanthropic-Beta: a\r\nanthropic-Beta: b");
    const std::string head = headFor(*request, {"codex", "/x", false, {}}, {"ai.example.ts.net", {}, 80, {}, {}});
    QCOMPARE(
        QByteArray::fromStdString(head),
        QByteArray("POST /x HTTP/1.1\r\nHost: ai.example.ts.net\r\nanthropic-Beta: a\r\nanthropic-Beta: b\r\n\r\n"));
}

void TestAdmission::fieldsOfOursStandOnce()
{
    const auto request = parse("POST /x HTTP/1.1\r\nHost: a\r\nX-Coding-Agent: root\r\nX-Gateway-Key: guessed\r\n"
                               "Authorization: Bearer of-the-user");
    forwarding::GatewayTarget gateway{"ai", {}, 80, {}, {}};
    gateway.credential = {"x-gateway-key", std::make_shared<const core::Secret>("of-the-gateway")};
    const std::string head = headFor(*request, {"codex", "/x", true, {}}, gateway, "X-Coding-Agent");
    QCOMPARE(QByteArray::fromStdString(head),
             QByteArray("POST /x HTTP/1.1\r\nHost: ai\r\nAuthorization: Bearer of-the-user\r\n"
                        "x-gateway-key: of-the-gateway\r\nX-Coding-Agent: codex\r\n\r\n"));
}

void TestAdmission::hopByHopFieldsStayHere()
{
    const auto request =
        parse("POST /x HTTP/1.1\r\nHost: a\r\nConnection: keep-alive, X-Mine\r\nX-Mine: 1\r\nKeep-Alive: 5\r\n"
              "TE: trailers\r\nTransfer-Encoding: chunked\r\nUser-Agent: claude-cli/2");
    const std::string head = headFor(*request, {"codex", "/x", false, {}}, {"ai", {}, 80, {}, {}});
    QCOMPARE(
        QByteArray::fromStdString(head),
        QByteArray("POST /x HTTP/1.1\r\nHost: ai\r\nTransfer-Encoding: chunked\r\nUser-Agent: claude-cli/2\r\n\r\n"));
}

void TestAdmission::theKeyLeavesTheQuery()
{
    const auto request =
        parse("POST /a/claude-code/v1beta/m:x?alt=sse&key=local-token-of-a-test&z=1 HTTP/1.1\r\nHost: 127.0.0.1:4117");
    const auto decision = forwarding::Admission().decide(request->head(), config(), port);
    QCOMPARE(std::get<Admitted>(decision).target, std::string("/v1beta/m:x?alt=sse&z=1"));
}

QTEST_GUILESS_MAIN(TestAdmission)
#include "TestAdmission.moc"
