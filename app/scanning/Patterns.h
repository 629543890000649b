// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scanning/PatternEngine.h"

#include <array>
#include <string_view>

/// What both engines do alike. Pure.
namespace scanning {

constexpr std::size_t longestKey = 5000;

/// How many bytes a match of a rule has.
struct Width {
    std::size_t least = 0;
    std::size_t most = 0;
};

/// What stands at the end of the name of a secret, in lower case.
constexpr auto secretNames =
    std::to_array<std::string_view>({"key", "token", "secret", "password", "passwd", "passphrase", "pwd", "credential",
                                     "credentials", "auth", "authorization", "pat"});

/// What stands between the end of a name and the eighth byte of its value: NAME=value, "name": "value",
/// name => 'value', set -gx NAME value, <name>value<, os.environ["NAME"] = "value", {"name": "NAME", "value": "value"},
/// and the same inside a JSON string or a URL. For any case.
constexpr char beforeValue[] =
    R"([a-z0-9_.-]{0,12}(?:\\{0,2}["'`]|&quot;|%22)?[\])]?(?:[ \t]{0,8}(?:: ?[a-z]{1,8} ?=|=>|:=|\?=|[=:,|>(]|%3d|\\u003d|\\x3d)[ \t]{0,8}|[\s,]{1,40}\\{0,2}["']?value\\{0,2}["']?[ \t]{0,4}[:=][ \t]{0,4}|</key>\s{0,20}<string>|[ \t]{1,8}))"
    R"((?:\\{0,2}["'`]|&quot;|%22)?(?:(?:bearer|token|basic)(?: |%20))?[a-z0-9_/+~.-]{8})";
constexpr std::size_t mostBeforeValue = 160;  // bytes that it may match

core::Error badPattern(const Rule &rule, const QString &why);
core::Error badWidth(const Rule &rule);

/// The first match of the rule in bytes [begin, end) that begins at `last` or before and ends at `hit` or later.
PatternMatch locate(const Rule &rule, std::string_view bytes, std::size_t begin, std::size_t last, std::size_t hit,
                    std::size_t end);

}  // namespace scanning
