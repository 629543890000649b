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
    bool isOneWord = true;  ///< no blank or line end is in a match
};

/// Reads a regular expression that is known to be one. Pure.
PatternShape shapeOf(std::string_view pattern);

/// One search of a text for the rules' shapes, round literals that were found in it.
struct ShapePass {
    std::string_view bytes;
    const std::vector<Rule> &rules;
    const std::vector<PatternShape> &forms;  // by rule
    std::vector<std::size_t> &searchedTo;  // by rule: the end of its last match
    std::vector<PatternMatch> found;

    /// Looks for a match of rule number `id` with its literal at bytes [from, to).
    void lookRound(unsigned id, std::size_t from, std::size_t to);

private:
    bool isInWord(std::size_t from, std::size_t to, std::size_t least) const;
};

}  // namespace scanning
