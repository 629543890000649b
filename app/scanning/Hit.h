// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Finding.h"
#include "scanning/KeyFinder.h"

#include <string>
#include <string_view>

namespace scanning {

/// A key in a file, without the key.
struct Hit {
    const Rule *rule = nullptr;
    core::FindingLevel level = core::FindingLevel::Medium;
    std::string fingerprint;
    std::string masked;
    std::string baseline;  ///< the fingerprint of its SHA-1, with which detect-secrets writes its baselines
    bool allowed = false;  ///< by a comment
    int line = 0;
    int column = 0;
    std::string object;  ///< of a repository, in whose history it is; empty: a file
};

/// What may be kept of a key that was found in `text`.
Hit hitOf(const FoundKey &found, std::string_view text, std::string_view salt);

}  // namespace scanning
