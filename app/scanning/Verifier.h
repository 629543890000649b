// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scanning/PatternEngine.h"

#include <string_view>
#include <vector>

namespace scanning {

/// A match that is a key as far as its bytes can tell. Holds a position, not the key.
struct Candidate {
    const Rule *rule = nullptr;
    core::FindingLevel level = core::FindingLevel::Medium;  ///< the rule's, or Low if the key's own checksum fails
    std::size_t from = 0;
    std::size_t to = 0;
};

/// Keeps the matches whose borders, entropy and checks are those of a real key and that are no placeholder; where some
/// overlap, the longest, then the one whose rule comes first. Ordered by position.
std::vector<Candidate> verified(const std::vector<PatternMatch> &matches, std::string_view bytes);

}  // namespace scanning
