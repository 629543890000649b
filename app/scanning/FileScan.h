// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Finding.h"
#include "scanning/FileReader.h"
#include "scanning/FileWalker.h"
#include "scanning/Hit.h"
#include "scanning/KeyFinder.h"
#include "scanning/ScanCache.h"

#include <atomic>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace scanning {

/// A file that was looked at.
struct SeenFile {
    std::size_t order = 0;  ///< of its batch and its place there
    std::uint64_t identity = 0;  ///< the same for all names of a file; 0 if it could not be asked for
    std::uint64_t number = 0;  ///< for the cache; 0 if it is not to be remembered
    qint64 size = 0;
    FileReader::Outcome outcome = FileReader::Outcome::Gone;
    bool unchanged = false;
    /// Those that held nothing have none, so that a hundred thousand take little room.
    struct Keys {
        std::string path;
        qint64 modifiedNs = 0;
        std::vector<Hit> hits;
    };
    std::unique_ptr<Keys> keys;
};

/// One thread's part of a scan. Touches nothing but its own and what is constant, and adds to the shared counts.
class FileScan {
public:
    struct Shared {
        const PatternEngine &engine;
        const std::string &salt;
        const ScanCache &cache;
        qint64 maxFileBytes;
        qint64 nowNs;
        std::atomic<qint64> files = 0;
        std::atomic<qint64> bytes = 0;
        std::atomic<bool> stopped = false;
    };

    explicit FileScan(Shared &shared) : m_shared(shared), m_finder(shared.engine), m_reader(shared.maxFileBytes) { }

    /// `onFile` is asked after each file whether to go on.
    void scan(const FileBatch &batch, std::size_t order, const std::function<Next()> &onFile);

    std::deque<SeenFile> takeSeen() { return std::move(m_seen); }

private:
    enum class Place { Usual, Transcripts };
    void scanFile(int folder, const FileBatch &batch, const char *name, Place place, std::size_t order);
    bool isKnown(int folder, const FileBatch &batch, const char *name, SeenFile &seen) const;
    void note(const FileState &state, SeenFile &seen) const;
    std::vector<Hit> search(FileReader::File file, const char *name);
    void searchPiece(std::string_view text, std::size_t from, std::size_t to, int linesBefore, TextKind kind,
                     std::vector<Hit> &hits);

    Shared &m_shared;
    KeyFinder m_finder;
    FileReader m_reader;
    std::deque<SeenFile> m_seen;  // not copied as it grows
    qint64 m_files = 0;  ///< not told to the others yet
    qint64 m_bytes = 0;
};

}  // namespace scanning
