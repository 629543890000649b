// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/RequestPeek.h"

#include "Cuts.h"

#include <QTest>

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
    void aSessionWithoutAnIdIsKnownByHowItBegins();
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

void TestRequestPeek::aSessionWithoutAnIdIsKnownByHowItBegins()
{
    const auto print = [](std::string_view body) {
        RequestPeek whole(RequestPeek::Fingerprint::Yes);
        whole.feed(body);
        RequestPeek cut(RequestPeek::Fingerprint::Yes);
        feedInPieces(body, 5, 11, [&](std::string_view piece) { cut.feed(piece); });
        return whole.session() == cut.session() ? whole.session() : "the cuts made a difference";
    };
    const std::string longText(9000, 'x');
    const std::string begin = R"({"messages":[{"role":"system","content":"be \"brief\" )" + longText
        + R"("},{"role":"user","content":"say hi"})";
    const std::string first = print(begin + "]}");
    QVERIFY2(first.starts_with("text-") && first.size() == 21, first.c_str());
    QCOMPARE(print(begin + R"(,{"role":"assistant","content":"hi"},{"role":"user","content":"more"}]})"), first);
    QVERIFY(print(R"({"messages":[{"role":"user","content":"say hi"}]})") != first);
    QVERIFY(print(R"({"messages":[{"role":"user","content":"say ho"}]})")
            != print(R"({"messages":[{"role":"user","content":"say hi"}]})"));
    const std::string gemini = R"({"contents":[{"parts":[{"text":"a"}],"role":"user"})";
    QCOMPARE(print(gemini + R"(,{"parts":[{"text":"b"}],"role":"model"}]})"), print(gemini + "]}"));
    QVERIFY(print(R"({"input":"a string alone"})").starts_with("text-"));
    QVERIFY(print(R"({"model":"m"})").empty());
    QCOMPARE(print(R"({"input":"a","prompt_cache_key":"k"})"), std::string("k"));
}

void TestRequestPeek::aGeminiPathNamesItsModel()
{
    using metering::modelOfPath;
    QVERIFY(modelOfPath("/v1beta/models/gemini-3.8-flash:streamGenerateContent?alt=sse") == "gemini-3.8-flash");
    QVERIFY(modelOfPath("/v1/projects/p/locations/l/publishers/google/models/gemini-3-pro:generateContent")
            == "gemini-3-pro");
    QVERIFY(modelOfPath("/v1/projects/p/locations/l/publishers/anthropic/models/claude-sonnet-4-6@20260115:rawPredict")
            == "claude-sonnet-4-6@20260115");
    QVERIFY(modelOfPath("/model/us.anthropic.claude-sonnet-4-6-v1%3A0/invoke-with-response-stream")
            == "us.anthropic.claude-sonnet-4-6-v1:0");
    QVERIFY(modelOfPath("/model/a%2Fb%zz%4/converse") == "a/b%zz%4");
    QVERIFY(modelOfPath("/v1/messages").empty());
    QVERIFY(modelOfPath("/v1/chat?x=/models/no").empty());
}

QTEST_GUILESS_MAIN(TestRequestPeek)
#include "TestRequestPeek.moc"
