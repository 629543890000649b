// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/Admission.h"

#include "core/Secret.h"

#include <algorithm>
#include <array>
#include <vector>

namespace forwarding {

namespace {

constexpr std::string_view prefix = "/a/";

bool isLoopbackHost(std::string_view host, std::uint16_t port)
{
    const std::string suffix = ":" + std::to_string(port);
    if (!host.ends_with(suffix))
        return false;
    host.remove_suffix(suffix.size());
    return host == "127.0.0.1" || host == "[::1]" || http::equalIgnoringCase(host, "localhost");
}

bool isOwnOrigin(std::string_view origin, std::uint16_t port)
{
    constexpr std::string_view scheme = "http://";
    return origin.starts_with(scheme) && isLoopbackHost(origin.substr(scheme.size()), port);
}

bool comesFromAPage(const http::Head &head, std::uint16_t port)
{
    if (const auto origin = head.find("origin"); origin && !isOwnOrigin(*origin, port))
        return true;
    const auto site = head.find("sec-fetch-site");
    return site && *site != "same-origin" && *site != "none";
}

/// The values in which agents were seen to send their token.
std::vector<std::string_view> presentedTokens(const http::Head &head, std::string_view query)
{
    std::vector<std::string_view> tokens;
    for (std::size_t i = 0; i < head.fieldCount(); ++i) {
        const auto [name, value] = head.field(i);
        constexpr std::string_view bearer = "Bearer ";
        if (http::equalIgnoringCase(name, "authorization") && value.size() > bearer.size()
            && http::equalIgnoringCase(value.substr(0, bearer.size()), bearer))
            tokens.push_back(value.substr(bearer.size()));
        else if (http::equalIgnoringCase(name, "x-api-key") || http::equalIgnoringCase(name, "x-goog-api-key")
                 || http::equalIgnoringCase(name, "api-key"))
            tokens.push_back(value);
    }
    for (std::size_t at = 0; at < query.size();) {
        const std::string_view pair = query.substr(at, query.find('&', at) - at);
        if (pair.starts_with("key="))
            tokens.push_back(pair.substr(4));
        at += pair.size() + 1;
    }
    return tokens;
}

std::string withoutKeys(std::string_view path, std::string_view query)
{
    std::string target(path.empty() ? "/" : path);
    char separator = '?';
    for (std::size_t at = 0; at < query.size();) {
        const std::string_view pair = query.substr(at, query.find('&', at) - at);
        if (!pair.starts_with("key=")) {
            target += separator;
            target.append(pair);
            separator = '&';
        }
        at += pair.size() + 1;
    }
    return target;
}

}  // namespace

std::variant<Admitted, Refusal> admit(const http::Head &head, const Config &config, std::uint16_t port)
{
    if (!isLoopbackHost(head.find("host").value_or(""), port))
        return Refusal{
            403,
            "This address serves only the agents on this machine. Use http://127.0.0.1:" + std::to_string(port) + "."};
    if (comesFromAPage(head, port))
        return Refusal{403, "A web page asked Spotmeter to call the gateway. That is never allowed."};

    const std::string_view target = head.target();
    const std::string_view path = target.substr(0, target.find('?'));
    const std::string_view query = path.size() < target.size() ? target.substr(path.size() + 1) : std::string_view();
    if (!path.starts_with(prefix))
        return Refusal{404,
                       "This address does not name an agent. Route it again with `spotmeter agents enable <agent>`."};
    const std::string_view rest = path.substr(prefix.size());
    const std::string_view agent = rest.substr(0, rest.find('/'));

    const auto tokens = presentedTokens(head, query);
    if (tokens.empty() && head.method() == "HEAD")
        return Refusal{204, {}, true};  // a reachability probe such as Claude Code's HEAD /api/hello
    const auto known = config.tokenHashes.find(agent);
    const bool admitted =
        known != config.tokenHashes.end() && std::any_of(tokens.begin(), tokens.end(), [&](std::string_view token) {
            return core::equalConstantTime(core::sha256Hex(token), known->second);
        });
    if (!admitted) {
        return Refusal{401,
                       "The local token of this agent is not the one Spotmeter gave it. Route it again with `spotmeter "
                       "agents enable "
                           + (known == config.tokenHashes.end() ? std::string("<agent>") : known->first) + "`."};
    }
    return Admitted{known->first, withoutKeys(rest.substr(agent.size()), query)};
}

bool isCredential(std::string_view fieldName)
{
    constexpr std::array<std::string_view, 9> names{
        "authorization",       "x-api-key",      "x-goog-api-key",     "api-key", "cookie", "chatgpt-account-id",
        "openai-organization", "openai-project", "proxy-authorization"};
    return std::any_of(names.begin(), names.end(),
                       [&](std::string_view name) { return http::equalIgnoringCase(name, fieldName); });
}

}  // namespace forwarding
