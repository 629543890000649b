// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scanning/PatternEngine.h"

#include <string_view>
#include <vector>

namespace scanning {

/// A key in a text. `key` points into that text; whoever keeps it longer keeps a fingerprint instead.
struct FoundKey {
    const Rule *rule = nullptr;
    core::FindingLevel level = core::FindingLevel::Medium;
    std::string_view key;
    int line = 0;  ///< from 1
    int column = 0;  ///< from 1, in bytes; a byte order mark does not count
};

/// Finds the keys of a text: search, verification, line and column. One for each thread; the engine outlives it.
class KeyFinder {
public:
    explicit KeyFinder(const PatternEngine &engine) : m_search(engine) { }

    /// In the order of the text.
    std::vector<FoundKey> find(std::string_view text);

private:
    PatternSearch m_search;
};

}  // namespace scanning
