// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "scanning/Rules.h"

#include <memory>
#include <string_view>
#include <vector>

struct hs_database;
struct hs_scratch;

namespace scanning {

/// Bytes [from, to) that have the shape of a rule's key. What it points to lives as long as the engine.
struct PatternMatch {
    const Rule *rule = nullptr;
    std::size_t from = 0;
    std::size_t to = 0;
};

/// Finds the shapes of all rules in one pass (Hyperscan, block mode). Compile it once (about 0.1 s); then it never
/// changes, and each thread searches with a PatternSearch of its own.
class PatternEngine {
public:
    /// How many bytes a match of a rule has.
    struct Width {
        std::size_t least = 0;
        std::size_t most = 0;
    };

    /// Fails with a sentence that names the rule if a pattern has no bounded length or cannot be compiled.
    static core::Result<PatternEngine> compile(Rules rules);

    const Rules &rules() const { return m_rules; }

private:
    friend class PatternSearch;
    struct DatabaseDeleter {
        void operator()(hs_database *database) const;
    };

    PatternEngine(Rules rules, std::vector<Width> widths, hs_database *database);

    Rules m_rules;  // a vector's elements stay where they are when it is moved
    std::vector<Width> m_widths;
    std::unique_ptr<hs_database, DatabaseDeleter> m_database;
};

/// One thread's way of asking an engine. The engine must stay where it is and outlive it.
class PatternSearch {
public:
    explicit PatternSearch(const PatternEngine &engine);

    /// All matches, ordered by their end. At most 4 GiB in one call.
    std::vector<PatternMatch> find(std::string_view bytes);

private:
    struct ScratchDeleter {
        void operator()(hs_scratch *scratch) const;
    };

    const PatternEngine &m_engine;
    std::unique_ptr<hs_scratch, ScratchDeleter> m_scratch;
};

}  // namespace scanning
