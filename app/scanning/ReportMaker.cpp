// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/ReportMaker.h"

#include "scanning/FileNames.h"
#include "scanning/Scanner.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace scanning {

namespace {

constexpr qint64 settledNs = 2'000'000'000;  // a file that changed just now may change again within the same tick

using Identity = std::pair<quint64, quint64>;  // device and inode

struct HashIdentity {
    std::size_t operator()(const Identity &identity) const
    {
        return std::hash<quint64>()(identity.first * 0x9e3779b97f4a7c15ULL ^ identity.second);
    }
};

core::FindingLevel oneUp(core::FindingLevel level)
{
    return level == core::FindingLevel::Critical ? level : core::FindingLevel(int(level) + 1);
}

/// Found by little: what tests and manuals are full of.
bool isLoose(const Rule &rule)
{
    return rule.evidence == Evidence::Chance || rule.alphabet == Alphabet::Free || rule.has(Check::Jwt)
        || rule.has(Check::JwtServiceRole);
}

}  // namespace

core::ScanReport ReportMaker::make(std::vector<SeenFile> seen, const std::vector<ProcessHit> &processes)
{
    const qint64 nowNs =
        std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch())
            .count();
    std::unordered_set<Identity, HashIdentity> known;
    known.reserve(seen.size());
    for (const SeenFile &file : seen) {
        if (file.state.inode != 0 && !known.insert({file.state.device, file.state.inode}).second)
            continue;
        count(file);
        remember(file, nowNs);
        if (!file.hits.empty())
            note(file);
    }
    for (const ProcessHit &process : processes)
        note(process.hit,
             {process.name, 0, 0, "Every program that you run can read it.", core::PlaceKind::Process, 0,
              core::FindingLevel::Medium},
             Reach::Owner);
    // A cache that cannot be written costs the next scan time, nothing else.
    static_cast<void>(m_cache.save(std::move(m_clean)).ok());
    sort();
    return std::move(m_report);
}

void ReportMaker::count(const SeenFile &file)
{
    core::ScanCoverage &coverage = m_report.coverage;
    switch (file.outcome) {
    case FileReader::Outcome::Unreadable:
        ++coverage.unreadable;
        break;
    case FileReader::Outcome::Skipped:
        ++coverage.skipped;
        break;
    case FileReader::Outcome::Read:
        ++coverage.files;
        coverage.bytes += file.state.size;
        coverage.unchanged += file.unchanged ? 1 : 0;
        break;
    case FileReader::Outcome::Gone:
        break;
    }
}

void ReportMaker::remember(const SeenFile &file, qint64 nowNs)
{
    const bool settled = file.state.changedNs + settledNs < nowNs;
    if (!settled || file.unchanged || !file.hits.empty() || file.state.inode == 0)
        return;
    if (file.outcome == FileReader::Outcome::Read)
        m_clean.push_back(m_cache.number(file.state, ScanCache::Known::Clean));
    else if (file.outcome == FileReader::Outcome::Skipped)
        m_clean.push_back(m_cache.number(file.state, ScanCache::Known::Skipped));
}

/// A path from the folder that was asked for; nothing of a file that was itself asked for.
std::string ReportMaker::fromRoot(const std::string &path) const
{
    const std::vector<std::string> roots = m_request.paths.empty() ? std::vector{m_request.home} : m_request.paths;
    std::size_t longest = 0;
    for (const std::string &root : roots) {
        if (path.starts_with(root))
            longest = std::max(longest, root.size() + (root.ends_with('/') ? 0 : 1));
    }
    return path.substr(std::min(longest, path.size()));
}

void ReportMaker::note(const SeenFile &file)
{
    const FileReach reach = m_reach.reachOf(file.path);
    const core::PlaceKind kind = m_places.kindOf(file.path, m_request.home);
    for (const Hit &hit : file.hits) {
        if (isAllowed(file, hit)) {
            ++m_report.coverage.allowed;
            continue;
        }
        note(hit,
             {file.path, hit.line, hit.column, reach.sentence, kind, file.state.modifiedNs / 1'000'000,
              core::FindingLevel::Medium},
             reach.reach);
    }
}

bool ReportMaker::isAllowed(const SeenFile &file, const Hit &hit)
{
    return hit.allowed || m_request.allowed.covers(hit.fingerprint, file.path, hit.rule->id, QDate::currentDate())
        || m_foreign.cover({file.path, hit.line, hit.sha1});
}

core::FindingLevel ReportMaker::levelOf(const Hit &hit, const core::FindingPlace &place, Reach reach) const
{
    const std::string inside = fromRoot(place.path);
    const bool isFile = place.kind != core::PlaceKind::Process;
    const bool sample = isFile && isSamplePath(inside);
    const bool manual = isFile && isManualName(std::string_view(inside).substr(inside.rfind('/') + 1));
    if (isFile && (isPackagePath(inside) || isSystemPath(place.path)))
        return core::FindingLevel::Sample;
    if ((sample && manual) || ((sample || manual) && isLoose(*hit.rule)))
        return core::FindingLevel::Sample;
    if (sample)
        return std::min(hit.level, core::FindingLevel::Low);
    if (place.kind == core::PlaceKind::Store && reach <= Reach::Owner)
        return std::min(hit.level, core::FindingLevel::Low);
    return reach >= Reach::Everyone && hit.level > core::FindingLevel::Low ? oneUp(hit.level) : hit.level;
}

void ReportMaker::note(const Hit &hit, core::FindingPlace place, Reach reach)
{
    const auto [entry, isNew] = m_byFingerprint.try_emplace(hit.fingerprint, m_report.findings.size());
    if (isNew) {
        m_report.findings.push_back({hit.fingerprint,
                                     hit.rule->id,
                                     hit.rule->provider,
                                     hit.masked,
                                     core::FindingLevel::Sample,
                                     hit.rule->why,
                                     hit.rule->revokeUrl,
                                     {},
                                     false});
    }
    core::Finding &finding = m_report.findings[entry->second];
    place.level = levelOf(hit, place, reach);
    finding.level = std::max(finding.level, place.level);
    Reach &widest = m_widestReach[hit.fingerprint];
    widest = std::max(widest, reach);
    finding.places.push_back(std::move(place));
}

void ReportMaker::sort()
{
    const auto danger = [this](const core::Finding &finding) {
        return std::tuple(finding.level, m_widestReach[finding.fingerprint], finding.places.size());
    };
    std::stable_sort(m_report.findings.begin(), m_report.findings.end(),
                     [&danger](const core::Finding &a, const core::Finding &b) { return danger(a) > danger(b); });
}

}  // namespace scanning
