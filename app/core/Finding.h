// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class FindingLevel {
    Sample,  ///< in a test, an example or a manual: shown only when asked for
    Low,
    Medium,
    High,
    Critical
};

/// What a place is, which decides how a key is taken out of it.
enum class PlaceKind {
    Store,  ///< a tool's own store: expected there
    Stray,
    History,  ///< or a transcript: only what it says can be blotted out
    Repository,  ///< a file that others get too
    Commit,  ///< a repository's history: `path` is its folder, `reach` names file and commit
    Process,  ///< the environment of a running process: `path` names it, there is no line
};

/// Where a key lies and who can read it there.
struct FindingPlace {
    std::string path;  ///< bytes as the file system gives them
    int line = 0;  ///< from 1
    int column = 0;  ///< from 1, bytes
    std::string reach;  ///< one sentence: "Only you can read it.", "Everyone on this machine can read it."
    PlaceKind kind = PlaceKind::Stray;
    qint64 modifiedAt = 0;  ///< of the file, UTC milliseconds; 0 if not known
    FindingLevel level = FindingLevel::Medium;  ///< of the key in this place; the finding has the highest
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
    bool served = false;  ///< the gateway serves this provider: the key can go
    std::string usedBy = {};  ///< the agent that reads it and goes past the gateway; empty if none is known
};

/// What a scan saw and what it could not see, so that "clean" is honest.
struct ScanCoverage {
    qint64 files = 0;
    qint64 bytes = 0;
    qint64 unreadable = 0;
    qint64 skipped = 0;  ///< too large, binary or special; a folder of caches or dependencies counts once
    qint64 allowed = 0;  ///< keys that an allowlist or a comment lets be
    qint64 unchanged = 0;  ///< of the files: not opened again, since nothing changed since they were found clean
};

struct ScanReport {
    std::vector<Finding> findings;
    ScanCoverage coverage;
};

std::string_view name(FindingLevel level);
std::string_view name(PlaceKind kind);
std::optional<PlaceKind> placeKindFromName(std::string_view name);
std::optional<FindingLevel> findingLevelFromName(std::string_view name);

}  // namespace core
