// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Write.h"

#include <array>
#include <charconv>
#include <utility>

namespace http {

namespace {

void appendFields(std::string &out, std::span<const Field> fields)
{
    for (const Field &field : fields)
        out.append(field.name).append(": ").append(field.value).append("\r\n");
}

std::string statusLine(int status)
{
    std::string line = "HTTP/1.1 " + std::to_string(status) + ' ';
    line.append(reasonPhrase(status)).append("\r\n");
    return line;
}

}  // namespace

std::string writeRequest(std::string_view method, std::string_view target, std::span<const Field> fields,
                         std::string_view body)
{
    std::string out;
    out.append(method).append(" ").append(target).append(" HTTP/1.1\r\n");
    appendFields(out, fields);
    if (!body.empty() || method == "POST" || method == "PUT")
        out.append("Content-Length: ").append(std::to_string(body.size())).append("\r\n");
    out.append("\r\n").append(body);
    return out;
}

std::string writeResponse(int status, std::span<const Field> fields, std::string_view body)
{
    std::string out = statusLine(status);
    appendFields(out, fields);
    if (status != 204 && status != 304)
        out.append("Content-Length: ").append(std::to_string(body.size())).append("\r\n");
    out.append("\r\n").append(body);
    return out;
}

std::string writeChunkedHead(int status, std::span<const Field> fields)
{
    std::string out = statusLine(status);
    appendFields(out, fields);
    out.append("Transfer-Encoding: chunked\r\n\r\n");
    return out;
}

std::string writeChunk(std::string_view bytes)
{
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), bytes.size(), 16).ptr;
    std::string out(digits.data(), end);
    out.append("\r\n").append(bytes).append("\r\n");
    return out;
}

std::string writeLastChunk()
{
    return "0\r\n\r\n";
}

std::string_view reasonPhrase(int status)
{
    constexpr std::array<std::pair<int, std::string_view>, 24> phrases{{
        {100, "Continue"},
        {200, "OK"},
        {202, "Accepted"},
        {204, "No Content"},
        {304, "Not Modified"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {402, "Payment Required"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {411, "Length Required"},
        {413, "Content Too Large"},
        {426, "Upgrade Required"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
        {529, "Overloaded"},
    }};
    for (const auto &[code, phrase] : phrases) {
        if (code == status)
            return phrase;
    }
    return "Status";
}

}  // namespace http
