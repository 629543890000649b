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
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace scanning {

/// A file that was looked at.
struct SeenFile {
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

    /// `seen` has a place for each file of the batch. `onFile` is asked now and then whether to go on.
    void scan(const FileBatch &batch, std::span<SeenFile> seen, const std::function<Next()> &onFile);

private:
    enum class Place { Usual, Transcripts };
    void scanFile(int folder, const FileBatch &batch, const char *name, Place place, SeenFile &seen);
    void recall(int folder, const FileBatch &batch, std::span<SeenFile> seen);
    void note(const FileState &state, SeenFile &seen) const;
    std::vector<Hit> search(FileReader::File file, const char *name);
    void searchPiece(std::string_view text, std::size_t from, std::size_t to, int linesBefore, TextKind kind,
                     std::vector<Hit> &hits);

    Shared &m_shared;
    KeyFinder m_finder;
    FileReader m_reader;
    std::vector<FileState> m_states;  // of a batch
    qint64 m_files = 0;  ///< not told to the others yet
    qint64 m_bytes = 0;
};

}  // namespace scanning
