// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/RunningProcess.h"

#include <QByteArray>
#include <QFile>

#include <array>
#include <charconv>
#include <memory>
#include <string_view>

#include <dirent.h>
#include <sys/stat.h>
#include <unistd.h>

namespace platform {

namespace {

constexpr std::size_t mostArguments = 3;
constexpr qint64 mostOfACommandLine = 16'384;

struct CloseFolder {
    void operator()(DIR *folder) const { ::closedir(folder); }
};

QByteArray contentOf(const std::string &path, qint64 most)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray();
}

std::string linkTarget(const std::string &path)
{
    std::array<char, 4096> target{};
    const ssize_t size = ::readlink(path.c_str(), target.data(), target.size());
    return size > 0 ? std::string(target.data(), std::size_t(size)) : std::string();
}

/// proc(5): the line "btime" of /proc/stat, in seconds since 1970.
qint64 bootTimeMs()
{
    const QByteArray stat = contentOf("/proc/stat", 1'000'000);
    const qsizetype at = stat.indexOf("\nbtime ");
    return at < 0 ? 0 : stat.mid(at + 7, stat.indexOf('\n', at + 7) - at - 7).toLongLong() * 1000;
}

/// proc(5), /proc/pid/stat: field 22 in clock ticks. Counted from the last ')', as the program's name may hold
/// anything.
qint64 startedAfterBootMs(const std::string &folder)
{
    const QByteArray line = contentOf(folder + "/stat", 4096);
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return fields.value(22 - 3).toLongLong() * 1000 / ::sysconf(_SC_CLK_TCK);
}

std::vector<std::string> firstArguments(const std::string &folder)
{
    std::vector<std::string> arguments;
    const QList<QByteArray> words = contentOf(folder + "/cmdline", mostOfACommandLine).split('\0');
    for (const QByteArray &word : words) {
        if (arguments.size() < mostArguments)
            arguments.push_back(word.toStdString());
    }
    return arguments;
}

}  // namespace

std::vector<RunningProcess> runningProcesses()
{
    std::vector<RunningProcess> processes;
    const std::unique_ptr<DIR, CloseFolder> proc(::opendir("/proc"));
    const std::string ownNetwork = linkTarget("/proc/self/ns/net");
    const qint64 bootedAtMs = bootTimeMs();
    while (const dirent *entry = proc ? ::readdir(proc.get()) : nullptr) {
        const std::string_view name = entry->d_name;
        qint64 pid = 0;
        const auto parsed = std::from_chars(name.data(), name.data() + name.size(), pid);
        struct stat status{};
        if (parsed.ec != std::errc() || parsed.ptr != name.data() + name.size() || pid == ::getpid()
            || ::fstatat(::dirfd(proc.get()), entry->d_name, &status, 0) != 0 || status.st_uid != ::getuid())
            continue;
        const std::string folder = "/proc/" + std::string(name);
        const std::string network = linkTarget(folder + "/ns/net");
        processes.push_back({pid, bootedAtMs + startedAfterBootMs(folder), linkTarget(folder + "/exe"),
                             firstArguments(folder), linkTarget(folder + "/cwd"),
                             network.empty() || network == ownNetwork});
    }
    return processes;
}

}  // namespace platform
