// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: the framer of requests or of responses (FRAMED), fed in pieces whose size the first byte chooses.
// However the bytes are cut, the same message comes out, and no more is consumed than was given.
#include "Must.h"
#include "http/Framer.h"

#include <string>

namespace {

using http::Framer;

void tell(std::string &told, const Framer &framer, Framer::Event event)
{
    for (const std::string_view piece : framer.payload())
        told.append(piece);
    if (event == Framer::Event::Head) {
        const http::Head &head = framer.head();
        told.append("<").append(head.method()).append(head.target()).append(std::to_string(head.status()));
        for (std::size_t i = 0; i < head.fieldCount(); ++i) {
            must(head.line(i).starts_with(head.field(i).name));
            must(head.line(i).find('\n') == std::string_view::npos);
            told.append("|").append(head.line(i));
        }
    } else if (event == Framer::Event::End) {
        told += ">";
    } else if (event == Framer::Event::Bad) {
        must(!framer.problem().empty());
        told += "!";
    }
}

std::string story(http::MessageKind kind, std::string_view bytes, std::size_t pieceSize)
{
    Framer framer(kind, 4096);
    std::string told;
    while (!bytes.empty()) {
        std::string_view piece = bytes.substr(0, pieceSize);
        const std::size_t given = piece.size();
        Framer::Event event = Framer::Event::End;
        while (event == Framer::Event::Head || (event == Framer::Event::End && !piece.empty())) {
            const Framer::Step step = framer.feed(piece);
            must(step.consumed <= piece.size());
            piece.remove_prefix(step.consumed);
            event = step.event;
            tell(told, framer, event);
        }
        if (event == Framer::Event::Bad)
            return told;
        must(piece.empty());
        bytes.remove_prefix(given);
    }
    return told;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    constexpr auto kind = http::MessageKind::FRAMED;
    const std::string_view bytes = textOf(data + 1, size - 1);
    const std::string whole = story(kind, bytes, bytes.size());
    const std::string cut = story(kind, bytes, 1 + data[0] % 16);
    // What is bad is found at the same place; how much payload was told before it depends on the pieces.
    must(whole == cut || (whole.ends_with('!') && cut.ends_with('!')));
    return 0;
}
