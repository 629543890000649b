// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Finding.h"
#include "core/Result.h"
#include "scanning/FileWalker.h"
#include "scanning/PatternEngine.h"

#include <functional>
#include <string>
#include <vector>

namespace scanning {

struct ScanRequest {
    std::vector<std::string> paths;  ///< files or folders; none: the known places of `home`
    std::string home;
    std::string salt;  ///< bytes, of this machine; at least 16
    qint64 maxFileBytes = 8 * 1024 * 1024;  ///< larger files are counted as skipped
};

/// Told after each file and folder what was seen so far; answers whether to go on.
using Progress = std::function<Next(const core::ScanCoverage &)>;

/// Scans files for keys. Immutable: several threads may scan at once. A report holds fingerprints and masked previews,
/// never a key.
class Scanner {
public:
    /// With the rules that the program carries.
    static core::Result<Scanner> create();
    explicit Scanner(PatternEngine engine) : m_engine(std::move(engine)) { }

    /// Findings grouped by key, the most dangerous first. Fails if a path of the request does not exist, if the request
    /// makes no sense, or if `progress` says Stop.
    core::Result<core::ScanReport> scan(const ScanRequest &request, const Progress &progress) const;

private:
    PatternEngine m_engine;
};

}  // namespace scanning
