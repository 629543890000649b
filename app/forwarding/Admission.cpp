// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/Admission.h"

#include "forwarding/Fields.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace forwarding {

namespace {

constexpr std::string_view agentPrefix = "/a/";
constexpr std::string_view tokenPrefix = "/k/";
constexpr std::string_view scheme = "http://";

bool isLoopbackHost(std::string_view host, std::uint16_t port)
{
    const std::size_t colon = host.rfind(':');
    if (colon == host.npos)
        return false;
    const std::string_view digits = host.substr(colon + 1);
    std::uint16_t given = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), given);
    if (read.ec != std::errc{} || read.ptr != digits.data() + digits.size() || given != port || digits[0] == '0')
        return false;
    const std::string_view hostName = host.substr(0, colon);
    return hostName == "127.0.0.1" || hostName == "[::1]" || http::equalIgnoringCase(hostName, "localhost");
}

bool isForeignOrigin(std::string_view origin, std::uint16_t port)
{
    return !origin.starts_with(scheme) || !isLoopbackHost(origin.substr(scheme.size()), port);
}

/// The values in which agents were seen to send their token, and what else admission asks of a head.
struct Credentials {
    std::array<std::string_view, 8> tokens;
    std::size_t count = 0;
    std::string_view host;
    int hosts = 0;
    bool fromPage = false;

    void add(std::string_view token)
    {
        if (!token.empty() && count < tokens.size())
            tokens[count++] = token;
    }
};

Credentials credentialsOf(const http::Head &head, std::uint16_t port)
{
    constexpr std::string_view bearer = "Bearer ";
    Credentials found;
    for (std::size_t i = 0; i < head.fieldCount(); ++i) {
        const auto [name, value] = head.field(i);
        const FieldRole role = roleOf(name);
        if (role == FieldRole::Host && ++found.hosts == 1)
            found.host = value;
        else if (role == FieldRole::Bearer && http::equalIgnoringCase(value.substr(0, bearer.size()), bearer))
            found.add(value.substr(bearer.size()));
        else if (role == FieldRole::Key)
            found.add(value);
        else if (role == FieldRole::Origin)
            found.fromPage = found.fromPage || isForeignOrigin(value, port);
        else if (role == FieldRole::FetchSite)
            found.fromPage = found.fromPage || (value != "same-origin" && value != "none");
    }
    return found;
}

/// Calls `visit` with each "name=value" of a query.
template <class Visit> void eachPair(std::string_view query, Visit visit)
{
    for (std::size_t at = 0; at < query.size();) {
        const std::string_view pair = query.substr(at, query.find('&', at) - at);
        visit(pair);
        at += pair.size() + 1;
    }
}

std::string joined(std::string_view path, std::string_view query, bool keepKeys)
{
    std::string target(path.empty() ? "/" : path);
    char separator = '?';
    eachPair(query, [&](std::string_view pair) {
        if (!keepKeys && pair.starts_with("key="))
            return;
        target += separator;
        target.append(pair);
        separator = '&';
    });
    return target;
}

Refusal wrongToken(std::string_view knownAgent)
{
    return {401,
            "The local token of this agent is not the one Spotmeter gave it. Route it again with `spotmeter agents "
            "enable "
                + (knownAgent.empty() ? std::string("<agent>") : std::string(knownAgent)) + "`.",
            Reason::Token};
}

std::optional<Refusal> foreign(const http::Head &head, const Credentials &found, std::string_view target,
                               std::uint16_t port)
{
    if (head.method() == "CONNECT")
        return Refusal{405,
                       "Spotmeter forwards model requests and opens no tunnels. Do not set it as a proxy; route the "
                       "agent with `spotmeter agents enable <agent>`.",
                       Reason::Tunnel};
    if (!isLoopbackHost(found.host, port) || found.hosts != 1 || target.empty())
        return Refusal{
            403,
            "This address serves only the agents on this machine. Use http://127.0.0.1:" + std::to_string(port) + ".",
            Reason::Host};
    if (found.fromPage)
        return Refusal{403, "A web page asked Spotmeter to call the gateway. That is never allowed.", Reason::Page};
    if (!target.starts_with(agentPrefix))
        return Refusal{404,
                       "This address does not name an agent. Route it again with `spotmeter agents enable <agent>`.",
                       Reason::Path};
    return {};
}

}  // namespace

std::string_view name(Reason reason)
{
    constexpr std::array<std::string_view, reasonCount> names{"not_http", "other_user", "tunnel", "host",
                                                              "page",     "path",       "token"};
    return names[static_cast<std::size_t>(reason)];
}

std::string_view originForm(std::string_view target, std::uint16_t port)
{
    if (target.starts_with('/') || !http::equalIgnoringCase(target.substr(0, scheme.size()), scheme))
        return target;
    target.remove_prefix(scheme.size());
    const std::string_view authority = target.substr(0, target.find('/'));
    return isLoopbackHost(authority, port) ? target.substr(authority.size()) : std::string_view();
}

bool Admission::isTokenOf(const std::string &agent, std::string_view token)
{
    if (agent == m_agent && core::equalConstantTime(token, m_token.expose()))
        return true;
    const std::string hash = core::sha256Hex(token);
    const auto [first, last] = m_config->tokenHashes.equal_range(agent);
    if (std::none_of(first, last, [&hash](const auto &own) { return core::equalConstantTime(hash, own.second); }))
        return false;
    m_agent = agent;
    m_token = core::Secret(std::string(token));
    return true;
}

std::variant<Admitted, Refusal> Admission::decide(const http::Head &head, const std::shared_ptr<const Config> &config,
                                                  std::uint16_t port)
{
    const std::string_view target = originForm(head.target(), port);
    Credentials found = credentialsOf(head, port);
    if (auto refusal = foreign(head, found, target, port))
        return std::move(*refusal);
    if (m_config != config) {
        m_config = config;
        m_agent.clear();
    }
    const std::string_view path = target.substr(0, target.find('?'));
    const std::string_view query = path.size() < target.size() ? target.substr(path.size() + 1) : std::string_view();
    const std::string_view agent =
        path.substr(agentPrefix.size(), path.find('/', agentPrefix.size()) - agentPrefix.size());
    std::string_view rest = path.substr(agentPrefix.size() + agent.size());
    const auto known = config->tokenHashes.find(agent);
    if (known == config->tokenHashes.end() && found.count > 0)
        return wrongToken({});

    if (rest.starts_with(tokenPrefix) && known != config->tokenHashes.end() && config->route(agent).passthrough) {
        rest.remove_prefix(tokenPrefix.size());
        const std::string_view token = rest.substr(0, rest.find('/'));
        if (!isTokenOf(known->first, token))
            return wrongToken(agent);
        return Admitted{known->first, joined(rest.substr(token.size()), query, true), true, token};
    }
    eachPair(query, [&found](std::string_view pair) {
        if (pair.starts_with("key="))
            found.add(pair.substr(4));
    });
    if (found.count == 0 && head.method() == "HEAD")
        return Refusal{204, {}, Reason::Token, true};  // a reachability probe such as Claude Code's HEAD /api/hello
    for (std::size_t i = 0; known != config->tokenHashes.end() && i < found.count; ++i) {
        if (isTokenOf(known->first, found.tokens[i]))
            return Admitted{known->first, joined(rest, query, false), false, {}};
    }
    return wrongToken(known == config->tokenHashes.end() ? std::string_view() : agent);
}

}  // namespace forwarding
