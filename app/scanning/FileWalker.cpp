// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/FileWalker.h"

#include "scanning/FileNames.h"
#include "scanning/Parallel.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <iterator>
#include <memory>
#include <string_view>

namespace scanning {

namespace {

constexpr int batchSize = 256;
constexpr std::size_t foldersAtOnce = 512;  // few enough that a stop is noticed soon

struct CloseFolder {
    void operator()(DIR *folder) const { closedir(folder); }
};

/// What one thread has found in one round.
struct Listing {
    std::vector<std::string> folders;
    std::vector<FileBatch> batches;
    core::ScanCoverage coverage;
};

/// The kernel's own file systems hold no files of anybody.
bool isKernelFolder(std::string_view path)
{
    return path == "/proc" || path == "/sys" || path == "/dev";
}

unsigned char typeOf(DIR *folder, const dirent &entry)
{
    struct stat status{};
    if (entry.d_type != DT_UNKNOWN || fstatat(dirfd(folder), entry.d_name, &status, AT_SYMLINK_NOFOLLOW) != 0)
        return entry.d_type;
    return S_ISDIR(status.st_mode) ? DT_DIR
        : S_ISREG(status.st_mode)  ? DT_REG
        : S_ISLNK(status.st_mode)  ? DT_LNK
                                   : DT_FIFO;
}

void append(FileBatch &batch, std::string_view name)
{
    batch.names.append(name).push_back('\0');
    ++batch.count;
}

/// Files that may hold a key in a folder that is not walked: git's own, and what package managers and tools keep beside
/// what they have downloaded.
struct KeptFiles {
    std::string_view folder;
    std::array<std::string_view, 3> names;
};
constexpr auto keptFiles = std::to_array<KeptFiles>({
    {".git", {"config", "COMMIT_EDITMSG", "FETCH_HEAD"}},
    {".m2", {"settings.xml", "settings-security.xml"}},
    {".gradle", {"gradle.properties", "init.gradle", "init.gradle.kts"}},
    {".cache", {"huggingface/token", "huggingface/stored_tokens"}},
});

void addKeptFiles(std::string_view name, const std::string &path, std::vector<FileBatch> &batches)
{
    const auto *const kept =
        std::find_if(keptFiles.begin(), keptFiles.end(), [name](const KeptFiles &one) { return one.folder == name; });
    if (kept == keptFiles.end())
        return;
    FileBatch batch{path, {}};
    for (const std::string_view file : kept->names) {
        if (!file.empty())
            append(batch, file);
    }
    batches.push_back(std::move(batch));
}

/// Hands over what the batch holds, and leaves it empty.
void finish(FileBatch &batch, int folder, int worker, const OnBatch &onBatch, std::vector<FileBatch> &batches)
{
    if (onBatch && batch.count > 0)
        onBatch(worker, folder, batch);
    if (batch.count > 0)
        batches.push_back(batch);
    batch.names.clear();
    batch.count = 0;
    batch.isRecalled = false;
}

void list(const std::string &folder, FileWalker::Prune prune, int worker, const OnBatch &onBatch, Listing &listing)
{
    const std::unique_ptr<DIR, CloseFolder> open(opendir(folder.c_str()));
    if (!open) {
        listing.coverage.unreadable += errno == ENOENT ? 0 : 1;
        return;
    }
    FileBatch batch{folder, {}};
    while (const dirent *entry = readdir(open.get())) {
        const std::string_view name = entry->d_name;
        if (name == "." || name == "..")
            continue;
        const unsigned char type = typeOf(open.get(), *entry);
        if (type == DT_DIR) {
            std::string path = folder == "/" ? '/' + std::string(name) : folder + '/' + std::string(name);
            if ((prune == FileWalker::Prune::Caches && isPrunedFolder(name)) || isKernelFolder(path)) {
                ++listing.coverage.skipped;
                addKeptFiles(name, path, listing.batches);
            } else {
                listing.folders.push_back(std::move(path));
            }
        } else if (isOpaqueName(name) || (type != DT_REG && type != DT_LNK)) {
            ++listing.coverage.skipped;
        } else {
            append(batch, name);
            if (batch.count == batchSize)
                finish(batch, dirfd(open.get()), worker, onBatch, listing.batches);
        }
    }
    finish(batch, dirfd(open.get()), worker, onBatch, listing.batches);
}

}  // namespace

Next FileWalker::walk(std::vector<std::string> folders, Prune prune, std::vector<FileBatch> &batches,
                      core::ScanCoverage &coverage) const
{
    while (!folders.empty()) {
        if (m_onFolders() == Next::Stop)
            return Next::Stop;
        std::vector<std::string> round(
            std::move_iterator(folders.end() - std::ptrdiff_t(std::min(folders.size(), foldersAtOnce))),
            std::move_iterator(folders.end()));
        folders.resize(folders.size() - round.size());
        std::vector<Listing> listings;
        listings.resize(std::size_t(m_threads));
        inParallel(m_threads, round.size(), [&](int worker, std::size_t index) {
            list(round[index], prune, worker, m_onBatch, listings[std::size_t(worker)]);
        });
        for (Listing &listing : listings) {
            std::move(listing.folders.begin(), listing.folders.end(), std::back_inserter(folders));
            std::move(listing.batches.begin(), listing.batches.end(), std::back_inserter(batches));
            coverage.unreadable += listing.coverage.unreadable;
            coverage.skipped += listing.coverage.skipped;
        }
    }
    return Next::GoOn;
}

}  // namespace scanning
