// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedying/KeyLocator.h"

#include "scanning/FileNames.h"
#include "scanning/Fingerprint.h"
#include "scanning/KeyFinder.h"

#include <QFile>

#include <sys/stat.h>

#include <filesystem>
#include <system_error>

namespace fs = std::filesystem;

namespace remedying {

core::Result<std::unique_ptr<LocatedKey>> locate(const scanning::PatternEngine &engine, const std::string &salt,
                                                 const std::string &path, const std::string &fingerprint)
{
    auto file = configuring::ConfigFile::read(QFile::decodeName(path.c_str()));
    if (!file)
        return file.error();
    auto located = std::make_unique<LocatedKey>();
    located->file = *std::move(file);
    located->key.bytes = located->file.bytes();
    located->key.path = path;
    scanning::KeyFinder finder(engine);
    const bool settings = scanning::isSettingsName(std::string_view(path).substr(path.rfind('/') + 1));
    for (const scanning::FoundKey &found :
         finder.find(located->key.bytes, settings ? scanning::TextKind::Settings : scanning::TextKind::Any)) {
        const std::string key = scanning::canonical(found);
        if (scanning::fingerprint(key, salt) != fingerprint)
            continue;
        const auto from = std::size_t(found.key.data() - located->key.bytes.data());
        located->key.spans.emplace_back(from, from + found.key.size());
        located->secret = core::Secret(std::string(found.key));
        located->masked = core::masked(key);
    }
    if (located->key.spans.empty())
        return core::Error{core::ErrorKind::NotFound,
                           QStringLiteral("The key is no longer in %1. Scan again.").arg(located->file.path())};
    return located;
}

bool isOpenSomewhere(const std::string &path)
{
    struct stat wanted{};
    if (stat(path.c_str(), &wanted) != 0)
        return false;
    std::error_code error;
    for (fs::directory_iterator process("/proc", error), end; !error && process != end; process.increment(error)) {
        const std::string pid = process->path().filename().native();
        if (pid.find_first_not_of("0123456789") != std::string::npos)
            continue;
        std::error_code denied;
        for (fs::directory_iterator entry(process->path() / "fd", denied), last; !denied && entry != last;
             entry.increment(denied)) {
            struct stat open{};
            if (stat(entry->path().c_str(), &open) == 0 && open.st_dev == wanted.st_dev && open.st_ino == wanted.st_ino)
                return true;
        }
    }
    return false;
}

}  // namespace remedying
