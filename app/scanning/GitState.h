// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace scanning {

/// What git makes of a file.
enum class GitUse { None, Ignored, Untracked, Tracked };

struct GitState {
    GitUse use = GitUse::None;
    std::string remote;  ///< of the repository: its host, "github.com"; empty if it has none
    bool isPushed = false;  ///< a branch of the remote, as it was fetched or pushed last, has a file of this name
};

/// Reads git's own files (index of version 2 to 4, config, ignore files), and asks git for what a remote's branches
/// hold; changes nothing. Remembers each repository it has read. One thread.
class GitStates {
public:
    GitState stateOf(const std::string &path);

private:
    struct Repository {
        std::string top;  ///< the work tree; empty: no repository
        std::string gitFolder;
        std::optional<std::unordered_set<std::string>> pushed;  ///< read when it is asked for
        std::unordered_set<std::string> tracked;
        std::string remote;
        std::vector<std::string> commonIgnores;  ///< .git/info/exclude
    };

    Repository &repositoryOf(const std::string &folder);
    static void readPushed(Repository &repository);
    static Repository read(const std::string &top, const std::string &gitFolder);

    std::map<std::string, Repository> m_repositories;  // by work tree
    std::map<std::string, std::string> m_topOf;  // by folder
};

/// The paths that an index file names; empty if it is none or broken.
std::vector<std::string> indexPaths(std::string_view index);

/// Whether the lines of one ignore file, which stands in the folder that `path` starts from, ignore it: 1, 0, or -1 if
/// they say nothing of it.
int ignoredBy(const std::vector<std::string> &lines, std::string_view path);

}  // namespace scanning
