// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace configuring {

/// What changes between two texts, as `diff -u` shows it, without file names. Empty if nothing does.
/// Pure. Texts that differ in more than 2000 lines are shown as wholly replaced.
std::string unifiedDiff(std::string_view before, std::string_view after);

}  // namespace configuring
