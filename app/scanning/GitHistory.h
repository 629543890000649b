// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scanning/FileScan.h"

#include <functional>
#include <string>
#include <vector>

namespace scanning {

/// A key in an object of a repository, whether any branch still leads there or not.
struct CommittedKey {
    std::string repository;  ///< the work tree, or the repository itself if it has none
    std::string object;  ///< its id
    std::string file;  ///< the path it has, or had, in the work tree; empty if no commit leads to it
    std::string commit;  ///< the first commit with it, "1a2b3c4 of 2026-01-31"
    bool isPushed = false;  ///< a branch of a remote has that commit
    Hit hit;
};

/// Looks through all objects of repositories: blobs up to 8 MB, commits and tags. What a pack held is remembered in the
/// cache: packs never change. One thread; runs git, which must be there.
class GitHistory {
public:
    GitHistory(FileScan::Shared &shared, std::function<Next()> onObjects);

    /// `gitFolder` is the ".git" of a work tree, or a bare repository. False if it could not be read.
    bool search(const std::string &gitFolder);

    const std::vector<CommittedKey> &keys() const { return m_keys; }
    /// For ScanCache::save().
    std::vector<std::uint64_t> takeNumbers() { return std::move(m_numbers); }
    ScanCache::Entries takeEntries() { return std::move(m_entries); }

private:
    struct Object;
    bool searchPack(const std::string &gitFolder, const std::string &index);
    bool searchLoose(const std::string &gitFolder);
    bool searchObjects(const std::string &gitFolder, const std::string &ids, std::vector<Hit> &hits);
    void look(const Object &object, std::vector<Hit> &hits);
    void addKeys(const std::string &gitFolder, const std::vector<Hit> &hits);

    FileScan::Shared &m_shared;
    std::function<Next()> m_onObjects;
    KeyFinder m_finder;
    std::vector<CommittedKey> m_keys;
    std::vector<std::uint64_t> m_numbers;
    ScanCache::Entries m_entries;
    bool m_stopped = false;
};

}  // namespace scanning
