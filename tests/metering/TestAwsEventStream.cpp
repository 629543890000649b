// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cuts.h"
#include "metering/AwsEventStream.h"
#include "metering/Meter.h"

#include <QFile>
#include <QTest>

#include <random>

using core::ApiFormat;
using metering::BodyKind;
using metering::Reading;

namespace {

void append(std::string &bytes, std::uint32_t number)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.push_back(char(number >> shift));
}

/// A message as Bedrock frames it: two string headers, the payload; the check sums are left empty.
std::string framed(const std::string &event, const std::string &payload)
{
    std::string headers;
    for (const auto &[name, value] :
         {std::pair<std::string, std::string>{":event-type", event}, {":content-type", "application/json"}}) {
        headers.push_back(char(name.size()));
        headers += name + char(7);
        headers.push_back(0);
        headers.push_back(char(value.size()));
        headers += value;
    }
    std::string message;
    append(message, std::uint32_t(12 + headers.size() + payload.size() + 4));
    append(message, std::uint32_t(headers.size()));
    append(message, 0);
    message += headers + payload;
    append(message, 0);
    return message;
}

/// The events of a captured stream of Anthropic's, as Bedrock sends what it invoked.
std::string invoked()
{
    QFile file(QStringLiteral(TEST_DATA "/metering/anthropic.sse"));
    std::string stream;
    if (!file.open(QIODevice::ReadOnly))
        return stream;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("data: "))
            stream +=
                framed("chunk", "{\"bytes\":\"" + line.mid(6).toBase64().toStdString() + "\",\"p\":\"abcdefgh\"}");
    }
    return stream;
}

const std::string converse = framed("messageStart", R"({"p":"ab","role":"assistant"})")
    + framed("contentBlockStart",
             R"({"contentBlockIndex":0,"start":{"toolUse":{"name":"Bash","toolUseId":"tooluse_1"}}})")
    + framed("contentBlockDelta", R"({"contentBlockIndex":0,"delta":{"toolUse":{"input":"usage"}}})")
    + framed("messageStop", R"({"stopReason":"tool_use"})")
    + framed("metadata",
             R"({"metrics":{"latencyMs":1},"usage":{"cacheReadInputTokens":4400,"cacheWriteInputTokens":170,)"
             R"("inputTokens":310,"outputTokens":77,"totalTokens":4957}})");

const Reading invokedReading{{310, 77, 4400, 50, 120, 0, 0}, false, "claude-sonnet-4-6", "msg_fixture_2", "tool_use",
                             {{"Bash", 2}, {"Grep", 1}}};
const Reading converseReading{{310, 77, 4400, 170, 0, 0, 0}, false, "", "", "tool_use", {{"Bash", 1}}};

Reading meter(ApiFormat format, std::string_view body, std::size_t longest = 1 << 20, std::uint32_t seed = 0)
{
    const auto meter = metering::makeMeter(format, BodyKind::AwsEventStream);
    feedInPieces(body, longest, seed, [&](std::string_view piece) { meter->feed(piece); });
    return meter->finish();
}

}  // namespace

class TestAwsEventStream : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStreamReadsTheSameHoweverItIsCut();
    void aStreamThatBreaksOffIsPartial();
    void whatWasSeenBeforeItBrokeOffCounts();
    void rubbishDoesNoHarm();
    void bedrocksPathsAreKnown();
};

void TestAwsEventStream::aStreamReadsTheSameHoweverItIsCut()
{
    const std::string chunks = invoked();
    QVERIFY(!chunks.empty());
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        QVERIFY(meter(ApiFormat::AnthropicMessages, chunks, 1 + seed, seed) == invokedReading);
        QVERIFY(meter(ApiFormat::BedrockConverse, converse, 1 + seed, seed) == converseReading);
    }
}

void TestAwsEventStream::aStreamThatBreaksOffIsPartial()
{
    const std::size_t counted = converse.rfind("totalTokens");
    for (std::size_t size = 0; size < counted; ++size)
        QVERIFY(meter(ApiFormat::BedrockConverse, std::string_view(converse).substr(0, size)).partial);
}

void TestAwsEventStream::whatWasSeenBeforeItBrokeOffCounts()
{
    const std::string chunks = invoked();
    const Reading reading = meter(ApiFormat::AnthropicMessages, std::string_view(chunks).substr(0, chunks.size() / 2));
    QVERIFY(reading.partial);
    QCOMPARE(reading.usage.input, qint64(310));
    QCOMPARE(reading.usage.cacheRead, qint64(4400));
    QCOMPARE(reading.model, std::string("claude-sonnet-4-6"));
}

void TestAwsEventStream::rubbishDoesNoHarm()
{
    std::mt19937 random(1);
    const std::string chunks = invoked();
    for (int round = 0; round < 2000; ++round) {
        std::string damaged = round % 2 == 0 ? chunks : converse;
        for (int i = 0; i < 5; ++i)
            damaged[random() % damaged.size()] = char(random());
        for (const ApiFormat format : {ApiFormat::AnthropicMessages, ApiFormat::BedrockConverse}) {
            const Reading reading = meter(format, damaged, 1 + random() % 400, random());
            QVERIFY(reading.usage.input >= 0 && reading.usage.output >= 0);
        }
    }
    // A length that cannot be ends the reading, and nothing is waited for or kept.
    QVERIFY(meter(ApiFormat::BedrockConverse, std::string(12, '\xff') + converse).partial);
    QVERIFY(meter(ApiFormat::BedrockConverse, std::string(12, '\0') + converse).partial);
}

void TestAwsEventStream::bedrocksPathsAreKnown()
{
    using core::apiFormatOfPath;
    QCOMPARE(apiFormatOfPath("/model/us.anthropic.claude-sonnet-4-6-v1%3A0/invoke"), ApiFormat::AnthropicMessages);
    QCOMPARE(apiFormatOfPath("/bedrock/model/x/invoke-with-response-stream"), ApiFormat::AnthropicMessages);
    QCOMPARE(apiFormatOfPath("/model/x/converse"), ApiFormat::BedrockConverse);
    QCOMPARE(apiFormatOfPath("/model/x/converse-stream?y"), ApiFormat::BedrockConverse);
    QCOMPARE(apiFormatOfPath("/v1/projects/p/locations/l/publishers/anthropic/models/m:streamRawPredict"),
             ApiFormat::AnthropicMessages);
    QCOMPARE(apiFormatOfPath("/invoke"), ApiFormat::Unknown);
    QVERIFY(metering::bodyKindOf("application/vnd.amazon.eventstream") == BodyKind::AwsEventStream);
}

QTEST_GUILESS_MAIN(TestAwsEventStream)
#include "TestAwsEventStream.moc"
