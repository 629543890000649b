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

void count(const SeenFile &file, core::ScanCoverage &coverage)
{
    switch (file.outcome) {
    case FileReader::Outcome::Unreadable:
        ++coverage.unreadable;
        break;
    case FileReader::Outcome::Skipped:
        ++coverage.skipped;
        break;
    case FileReader::Outcome::Read:
        ++coverage.files;
        coverage.bytes += file.size;
        coverage.unchanged += file.unchanged ? 1 : 0;
        break;
    case FileReader::Outcome::Gone:
        break;
    }
}

void FileScan::recall(int folder, FileBatch &batch)
{
    if (m_shared.cache.isEmpty() || m_shared.stopped)
        return;
    batch.isRecalled = true;
    m_batch.assign(std::size_t(batch.count), SeenFile());
    const char *name = batch.names.c_str();
    for (SeenFile &file : m_batch) {
        struct stat status{};
        if (fstatat(folder, name, &status, 0) == 0)
            note(stateOf(status), file);
        name += std::string_view(name).size() + 1;
    }
    // Not between the calls to the kernel, which fill the processor's caches: now all look-ups wait for memory at once.
    for (const SeenFile &file : m_batch) {
        m_shared.cache.expect(file.number);
        m_shared.recalled.expect(file.identity);
    }
    const std::string names = std::exchange(batch.names, {});
    batch.count = 0;
    name = names.c_str();
    for (SeenFile &file : m_batch) {
        const std::string_view text = name;
        if (!remembers(file)) {
            batch.names.append(text).push_back('\0');
            ++batch.count;
        } else {
            if (!file.hits.empty())
                file.path = pathOf(batch, name);
            add(std::move(file), m_shared.recalled);
        }
        name += text.size() + 1;
    }
    tellOthers();
}

bool FileScan::remembers(SeenFile &file) const
{
    const ScanCache::Known known = m_shared.cache.find(file.number);
    if (known == ScanCache::Known::Keys)
        file.hits = m_shared.cache.hits(file.number);
    file.unchanged = known != ScanCache::Known::Nothing && (known == ScanCache::Known::Keys) != file.hits.empty();
    file.outcome = known == ScanCache::Known::Skipped ? FileReader::Outcome::Skipped : FileReader::Outcome::Read;
    return file.unchanged;
}

void FileScan::scan(FileBatch &batch, const std::function<Next()> &onFile)
{
    const int folder = batch.folder.empty() ? AT_FDCWD : open(batch.folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    const bool isTranscripts =
        batch.folder.find("/.claude/") != std::string::npos || batch.folder.find("/.codex/") != std::string::npos;
    if (!batch.isRecalled)
        recall(folder, batch);
    const char *name = batch.names.c_str();
    for (int i = 0; i < batch.count && !m_shared.stopped; ++i, name += std::string_view(name).size() + 1) {
        add(scanFile(folder, batch, name, isTranscripts ? Place::Transcripts : Place::Usual), m_shared.opened);
        if (i % toldEvery == 0 || i + 1 == batch.count) {
            tellOthers();
            if (onFile() == Next::Stop)
                m_shared.stopped = true;
        }
    }
    if (folder >= 0)
        close(folder);
}

SeenFile FileScan::scanFile(int folder, const FileBatch &batch, const char *name, Place place)
{
    const bool isHistory = place == Place::Transcripts || isHistoryName(fileName(name));
    const FileReader::File file =
        m_reader.read(folder, name, isHistory ? FileReader::Length::Any : FileReader::Length::Limited);
    SeenFile seen;
    seen.outcome = file.outcome;
    note(file.state, seen);
    m_shared.opened.expect(seen.identity);
    if (file.outcome == FileReader::Outcome::Read)
        seen.hits = search(file, name);
    if (!seen.hits.empty())
        seen.path = pathOf(batch, name);
    return seen;
}

void FileScan::note(const FileState &state, SeenFile &file) const
{
    file.size = state.size;
    file.modifiedNs = state.modifiedNs;
    file.identity = state.inode == 0 ? 0 : (state.inode ^ state.device << 40) * 0x9e3779b97f4a7c15ULL;
    // A file that changed just now may change again within the same tick of the file system's clock.
    if (state.inode != 0 && state.changedNs + settledNs < m_shared.nowNs)
        file.number = m_shared.cache.number(state);
}

void FileScan::add(SeenFile file, IdentitySet &known)
{
    if (file.outcome == FileReader::Outcome::Read) {
        ++m_files;
        m_bytes += file.size;
    }
    if (!file.hits.empty()) {
        m_seen.withKeys.push_back(std::move(file));
        return;
    }
    if (file.identity != 0 && !known.insert(file.identity))
        return;
    count(file, m_seen.coverage);
    if (file.unchanged || file.number == 0)
        return;
    if (file.outcome == FileReader::Outcome::Skipped)
        m_seen.numbers.push_back(ScanCache::marked(file.number, ScanCache::Known::Skipped));
    else if (file.outcome == FileReader::Outcome::Read)
        m_seen.numbers.push_back(ScanCache::marked(file.number, ScanCache::Known::Clean));
}

void FileScan::tellOthers()
{
    m_shared.files.fetch_add(std::exchange(m_files, 0), std::memory_order_relaxed);
    m_shared.bytes.fetch_add(std::exchange(m_bytes, 0), std::memory_order_relaxed);
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
