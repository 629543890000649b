// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "scanning/Rules.h"

#include <QString>

#include <memory>
#include <string_view>
#include <vector>

namespace scanning {

/// Bytes [from, to) that have the shape of a rule's key. What it points to lives as long as the engine.
struct PatternMatch {
    const Rule *rule = nullptr;
    std::size_t from = 0;
    std::size_t to = 0;
};

/// Compiled rules. One pass finds the keys that have a shape of their own, and tells whether a provider is named whose
/// keys have none; only then, or in a file of settings, a second pass looks for values behind the names of secrets.
/// Compile it once (Hyperscan: about 0.3 s); then it never changes, and each thread searches with a PatternSearch of
/// its own. HyperscanEngine.cpp or PortableEngine.cpp is behind it, whichever is linked; both find the same keys.
class PatternEngine {
public:
    /// Fails with a sentence that names the rule if a pattern has no bounded length or cannot be compiled. `cacheFile`
    /// keeps what was compiled for the next time; without one, or if it is of other rules, all is compiled anew.
    static core::Result<PatternEngine> compile(Rules rules, const QString &cacheFile = {});

    const std::vector<Rule> &rules() const { return m_rules.list; }
    const std::vector<std::string> &samples() const { return m_rules.samples; }

private:
    friend class PatternSearch;
    struct Compiled;
    struct CompiledDeleter {
        void operator()(Compiled *compiled) const;
    };

    PatternEngine(Rules rules, Compiled *compiled) : m_rules(std::move(rules)), m_compiled(compiled) { }

    Rules m_rules;  // a vector's elements stay where they are when it is moved
    std::unique_ptr<Compiled, CompiledDeleter> m_compiled;
};

/// One thread's way of asking an engine. The engine must stay where it is and outlive it. At most 4 GiB in one call.
class PatternSearch {
public:
    struct Shapes {
        std::vector<PatternMatch> matches;
        bool namesProvider = false;  ///< of keys that are told by name
    };

    explicit PatternSearch(const PatternEngine &engine);

    Shapes shapes(std::string_view bytes);
    struct Names {
        /// Offsets in the values of names that speak of secrets, ascending: each a few bytes behind the value's first.
        std::vector<std::size_t> values;
        std::vector<PatternMatch> matches;  ///< of shapes that need a hint
    };
    Names names(std::string_view bytes);

    const PatternEngine &engine() const { return m_engine; }

private:
    struct Scratch;
    struct ScratchDeleter {
        void operator()(Scratch *scratch) const;
    };

    const PatternEngine &m_engine;
    std::vector<std::size_t> m_searchedTo;  ///< by rule: the end of its last match
    std::unique_ptr<Scratch, ScratchDeleter> m_scratch;
};

}  // namespace scanning
