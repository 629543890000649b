// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class FindingLevel { Low, Medium, High, Critical };

/// Where a key lies and who can read it there.
struct FindingPlace {
    std::string path;  ///< bytes as the file system gives them
    int line = 0;  ///< from 1
    int column = 0;  ///< from 1, bytes
    std::string reach;  ///< one sentence: "Only you can read it.", "Everyone on this machine can read it."
};

/// One stray key in one or more places. The key itself is not in here and never leaves the scanner:
/// `fingerprint` is a salted HMAC, `masked` shows four characters at the most.
struct Finding {
    std::string fingerprint;
    std::string rule;  ///< "openai-project-key"
    std::string provider;  ///< "OpenAI"
    std::string masked;  ///< "sk-p…"
    FindingLevel level = FindingLevel::Medium;
    std::string why;  ///< what whoever holds the key can do
    std::string revokeUrl;
    std::vector<FindingPlace> places;
};

/// What a scan saw and what it could not see, so that "clean" is honest.
struct ScanCoverage {
    qint64 files = 0;
    qint64 bytes = 0;
    qint64 unreadable = 0;
    qint64 skipped = 0;  ///< too large, binary or special; a folder of caches or dependencies counts once
};

struct ScanReport {
    std::vector<Finding> findings;
    ScanCoverage coverage;
};

std::string_view name(FindingLevel level);
std::optional<FindingLevel> findingLevelFromName(std::string_view name);

}  // namespace core
