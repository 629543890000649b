// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/HeadRewrite.h"

#include "forwarding/Admission.h"
#include "http/Write.h"

#include <algorithm>
#include <array>

namespace forwarding {

namespace {

/// RFC 9110 §7.6.1, and whatever the Connection field itself names.
bool isHopByHop(std::string_view name, std::string_view connection)
{
    constexpr std::array<std::string_view, 6> names{"connection",         "keep-alive", "proxy-connection",
                                                    "proxy-authenticate", "te",         "upgrade"};
    if (std::any_of(names.begin(), names.end(),
                    [&](std::string_view hop) { return http::equalIgnoringCase(hop, name); }))
        return true;
    while (!connection.empty()) {
        std::string_view token = connection.substr(0, connection.find(','));
        connection.remove_prefix(std::min(connection.size(), token.size() + 1));
        while (!token.empty() && (token.front() == ' ' || token.front() == '\t'))
            token.remove_prefix(1);
        while (!token.empty() && (token.back() == ' ' || token.back() == '\t'))
            token.remove_suffix(1);
        if (http::equalIgnoringCase(token, name))
            return true;
    }
    return false;
}

void appendField(std::string &out, std::string_view name, std::string_view value)
{
    out.append(name).append(": ").append(value).append("\r\n");
}

}  // namespace

std::string headForGateway(const http::Head &request, std::string_view target, std::string_view hostHeader)
{
    const std::string_view connection = request.find("connection").value_or("");
    std::string out;
    out.reserve(2048);
    out.append(request.method()).append(" ").append(target).append(" HTTP/1.1\r\n");
    for (std::size_t i = 0; i < request.fieldCount(); ++i) {
        const auto [name, value] = request.field(i);
        if (http::equalIgnoringCase(name, "host"))
            appendField(out, name, hostHeader);
        else if (!isCredential(name) && !isHopByHop(name, connection))
            appendField(out, name, value);
    }
    return out.append("\r\n");
}

std::string headForAgent(const http::Head &response, KeepAlive keepAlive)
{
    const std::string_view connection = response.find("connection").value_or("");
    std::string out;
    out.reserve(1024);
    out.append("HTTP/1.1 ")
        .append(std::to_string(response.status()))
        .append(" ")
        .append(response.reason())
        .append("\r\n");
    for (std::size_t i = 0; i < response.fieldCount(); ++i) {
        const auto [name, value] = response.field(i);
        if (!isHopByHop(name, connection))
            appendField(out, name, value);
    }
    if (keepAlive == KeepAlive::No)
        appendField(out, "Connection", "close");
    return out.append("\r\n");
}

}  // namespace forwarding
