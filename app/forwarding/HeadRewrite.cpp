// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/HeadRewrite.h"

#include "forwarding/Fields.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace forwarding {

namespace {

constexpr std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == text.npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// Whether the Connection field names that field as hop-by-hop too. "keep-alive" and "close", which is what it says
/// almost always, name none.
bool isNamedIn(std::string_view connection, std::string_view fieldName, FieldRole role)
{
    if (connection.empty() || role == FieldRole::Framing)
        return false;
    while (!connection.empty()) {
        const std::string_view token = connection.substr(0, connection.find(','));
        connection.remove_prefix(std::min(connection.size(), token.size() + 1));
        if (http::equalIgnoringCase(trimmed(token), fieldName))
            return true;
    }
    return false;
}

/// The Connection field's value, or nothing if it names no field.
std::string_view connectionNames(const http::Head &head)
{
    const std::string_view connection = head.find("connection").value_or("");
    const bool usual =
        http::equalIgnoringCase(connection, "keep-alive") || http::equalIgnoringCase(connection, "close");
    return usual ? std::string_view() : connection;
}

void appendField(std::string &out, std::string_view name, std::string_view value)
{
    out.append(name).append(": ").append(value).append("\r\n");
}

void appendLine(std::string &out, std::string_view line)
{
    out.append(line).append("\r\n", 2);
}

bool goesToGateway(FieldRole role, const Admitted &admitted)
{
    switch (role) {
    case FieldRole::Connection:
    case FieldRole::HopByHop:
    case FieldRole::Private:
        return false;
    case FieldRole::Bearer:
    case FieldRole::Key:
    case FieldRole::Account:
        return admitted.passthrough;
    default:
        return true;
    }
}

/// A field that we add ourselves: what the caller says in it does not count.
bool isOurs(std::string_view name, const GatewayTarget &gateway, std::string_view attributionField)
{
    return (gateway.credential && http::equalIgnoringCase(name, gateway.credential->field))
        || (!attributionField.empty() && http::equalIgnoringCase(name, attributionField));
}

bool isOurToken(FieldRole role, std::string_view value, const Admitted &admitted)
{
    return (role == FieldRole::Bearer || role == FieldRole::Key) && !admitted.token.empty()
        && value.ends_with(admitted.token);
}

}  // namespace

void appendHeadForGateway(std::string &out, const http::Head &request, const Admitted &admitted,
                          const GatewayTarget &gateway, std::string_view attributionField)
{
    const std::string_view names = connectionNames(request);
    out.append(request.method()).append(" ").append(admitted.target).append(" HTTP/1.1\r\n");
    for (std::size_t i = 0; i < request.fieldCount(); ++i) {
        const auto [name, value] = request.field(i);
        const FieldRole role = roleOf(name);
        if (role == FieldRole::Host)
            appendField(out, name, gateway.hostHeader);
        else if (!isOurs(name, gateway, attributionField) && goesToGateway(role, admitted)
                 && !isOurToken(role, value, admitted) && !isNamedIn(names, name, role))
            appendLine(out, request.line(i));
    }
    if (gateway.credential)
        appendField(out, gateway.credential->field, gateway.credential->value->expose());
    if (!attributionField.empty())
        appendField(out, attributionField, admitted.agent);
    out.append("\r\n");
}

void appendHeadForAgent(std::string &out, const http::Head &response, KeepAlive keepAlive, Framing framing)
{
    const std::string_view names = connectionNames(response);
    std::array<char, 8> status{};
    const char *end = std::to_chars(status.data(), status.data() + status.size(), response.status()).ptr;
    out.append("HTTP/1.1 ")
        .append(status.data(), static_cast<std::size_t>(end - status.data()))
        .append(" ")
        .append(response.reason())
        .append("\r\n");
    for (std::size_t i = 0; i < response.fieldCount(); ++i) {
        const std::string_view name = response.field(i).name;
        const FieldRole role = roleOf(name);
        const bool stays = role == FieldRole::Connection || role == FieldRole::HopByHop || isCors(name);
        const bool framed = framing == Framing::Unchunked && role == FieldRole::Framing;
        if (!stays && !framed && !isNamedIn(names, name, role))
            appendLine(out, response.line(i));
    }
    if (keepAlive == KeepAlive::No)
        appendField(out, "Connection", "close");
    out.append("\r\n");
}

}  // namespace forwarding
