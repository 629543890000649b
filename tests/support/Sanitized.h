// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace support {

/// Under AddressSanitizer everything takes several times as long, and what was freed is kept for a while: promises of time
/// and memory are those of the other builds.
#ifdef __SANITIZE_ADDRESS__
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

}  // namespace support
