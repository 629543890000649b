// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: the splitter of event streams. However the stream is cut, the same events come out.
#include "Must.h"
#include "metering/SseSplitter.h"

namespace {

class Notes final : public metering::SseSplitter::Sink {
public:
    bool beginEvent(std::string_view name) override
    {
        text.append("\n<").append(name).append(">");
        return name != "ping";
    }
    void eventData(std::string_view bytes) override { text.append(bytes); }

    std::string text;
};

std::string split(std::string_view stream, std::size_t pieceSize)
{
    Notes notes;
    metering::SseSplitter splitter(notes);
    for (; !stream.empty(); stream.remove_prefix(std::min(pieceSize, stream.size())))
        splitter.feed(stream.substr(0, pieceSize));
    return notes.text;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const std::string_view stream = textOf(data + 1, size - 1);
    must(split(stream, 1 + data[0] % 16) == split(stream, size));
    return 0;
}
