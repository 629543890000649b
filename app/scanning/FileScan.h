// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Finding.h"
#include "scanning/FileReader.h"
#include "scanning/FileWalker.h"
#include "scanning/KeyFinder.h"
#include "scanning/ScanCache.h"

#include <atomic>
#include <string>
#include <vector>

namespace scanning {

/// A key in a file, without the key.
struct Hit {
    const Rule *rule = nullptr;
    core::FindingLevel level = core::FindingLevel::Medium;
    std::string fingerprint;
    std::string masked;
    std::string sha1;  ///< as detect-secrets writes its baselines; never leaves the scan
    bool allowed = false;  ///< by a comment
    int line = 0;
    int column = 0;
};

/// A file that was looked at. Those that held nothing have no path.
struct SeenFile {
    std::size_t order = 0;  ///< of its batch and its place there
    FileReader::Outcome outcome = FileReader::Outcome::Gone;
    FileState state;
    bool unchanged = false;
    std::string path;
    std::vector<Hit> hits;
};

/// One thread's part of a scan. Touches nothing but its own and what is constant, and adds to the shared counts.
class FileScan {
public:
    struct Shared {
        const PatternEngine &engine;
        const std::string &salt;
        const ScanCache &cache;
        qint64 maxFileBytes;
        std::atomic<qint64> files = 0;
        std::atomic<qint64> bytes = 0;
        std::atomic<bool> stopped = false;
    };

    explicit FileScan(Shared &shared) : m_shared(shared), m_finder(shared.engine), m_reader(shared.maxFileBytes) { }

    /// `onFile` is asked after each file whether to go on.
    void scan(const FileBatch &batch, std::size_t order, const std::function<Next()> &onFile);

    std::vector<SeenFile> takeSeen() { return std::move(m_seen); }

private:
    void scanFile(int folder, const FileBatch &batch, const char *name, std::size_t order);
    bool isKnown(int folder, const char *name, SeenFile &seen) const;
    std::vector<Hit> search(FileReader::File file, const char *name);
    void searchPiece(std::string_view text, std::size_t from, std::size_t to, int linesBefore, TextKind kind,
                     std::vector<Hit> &hits);

    Shared &m_shared;
    KeyFinder m_finder;
    FileReader m_reader;
    std::vector<SeenFile> m_seen;
};

}  // namespace scanning
