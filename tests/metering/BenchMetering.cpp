// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how fast meters read, in MB/s of one core: bench_metering
#include "metering/Meter.h"
#include "metering/RequestPeek.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <optional>
#include <string>

namespace {

constexpr std::size_t total = 20'000'000;
constexpr int rounds = 7;

void report(const char *what, std::string_view bytes, std::size_t piece,
            const std::function<void(std::string_view)> &feed)
{
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
        const auto start = std::chrono::steady_clock::now();
        for (std::size_t at = 0; at < bytes.size(); at += piece)
            feed(bytes.substr(at, piece));
        best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    std::printf("%-58s %8.0f MB/s\n", what, double(bytes.size()) / best / 1e6);
}

std::string repeated(std::string_view event)
{
    std::string text;
    while (text.size() < total)
        text += event;
    return text;
}

void meterEvents(const char *what, core::ApiFormat format, std::string_view event)
{
    const auto meter = metering::makeMeter(format, metering::BodyKind::EventStream);
    report(what, repeated(event), 200, [&](std::string_view piece) { meter->feed(piece); });
}

std::string request(std::string_view unit)
{
    return R"({"model":"claude-sonnet-4-6","messages":[)" + repeated(unit) + R"({}],"stream":true})";
}

void peek(const char *what, const std::string &body)
{
    std::optional<metering::RequestPeek> peek;
    report(what, body, 16384, [&](std::string_view piece) {
        if (piece.data() == body.data())
            peek.emplace();
        peek->feed(piece);
    });
}

}  // namespace

int main()
{
    meterEvents("Anthropic SSE, text deltas, 200 B pieces", core::ApiFormat::AnthropicMessages,
                "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":"
                "{\"type\":\"text_delta\",\"text\":\"a few words of an answer \"}}\n\n");
    meterEvents("the same without event names (every event is read)", core::ApiFormat::AnthropicMessages,
                "data: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":"
                "{\"type\":\"text_delta\",\"text\":\"a few words of an answer \"}}\n\n");
    meterEvents(
        "OpenAI Responses SSE, 200 B pieces", core::ApiFormat::OpenAiResponses,
        "event: response.output_text.delta\ndata: {\"type\":\"response.output_text.delta\",\"sequence_number\":4,"
        "\"item_id\":\"msg_1\",\"output_index\":0,\"content_index\":0,\"delta\":\"a few words \"}\n\n");
    meterEvents(
        "OpenAI Chat SSE, 200 B pieces", core::ApiFormat::OpenAiChat,
        "data: {\"id\":\"chatcmpl-1\",\"object\":\"chat.completion.chunk\",\"created\":1795303286,\"model\":"
        "\"gpt-5.5\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"a few words \"},\"finish_reason\":null}]}\n\n");
    meterEvents("Gemini SSE, 200 B pieces", core::ApiFormat::Gemini,
                "data: {\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"a few words "
                "\"}],\"role\":\"model\"},\"index\":0}],"
                "\"usageMetadata\":{\"promptTokenCount\":1200,\"candidatesTokenCount\":42,\"totalTokenCount\":1252},"
                "\"modelVersion\":\"gemini-3.8-flash\",\"responseId\":\"r1\"}\n\n");
    peek("request, one long string", R"({"model":"m","input":")" + repeated("nothing but words here, ") + "\"}");
    peek("request, one repeated character", R"({"model":"m","input":")" + repeated("a") + "\"}");
    peek("request, a string of escaped quotes", R"({"model":"m","input":")" + repeated("\\\"") + "\"}");
    peek("request, messages of code with escapes",
         request("{\"role\":\"user\",\"content\":\"int main()\\n{\\n    std::puts(\\\"hello\\\");\\n    return "
                 "0;\\n}\\n\"},"));
    peek(
        "request, tool schemas",
        request(
            "{\"name\":\"bash\",\"input_schema\":{\"type\":\"object\",\"properties\":{\"command\":{\"type\":\"string\","
            "\"description\":\"The command to run\"}},\"required\":[\"command\"]}},"));
}
