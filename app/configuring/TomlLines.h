// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuring/Edit.h"

namespace configuring {

/// `key.path = value` as it stands in the text, at the top level of a section or inside an inline table; or an entry of
/// a list, which has no key of its own.
struct TomlPair {
    KeyPath path;  ///< from the root of the file; the entries of a list are "#0", "#1", …
    std::size_t keyBegin = 0;
    std::size_t valueBegin = 0;
    std::size_t valueEnd = 0;
    std::vector<TomlPair> members;  ///< of an inline table or a list
    std::optional<std::size_t> comma;  ///< inside one of those: where the comma after it stands
};

/// A [header] with its pairs; the first section is the root's and has no header. The path of an entry of [[a list of
/// tables]] ends in "#0", "#1", ….
struct TomlSection {
    KeyPath path;
    std::size_t headerBegin = 0;  ///< start of the header's line
    std::size_t bodyBegin = 0;  ///< start of the line after it
    std::vector<TomlPair> pairs;
};

/// Finds the spans of a text. Whether it is TOML at all, toml++ is asked first: the spans' scanner checks no grammar.
core::Result<std::vector<TomlSection>> tomlSections(std::string_view text);

}  // namespace configuring
