// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace metering {

/// What stands between the quotes of a JSON string, as UTF-8. Never fails: a lone surrogate becomes U+FFFD,
/// an escape that JSON does not know or that is cut off is dropped.
std::string unescaped(std::string_view raw);

/// The text as a JSON string with its quotes; bytes that are not UTF-8 become U+FFFD.
std::string quoted(std::string_view text);

}  // namespace metering
