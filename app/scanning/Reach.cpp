// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/Reach.h"

#include <QtEndian>

#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>
#include <utility>
#include <vector>

namespace fs = std::filesystem;

namespace scanning {

namespace {

std::string userName(uid_t uid)
{
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(uid, &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return std::to_string(uid);
    return found->pw_name;
}

struct Group {
    std::string name;
    bool hasMembers = true;  // unless we know better
};

Group groupOf(gid_t gid)
{
    std::array<char, 16384> buffer{};
    group entry{};
    group *found = nullptr;
    if (getgrgid_r(gid, &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return {std::to_string(gid), true};
    return {found->gr_name, found->gr_mem[0] != nullptr};
}

/// Whether each folder above the file lets through whoever `bit` speaks of.
bool foldersLetThrough(const fs::path &file, mode_t bit)
{
    for (fs::path folder = file.parent_path(); !folder.empty(); folder = folder.parent_path()) {
        struct stat status{};
        if (stat(folder.c_str(), &status) == 0 && !(status.st_mode & (bit | S_IXOTH)))
            return false;
        if (folder == folder.root_path())
            break;
    }
    return true;
}

/// People and groups whom the file's access control list lets read, besides owner, owning group and others.
std::vector<std::string> listedReaders(const std::string &path)
{
    constexpr quint16 namedUser = 0x02;
    constexpr quint16 namedGroup = 0x08;
    constexpr quint16 maskEntry = 0x10;
    constexpr quint16 mayRead = 4;
    std::array<char, 4096> buffer{};
    const ssize_t size = getxattr(path.c_str(), "system.posix_acl_access", buffer.data(), buffer.size());
    std::vector<std::string> readers;
    quint16 mask = mayRead;
    // Linux's own form (linux/posix_acl_xattr.h): a version of four bytes, then entries of eight, little endian.
    for (ssize_t at = 4; at + 8 <= size; at += 8) {
        const char *entry = buffer.data() + at;
        const auto tag = qFromLittleEndian<quint16>(entry);
        const auto rights = qFromLittleEndian<quint16>(entry + 2);
        const auto id = qFromLittleEndian<quint32>(entry + 4);
        if (tag == maskEntry)
            mask = rights;
        else if (tag == namedUser && (rights & mayRead))
            readers.push_back(userName(id));
        else if (tag == namedGroup && (rights & mayRead))
            readers.push_back("the group " + groupOf(id).name);
    }
    return (mask & mayRead) ? readers : std::vector<std::string>();
}

std::string joined(const std::vector<std::string> &names)
{
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i)
        text += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
    return text;
}

/// By owner, group, mode and access control list; the sentence without its full stop.
FileReach readersOf(const fs::path &file, const struct stat &status)
{
    const bool mine = status.st_uid == geteuid();
    if ((status.st_mode & S_IROTH) && foldersLetThrough(file, S_IXOTH))
        return {Reach::Everyone, "Everyone on this machine can read it"};
    std::vector<std::string> others = listedReaders(file);
    const bool throughFolders = foldersLetThrough(file, S_IXGRP);
    if (!others.empty() && throughFolders)
        return {Reach::Group,
                std::string(mine ? "You and " : userName(status.st_uid) + " and ") + joined(others) + " can read it"};
    if ((status.st_mode & S_IRGRP) && throughFolders) {
        const Group group = groupOf(status.st_gid);
        // The private group that Debian gives each user has nobody else in it.
        if (group.hasMembers || group.name != userName(status.st_uid))
            return {Reach::Group, "Members of the group " + group.name + " can read it"};
    }
    return {Reach::Owner, mine ? "Only you can read it" : "Only " + userName(status.st_uid) + " can read it"};
}

void addGit(const GitState &git, FileReach &reach)
{
    switch (git.use) {
    case GitUse::None:
        return;
    case GitUse::Ignored:
        reach.sentence += "; git ignores it";
        return;
    case GitUse::Untracked:
        reach.sentence += "; git does not ignore it, so that the next commit may take it along";
        return;
    case GitUse::Tracked:
        break;
    }
    if (git.remote.empty()) {
        reach.sentence += "; git tracks it";
        return;
    }
    reach.sentence += "; git tracks it, and whoever may read the repository on " + git.remote + " gets it";
    reach.reach = Reach::Pushed;
}

}  // namespace

std::string syncServiceOf(const std::string &path)
{
    constexpr auto services =
        std::to_array<std::pair<std::string_view, std::string_view>>({{"/Dropbox/", "Dropbox"},
                                                                      {"/OneDrive/", "OneDrive"},
                                                                      {"/Google Drive/", "Google Drive"},
                                                                      {"/GoogleDrive/", "Google Drive"},
                                                                      {"/Library/Mobile Documents/", "iCloud"},
                                                                      {"/iCloudDrive/", "iCloud"},
                                                                      {"/Nextcloud/", "Nextcloud"},
                                                                      {"/ownCloud/", "ownCloud"},
                                                                      {"/pCloudDrive/", "pCloud"},
                                                                      {"/MEGA/", "MEGA"},
                                                                      {"/Sync/", "Syncthing"}});
    for (const auto &[part, service] : services) {
        if (path.find(part) != std::string::npos)
            return std::string(service);
    }
    for (std::size_t slash = path.rfind('/'); slash != std::string::npos && slash > 0;
         slash = path.rfind('/', slash - 1)) {
        if (access((path.substr(0, slash) + "/.stfolder").c_str(), F_OK) == 0)
            return "Syncthing";
    }
    return {};
}

FileReach ReachFinder::reachOf(const std::string &path)
{
    std::error_code error;
    const fs::path file = fs::canonical(path, error);  // of a link, what it points to
    struct stat status{};
    if (error || stat(file.c_str(), &status) != 0)
        return {Reach::Unknown, "Who can read it is not known."};
    FileReach reach = readersOf(file, status);
    addGit(m_git.stateOf(file), reach);
    if (const std::string service = syncServiceOf(file); !service.empty()) {
        reach.sentence += "; " + service + " copies it to other machines";
        reach.reach = std::max(reach.reach, Reach::Group);
    }
    reach.sentence += '.';
    return reach;
}

}  // namespace scanning
