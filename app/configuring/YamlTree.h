// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuring/Edit.h"

namespace configuring {

struct YamlMember;

/// A YAML value with the place where its text begins (behind nothing: an anchor or tag belongs to it).
struct YamlNode {
    Leaf::Kind kind = Leaf::Kind::Literal;
    std::size_t begin = 0;
    bool flow = false;  ///< {…} or […]
    bool null = false;
    std::string text;
    std::vector<YamlMember> members;  ///< of a mapping or, with "#0" as key, of a list
};

struct YamlMember {
    std::string key;
    std::size_t keyBegin = 0;  ///< of the key; in a list of the value
    YamlNode value;
};

/// Parses a file of one document with yaml-cpp; nothing if it holds no value. Keys that are no texts, values nested
/// beyond all measure and aliases that would make it huge are refused.
core::Result<std::optional<YamlNode>> parseYaml(std::string_view text);

}  // namespace configuring
