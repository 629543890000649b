// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scanning/GitState.h"

#include <map>
#include <string>

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
        std::string service;  ///< that synchronises it
        bool letsGroup = false;
        bool letsOthers = false;
    };
    FileReach readersOf(const std::string &file, const struct ::stat &status, const Folder &folder);
    const Folder &folderOf(const std::string &path);
    const std::string &nameOf(unsigned user);

    GitStates m_git;
    std::map<std::string, Folder> m_folders;
    std::map<unsigned, std::string> m_users;
};

/// The service whose folder the path is in: "Dropbox"; empty if none is known.
std::string syncServiceOf(const std::string &path);

/// Whether the folder is one that holds copies of others, or what was thrown away.
bool isBackedUp(const std::string &folder);

}  // namespace scanning
