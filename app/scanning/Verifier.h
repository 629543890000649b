// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scanning/PatternEngine.h"

#include <string_view>
#include <vector>

namespace scanning {

/// A match that is a key as far as its bytes can tell. Holds a position, not the key.
struct Candidate {
    const Rule *rule = nullptr;
    core::FindingLevel level = core::FindingLevel::Medium;  ///< the rule's, or less by what the key itself tells
    std::size_t from = 0;
    std::size_t to = 0;
};

/// Keeps the matches whose borders, entropy and checks are those of a real key and that are no placeholder; where some
/// overlap, the longest, then the one whose rule comes first. Ordered by position.
/// `samples` are SHA-256 hashes of keys that manuals print. One that rests on chance gives way to any other.
std::vector<Candidate> verified(const std::vector<PatternMatch> &matches, std::string_view bytes,
                                const std::vector<std::string> &samples);

}  // namespace scanning
