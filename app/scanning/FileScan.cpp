// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/FileScan.h"

#include "scanning/FileNames.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace scanning {

namespace {

constexpr qint64 settledNs = 2'000'000'000;
constexpr int toldEvery = 8;  ///< files
constexpr std::size_t leftContext = 512;  // what a key's left border and its name may need of the piece before

std::string_view fileName(std::string_view path)
{
    return path.substr(path.rfind('/') + 1);
}

std::string pathOf(const FileBatch &batch, const char *name)
{
    return batch.folder.empty() ? name : batch.folder == "/" ? batch.folder + name : batch.folder + '/' + name;
}

}  // namespace

void FileScan::scan(const FileBatch &batch, std::span<SeenFile> seen, const std::function<Next()> &onFile)
{
    const int folder = batch.folder.empty() ? AT_FDCWD : open(batch.folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    const bool isTranscripts =
        batch.folder.find("/.claude/") != std::string::npos || batch.folder.find("/.codex/") != std::string::npos;
    if (!m_shared.cache.isEmpty())
        recall(folder, batch, seen);
    const char *name = batch.names.c_str();
    for (int i = 0; i < batch.count && !m_shared.stopped; ++i, name += std::string_view(name).size() + 1) {
        SeenFile &file = seen[std::size_t(i)];
        if (!file.unchanged)
            scanFile(folder, batch, name, isTranscripts ? Place::Transcripts : Place::Usual, file);
        if (file.outcome == FileReader::Outcome::Read) {
            ++m_files;
            m_bytes += file.size;
        }
        if (i % toldEvery == 0 || i + 1 == batch.count) {
            m_shared.files.fetch_add(std::exchange(m_files, 0), std::memory_order_relaxed);
            m_shared.bytes.fetch_add(std::exchange(m_bytes, 0), std::memory_order_relaxed);
            if (onFile() == Next::Stop)
                m_shared.stopped = true;
        }
    }
    if (folder >= 0)
        close(folder);
}

void FileScan::scanFile(int folder, const FileBatch &batch, const char *name, Place place, SeenFile &seen)
{
    const bool isHistory = place == Place::Transcripts || isHistoryName(fileName(name));
    const FileReader::File file =
        m_reader.read(folder, name, isHistory ? FileReader::Length::Any : FileReader::Length::Limited);
    seen.outcome = file.outcome;
    note(file.state, seen);
    if (file.outcome != FileReader::Outcome::Read)
        return;
    if (std::vector<Hit> hits = search(file, name); !hits.empty())
        seen.keys.reset(new SeenFile::Keys{pathOf(batch, name), file.state.modifiedNs, std::move(hits)});
}

void FileScan::note(const FileState &state, SeenFile &seen) const
{
    seen.size = state.size;
    seen.identity = state.inode == 0 ? 0 : (state.inode ^ state.device << 40) * 0x9e3779b97f4a7c15ULL;
    // A file that changed just now may change again within the same tick of the file system's clock.
    if (state.inode != 0 && state.changedNs + settledNs < m_shared.nowNs)
        seen.number = m_shared.cache.number(state);
}

/// Takes from the cache what it knows of the batch, so that those files need not be opened.
void FileScan::recall(int folder, const FileBatch &batch, std::span<SeenFile> seen)
{
    m_states.resize(seen.size());
    const char *name = batch.names.c_str();
    for (FileState &state : m_states) {
        struct stat status{};
        state = fstatat(folder, name, &status, 0) == 0 ? stateOf(status) : FileState();
        name += std::string_view(name).size() + 1;
    }
    // Not between the calls to the kernel, which fill the processor's caches: now all look-ups wait for memory at once.
    for (std::size_t i = 0; i < seen.size(); ++i) {
        note(m_states[i], seen[i]);
        m_shared.cache.expect(seen[i].number);
    }
    name = batch.names.c_str();
    for (std::size_t i = 0; i < seen.size(); ++i, name += std::string_view(name).size() + 1) {
        const ScanCache::Known known = m_shared.cache.find(seen[i].number);
        if (known == ScanCache::Known::Nothing)
            continue;
        if (known == ScanCache::Known::Keys) {
            std::vector<Hit> hits = m_shared.cache.hits(seen[i].number);
            if (hits.empty())
                continue;
            seen[i].keys.reset(new SeenFile::Keys{pathOf(batch, name), m_states[i].modifiedNs, std::move(hits)});
        }
        seen[i].unchanged = true;
        seen[i].outcome = known == ScanCache::Known::Skipped ? FileReader::Outcome::Skipped : FileReader::Outcome::Read;
    }
}

std::vector<Hit> FileScan::search(FileReader::File file, const char *name)
{
    const TextKind kind = isSettingsName(fileName(name)) ? TextKind::Settings : TextKind::Any;
    std::vector<Hit> hits;
    int lines = 0;
    std::size_t from = 0;
    while (file.outcome == FileReader::Outcome::Read) {
        // What begins in the last bytes of a piece is found whole in the next, which begins before them.
        const std::size_t size = file.bytes.size();
        const std::size_t to =
            file.hasMore ? size - FileReader::overlap + leftContext : std::numeric_limits<std::size_t>::max();
        searchPiece(file.bytes, from, to, lines, kind, hits);
        if (!file.hasMore)
            break;
        lines += int(std::count(file.bytes.begin(), file.bytes.end() - std::ptrdiff_t(FileReader::overlap), '\n'));
        from = leftContext;
        file = m_reader.readOn();
    }
    return hits;
}

void FileScan::searchPiece(std::string_view text, std::size_t from, std::size_t to, int linesBefore, TextKind kind,
                           std::vector<Hit> &hits)
{
    for (const FoundKey &found : m_finder.find(text, kind)) {
        const auto at = std::size_t(found.key.data() - text.data());
        if (at < from || at >= to)
            continue;
        Hit hit = hitOf(found, text, m_shared.salt);
        hit.line += linesBefore;
        hits.push_back(std::move(hit));
    }
}

}  // namespace scanning
