// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Finding.h"

#include <functional>
#include <string>
#include <vector>

namespace scanning {

enum class Next { GoOn, Stop };

/// Names of one folder, at most 256 of them, so that they can be shared out among threads.
struct FileBatch {
    std::string folder;
    std::string names;  ///< each ends in a zero byte: a million names take no million allocations
    int count = 0;
    bool isRecalled = false;  ///< what the cache knows of was taken out
};

/// Called on the walk's threads with a batch and its folder, which is open; may take names out.
using OnBatch = std::function<void(int worker, int folder, FileBatch &batch)>;

/// Finds the files below folders that are worth opening, with several threads. Follows no link to a folder, so that it
/// always ends. Ignore files such as .gitignore are not asked: what git ignores is where keys lie.
class FileWalker {
public:
    enum class Prune {
        Caches,  ///< what tools have made or downloaded is left out
        Nothing,
    };

    FileWalker(int threads, std::function<Next()> onFolders, OnBatch onBatch = {})
        : m_threads(threads), m_onFolders(std::move(onFolders)), m_onBatch(std::move(onBatch))
    {
    }

    /// Appends to `batches`. Counts in `coverage` what is left out: folders that cannot be listed, pruned folders,
    /// opaque files. `onFolders` is called on this thread now and then; Stop ends the walk.
    Next walk(std::vector<std::string> folders, Prune prune, std::vector<FileBatch> &batches,
              core::ScanCoverage &coverage) const;

private:
    int m_threads;
    std::function<Next()> m_onFolders;
    OnBatch m_onBatch;
};

}  // namespace scanning
