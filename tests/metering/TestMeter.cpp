// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/Meter.h"

#include "Cuts.h"

#include <QFile>
#include <QTest>

using core::ApiFormat;
using metering::BodyKind;
using metering::Reading;

namespace {

struct Sample {
    const char *file;
    ApiFormat format;
    Reading expected;
};

// usage: input, output, cacheRead, cacheWrite5m, cacheWrite1h, reasoning, webSearches
const std::vector<Sample> samples{
    {"anthropic.json",
     ApiFormat::AnthropicMessages,
     {{310, 77, 4400, 50, 120, 0, 2},
      false,
      "claude-sonnet-4-6",
      "msg_fixture_1",
      "tool_use",
      {{"Read", 2}, {"web_search", 1}}}},
    {"anthropic.sse",
     ApiFormat::AnthropicMessages,
     {{310, 77, 4400, 50, 120, 0, 0},
      false,
      "claude-sonnet-4-6",
      "msg_fixture_2",
      "tool_use",
      {{"Bash", 2}, {"Grep", 1}}}},
    {"responses.json",
     ApiFormat::OpenAiResponses,
     {{464, 250, 1536, 0, 0, 128, 1}, false, "gpt-5.5", "resp_fixture_1", "max_output_tokens", {{"exec_command", 1}}}},
    {"responses.sse",
     ApiFormat::OpenAiResponses,
     {{464, 250, 1536, 0, 0, 128, 0},
      false,
      "gpt-5.5",
      "resp_fixture_2",
      "completed",
      {{"exec_command", 1}, {"exec", 1}}}},
    {"chat.json",
     ApiFormat::OpenAiChat,
     {{288, 64, 512, 0, 0, 32, 0},
      false,
      "gpt-5.4-mini",
      "chatcmpl-fixture-1",
      "tool_calls",
      {{"bash", 1}, {"patch", 1}}}},
    {"chat.sse",
     ApiFormat::OpenAiChat,
     {{288, 64, 512, 0, 0, 32, 0}, false, "gpt-5.4-mini", "chatcmpl-fixture-2", "tool_calls", {{"bash", 1}}}},
    {"gemini.json",
     ApiFormat::Gemini,
     {{915, 125, 4096, 0, 0, 35, 0}, false, "gemini-3.8-flash", "fixture-gemini-1", "STOP", {{"read_file", 1}}}},
    {"gemini.sse",
     ApiFormat::Gemini,
     {{904, 125, 4096, 0, 0, 35, 0},
      false,
      "gemini-3.8-flash",
      "fixture-gemini-2",
      "STOP",
      {{"run_shell_command", 2}}}},
    {"converse.json",
     ApiFormat::BedrockConverse,
     {{310, 77, 4400, 170, 0, 0, 0}, false, "", "", "tool_use", {{"Read", 1}}}},
};

std::string read(const char *name)
{
    QFile file(QStringLiteral(TEST_DATA "/metering/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", name);
    return file.readAll().toStdString();
}

Reading meter(ApiFormat format, BodyKind kind, std::string_view body, std::size_t longest = std::string::npos,
              std::uint32_t seed = 1)
{
    const auto meter = metering::makeMeter(format, kind);
    feedInPieces(body, longest, seed, [&](std::string_view piece) { meter->feed(piece); });
    return meter->finish();
}

std::string text(const Reading &r)
{
    std::string tools;
    for (const auto &tool : r.tools)
        tools += " " + tool.name + "×" + std::to_string(tool.count);
    const auto &u = r.usage;
    std::string counts;
    for (const qint64 n : {u.input, u.output, u.cacheRead, u.cacheWrite5m, u.cacheWrite1h, u.reasoning, u.webSearches})
        counts += std::to_string(n) + " ";
    return counts + (r.partial ? "partial " : "final ") + r.model + " " + r.responseId + " " + r.stopReason + tools;
}

}  // namespace

class TestMeter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aResponseReadsTheSameHoweverItIsCut_data() { eachSample(); }
    void aResponseReadsTheSameHoweverItIsCut();
    void aStreamWithOtherLineEndsReadsTheSame_data() { eachSample(); }
    void aStreamWithOtherLineEndsReadsTheSame();
    void aResponseThatBreaksOffIsPartial_data() { eachSample(); }
    void aResponseThatBreaksOffIsPartial();
    void aDamagedResponseDoesNoHarm_data() { eachSample(); }
    void aDamagedResponseDoesNoHarm();
    void eventNamesAreNotNeeded();
    void aBrokenOffStreamCountsWhatWasSeen();
    void theLastCumulativeCountsHold();
    void cacheWritesWithoutASplitAreFiveMinutes();
    void anErrorBodyUsedNothing();
    void anErrorEventLeavesAStreamPartial();
    void impossibleCountsAreIgnored();
    void aFloodOfToolNamesIsBounded();
    void geminisArrayStreamReadsLikeItsEvents();
    void tokensOfPicturesAreToldApart();
    void anUnknownFormatHasNoMeter();
    void anUnknownEncodingIsNotLookedAt();
    void theBodyKindIsInTheContentType();

private:
    void eachSample();
};

void TestMeter::eachSample()
{
    QTest::addColumn<int>("sample");
    for (std::size_t i = 0; i < samples.size(); ++i)
        QTest::newRow(samples[i].file) << int(i);
}

namespace {

BodyKind kindOf(const Sample &sample)
{
    return std::string_view(sample.file).ends_with(".sse") ? BodyKind::EventStream : BodyKind::Json;
}

const Sample &current()
{
    QFETCH(int, sample);
    return samples[std::size_t(sample)];
}

}  // namespace

void TestMeter::aResponseReadsTheSameHoweverItIsCut()
{
    const Sample &sample = current();
    const std::string body = read(sample.file);
    QCOMPARE(text(meter(sample.format, kindOf(sample), body)), text(sample.expected));
    QCOMPARE(text(meter(sample.format, kindOf(sample), body, 1)), text(sample.expected));
    for (std::uint32_t seed = 0; seed < 200; ++seed)
        QCOMPARE(text(meter(sample.format, kindOf(sample), body, 1 + seed, seed)), text(sample.expected));
}

void TestMeter::aStreamWithOtherLineEndsReadsTheSame()
{
    const Sample &sample = current();
    const QByteArray body = QByteArray::fromStdString(read(sample.file));
    for (const char *lineEnd : {"\r\n", "\r"}) {
        const std::string other = QByteArray(body).replace("\n", lineEnd).toStdString();
        QCOMPARE(text(meter(sample.format, kindOf(sample), other, 7)), text(sample.expected));
    }
}

void TestMeter::aResponseThatBreaksOffIsPartial()
{
    const Sample &sample = current();
    const std::string body = read(sample.file);
    const std::size_t lastCount = kindOf(sample) == BodyKind::Json ? body.rfind('}') : body.rfind("oken");
    for (std::size_t size = 0; size < lastCount; ++size) {
        const Reading reading = meter(sample.format, kindOf(sample), std::string_view(body).substr(0, size));
        QVERIFY2(reading.partial, std::to_string(size).c_str());
        QVERIFY(reading.usage.output <= sample.expected.usage.output);
    }
}

void TestMeter::aDamagedResponseDoesNoHarm()
{
    const Sample &sample = current();
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        std::string body = read(sample.file);
        for (int damage = 0; damage < 5; ++damage)
            body[random() % body.size()] = char(random());
        const Reading reading = meter(sample.format, kindOf(sample), body, 50, std::uint32_t(round));
        QVERIFY(reading.usage.input >= 0 && reading.usage.output >= 0 && reading.usage.cacheWrite5m >= 0);
    }
}

void TestMeter::eventNamesAreNotNeeded()
{
    for (const Sample &sample : samples) {
        std::string body;
        for (const QByteArray &line : QByteArray::fromStdString(read(sample.file)).split('\n')) {
            if (!line.startsWith("event:"))
                body += line.toStdString() + "\n";
        }
        QCOMPARE(text(meter(sample.format, kindOf(sample), body)), text(sample.expected));
    }
}

void TestMeter::aBrokenOffStreamCountsWhatWasSeen()
{
    const std::string body = read("anthropic.sse");
    const Reading reading =
        meter(ApiFormat::AnthropicMessages, BodyKind::EventStream, body.substr(0, body.find("\"Grep\"")));
    QCOMPARE(text(reading), std::string("310 3 4400 50 120 0 0 partial claude-sonnet-4-6 msg_fixture_2  Bash×1"));
}

void TestMeter::theLastCumulativeCountsHold()
{
    const Reading reading =
        meter(ApiFormat::AnthropicMessages, BodyKind::EventStream,
              "data: {\"type\":\"message_start\",\"message\":{\"usage\":{\"input_tokens\":10,\"output_tokens\":1}}}\n\n"
              "data: {\"type\":\"message_delta\",\"usage\":{\"output_tokens\":5}}\n\n"
              "data: "
              "{\"type\":\"message_delta\",\"usage\":{\"input_tokens\":25,\"cache_read_input_tokens\":0,\"output_"
              "tokens\":9}}\n\n");
    QCOMPARE(text(reading), std::string("25 9 0 0 0 0 0 final   "));
}

void TestMeter::cacheWritesWithoutASplitAreFiveMinutes()
{
    const Reading reading = meter(ApiFormat::AnthropicMessages, BodyKind::Json,
                                  R"({"usage":{"input_tokens":1,"cache_creation_input_tokens":70,"output_tokens":2}})");
    QCOMPARE(text(reading), std::string("1 2 0 70 0 0 0 final   "));
}

void TestMeter::anErrorBodyUsedNothing()
{
    const Reading reading =
        meter(ApiFormat::AnthropicMessages, BodyKind::Json,
              R"({"type":"error","error":{"type":"rate_limit_error","message":"slow down"},"request_id":"req_1"})");
    QCOMPARE(text(reading), std::string("0 0 0 0 0 0 0 final   "));
}

void TestMeter::anErrorEventLeavesAStreamPartial()
{
    const Reading reading =
        meter(ApiFormat::AnthropicMessages, BodyKind::EventStream,
              "event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\"}}\n\n");
    QVERIFY(reading.partial);
    QCOMPARE(reading.usage.total(), qint64(0));
}

void TestMeter::impossibleCountsAreIgnored()
{
    const Reading reading = meter(ApiFormat::OpenAiChat, BodyKind::Json,
                                  R"({"usage":{"prompt_tokens":9223372036854775807,"completion_tokens":-5,)"
                                  R"("prompt_tokens_details":{"cached_tokens":30}}})");
    QCOMPARE(text(reading), std::string("0 0 30 0 0 0 0 final   "));
}

void TestMeter::aFloodOfToolNamesIsBounded()
{
    std::string body = R"({"content":[)";
    for (int i = 0; i < 10'000; ++i)
        body += R"({"type":"tool_use","name":"t)" + std::to_string(i) + R"("},)";
    body += R"({"type":"tool_use","name":"t0"}]})";
    const Reading reading = meter(ApiFormat::AnthropicMessages, BodyKind::Json, body);
    QCOMPARE(reading.tools.size(), std::size_t(64));
    QCOMPARE(reading.tools.front().count, 2);
}

/// Without alt=sse the same chunks come as elements of one array.
void TestMeter::geminisArrayStreamReadsLikeItsEvents()
{
    const std::string events = read("gemini.sse");
    std::string array = "[";
    for (std::size_t at = events.find("data: "); at != std::string::npos; at = events.find("data: ", at + 1)) {
        const std::string_view line(events.data() + at + 6, events.find('\n', at) - at - 6);
        array += (array.size() > 1 ? ",\r\n" : "") + std::string(line);
    }
    array += "]";
    const Reading expected = meter(ApiFormat::Gemini, BodyKind::EventStream, events);
    QVERIFY(expected.usage.total() > 0);
    for (const std::size_t longest : {array.size(), std::size_t(1), std::size_t(7)})
        QCOMPARE(text(meter(ApiFormat::Gemini, BodyKind::Json, array, longest)), text(expected));
    const Reading cut = meter(ApiFormat::Gemini, BodyKind::Json, array.substr(0, array.size() - 2));
    QVERIFY(cut.partial);
    QVERIFY(cut.usage.total() > 0);
}

void TestMeter::tokensOfPicturesAreToldApart()
{
    const Reading gemini = meter(ApiFormat::Gemini, BodyKind::Json, R"({"usageMetadata":{"promptTokenCount":300,
        "promptTokensDetails":[{"modality":"TEXT","tokenCount":42},{"modality":"IMAGE","tokenCount":258}],
        "candidatesTokenCount":1300,"candidatesTokensDetails":[{"tokenCount":1290,"modality":"IMAGE"}]}})");
    QCOMPARE(gemini.usage.image, qint64(1548));
    QCOMPARE(gemini.usage.imageMade, qint64(1290));
    QCOMPARE(gemini.usage.total(), qint64(1600));
    const Reading chat = meter(ApiFormat::OpenAiChat, BodyKind::Json, R"({"usage":{"prompt_tokens":900,
        "prompt_tokens_details":{"image_tokens":765},"completion_tokens":10}})");
    QCOMPARE(chat.usage.image, qint64(765));
    const Reading responses = meter(ApiFormat::OpenAiResponses, BodyKind::Json, R"({"usage":{"input_tokens":50,
        "input_tokens_details":{"image_tokens":40},"output_tokens":272,"output_tokens_details":{"image_tokens":272}}})");
    QCOMPARE(responses.usage.image, qint64(312));
    QCOMPARE(responses.usage.imageMade, qint64(272));
    QCOMPARE(responses.usage.total(), qint64(322));
}

void TestMeter::anUnknownFormatHasNoMeter()
{
    QVERIFY(!metering::makeMeter(ApiFormat::Unknown, BodyKind::Json));
}

void TestMeter::anUnknownEncodingIsNotLookedAt()
{
    const auto meter = metering::makeMeter(ApiFormat::AnthropicMessages, BodyKind::Json, "gzip, br");
    meter->feed(read("anthropic.json"));
    QCOMPARE(text(meter->finish()), std::string("0 0 0 0 0 0 0 partial   "));
}

void TestMeter::theBodyKindIsInTheContentType()
{
    QVERIFY(metering::bodyKindOf("text/event-stream; charset=utf-8") == BodyKind::EventStream);
    QVERIFY(metering::bodyKindOf("Application/JSON") == BodyKind::Json);
    QVERIFY(!metering::bodyKindOf("text/html"));
    QVERIFY(!metering::bodyKindOf(""));
}

QTEST_GUILESS_MAIN(TestMeter)
#include "TestMeter.moc"
