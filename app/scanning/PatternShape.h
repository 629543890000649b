// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scanning/Patterns.h"

#include <string>
#include <string_view>
#include <vector>

namespace scanning {

/// What a pattern tells of its matches before it is tried.
struct PatternShape {
    Width width;  ///< `most` is above longestKey if there is no bound
    std::vector<std::string> literals;  ///< each match has one of them; none: no text of two bytes is in each
    Width before;  ///< bytes between the begin of the match and of the literal
    bool anyCase = false;  ///< of the literals
};

/// Reads a regular expression that is known to be one. Pure.
PatternShape shapeOf(std::string_view pattern);

}  // namespace scanning
