// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/NamedKeys.h"

#include "scanning/PatternShape.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace scanning {

namespace {

constexpr std::size_t longestName = 80;
constexpr std::size_t longestValue = 600;
constexpr std::size_t shortestValue = 16;
constexpr std::size_t before = 300;  // how far a provider's word may stand from the value
constexpr std::size_t behind = 150;

bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// What words are written in.
bool isLowerOrSign(char c)
{
    return !isLetterOrDigit(c) || (c >= 'a' && c <= 'z');
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isOf(std::string_view set, char c)
{
    return set.find(c) != std::string_view::npos;
}

bool isValueByte(char c)
{
    return isLetterOrDigit(c) || isOf("_/+~.-", c);
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

/// Lower case, letters and digits only: MISTRAL_API_KEY, mistralApiKey and mistral-api-key are one.
std::string bare(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (isLetterOrDigit(c))
            result += lower(c);
    }
    return result;
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), lower);
    return result;
}

/// As rfind, which compares at each byte, but as fast as find.
std::size_t lastOf(const std::string &text, const std::string &word)
{
    std::size_t last = std::string::npos;
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1))
        last = at;
    return last;
}

/// The first byte of the value that `at` is in, past an escape that ends in a letter: \n, \u003d, %3D.
std::size_t valueBegin(std::string_view bytes, std::size_t at)
{
    std::size_t from = at;
    while (from > 0 && isValueByte(bytes[from - 1]) && at - from < 16)
        --from;
    const char prefix = from > 0 ? bytes[from - 1] : ' ';
    const auto hex = [&](std::size_t first, std::size_t count) {
        return first + count <= at && std::all_of(&bytes[first], &bytes[first] + count, isHex);
    };
    if (prefix == '%' && hex(from, 2))
        return from + 2;
    if (prefix != '\\')
        return from;
    if (bytes[from] == 'u' && hex(from + 1, 4))
        return from + 5;
    if (bytes[from] == 'x' && hex(from + 1, 2))
        return from + 3;
    return isOf("nrt", bytes[from]) ? from + 1 : from;
}

/// The name whose value begins at `at`: the last run of name bytes before it that is not "value", "Bearer" or the like.
std::string_view nameBefore(std::string_view bytes, std::size_t at)
{
    constexpr auto fillers = std::to_array<std::string_view>(
        {"value", "string", "str", "bearer", "token", "basic", "quot", "3d", "20", "22", "u003d", "x3d"});
    const std::size_t begin = at - std::min(at, longestName + 60);
    std::size_t end = at;
    for (int run = 0; run < 4; ++run) {
        while (end > begin && !isLetterOrDigit(bytes[end - 1]) && bytes[end - 1] != '_')
            --end;
        std::size_t from = end;
        while (from > begin && (isLetterOrDigit(bytes[from - 1]) || isOf("_.-", bytes[from - 1])))
            --from;
        const std::string_view name = bytes.substr(from, end - from);
        // "token VALUE" and "token: VALUE" are a name, "Authorization: token VALUE" is not.
        const bool endTag = name == "key" && from > begin && bytes[from - 1] == '/';
        const bool filler = endTag || std::find(fillers.begin(), fillers.end(), lowered(name)) != fillers.end();
        const std::string_view between = bytes.substr(end, at - end);
        if (!filler || (run == 0 && between.find_first_of("=:") != std::string_view::npos && lowered(name) == "token"))
            return name;
        end = from;
    }
    return {};
}

/// Whether a name stands for a secret whatever its provider: API_KEY, clientSecret, DB_PASSWORD, but not "key".
bool speaksOfSecret(std::string_view bareName)
{
    constexpr auto endings = std::to_array<std::string_view>(
        {"apikey",        "secretkey", "accesskey",  "authkey",     "privatekey",   "signingkey",
         "encryptionkey", "masterkey", "servicekey", "adminkey",    "sharedkey",    "sessionkey",
         "accountkey",    "secret",    "token",      "password",    "passwd",       "passphrase",
         "pwd",           "pat",       "credential", "credentials", "authorization"});
    constexpr auto publics = std::to_array<std::string_view>(
        {"public", "hash", "nexttoken", "pagetoken", "continuationtoken", "csrftoken", "xsrftoken", "publickeytoken"});
    const auto has = [bareName](std::string_view text) { return bareName.find(text) != std::string_view::npos; };
    return std::any_of(endings.begin(), endings.end(), [&](auto text) { return bareName.ends_with(text); })
        && std::none_of(publics.begin(), publics.end(), has);
}

}  // namespace

struct NamedKeys::Value {
    std::size_t from = 0;
    std::size_t to = 0;
    std::string name;  // bare
    QString text;
    std::vector<std::optional<std::size_t>> lengths;  // by pattern, once it was tried: of its match, 0 if there is none
};

/// The key that the rule sees at the beginning of a value.
PatternMatch NamedKeys::matchAt(const Named &named, Value &value)
{
    std::optional<std::size_t> &length = value.lengths[named.pattern];
    if (!length) {
        const auto match = named.rule->expression.match(value.text, 0, QRegularExpression::NormalMatch,
                                                        QRegularExpression::AnchorAtOffsetMatchOption);
        length = match.hasMatch() ? std::size_t(match.capturedEnd()) : 0;
    }
    return *length > 0 ? PatternMatch{named.rule, value.from, value.from + *length} : PatternMatch{};
}

NamedKeys::NamedKeys(const PatternEngine &engine)
{
    std::map<std::string, std::size_t> patterns;
    for (const Rule &rule : engine.rules()) {
        if (rule.evidence == Evidence::Shape)
            continue;
        const std::size_t pattern = patterns.emplace(rule.pattern, patterns.size()).first->second;
        Named named{&rule, pattern, shapeOf(rule.pattern).width.least, {}, {}};
        if (rule.evidence == Evidence::Chance) {
            m_chance = std::move(named);
            continue;
        }
        for (const std::string &name : rule.names)
            named.names.push_back(bare(name));
        for (const std::string &word : rule.words) {
            if (isLetterOrDigit(word.front()) && bare(word).size() >= 4)  // shorter ones only count as they are written
                named.words.push_back(bare(word));
        }
        m_named.push_back(std::move(named));
    }
    m_patterns = patterns.size();
}

std::vector<PatternMatch> NamedKeys::find(std::string_view bytes, const std::vector<std::size_t> &values,
                                          TextKind kind) const
{
    std::vector<PatternMatch> matches;
    std::size_t done = 0;
    for (const std::size_t at : values) {
        if (at <= done)
            continue;
        Value value;
        value.from = valueBegin(bytes, at - 1);
        value.to = at;
        const std::size_t limit = std::min(bytes.size(), value.from + longestValue);
        while (value.to < limit && (isValueByte(bytes[value.to]) || bytes[value.to] == '='))
            ++value.to;
        done = value.to;
        const std::string_view text = bytes.substr(value.from, value.to - value.from);
        if (text.size() < shortestValue || std::all_of(text.begin(), text.end(), isLowerOrSign))
            continue;
        value.name = bare(nameBefore(bytes, value.from));
        value.text = QString::fromLatin1(text.data(), qsizetype(text.size()));
        value.lengths.resize(m_patterns);
        PatternMatch match = byName(value);
        if (!match.rule)
            match = byNeighbour(bytes, value);
        if (!match.rule)
            match = byChance(value, kind);
        if (match.rule)
            matches.push_back(match);
    }
    return matches;
}

PatternMatch NamedKeys::byName(Value &value) const
{
    PatternMatch best;
    std::size_t longest = 0;
    for (const Named &named : m_named) {
        std::size_t length = 0;
        for (const std::string &name : named.names) {
            if (value.name.ends_with(name))
                length = std::max(length, name.size());
        }
        for (const std::string &word : named.words) {
            if (value.name.find(word) != std::string::npos)
                length = std::max(length, word.size());
        }
        if (length <= longest)
            continue;
        if (const PatternMatch match = matchAt(named, value); match.rule) {
            best = match;
            longest = length;
        }
    }
    return best;
}

PatternMatch NamedKeys::byNeighbour(std::string_view bytes, Value &value) const
{
    PatternMatch best;
    std::size_t nearest = before + behind;
    std::string ahead;
    std::string after;
    for (const Named &named : m_named) {
        if (named.rule->words.empty() || value.to - value.from < named.shortest)
            continue;
        const PatternMatch match = matchAt(named, value);
        if (!match.rule)
            continue;
        if (ahead.empty()) {
            const std::size_t begin = value.from - std::min(value.from, before);
            ahead = lowered(bytes.substr(begin, value.from - begin));
            after = lowered(bytes.substr(value.to, behind));
        }
        for (const std::string &word : named.rule->words) {
            const std::size_t left = lastOf(ahead, word);
            const std::size_t right = after.find(word);
            // What stands before a value is likelier to speak of it than what follows.
            const std::size_t distance = std::min(left == std::string::npos ? nearest : ahead.size() - left,
                                                  right == std::string::npos ? nearest : right + behind);
            if (distance < nearest) {
                nearest = distance;
                best = match;
            }
        }
    }
    return best;
}

PatternMatch NamedKeys::byChance(Value &value, TextKind kind) const
{
    if (!m_chance || kind != TextKind::Settings || !speaksOfSecret(value.name))
        return {};
    const PatternMatch match = matchAt(*m_chance, value);
    return match.to == value.to ? match : PatternMatch{};
}

}  // namespace scanning
