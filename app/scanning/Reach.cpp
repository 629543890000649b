// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/Reach.h"

#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <system_error>

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

std::string ownerOnly(uid_t owner)
{
    return owner == geteuid() ? "Only you can read it." : "Only " + userName(owner) + " can read it.";
}

}  // namespace

FileReach reachOf(const std::string &path)
{
    std::error_code error;
    const fs::path file = fs::canonical(path, error);  // of a link, what it points to
    struct stat status{};
    if (error || stat(file.c_str(), &status) != 0)
        return {Reach::Unknown, "Who can read it is not known."};
    if ((status.st_mode & S_IROTH) && foldersLetThrough(file, S_IXOTH))
        return {Reach::Everyone, "Everyone on this machine can read it."};
    if ((status.st_mode & S_IRGRP) && foldersLetThrough(file, S_IXGRP)) {
        const Group group = groupOf(status.st_gid);
        // The private group that Debian gives each user has nobody else in it.
        if (group.hasMembers || group.name != userName(status.st_uid))
            return {Reach::Group, "Members of the group " + group.name + " can read it."};
    }
    return {Reach::Owner, ownerOnly(status.st_uid)};
}

}  // namespace scanning
