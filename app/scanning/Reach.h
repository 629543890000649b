// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scanning/GitState.h"

#include <map>
#include <string>
#include <string_view>

struct stat;

namespace scanning {

/// Who can read a file besides its owner. A folder on the way that lets nobody through protects what is below it.
enum class Reach { Unknown, Owner, Group, Everyone, Pushed };

struct FileReach {
    Reach reach = Reach::Unknown;
    std::string sentence;  ///< "Everyone on this machine can read it; git tracks it and pushes to github.com."
};

/// Says who can read files: by owner, group, mode and access control list (POSIX 1003.1e draft 17) of the file and its
/// folders, by what git makes of it, and by the folders that are synchronised to elsewhere. Remembers what it has
/// learned of folders and repositories; one for each scan, one thread.
class ReachFinder {
public:
    FileReach reachOf(const std::string &path);

private:
    struct Folder {
        std::string real;  ///< without links
        std::string_view service;  ///< that synchronises it
        bool isBackup = false;
        bool letsGroup = true;
        bool letsOthers = true;
    };
    FileReach readersOf(const std::string &file, const struct ::stat &status, const Folder &folder);
    const Folder &folderOf(const std::string &path);
    const std::string &nameOf(unsigned user);

    GitStates m_git;
    std::map<std::string, Folder> m_folders;
    std::map<unsigned, std::string> m_users;
};

}  // namespace scanning
