// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: admission. Nothing passes that does not show the agent's own token, name this machine and our port
// exactly once, and come from no other origin; what passes asks the gateway for a plain path.
#include "Must.h"
#include "core/Secret.h"
#include "forwarding/Admission.h"
#include "http/Framer.h"

#include <algorithm>

namespace {

constexpr std::uint16_t port = 4117;
constexpr std::string_view token = "tok";  // short, so that the fuzzer can find it
constexpr std::string_view hosts[] = {"127.0.0.1:4117", "[::1]:4117", "localhost:4117"};

std::shared_ptr<const forwarding::Config> config()
{
    auto c = std::make_shared<forwarding::Config>();
    c->tokenHashes = {{"cc", core::sha256Hex(token)}, {"codex", core::sha256Hex(token)}};
    c->routes["codex"].passthrough = true;
    return c;
}

bool isOurs(std::string_view host)
{
    return std::ranges::any_of(hosts, [host](std::string_view own) { return http::equalIgnoringCase(host, own); });
}

void checkFields(const http::Head &head)
{
    int hostFields = 0;
    for (std::size_t i = 0; i < head.fieldCount(); ++i) {
        const auto [name, value] = head.field(i);
        if (http::equalIgnoringCase(name, "host")) {
            ++hostFields;
            must(isOurs(value));
        } else if (http::equalIgnoringCase(name, "origin")) {
            must(value.starts_with("http://") && isOurs(value.substr(7)));
        } else if (http::equalIgnoringCase(name, "sec-fetch-site")) {
            must(value == "same-origin" || value == "none");
        }
    }
    must(hostFields == 1);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto known = config();
    const std::string_view bytes = textOf(data, size);
    http::Framer request(http::MessageKind::Request);
    if (request.feed(bytes).event != http::Framer::Event::Head)
        return 0;
    const auto decision = forwarding::Admission().decide(request.head(), known, port);
    if (const auto *refusal = std::get_if<forwarding::Refusal>(&decision)) {
        must(refusal->sentence.empty() == refusal->probe);
        return 0;
    }
    const auto &admitted = std::get<forwarding::Admitted>(decision);
    must(bytes.find(token) != std::string_view::npos);
    must(request.head().method() != "CONNECT");
    must(known->tokenHashes.contains(admitted.agent));
    must(admitted.target.starts_with('/') && admitted.target.find_first_of(" \r\n") == std::string::npos);
    must(admitted.passthrough == (admitted.agent == "codex" && !admitted.token.empty()));
    checkFields(request.head());
    return 0;
}
