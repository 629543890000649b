// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scanning/PatternEngine.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace scanning {

/// What kind of text is searched.
enum class TextKind {
    Any,
    Settings,  ///< NAME=value pairs are its purpose: any name that speaks of a secret counts
};

/// Keys without a shape of their own: the value of NAME=value, told by the name, or by the provider that is named near
/// by ("mistral": {"apiKey": "…"}). Pure; the engine outlives it.
class NamedKeys {
public:
    explicit NamedKeys(const PatternEngine &engine);

    /// `values` are the offsets that PatternSearch::names gave for these bytes.
    std::vector<PatternMatch> find(std::string_view bytes, const std::vector<std::size_t> &values, TextKind kind) const;

private:
    struct Named {
        const Rule *rule = nullptr;
        std::size_t pattern = 0;  ///< the same for all rules that have it: it is tried once for all of them
        std::size_t shortest = 0;  ///< what can match is no shorter
        std::vector<std::string> names;  // lower case, letters and digits only
        std::vector<std::string> words;  // the same; empty ones left out
    };
    struct Value;

    static PatternMatch matchAt(const Named &named, Value &value);
    PatternMatch byName(Value &value) const;
    PatternMatch byNeighbour(std::string_view bytes, Value &value) const;
    PatternMatch byChance(Value &value, TextKind kind) const;

    std::vector<Named> m_named;
    std::optional<Named> m_chance;
    std::size_t m_patterns = 0;  // different ones
};

}  // namespace scanning
