// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: a request's head as it goes to the gateway. Whatever an agent sends, a strict reader finds one
// request with the same framing, no credential but the gateway's own, and Host naming the gateway.
#include "Must.h"
#include "core/Secret.h"
#include "forwarding/Fields.h"
#include "forwarding/HeadRewrite.h"
#include "http/Framer.h"

#include <algorithm>
#include <vector>

namespace {

using forwarding::FieldRole;

constexpr std::string_view ownCredential = "X-Gateway-Key";

std::vector<std::string> framingOf(const http::Head &head)
{
    std::vector<std::string> framing;
    for (std::size_t i = 0; i < head.fieldCount(); ++i) {
        if (forwarding::roleOf(head.field(i).name) == FieldRole::Framing)
            framing.emplace_back(head.line(i));
    }
    return framing;
}

bool staysHere(FieldRole role)
{
    constexpr FieldRole never[] = {FieldRole::Connection, FieldRole::HopByHop, FieldRole::Private,
                                   FieldRole::Bearer,     FieldRole::Key,      FieldRole::Account};
    return std::ranges::find(never, role) != std::end(never);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    http::Framer request(http::MessageKind::Request);
    if (request.feed(textOf(data, size)).event != http::Framer::Event::Head)
        return 0;
    const forwarding::GatewayTarget gateway{
        "ai.example.ts.net", "127.0.0.1", 80, forwarding::Security::Plain,
        forwarding::GatewayCredential{std::string(ownCredential), std::make_shared<core::Secret>("own")}};
    std::string out;
    appendHeadForGateway(out, request.head(), {"codex", std::string(request.head().target()), false, {}}, gateway, {});

    http::Framer sent(http::MessageKind::Request, 2 * out.size());
    const auto step = sent.feed(out);
    must(step.event == http::Framer::Event::Head && step.consumed == out.size());
    must(sent.head().method() == request.head().method() && sent.head().target() == request.head().target());
    must(framingOf(sent.head()) == framingOf(request.head()));
    must(sent.head().find(ownCredential).has_value());
    for (std::size_t i = 0; i < sent.head().fieldCount(); ++i) {
        const auto [name, value] = sent.head().field(i);
        const FieldRole role = forwarding::roleOf(name);
        must(!staysHere(role));
        must(role != FieldRole::Host || value == gateway.hostHeader);
    }
    return 0;
}
