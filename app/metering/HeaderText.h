// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace metering {

/// Names of headers, media types and codings differ in case alone only by accident (RFC 9110).
inline bool sameHeaderText(std::string_view a, std::string_view b)
{
    constexpr auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? c | 0x20 : c; };
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i] != b[i] && lower(a[i]) != lower(b[i]))
            return false;
    }
    return true;
}

}  // namespace metering
