// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/Verifier.h"

#include "scanning/Boundary.h"
#include "scanning/Randomness.h"

#include <algorithm>

namespace scanning {

namespace {

bool isKey(const PatternMatch &match, std::string_view bytes)
{
    const Rule &rule = *match.rule;
    const std::string_view key = bytes.substr(match.from, match.to - match.from);
    return beginsKey(bytes, match.from, rule.alphabet) && endsKey(bytes, match.to, rule.alphabet)
        && entropy(key) >= rule.entropy && (!rule.mixed || isMixed(key)) && !isPlaceholder(key);
}

bool stronger(const Candidate &a, const Candidate &b)
{
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

std::vector<Candidate> verified(const std::vector<PatternMatch> &matches, std::string_view bytes)
{
    std::vector<Candidate> candidates;
    for (const PatternMatch &match : matches) {
        if (!isKey(match, bytes))
            continue;
        // A wrong checksum means mistyped or made up: worth a look, not an alarm.
        const bool doubtful = match.rule->crc32 && !hasCrc32Tail(bytes.substr(match.from, match.to - match.from));
        candidates.push_back(
            {match.rule, doubtful ? core::FindingLevel::Low : match.rule->level, match.from, match.to});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.from < b.from; });
    return withoutOverlaps(candidates);
}

}  // namespace scanning
