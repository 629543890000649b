// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Finding.h"

#include <QtGlobal>

#include <optional>
#include <string_view>

/// What keys that are made of parts tell by them. Pure.
namespace scanning {

/// A JSON Web Token (RFC 7519): whether its parts decode, and what they say.
struct WebToken {
    bool serviceRole = false;  ///< Supabase's key past all row rules
    bool publicByDesign = false;  ///< Supabase's anonymous key, or the token that every introduction prints
    bool expired = false;
    bool speaksOfSomebody = false;  ///< has one of the claims that real tokens have
};
std::optional<WebToken> readWebToken(std::string_view token, qint64 nowSeconds);

/// Whether the text is base64 of "user:password", as HTTP's basic authentication has it (RFC 7617).
bool isBasicAuth(std::string_view text);

/// How dangerous the password of a URL is: nothing if it is one that a manual would print or a variable's name, Low on
/// this very machine. `text` is what the password stands in, which begins at `from` and ends before `to`.
std::optional<core::FindingLevel> urlPasswordLevel(std::string_view text, std::size_t from, std::size_t to,
                                                   core::FindingLevel level);

}  // namespace scanning
