// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/FileScan.h"

#include "core/Secret.h"
#include "scanning/Allowlist.h"
#include "scanning/FileNames.h"
#include "scanning/Fingerprint.h"

#include <QCryptographicHash>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <limits>

namespace scanning {

namespace {

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

void FileScan::scan(const FileBatch &batch, std::size_t order, const std::function<Next()> &onFile)
{
    const int folder = batch.folder.empty() ? AT_FDCWD : open(batch.folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    const char *name = batch.names.c_str();
    for (int i = 0; i < batch.count && !m_shared.stopped; ++i, name += std::string_view(name).size() + 1) {
        scanFile(folder, batch, name, order + std::size_t(i));
        if (onFile() == Next::Stop)
            m_shared.stopped = true;
    }
    if (folder >= 0)
        close(folder);
}

void FileScan::scanFile(int folder, const FileBatch &batch, const char *name, std::size_t order)
{
    SeenFile seen;
    seen.order = order;
    if (!isKnown(folder, name, seen)) {
        const bool isHistory = isHistoryName(fileName(name)) || batch.folder.find("/.claude/") != std::string::npos
            || batch.folder.find("/.codex/") != std::string::npos;
        const FileReader::File file =
            m_reader.read(folder, name, isHistory ? FileReader::Length::Any : FileReader::Length::Limited);
        seen.outcome = file.outcome;
        seen.state = file.state;
        if (file.outcome == FileReader::Outcome::Read)
            seen.hits = search(file, name);
        if (!seen.hits.empty())
            seen.path = pathOf(batch, name);
    }
    if (seen.outcome == FileReader::Outcome::Gone)
        return;
    if (seen.outcome == FileReader::Outcome::Read) {
        m_shared.files.fetch_add(1, std::memory_order_relaxed);
        m_shared.bytes.fetch_add(seen.state.size, std::memory_order_relaxed);
    }
    m_seen.push_back(std::move(seen));
}

/// Whether the cache tells what is in the file, so that it need not be opened.
bool FileScan::isKnown(int folder, const char *name, SeenFile &seen) const
{
    struct stat status{};
    if (m_shared.cache.isEmpty() || fstatat(folder, name, &status, 0) != 0)
        return false;
    seen.state = stateOf(status);
    const auto known = m_shared.cache.find(seen.state);
    if (!known)
        return false;
    seen.unchanged = true;
    seen.outcome = *known == ScanCache::Known::Clean ? FileReader::Outcome::Read : FileReader::Outcome::Skipped;
    return true;
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
        const std::string key = canonical(found);
        Hit hit;
        hit.rule = found.rule;
        hit.level = found.level;
        hit.fingerprint = fingerprint(key, m_shared.salt);
        hit.masked = core::masked(key);
        hit.sha1 = QCryptographicHash::hash(QByteArray::fromRawData(key.data(), qsizetype(key.size())),
                                            QCryptographicHash::Sha1)
                       .toHex()
                       .toStdString();
        hit.allowed = isAllowedByComment(text, at, at + found.key.size());
        hit.line = linesBefore + found.line;
        hit.column = found.column;
        hits.push_back(std::move(hit));
    }
}

}  // namespace scanning
