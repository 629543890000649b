// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Finding.h"

#include <functional>
#include <string>

namespace scanning {

enum class Next { GoOn, Stop };

/// Finds the files below a folder that are worth opening. Keeps no state between calls; follows no link to a folder,
/// so that it always ends. Ignore files such as .gitignore are not asked: what git ignores is where keys lie.
class FileWalker {
public:
    enum class Choose {
        EveryFile,
        KeyFiles,  ///< only names in which keys are kept by habit
    };
    using OnFile = std::function<Next(const std::string &path)>;
    using OnFolder = std::function<Next()>;

    /// Counts in `coverage` what it leaves out: folders that cannot be listed, pruned folders, opaque files.
    explicit FileWalker(core::ScanCoverage &coverage) : m_coverage(coverage) { }

    /// Calls `onFile` for each chosen file and `onFolder` before each folder, until one of them says Stop.
    Next walk(const std::string &folder, Choose choose, const OnFile &onFile, const OnFolder &onFolder);

private:
    core::ScanCoverage &m_coverage;
};

}  // namespace scanning
