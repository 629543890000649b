// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuring/Edit.h"

#include <string>
#include <string_view>

/// Which texts of agents' files are keys or tokens. Pure; thread-safe. It errs on the side of secrecy.
namespace agents {

/// Whether a value must not stand in a journal: what was at a key named like one for secrets (unless it only refers to
/// a variable), and whatever looks like a key, a token or an address with a password wherever it was.
bool isSecret(const configuring::KeyPath &key, std::string_view raw);

/// A line of a file with what looks like a key or a token in it masked.
std::string maskedLine(std::string_view line);

}  // namespace agents
