// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/FileWalker.h"

#include "scanning/KnownPlaces.h"

#include <filesystem>
#include <system_error>
#include <vector>

namespace fs = std::filesystem;

namespace scanning {

namespace {

/// The kernel's own file systems hold no files of anybody.
bool isKernelFolder(const std::string &path)
{
    return path == "/proc" || path == "/sys" || path == "/dev";
}

}  // namespace

Next FileWalker::walk(const std::string &folder, Choose choose, const OnFile &onFile, const OnFolder &onFolder)
{
    std::vector<std::string> folders{folder};
    while (!folders.empty()) {
        const std::string current = std::move(folders.back());
        folders.pop_back();
        if (onFolder() == Next::Stop)
            return Next::Stop;
        std::error_code error;
        for (fs::directory_iterator entry(current, error), end; !error && entry != end; entry.increment(error)) {
            const std::string path = entry->path().native();
            const std::string name = entry->path().filename().native();
            std::error_code noType;
            const fs::file_type type = entry->symlink_status(noType).type();
            if (type == fs::file_type::directory) {
                if (isPrunedFolder(name) || isKernelFolder(path))
                    ++m_coverage.skipped;
                else
                    folders.push_back(path);
            } else if (choose == Choose::KeyFiles && !isKeyFileName(name)) {
                continue;
            } else if (isOpaqueFileName(name) || (type != fs::file_type::regular && type != fs::file_type::symlink)) {
                ++m_coverage.skipped;
            } else if (onFile(path) == Next::Stop) {
                return Next::Stop;
            }
        }
        if (error && error != std::errc::no_such_file_or_directory)
            ++m_coverage.unreadable;
    }
    return Next::GoOn;
}

}  // namespace scanning
