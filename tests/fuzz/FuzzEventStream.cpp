// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: meters of all formats on event streams and on JSON bodies. However a body is cut, the meter reads
// the same from it, and no count is negative.
#include "Must.h"
#include "metering/Meter.h"

#include <array>

namespace {

metering::Reading read(core::ApiFormat format, metering::BodyKind kind, std::string_view body, std::size_t pieceSize)
{
    const auto meter = metering::makeMeter(format, kind);
    for (; !body.empty(); body.remove_prefix(std::min(pieceSize, body.size())))
        meter->feed(body.substr(0, pieceSize));
    return meter->finish();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using core::ApiFormat;
    constexpr std::array formats{ApiFormat::AnthropicMessages, ApiFormat::OpenAiResponses, ApiFormat::OpenAiChat,
                                 ApiFormat::Gemini};
    if (size < 2)
        return 0;
    const ApiFormat format = formats[data[0] % formats.size()];
    const auto kind = data[0] / 4 % 2 == 0 ? metering::BodyKind::EventStream : metering::BodyKind::Json;
    const std::string_view body = textOf(data + 2, size - 2);
    const metering::Reading whole = read(format, kind, body, size);
    must(whole == read(format, kind, body, 1 + data[1] % 16));
    must(whole.usage.input >= 0 && whole.usage.output >= 0 && whole.usage.cacheRead >= 0);
    return 0;
}
