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

/// The service that synchronises what is in the folder; empty if none is known.
std::string_view syncServiceOf(const std::string &folder)
{
    constexpr auto services =
        std::to_array<std::pair<std::string_view, std::string_view>>({{"/Dropbox", "Dropbox"},
                                                                      {"/OneDrive", "OneDrive"},
                                                                      {"/Google Drive", "Google Drive"},
                                                                      {"/GoogleDrive", "Google Drive"},
                                                                      {"/Library/Mobile Documents", "iCloud"},
                                                                      {"/iCloudDrive", "iCloud"},
                                                                      {"/Nextcloud", "Nextcloud"},
                                                                      {"/ownCloud", "ownCloud"},
                                                                      {"/pCloudDrive", "pCloud"},
                                                                      {"/MEGA", "MEGA"},
                                                                      {"/Sync", "Syncthing"}});
    for (const auto &[end, service] : services) {
        if (folder.ends_with(end))
            return service;
    }
    return access((folder + "/.stfolder").c_str(), F_OK) == 0 ? "Syncthing" : "";
}

/// Whether a folder of this name is one that holds copies of others, or what was thrown away.
bool holdsBackups(std::string_view name)
{
    constexpr auto names =
        std::to_array<std::string_view>({"Backups.backupdb", ".snapshots", "timeshift", "Trash", "backup", "backups",
                                         "Backup", "Backups", "deja-dup", "restic", ".backup"});
    return name.starts_with(".Trash") || std::find(names.begin(), names.end(), name) != names.end();
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
    if (!git.isPushed) {
        reach.sentence +=
            git.remote.empty() ? "; git tracks it" : "; git tracks it, so that the next push may take it along";
        return;
    }
    reach.sentence += "; git tracks it, and whoever may read the repository on " + git.remote + " gets it";
    reach.reach = Reach::Pushed;
}

}  // namespace

/// Each folder adds what it says itself to what holds for the folder above it.
const ReachFinder::Folder &ReachFinder::folderOf(const std::string &path)
{
    const auto known = m_folders.find(path);
    if (known != m_folders.end())
        return known->second;
    struct stat status{};
    const bool isKnown = lstat(path.empty() ? "/" : path.c_str(), &status) == 0;
    const std::size_t slash = path.empty() ? 0 : path.rfind('/');
    const std::string_view name = std::string_view(path).substr(std::min(path.size(), slash + 1));
    Folder folder;
    if (name == "." || name == ".." || (isKnown && S_ISLNK(status.st_mode))) {
        std::error_code error;
        folder = folderOf(fs::canonical(path, error).native());
    } else {
        if (!path.empty())
            folder = folderOf(path.substr(0, slash));
        folder.real.append(path.empty() ? "" : "/").append(name);
        folder.letsGroup &= !isKnown || (status.st_mode & (S_IXGRP | S_IXOTH));
        folder.letsOthers &= !isKnown || (status.st_mode & S_IXOTH);
        folder.isBackup |= holdsBackups(name);
        if (folder.service.empty() && !path.empty())
            folder.service = syncServiceOf(folder.real);
    }
    return m_folders.emplace(path, std::move(folder)).first->second;
}

const std::string &ReachFinder::nameOf(unsigned user)
{
    const auto [entry, isNew] = m_users.try_emplace(user);
    if (isNew)
        entry->second = userName(user);
    return entry->second;
}

FileReach ReachFinder::reachOf(const std::string &path)
{
    std::error_code error;
    struct stat status{};
    bool isKnown = lstat(path.c_str(), &status) == 0;
    std::string file = fs::absolute(path).native();
    if (isKnown && S_ISLNK(status.st_mode)) {  // what it points to
        file = fs::canonical(path, error).native();
        isKnown = !error && stat(file.c_str(), &status) == 0;
    }
    if (!isKnown)
        return {Reach::Unknown, "Who can read it is not known."};
    const Folder &folder = folderOf(file.substr(0, file.rfind('/')));
    FileReach reach = readersOf(file, status, folder);
    addGit(m_git.stateOf(folder.real + file.substr(file.rfind('/'))), reach);
    if (!folder.service.empty()) {
        reach.sentence += "; " + std::string(folder.service) + " copies it to other machines";
        reach.reach = std::max(reach.reach, Reach::Group);
    } else if (folder.isBackup) {
        reach.sentence += "; it is in a folder of backups, where it outlives its removal elsewhere";
    }
    reach.sentence += '.';
    return reach;
}

/// By owner, group, mode and access control list; the sentence without its full stop.
FileReach ReachFinder::readersOf(const std::string &file, const struct ::stat &status, const Folder &folder)
{
    const bool mine = status.st_uid == geteuid();
    if ((status.st_mode & S_IROTH) && folder.letsOthers)
        return {Reach::Everyone, "Everyone on this machine can read it"};
    const std::vector<std::string> others = folder.letsGroup ? listedReaders(file) : std::vector<std::string>();
    if (!others.empty())
        return {Reach::Group, (mine ? "You and " : nameOf(status.st_uid) + " and ") + joined(others) + " can read it"};
    if ((status.st_mode & S_IRGRP) && folder.letsGroup) {
        const Group group = groupOf(status.st_gid);
        // The private group that Debian gives each user has nobody else in it.
        if (group.hasMembers || group.name != nameOf(status.st_uid))
            return {Reach::Group, "Members of the group " + group.name + " can read it"};
    }
    return {Reach::Owner, "Only " + (mine ? "you" : nameOf(status.st_uid)) + " can read it"};
}

}  // namespace scanning
