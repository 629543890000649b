// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Finding.h"
#include "scanning/FileReader.h"
#include "scanning/FileWalker.h"
#include "scanning/Hit.h"
#include "scanning/IdentitySet.h"
#include "scanning/KeyFinder.h"
#include "scanning/ScanCache.h"

#include <atomic>
#include <cstdint>
#include <string>
#include <vector>

namespace scanning {

/// A file that was looked at.
struct SeenFile {
    std::uint64_t identity = 0;  ///< the same for all names of a file; 0 if it could not be asked for
    std::uint64_t number = 0;  ///< for the cache; 0 if it is not to be remembered
    qint64 size = 0;
    qint64 modifiedNs = 0;
    FileReader::Outcome outcome = FileReader::Outcome::Gone;
    bool unchanged = false;
    std::string path;  ///< of one with keys
    std::vector<Hit> hits;
};

void count(const SeenFile &file, core::ScanCoverage &coverage);

/// What one thread has seen. A file with several names is in it, or in another thread's, once, but if it has keys.
struct Seen {
    core::ScanCoverage coverage;  ///< of the files without keys
    std::vector<std::uint64_t> numbers;  ///< of those, for the cache
    std::vector<SeenFile> withKeys;
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
        IdentitySet recalled;  ///< files that the cache knew
        IdentitySet opened{0};  ///< those that it did not
        std::atomic<qint64> files = 0;
        std::atomic<qint64> bytes = 0;
        std::atomic<bool> stopped = false;
    };

    explicit FileScan(Shared &shared) : m_shared(shared), m_finder(shared.engine), m_reader(shared.maxFileBytes) { }

    /// Takes out of the batch what the cache knows, so that those files need not be opened.
    void recall(int folder, FileBatch &batch);
    /// `onFile` is asked now and then whether to go on.
    void scan(FileBatch &batch, const std::function<Next()> &onFile);

    Seen takeSeen() { return std::move(m_seen); }

private:
    enum class Place { Usual, Transcripts };
    SeenFile scanFile(int folder, const FileBatch &batch, const char *name, Place place);
    void note(const FileState &state, SeenFile &file) const;
    bool remembers(SeenFile &file) const;
    void add(SeenFile file, IdentitySet &known);
    void tellOthers();
    std::vector<Hit> search(FileReader::File file, const char *name);
    void searchPiece(std::string_view text, std::size_t from, std::size_t to, int linesBefore, TextKind kind,
                     std::vector<Hit> &hits);

    Shared &m_shared;
    KeyFinder m_finder;
    FileReader m_reader;
    std::vector<SeenFile> m_batch;  // in which recall() works
    Seen m_seen;
    qint64 m_files = 0;  ///< not told to the others yet
    qint64 m_bytes = 0;
};

}  // namespace scanning
