// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/Structure.h"

#include "scanning/Randomness.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <string>

namespace scanning {

namespace {

QJsonObject decoded(std::string_view part)
{
    const auto bytes = QByteArray::fromBase64Encoding(QByteArray::fromRawData(part.data(), qsizetype(part.size())),
                                                      QByteArray::Base64UrlEncoding);
    return QJsonDocument::fromJson(*bytes).object();
}

/// Passwords that manuals print, and what stands for one.
bool isManualPassword(std::string_view password, std::string_view user)
{
    constexpr auto words = std::to_array<std::string_view>(
        {"pass",   "pwd",     "passw",  "pw",          "secret",  "user",     "username", "admin",   "root",
         "guest",  "test",    "token",  "foo",         "bar",     "baz",      "foobar",   "abc",     "123",
         "1234",   "12345",   "123456", "key",         "hunter2", "postgres", "mysql",    "letmein", "sesame",
         "mypass", "example", "name",   "credentials", "xyz",     "port",     "tiger"});
    constexpr auto parts = std::to_array<std::string_view>({"password", "passwd", "p4ssw", "p@ss", "passphrase",
                                                            "secret", "%s", "%d", "%v", "$(", "***", "...", "xxx",
                                                            "your", "api_key", "apikey", "token", "changeme"});
    std::string small(password);
    std::transform(small.begin(), small.end(), small.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return password.front() == '$' || password == user || std::find(words.begin(), words.end(), small) != words.end()
        || std::any_of(parts.begin(), parts.end(), [&](auto part) { return small.find(part) != std::string::npos; });
}

bool isManualHost(std::string_view host)
{
    constexpr auto hosts = std::to_array<std::string_view>(
        {"host",       "hostname",  "server",   "proxy",   "domain",     "url",          "foo",
         "bar",        "remote",    "somehost", "myhost",  "address",    "host.com",     "hostname.com",
         "domain.com", "proxy.com", "site.com", "foo.com", "server.com", "somewhere.com"});
    return std::find(hosts.begin(), hosts.end(), host) != hosts.end() || host.find("example") != std::string_view::npos
        || host.ends_with(".invalid") || host.ends_with(".test");
}

bool isThisMachine(std::string_view host)
{
    return host == "localhost" || host == "127.0.0.1" || host == "0.0.0.0" || host == "host.docker.internal";
}

}  // namespace

std::optional<WebToken> readWebToken(std::string_view token, qint64 nowSeconds)
{
    const std::size_t first = token.find('.');
    const std::size_t second = token.find('.', first + 1);
    if (second == std::string_view::npos)
        return {};
    const QJsonObject header = decoded(token.substr(0, first));
    const QJsonObject payload = decoded(token.substr(first + 1, second - first - 1));
    if (!header.contains(QLatin1String("alg")) || payload.isEmpty())
        return {};
    WebToken result;
    const QString role = payload[QLatin1String("role")].toString();
    result.serviceRole = role == QLatin1String("service_role");
    result.publicByDesign = role == QLatin1String("anon")
        || payload[QLatin1String("sub")].toString() == QLatin1String("1234567890")
        || payload[QLatin1String("name")].toString() == QLatin1String("John Doe");
    const QJsonValue expiry = payload[QLatin1String("exp")];
    result.expired = expiry.isDouble() && expiry.toDouble() < double(nowSeconds);
    for (const char *claim : {"exp", "iat", "iss", "sub", "aud", "jti", "sid", "role", "email", "user_id", "scope"})
        result.speaksOfSomebody = result.speaksOfSomebody || payload.contains(QLatin1String(claim));
    return result;
}

bool isBasicAuth(std::string_view text)
{
    const QByteArray bytes = QByteArray::fromBase64(QByteArray::fromRawData(text.data(), qsizetype(text.size())));
    const qsizetype colon = bytes.indexOf(':');
    if (colon > 0 && isPlaceholder(bytes.mid(colon + 1).toStdString()))
        return false;
    const bool printable = std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > ' ' && c <= '~'; });
    return printable && colon > 0 && bytes.size() - colon > 4
        && !isManualPassword(bytes.mid(colon + 1).toStdString(), bytes.left(colon).toStdString());
}

std::optional<core::FindingLevel> urlPasswordLevel(std::string_view text, std::size_t from, std::size_t to,
                                                   core::FindingLevel level)
{
    const std::string_view password = text.substr(from, to - from);
    const std::size_t scheme = text.substr(0, from).rfind("://");
    if (scheme == std::string_view::npos)
        return {};
    const std::string_view user = text.substr(scheme + 3, from - scheme - 4);
    std::string_view host = text.substr(std::min(text.size(), to + 1), 200);
    host = host.substr(0, host.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_"));
    if (isManualPassword(password, user) || isManualHost(host))
        return {};
    const bool word = password.size() < 10
        && std::all_of(password.begin(), password.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
    if (isThisMachine(host))
        return word ? std::optional<core::FindingLevel>() : core::FindingLevel::Low;
    return word ? core::FindingLevel::Low : level;
}

}  // namespace scanning
