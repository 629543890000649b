// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// Texts that do not stand as they are read. Pure.
namespace scanning {

/// UTF-16 told by its byte order mark, or by a zero in every other byte (Windows PowerShell writes it): as UTF-8.
/// Nothing if the bytes are something else.
std::optional<std::string> fromUtf16(std::string_view bytes);

/// What gzip has packed, at most `limit` bytes of it; nothing if the bytes are no gzip or broken.
std::optional<std::string> unzipped(std::string_view bytes, std::size_t limit);

/// fish writes its universal variables with \x2d for a dash: with the bytes themselves.
std::string withoutHexEscapes(std::string_view text);

}  // namespace scanning
