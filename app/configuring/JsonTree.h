// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuring/Edit.h"

namespace configuring {

struct JsonMember;

/// A JSON value with the span of text it stands in. Offsets are bytes from the start of the file.
struct JsonNode {
    Leaf::Kind kind = Leaf::Kind::Literal;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string text;  ///< decoded text, or the literal as written
    std::vector<JsonMember> members;  ///< of an object or, with the index as key, of a list
};

struct JsonMember {
    std::string key;  ///< decoded
    std::size_t keyBegin = 0;
    std::size_t keyEnd = 0;
    JsonNode value;
    std::optional<std::size_t> comma;  ///< where the comma after it stands
};

/// Parses a whole file; nothing if it holds only white space (and comments in Jsonc).
core::Result<std::optional<JsonNode>> parseJson(Format format, std::string_view text);

}  // namespace configuring
