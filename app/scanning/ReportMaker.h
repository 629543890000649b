// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scanning/Allowlist.h"
#include "scanning/FileScan.h"
#include "scanning/ForeignAllowlists.h"
#include "scanning/GitHistory.h"
#include "scanning/KnownPlaces.h"
#include "scanning/ProcessScan.h"
#include "scanning/Reach.h"

#include <QDateTime>

#include <string>
#include <unordered_map>
#include <vector>

namespace scanning {

struct ScanRequest;

/// Makes a report of what the threads of a scan have seen: one finding a key, each file once whatever its names, levels
/// by evidence and reach, the most dangerous first; and remembers in the cache what was clean.
class ReportMaker {
public:
    ReportMaker(const KnownPlaces &places, const ScanRequest &request, const ScanCache &cache,
                core::ScanCoverage coverage)
        : m_places(places), m_request(request), m_roots(rootsOf(request)), m_cache(cache)
    {
        m_report.coverage = coverage;
        m_report.coverage.files = m_report.coverage.bytes = 0;
    }

    void add(GitHistory &history);
    core::ScanReport make(std::vector<Seen> seen, const std::vector<ProcessHit> &processes);

private:
    /// What a file's path says of the keys in it.
    struct Nature {
        bool isForeign = false;  ///< of a package or of the system
        bool isSample = false;
        bool isManual = false;
    };
    /// What is known of a file besides the keys in it.
    struct Surroundings {
        FileReach reach;
        core::PlaceKind kind = core::PlaceKind::Stray;
        Nature nature;
        std::vector<bool> allowed;  ///< by key
    };
    /// What a finding is sorted by besides its level.
    struct Danger {
        std::size_t index = 0;  ///< of the finding
        Reach widest = Reach::Unknown;
        qint64 newest = 0;
    };

    static std::vector<std::string> rootsOf(const ScanRequest &request);
    void add(const core::ScanCoverage &part);
    void remember(const SeenFile &file);
    void note(const SeenFile &file, const Surroundings &around);
    void note(const Hit &hit, core::FindingPlace place, Reach reach, Nature nature);
    Nature natureOf(const std::string &path) const;
    std::string fromRoot(const std::string &path) const;
    std::vector<Surroundings> surroundingsOf(const std::vector<SeenFile> &files) const;
    bool isAllowed(const std::string &path, const Hit &hit, ForeignAllowlists &foreign) const;
    core::FindingLevel levelOf(const Hit &hit, const core::FindingPlace &place, Reach reach, Nature nature) const;
    void sort();

    const KnownPlaces &m_places;
    const ScanRequest &m_request;
    std::vector<std::string> m_roots;  // what a file's own path begins behind
    const ScanCache &m_cache;
    core::ScanReport m_report;
    std::vector<std::uint64_t> m_numbers;
    ScanCache::Entries m_entries;
    std::unordered_map<std::string, Danger> m_dangers;  // by fingerprint
    qint64 m_nowMs = QDateTime::currentMSecsSinceEpoch();
    QDate m_today = QDate::currentDate();
};

}  // namespace scanning
