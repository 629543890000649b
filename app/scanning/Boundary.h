// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scanning/Rules.h"

#include <string_view>

/// Where a key begins and ends. In text a quote or a space stands there; inside a JSON string, a URL or a terminal's
/// colour codes it is the tail of an escape, and its last byte is often a letter: `\nKEY`, `%3DKEY`, `ESC[0mKEY`.
namespace scanning {

/// Whether a key may begin at `from`: what stands before it does not belong to it.
bool beginsKey(std::string_view bytes, std::size_t from, Alphabet alphabet);

/// Whether a key may end before `to`: what stands there does not belong to it.
bool endsKey(std::string_view bytes, std::size_t to, Alphabet alphabet);

}  // namespace scanning
