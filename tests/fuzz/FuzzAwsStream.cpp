// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: Bedrock's binary event streams. However one is cut, it says the same, and counts are plausible.
#include "Must.h"
#include "metering/Meter.h"

#include <algorithm>

namespace {

metering::Reading read(core::ApiFormat format, std::string_view bytes, std::size_t pieceSize)
{
    const auto meter = metering::makeMeter(format, metering::BodyKind::AwsEventStream);
    for (; !bytes.empty(); bytes.remove_prefix(std::min(pieceSize, bytes.size())))
        meter->feed(bytes.substr(0, pieceSize));
    return meter->finish();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const std::string_view bytes = textOf(data + 1, size - 1);
    for (const core::ApiFormat format : {core::ApiFormat::AnthropicMessages, core::ApiFormat::BedrockConverse}) {
        const metering::Reading whole = read(format, bytes, bytes.size() + 1);
        must(whole == read(format, bytes, 1 + data[0] % 16));
        must(whole.usage.input >= 0 && whole.usage.output >= 0 && whole.tools.size() <= 64);
    }
    return 0;
}
