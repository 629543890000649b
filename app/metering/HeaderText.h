// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>

namespace metering {

/// Names of headers, media types and codings differ in case alone only by accident (RFC 9110).
inline bool sameHeaderText(std::string_view a, std::string_view b)
{
    return qstrnicmp(a.data(), qsizetype(a.size()), b.data(), qsizetype(b.size())) == 0;
}

}  // namespace metering
