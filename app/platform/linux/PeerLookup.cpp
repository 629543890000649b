// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/PeerProcess.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace platform {

namespace {

constexpr std::size_t remembered = 16;

struct CloseFolder {
    void operator()(DIR *folder) const { ::closedir(folder); }
};
using Folder = std::unique_ptr<DIR, CloseFolder>;

std::string procPath(qint64 pid, std::string_view entry)
{
    return "/proc/" + std::to_string(pid) + std::string(entry);
}

std::string linkTarget(int folder, const char *name)
{
    std::array<char, 4096> target{};
    const ssize_t size = ::readlinkat(folder, name, target.data(), target.size());
    return size > 0 ? std::string(target.data(), std::size_t(size)) : std::string();
}

bool holds(qint64 pid, const std::string &socket)
{
    const Folder descriptors(::opendir(procPath(pid, "/fd").c_str()));
    if (!descriptors)
        return false;
    while (const dirent *entry = ::readdir(descriptors.get())) {
        if (linkTarget(::dirfd(descriptors.get()), entry->d_name) == socket)
            return true;
    }
    return false;
}

/// proc(5), /proc/pid/stat: field 22. Counted from the last ')', as the program's name may hold anything.
qint64 startTicks(qint64 pid)
{
    QFile file(QString::fromStdString(procPath(pid, "/stat")));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = file.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return fields.value(22 - 3).toLongLong();
}

PeerProcess describe(qint64 pid)
{
    return {pid, startTicks(pid), linkTarget(AT_FDCWD, procPath(pid, "/exe").c_str()),
            linkTarget(AT_FDCWD, procPath(pid, "/cwd").c_str())};
}

/// The user's processes, the highest pid first: almost always the newest.
std::vector<qint64> processesOf(quint32 uid)
{
    std::vector<qint64> pids;
    const Folder proc(::opendir("/proc"));
    while (const dirent *entry = proc ? ::readdir(proc.get()) : nullptr) {
        const std::string_view name = entry->d_name;
        qint64 pid = 0;
        const auto parsed = std::from_chars(name.data(), name.data() + name.size(), pid);
        struct stat status{};
        if (parsed.ec == std::errc() && parsed.ptr == name.data() + name.size()
            && ::fstatat(::dirfd(proc.get()), entry->d_name, &status, 0) == 0 && status.st_uid == uid)
            pids.push_back(pid);
    }
    std::ranges::sort(pids, std::greater<>());
    return pids;
}

std::optional<qint64> firstHolder(const std::vector<qint64> &pids, const std::string &socket)
{
    const auto found = std::ranges::find_if(pids, [&](qint64 pid) { return holds(pid, socket); });
    return found == pids.end() ? std::nullopt : std::optional(*found);
}

}  // namespace

core::Result<PeerProcess> PeerLookup::find(const SocketOwner &owner)
{
    const std::string socket = "socket:[" + std::to_string(owner.inode) + "]";
    std::optional<qint64> pid = firstHolder(m_recent, socket);
    if (!pid)
        pid = firstHolder(processesOf(owner.uid), socket);
    if (!pid) {
        return core::Error{core::ErrorKind::NotFound,
                           QStringLiteral("The program behind the connection has ended or is hidden from this user.")};
    }
    std::erase(m_recent, *pid);
    m_recent.insert(m_recent.begin(), *pid);
    m_recent.resize(std::min(m_recent.size(), remembered));
    return describe(*pid);
}

}  // namespace platform
