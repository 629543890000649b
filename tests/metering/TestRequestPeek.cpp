// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/RequestPeek.h"

#include "Cuts.h"

#include <QTest>

#include <vector>

using metering::Header;
using metering::RequestPeek;

namespace {

std::string sessionOf(std::string_view body)
{
    RequestPeek whole;
    whole.feed(body);
    RequestPeek cut;
    feedInPieces(body, 5, 11, [&](std::string_view piece) { cut.feed(piece); });
    return whole.session() == cut.session() ? whole.session() : "the cuts made a difference";
}

}  // namespace

class TestRequestPeek : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelAndStreamAreFoundAroundALongBody();
    void aPromptCannotPoseAsTheRequest();
    void eachCarrierOfASessionIsRead_data();
    void eachCarrierOfASessionIsRead();
    void aBodyThatIsNotJsonSaysNothing();
    void theMostTellingHeaderNamesTheSession();
    void aGeminiPathNamesItsModel();
};

void TestRequestPeek::modelAndStreamAreFoundAroundALongBody()
{
    const std::string body = R"({"model":"claude-sonnet-4-6","messages":[{"role":"user","content":")"
        + std::string(500'000, 'a') + R"("}],"stream":true})";
    RequestPeek peek;
    feedInPieces(body, 5000, 2, [&](std::string_view piece) { peek.feed(piece); });
    QCOMPARE(peek.model(), std::string("claude-sonnet-4-6"));
    QVERIFY(peek.isStream());
    QVERIFY(peek.session().empty());
}

void TestRequestPeek::aPromptCannotPoseAsTheRequest()
{
    RequestPeek peek;
    peek.feed(
        R"({"messages":[{"model":"no","stream":true,"content":"\",\"model\":\"no\""}],"model":"yes","stream":false})");
    QCOMPARE(peek.model(), std::string("yes"));
    QVERIFY(!peek.isStream());
}

void TestRequestPeek::eachCarrierOfASessionIsRead_data()
{
    QTest::addColumn<std::string>("body");
    QTest::addColumn<std::string>("session");
    const auto row = [](const char *name, const char *body, const char *session) {
        QTest::newRow(name) << std::string(body) << std::string(session);
    };
    row("Claude Code",
        R"({"metadata":{"user_id":"{\"device_id\":\"d\",\"account_uuid\":\"\",\"session_id\":\"s-1\"}"}})", "s-1");
    row("older Claude Code", R"({"metadata":{"user_id":"user_0a1b_account_11-22_session_33-44"}})", "33-44");
    row("a user id that is none of ours", R"({"metadata":{"user_id":"alice"}})", "");
    row("a user id that is broken JSON", R"({"metadata":{"user_id":"{\"session_id\":"}})", "");
    row("Codex", R"({"prompt_cache_key":"k","client_metadata":{"session_id":"s-2"}})", "s-2");
    row("a cache key alone", R"({"prompt_cache_key":"ses_1"})", "ses_1");
    row("none", R"({"model":"m","metadata":null})", "");
}

void TestRequestPeek::eachCarrierOfASessionIsRead()
{
    QFETCH(std::string, body);
    QFETCH(std::string, session);
    QCOMPARE(sessionOf(body), session);
}

void TestRequestPeek::aBodyThatIsNotJsonSaysNothing()
{
    RequestPeek peek;
    peek.feed("model=gpt&stream=true");
    QVERIFY(peek.model().empty());
    QVERIFY(!peek.isStream());
    QVERIFY(sessionOf(R"({"prompt_cache_key":")" + std::string(257, 'x') + "\"}").empty());
}

void TestRequestPeek::theMostTellingHeaderNamesTheSession()
{
    const std::vector<Header> headers{{"Host", "ai"}, {"X-Session-Id", "b"}, {"X-Claude-Code-Session-Id", "a"}};
    QVERIFY(metering::sessionFromHeaders(headers) == "a");
    QVERIFY(metering::sessionFromHeaders(std::span(headers).first(2)) == "b");
    QVERIFY(metering::sessionFromHeaders(std::span(headers).first(1)).empty());
    const std::vector<Header> others{{"session_id", "d"}, {"Session-Id", ""}, {"x-session-affinity", "e"}};
    QVERIFY(metering::sessionFromHeaders(others) == "d");
    QVERIFY(metering::sessionFromHeaders(std::span(others).last(1)) == "e");
}

void TestRequestPeek::aGeminiPathNamesItsModel()
{
    using metering::modelOfPath;
    QVERIFY(modelOfPath("/v1beta/models/gemini-3.8-flash:streamGenerateContent?alt=sse") == "gemini-3.8-flash");
    QVERIFY(modelOfPath("/v1/projects/p/locations/l/publishers/google/models/gemini-3-pro:generateContent")
            == "gemini-3-pro");
    QVERIFY(modelOfPath("/v1/messages").empty());
    QVERIFY(modelOfPath("/v1/chat?x=/models/no").empty());
}

QTEST_GUILESS_MAIN(TestRequestPeek)
#include "TestRequestPeek.moc"
