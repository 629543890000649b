// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/Verifier.h"

#include "core/Secret.h"
#include "scanning/Boundary.h"
#include "scanning/Randomness.h"
#include "scanning/Structure.h"

#include <QDateTime>

#include <algorithm>
#include <optional>

namespace scanning {

namespace {

bool looksReal(const Rule &rule, std::string_view key)
{
    return entropy(key) >= rule.entropy && (!rule.has(Check::Mixed) || isMixed(key))
        && (!rule.has(Check::Digit) || hasDigitAndLetter(key)) && (!rule.has(Check::Chance) || looksRandom(key))
        && (!rule.has(Check::BasicAuth) || isBasicAuth(key));
}

/// The level of a key by what it says itself; nothing if it is none.
std::optional<core::FindingLevel> levelOf(const PatternMatch &match, std::string_view bytes)
{
    const Rule &rule = *match.rule;
    const std::string_view key = bytes.substr(match.from, match.to - match.from);
    if (rule.has(Check::UrlPassword))
        return urlPasswordLevel(bytes, match.from, match.to, rule.level);
    // A wrong checksum means mistyped or made up: worth a look, not an alarm.
    if (rule.has(Check::Crc32))
        return hasCrc32Tail(key) ? rule.level : core::FindingLevel::Low;
    if (!rule.has(Check::Jwt) && !rule.has(Check::JwtServiceRole))
        return rule.level;
    const auto token = readWebToken(key, QDateTime::currentSecsSinceEpoch());
    if (!token || token->publicByDesign || (rule.has(Check::JwtServiceRole) && !token->serviceRole))
        return {};
    if (!token->speaksOfSomebody)
        return core::FindingLevel::Sample;
    return token->expired ? core::FindingLevel::Low : rule.level;
}

bool isKey(const PatternMatch &match, std::string_view bytes, const std::vector<std::string> &samples)
{
    const Rule &rule = *match.rule;
    const std::string_view key = bytes.substr(match.from, match.to - match.from);
    if (!beginsKey(bytes, match.from, rule.alphabet) || !endsKey(bytes, match.to, rule.alphabet)
        || !looksReal(rule, key))
        return false;
    // Where a pattern says all that stands round the key, its entropy tells: a real PEM key is full of zeros.
    if (rule.alphabet != Alphabet::Free && isPlaceholder(key))
        return false;
    return std::find(samples.begin(), samples.end(), core::sha256Hex(key)) == samples.end();
}

bool stronger(const Candidate &a, const Candidate &b)
{
    if ((a.rule->evidence == Evidence::Chance) != (b.rule->evidence == Evidence::Chance))
        return b.rule->evidence == Evidence::Chance;
    if (a.to - a.from != b.to - b.from)
        return a.to - a.from > b.to - b.from;
    return a.rule < b.rule;  // rules lie in one vector, in the order of precedence
}

/// Of each group of overlapping candidates the strongest. Expects them ordered by `from`.
std::vector<Candidate> withoutOverlaps(const std::vector<Candidate> &candidates)
{
    std::vector<Candidate> kept;
    for (const Candidate &candidate : candidates) {
        if (kept.empty() || candidate.from >= kept.back().to)
            kept.push_back(candidate);
        else if (stronger(candidate, kept.back()))
            kept.back() = candidate;
    }
    return kept;
}

}  // namespace

std::vector<Candidate> verified(const std::vector<PatternMatch> &matches, std::string_view bytes,
                                const std::vector<std::string> &samples)
{
    std::vector<Candidate> candidates;
    for (const PatternMatch &match : matches) {
        if (!isKey(match, bytes, samples))
            continue;
        if (const auto level = levelOf(match, bytes))
            candidates.push_back({match.rule, *level, match.from, match.to});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.from < b.from; });
    return withoutOverlaps(candidates);
}

}  // namespace scanning
