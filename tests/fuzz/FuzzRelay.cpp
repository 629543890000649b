// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: what a gateway answers, turned into what the agent gets. Whatever the gateway sends, the agent gets
// HTTP whose end both agree on: what leaves the relay is understood by a strict reader.
#include "Must.h"
#include "forwarding/ResponseRelay.h"

#include <algorithm>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using forwarding::ResponseRelay;
    if (size < 1)
        return 0;
    http::Framer request(http::MessageKind::Request);
    const bool isHead = data[0] % 4 == 0;
    request.feed(isHead ? "HEAD / HTTP/1.1\r\n\r\n" : "GET / HTTP/1.1\r\n\r\n");
    std::string joined;
    http::Framer responses(http::MessageKind::Response);
    ResponseRelay relay(request.head(), forwarding::KeepAlive::Yes, responses, joined);
    http::Framer agent(http::MessageKind::Response);
    const std::size_t piece = 1 + data[0] / 4;
    std::string_view bytes = textOf(data + 1, size - 1);
    auto state = ResponseRelay::State::Going;
    auto read = http::Framer::Event::NeedMore;
    while (state == ResponseRelay::State::Going && !bytes.empty()) {
        state = relay.take(bytes.substr(0, piece));
        bytes.remove_prefix(std::min(piece, bytes.size()));
        std::string_view out = relay.toAgent();
        for (read = http::Framer::Event::Head;
             read == http::Framer::Event::Head || (read == http::Framer::Event::End && !out.empty());) {
            const auto step = agent.feed(out);
            out.remove_prefix(step.consumed);
            read = step.event;
            if (read == http::Framer::Event::Head && isHead)
                return 0;
        }
        must(read != http::Framer::Event::Bad || state == ResponseRelay::State::Broken);
    }
    const bool staysOpen = state == ResponseRelay::State::Ended && relay.agentKeepAlive() == forwarding::KeepAlive::Yes;
    must(!staysOpen || read == http::Framer::Event::End);
    return 0;
}
