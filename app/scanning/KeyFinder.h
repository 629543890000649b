// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scanning/NamedKeys.h"

#include <string>
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

/// The key without what is only its writing: a PEM key without its line ends, whether real or escaped. What a
/// fingerprint is made of, so that it is the same wherever the key lies.
std::string canonical(const FoundKey &found);

/// Finds the keys of a text: search, verification, line and column. One for each thread; the engine outlives it.
class KeyFinder {
public:
    explicit KeyFinder(const PatternEngine &engine) : m_search(engine), m_named(engine) { }

    /// In the order of the text.
    std::vector<FoundKey> find(std::string_view text, TextKind kind = TextKind::Any);

private:
    PatternSearch m_search;
    NamedKeys m_named;
};

}  // namespace scanning
