// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/SecretText.h"

#include "core/Secret.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

namespace agents {

namespace {

constexpr std::size_t shortestSecret = 8;

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return lower;
}

bool isWordCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-';
}

bool namesSecret(std::string_view line)
{
    constexpr std::array<std::string_view, 6> names{"key", "token", "secret", "passw", "auth", "bearer"};
    const std::string lower = lowerCase(line);
    return std::any_of(names.begin(), names.end(),
                       [&lower](std::string_view name) { return lower.find(name) != lower.npos; });
}

/// Long words with digits are secrets if their line says so, or if they mix cases as no identifier does.
bool looksSecret(std::string_view word, bool lineNamesSecret)
{
    const auto count = [word](int (*is)(int)) {
        return std::count_if(word.begin(), word.end(), [is](unsigned char c) { return is(c) != 0; });
    };
    const bool mixed = word.size() >= 20 && count(std::isupper) > 1 && count(std::islower) > 1;
    return word.size() >= 16 && count(std::isdigit) > 0 && count(std::isalpha) > 0 && (lineNamesSecret || mixed);
}

/// Calls `visit` with each word and what is between the words, in order.
template <class Visit> void eachWord(std::string_view text, Visit visit)
{
    while (!text.empty()) {
        const auto end = std::find_if_not(text.begin(), text.end(), isWordCharacter);
        const auto length = std::max<std::size_t>(1, std::size_t(end - text.begin()));
        visit(text.substr(0, length));
        text.remove_prefix(length);
    }
}

/// "apiKey" and "GEMINI_API_KEY", but not "tokenSource".
bool isSecretSlot(const configuring::KeyPath &key)
{
    constexpr std::array<std::string_view, 6> endings{"key", "token", "secret", "password", "auth", "bearer"};
    const std::string last = key.empty() ? std::string() : lowerCase(key.back());
    return std::any_of(endings.begin(), endings.end(),
                       [&last](std::string_view ending) { return last.ends_with(ending); });
}

/// "${KEY}", "$KEY", "{env:KEY}": the secret itself is elsewhere.
bool isReference(std::string_view text)
{
    return text.starts_with('$') || text.starts_with("{env:") || text.starts_with("{file:");
}

/// "https://name:password@host/"
bool holdsPassword(std::string_view text)
{
    const std::size_t host = text.find("://");
    if (host == text.npos)
        return false;
    const std::string_view authority = text.substr(host + 3, text.find_first_of("/\"'", host + 3) - (host + 3));
    const std::size_t at = authority.find('@');
    return at != authority.npos && authority.substr(0, at).find(':') != authority.npos;
}

}  // namespace

bool isSecret(const configuring::KeyPath &key, std::string_view raw)
{
    std::string_view text = raw;
    const bool quoted =
        text.size() >= 2 && text.front() == text.back() && (text.front() == '"' || text.front() == '\'');
    if (quoted)
        text = text.substr(1, text.size() - 2);
    if (isReference(text))
        return false;
    if (isSecretSlot(key) && text.size() >= shortestSecret && text.front() != '{' && text.front() != '[')
        return true;
    bool found = holdsPassword(text);
    const bool named = namesSecret(text) || text.find("://") != text.npos;  // relays have keys in their paths
    eachWord(text, [&](std::string_view word) { found = found || looksSecret(word, named); });
    return found;
}

std::string maskedLine(std::string_view line)
{
    const bool named = namesSecret(line);
    std::string out;
    eachWord(line,
             [&](std::string_view word) { out += looksSecret(word, named) ? core::masked(word) : std::string(word); });
    return out;
}

}  // namespace agents
