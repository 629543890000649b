// SPDX-License-Identifier: GPL-3.0-or-later
// What agents read from the demo gateway's answers, judged by the product's own meters and by the raw bytes.
#include "demo/DemoGateway.h"

#include "metering/Meter.h"
#include "support/FixedClock.h"
#include "support/RawHttp.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using core::ApiFormat;
using support::HttpAnswer;

namespace {

struct Format {
    ApiFormat format;
    QByteArray path;
    QByteArray streamPath;
    QByteArray hello;  ///< %1 = what the user says; "stream" is put in by body()
    QByteArray tools;
    QByteArray toolResult;  ///< what the agent adds to the conversation after its tool ran
};

const Format anthropic{
    ApiFormat::AnthropicMessages,
    "/v1/messages",
    "/v1/messages?beta=true",
    R"({"model":"claude-opus-5-5","max_tokens":100,%tools%"messages":[)"
    R"({"role":"user","content":[{"type":"text","text":"%says%"}]}%result%]})",
    R"("tools":[{"name":"Read"},{"name":"Bash","input_schema":{}}],)",
    R"(,{"role":"assistant","content":[{"type":"tool_use","id":"toolu_1","name":"Bash","input":{}}]},)"
    R"({"role":"user","content":[{"type":"tool_result","tool_use_id":"toolu_1","content":"a.txt"}]},)"
    R"({"role":"system","content":[{"type":"text","text":"environment"}]})"};
const Format responses{
    ApiFormat::OpenAiResponses,
    "/v1/responses",
    "/v1/responses",
    R"({"model":"gpt-6.1-sol",%tools%"input":[)"
    R"({"type":"message","role":"user","content":[{"type":"input_text","text":"%says%"}]}%result%]})",
    R"("tools":[{"type":"function","name":"exec_command"}],)",
    R"(,{"type":"function_call","call_id":"call_1","name":"exec_command","arguments":"{}"},)"
    R"({"type":"function_call_output","call_id":"call_1","output":"a.txt"})"};
const Format chat{ApiFormat::OpenAiChat,
                  "/v1/chat/completions",
                  "/v1/chat/completions",
                  R"({"model":"gpt-5.5",%tools%"messages":[{"role":"user","content":"%says%"}%result%]})",
                  R"("tools":[{"type":"function","function":{"name":"bash"}}],)",
                  R"(,{"role":"assistant","content":null,"tool_calls":[]},{"role":"tool","content":"a.txt"})"};
const Format gemini{ApiFormat::Gemini,
                    "/v1beta/models/gemini-3.8-flash:generateContent",
                    "/v1beta/models/gemini-3.8-flash:streamGenerateContent?alt=sse",
                    R"({%tools%"contents":[{"role":"user","parts":[{"text":"%says%"}]}%result%]})",
                    R"("tools":[{"functionDeclarations":[{"name":"run_shell_command"}]}],)",
                    R"(,{"role":"model","parts":[{"functionCall":{"name":"run_shell_command"}}]},)"
                    R"({"role":"user","parts":[{"functionResponse":{"name":"run_shell_command"}}]})"};

enum class With { Nothing, Tools, ToolResult };

QByteArray body(const Format &format, bool streamed, const QByteArray &says, With with = With::Nothing)
{
    QByteArray json = format.hello;
    json.replace("%says%", says);
    json.replace("%tools%", with == With::Nothing ? QByteArray() : format.tools);
    json.replace("%result%", with == With::ToolResult ? format.toolResult : QByteArray());
    if (streamed && format.format != ApiFormat::Gemini)
        json.replace(0, 1, R"({"stream":true,)");
    return json;
}

metering::Reading metered(ApiFormat format, const HttpAnswer &answer)
{
    const auto kind = metering::bodyKindOf(answer.contentType.toStdString());
    if (!kind)
        return {};
    const auto meter = metering::makeMeter(format, *kind);
    meter->feed(answer.body.toStdString());
    return meter->finish();
}

}  // namespace

Q_DECLARE_METATYPE(const Format *)

class TestDemoAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormatAnswersAndTellsItsUsage_data();
    void everyFormatAnswersAndTellsItsUsage();
    void aShellToolIsCalledOnceAndThenThereIsText_data();
    void aShellToolIsCalledOnceAndThenThereIsText();
    void aLongConversationIsReadFromTheCache_data();
    void aLongConversationIsReadFromTheCache();
    void newerCodexModelsGetACustomToolCall();
    void structuredOutputIsValidJsonOfTheSchema_data();
    void structuredOutputIsValidJsonOfTheSchema();
    void theAnthropicStreamIsAsItsClientsExpect();
    void theResponsesStreamIsAsItsClientsExpect();

private:
    HttpAnswer ask(const Format &format, bool streamed, const QByteArray &json);
    void addFormats();

    support::FixedClock m_clock{1'790'000'000'000};
    demo::DemoGateway m_gateway{m_clock, demo::Pace::Immediate};
};

HttpAnswer TestDemoAnswers::ask(const Format &format, bool streamed, const QByteArray &json)
{
    if (m_gateway.port() == 0 && !m_gateway.listen())
        return {};
    return support::request(m_gateway.port(), "POST", streamed ? format.streamPath : format.path, json);
}

void TestDemoAnswers::addFormats()
{
    QTest::addColumn<const Format *>("format");
    QTest::addColumn<bool>("streamed");
    for (const bool streamed : {false, true}) {
        for (const Format *format : {&anthropic, &responses, &chat, &gemini})
            QTest::addRow("%s %s", core::name(format->format).data(), streamed ? "streamed" : "plain")
                << format << streamed;
    }
}

void TestDemoAnswers::everyFormatAnswersAndTellsItsUsage_data()
{
    addFormats();
}

void TestDemoAnswers::everyFormatAnswersAndTellsItsUsage()
{
    QFETCH(const Format *, format);
    QFETCH(bool, streamed);
    const HttpAnswer answer = ask(*format, streamed, body(*format, streamed, "say hi"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.chunked, streamed);
    QVERIFY(answer.body.contains("demo") || answer.body.contains("Spotmeter"));
    const metering::Reading reading = metered(format->format, answer);
    QVERIFY(!reading.partial);
    QVERIFY(reading.usage.input > 0);
    QVERIFY(reading.usage.output > 0);
    QVERIFY(!reading.responseId.empty());
    QVERIFY(!reading.model.empty());
    QVERIFY(reading.tools.empty());
}

void TestDemoAnswers::aShellToolIsCalledOnceAndThenThereIsText_data()
{
    addFormats();
}

void TestDemoAnswers::aShellToolIsCalledOnceAndThenThereIsText()
{
    QFETCH(const Format *, format);
    QFETCH(bool, streamed);
    const auto first = metered(
        format->format, ask(*format, streamed, body(*format, streamed, "please List the files here", With::Tools)));
    QCOMPARE(first.tools.size(), std::size_t(1));
    QVERIFY(format->tools.contains(QByteArray::fromStdString(first.tools[0].name)));
    QVERIFY(!first.partial);

    const auto second = metered(
        format->format, ask(*format, streamed, body(*format, streamed, "please list the files", With::ToolResult)));
    QVERIFY(second.tools.empty());
    QVERIFY(!second.partial);

    const auto without = metered(format->format, ask(*format, streamed, body(*format, streamed, "list the files")));
    QVERIFY(without.tools.empty());
}

void TestDemoAnswers::aLongConversationIsReadFromTheCache_data()
{
    addFormats();
}

void TestDemoAnswers::aLongConversationIsReadFromTheCache()
{
    QFETCH(const Format *, format);
    QFETCH(bool, streamed);
    const QByteArray longText(40'000, 'x');
    const auto usage =
        metered(format->format, ask(*format, streamed, body(*format, streamed, longText, With::ToolResult))).usage;
    QVERIFY(usage.cacheRead > usage.input);
    QCOMPARE(usage.cacheWrite5m > 0, format->format == ApiFormat::AnthropicMessages);
}

void TestDemoAnswers::newerCodexModelsGetACustomToolCall()
{
    const QByteArray json = R"({"model":"gpt-6.1-sol","stream":true,"input":[
        {"type":"additional_tools","role":"developer","tools":[{"type":"namespace","name":"functions",
            "tools":[{"type":"custom","name":"exec"},{"type":"function","name":"wait"}]}]},
        {"type":"message","role":"user","content":[{"type":"input_text","text":"list the files"}]}]})";
    const HttpAnswer answer = ask(responses, true, json);
    const auto events = support::eventsIn(answer.body);
    const QJsonObject item = events.last().json()["response"].toObject()["output"].toArray().first().toObject();
    QCOMPARE(item["type"].toString(), QStringLiteral("custom_tool_call"));
    QCOMPARE(item["name"].toString(), QStringLiteral("exec"));
    QVERIFY(item["input"].toString().contains(QStringLiteral("tools.exec_command")));
    QCOMPARE(metered(ApiFormat::OpenAiResponses, answer).tools.size(), std::size_t(1));
}

void TestDemoAnswers::structuredOutputIsValidJsonOfTheSchema_data()
{
    QTest::addColumn<const Format *>("format");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("textAt");
    QTest::newRow("Claude's session title")
        << &anthropic
        << QByteArray(
               R"({"model":"claude-opus-5-5","messages":[{"role":"user","content":"x"}],"output_config":{"format":
            {"type":"json_schema","schema":{"type":"object","properties":{"title":{"type":"string"}}}}}})")
        << QStringList{"content", "text"};
    QTest::newRow("Codex's thread title")
        << &responses << QByteArray(R"({"model":"gpt-6.1-sol","input":[],"text":{"format":
            {"type":"json_schema","schema":{"type":"object","properties":{"title":{"type":["string","null"]}}}}}})")
        << QStringList{"output", "content", "text"};
    QTest::newRow("chat") << &chat
                          << QByteArray(R"({"model":"gpt-5.5","messages":[],"response_format":{"type":"json_schema",
            "json_schema":{"schema":{"type":"object","properties":{"title":{"enum":["one","two"]}}}}}})")
                          << QStringList{"choices", "message", "content"};
    QTest::newRow("Gemini's router")
        << &gemini
        << QByteArray(R"({"contents":[],"generationConfig":{"responseMimeType":"application/json","responseJsonSchema":
            {"type":"OBJECT","properties":{"title":{"type":"STRING"},"complexity_score":{"type":"INTEGER","minimum":3}}}}})")
        << QStringList{"candidates", "content", "parts", "text"};
}

void TestDemoAnswers::structuredOutputIsValidJsonOfTheSchema()
{
    QFETCH(const Format *, format);
    QFETCH(QByteArray, json);
    QFETCH(QStringList, textAt);
    const HttpAnswer answer = ask(*format, false, json);
    QCOMPARE(answer.status, 200);
    QJsonValue value = answer.json();
    for (const QString &key : textAt) {
        value = value[key];
        if (value.isArray())
            value = value.toArray().first();
    }
    const QJsonObject output = QJsonDocument::fromJson(value.toString().toUtf8()).object();
    QVERIFY2(output["title"].isString() && !output["title"].toString().isEmpty(), answer.body.constData());
    if (format == &gemini)
        QCOMPARE(output["complexity_score"].toInt(), 3);
}

void TestDemoAnswers::theAnthropicStreamIsAsItsClientsExpect()
{
    const auto events = support::eventsIn(ask(anthropic, true, body(anthropic, true, "hi")).body);
    QByteArrayList names;
    QString text;
    for (const support::SseEvent &event : events) {
        QCOMPARE(event.json()["type"].toString().toUtf8(), event.name);
        if (names.isEmpty() || names.last() != event.name)
            names.append(event.name);
        text += event.json()["delta"].toObject()["text"].toString();
    }
    QCOMPARE(names,
             QByteArrayList({"message_start", "content_block_start", "ping", "content_block_delta",
                             "content_block_stop", "message_delta", "message_stop"}));
    QVERIFY2(text.startsWith(QStringLiteral("Hi from Spotmeter's demo gateway. ")), qUtf8Printable(text));
}

void TestDemoAnswers::theResponsesStreamIsAsItsClientsExpect()
{
    const auto events = support::eventsIn(ask(responses, true, body(responses, true, "hi")).body);
    int number = 0;
    QString text;
    for (const support::SseEvent &event : events) {
        QCOMPARE(event.json()["sequence_number"].toInt(), number++);
        if (event.name == "response.output_text.delta")
            text += event.json()["delta"].toString();
    }
    QCOMPARE(events.first().name, QByteArray("response.created"));
    const QJsonObject last = events.last().json()["response"].toObject();
    QCOMPARE(last["output"][0]["content"][0]["text"].toString(), text);
    QVERIFY(!text.isEmpty());
}

QTEST_GUILESS_MAIN(TestDemoAnswers)
#include "TestDemoAnswers.moc"
