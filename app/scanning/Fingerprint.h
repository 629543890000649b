// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace scanning {

/// Tells keys apart without holding them: HMAC-SHA256 in lower-case hex. The salt is this machine's own secret, so
/// that nobody can test a guess against a fingerprint.
std::string fingerprint(std::string_view key, std::string_view salt);

}  // namespace scanning
