// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Finding.h"
#include "core/Result.h"
#include "scanning/Allowlist.h"
#include "scanning/FileWalker.h"
#include "scanning/KnownPlaces.h"
#include "scanning/PatternEngine.h"

#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace scanning {

struct ScanRequest {
    std::vector<std::string> paths;  ///< files or folders; none: `home`, its known places first
    std::string home;
    std::string salt;  ///< bytes, of this machine; at least 16
    QString cacheFile;  ///< what earlier scans found clean; empty: none is kept
    qint64 maxFileBytes = 8 * 1024 * 1024;  ///< larger files, but for histories, are counted as skipped
    int threads = 2;
    Allowlist allowed;  ///< what the user lets be
    bool history = false;  ///< look at all that was ever committed to the repositories on the way, too
    bool processes = false;  ///< look at the environments of this user's processes too
};

/// Told now and then what was seen so far, on the thread of scan(); answers whether to go on.
using Progress = std::function<Next(const core::ScanCoverage &)>;

/// Scans files for keys. Immutable: several threads may scan at once. A report holds fingerprints and masked previews,
/// never a key.
class Scanner {
public:
    /// With the rules that the program carries, and the user's own (a file of the same format; may be missing).
    /// `engineCache` as PatternEngine::compile says.
    static core::Result<Scanner> create(const QString &userRules = {}, const QString &engineCache = {});
    explicit Scanner(PatternEngine engine) : m_engine(std::move(engine)), m_places(KnownPlaces::builtIn()) { }

    /// Findings grouped by key, the most dangerous first. Fails if a path of the request does not exist, if the request
    /// makes no sense, or if `progress` says Stop.
    core::Result<core::ScanReport> scan(const ScanRequest &request, const Progress &progress) const;

    const PatternEngine &engine() const { return m_engine; }

private:
    PatternEngine m_engine;
    KnownPlaces m_places;
};

}  // namespace scanning
