// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/ReportMaker.h"

#include "scanning/FileNames.h"
#include "scanning/IdentitySet.h"
#include "scanning/Scanner.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace scanning {

namespace {

constexpr qint64 oldMs = qint64(3) * 365 * 24 * 3600 * 1000;

core::FindingLevel oneUp(core::FindingLevel level)
{
    return level == core::FindingLevel::Critical ? level : core::FindingLevel(int(level) + 1);
}

/// A token that expires: its level is another one then.
bool changesWithTime(const Hit &hit)
{
    return hit.rule->has(Check::Jwt) || hit.rule->has(Check::JwtServiceRole);
}

/// Found by little: what tests and manuals are full of.
bool isLoose(const Rule &rule)
{
    return rule.evidence == Evidence::Chance || rule.alphabet == Alphabet::Free || rule.has(Check::Jwt)
        || rule.has(Check::JwtServiceRole);
}

}  // namespace

core::ScanReport ReportMaker::make(std::vector<Seen> seen, const std::vector<ProcessHit> &processes)
{
    std::vector<SeenFile> files;
    for (Seen &part : seen) {
        add(part.coverage);
        m_numbers.insert(m_numbers.end(), part.numbers.begin(), part.numbers.end());
        std::move(part.withKeys.begin(), part.withKeys.end(), std::back_inserter(files));
    }
    std::sort(files.begin(), files.end(), [](const SeenFile &a, const SeenFile &b) { return a.path < b.path; });
    m_report.findings.reserve(m_report.findings.size() + files.size());
    IdentitySet known(files.size());
    for (const SeenFile &file : files) {
        if (file.identity != 0 && !known.insert(file.identity))
            continue;
        count(file, m_report.coverage);
        remember(file);
        note(file);
    }
    for (const ProcessHit &process : processes)
        note(process.hit,
             {process.name, 0, 0, "Every program that you run can read it.", core::PlaceKind::Process, 0,
              core::FindingLevel::Medium},
             Reach::Owner, {});
    // A cache that cannot be written costs the next scan time, nothing else.
    static_cast<void>(m_cache.save(std::move(m_numbers), m_entries).ok());
    sort();
    return std::move(m_report);
}

void ReportMaker::add(const core::ScanCoverage &part)
{
    core::ScanCoverage &all = m_report.coverage;
    all.files += part.files;
    all.bytes += part.bytes;
    all.unreadable += part.unreadable;
    all.skipped += part.skipped;
    all.unchanged += part.unchanged;
}

void ReportMaker::add(GitHistory &history)
{
    m_numbers = history.takeNumbers();
    m_entries = history.takeEntries();
    for (const CommittedKey &key : history.keys()) {
        const std::string path = key.repository + (key.file.empty() ? "/.git" : '/' + key.file);
        if (isAllowed(path, key.hit)) {
            ++m_report.coverage.allowed;
            continue;
        }
        std::string reach = key.commit.empty() ? "In git's history, where no branch leads to any more"
                                               : "In git's history since the commit " + key.commit;
        reach += key.isPushed ? "; whoever may read the repository's remote gets it."
                              : "; whoever gets the repository gets it.";
        note(key.hit,
             {path, key.hit.line, key.hit.column, reach, core::PlaceKind::Commit, 0, core::FindingLevel::Medium},
             key.isPushed ? Reach::Pushed : Reach::Owner, natureOf(path));
    }
}

const std::string &ReportMaker::saltOf(const ScanRequest &request)
{
    return request.salt;
}

std::vector<std::string> ReportMaker::rootsOf(const ScanRequest &request)
{
    return request.paths.empty() ? std::vector{request.home} : request.paths;
}

void ReportMaker::remember(const SeenFile &file)
{
    if (file.unchanged || file.number == 0 || std::any_of(file.hits.begin(), file.hits.end(), changesWithTime))
        return;
    m_numbers.push_back(ScanCache::marked(file.number, ScanCache::Known::Keys));
    m_entries.emplace(file.number, file.hits);
}

/// A path from the folder that was asked for; nothing of a file that was itself asked for.
std::string ReportMaker::fromRoot(const std::string &path) const
{
    std::size_t longest = 0;
    for (const std::string &root : m_roots) {
        if (path.starts_with(root))
            longest = std::max(longest, root.size() + (root.ends_with('/') ? 0 : 1));
    }
    return path.substr(std::min(longest, path.size()));
}

void ReportMaker::note(const SeenFile &file)
{
    const FileReach reach = m_reach.reachOf(file.path);
    const core::PlaceKind kind = m_places.kindOf(file.path, m_request.home);
    const Nature nature = natureOf(file.path);
    for (const Hit &hit : file.hits) {
        if (isAllowed(file.path, hit)) {
            ++m_report.coverage.allowed;
            continue;
        }
        note(hit,
             {file.path, hit.line, hit.column, reach.sentence, kind, file.modifiedNs / 1'000'000,
              core::FindingLevel::Medium},
             reach.reach, nature);
    }
}

bool ReportMaker::isAllowed(const std::string &path, const Hit &hit)
{
    return hit.allowed || m_request.allowed.covers(hit.fingerprint, path, hit.rule->id, m_today)
        || m_foreign.cover({path, hit.line, hit.baseline});
}

ReportMaker::Nature ReportMaker::natureOf(const std::string &path) const
{
    const std::string inside = fromRoot(path);
    return {isPackagePath(inside) || isSystemPath(path), isSamplePath(inside),
            isManualName(std::string_view(inside).substr(inside.rfind('/') + 1))};
}

core::FindingLevel ReportMaker::levelOf(const Hit &hit, const core::FindingPlace &place, Reach reach,
                                        Nature nature) const
{
    if (nature.isForeign || (nature.isSample && nature.isManual)
        || ((nature.isSample || nature.isManual) && isLoose(*hit.rule)))
        return core::FindingLevel::Sample;
    if (nature.isSample)
        return std::min(hit.level, core::FindingLevel::Low);
    if (place.kind == core::PlaceKind::Store && reach <= Reach::Owner)
        return std::min(hit.level, core::FindingLevel::Low);
    if (reach >= Reach::Everyone && hit.level > core::FindingLevel::Low)
        return oneUp(hit.level);
    // What nobody has touched for years was most likely replaced, but is told all the same.
    const bool isOld = place.modifiedAt != 0 && place.modifiedAt + oldMs < m_nowMs;
    return isOld && hit.level > core::FindingLevel::Medium ? core::FindingLevel(int(hit.level) - 1) : hit.level;
}

void ReportMaker::note(const Hit &hit, core::FindingPlace place, Reach reach, Nature nature)
{
    const auto [entry, isNew] = m_dangers.try_emplace(hit.fingerprint, Danger{m_report.findings.size()});
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
    Danger &danger = entry->second;
    core::Finding &finding = m_report.findings[danger.index];
    place.level = levelOf(hit, place, reach, nature);
    finding.level = std::max(finding.level, place.level);
    danger.widest = std::max(danger.widest, reach);
    danger.newest = std::max(danger.newest, place.modifiedAt);
    finding.places.push_back(std::move(place));
}

void ReportMaker::sort()
{
    std::vector<const Danger *> dangers(m_dangers.size());
    for (const auto &[fingerprint, danger] : m_dangers)
        dangers[danger.index] = &danger;
    const auto rank = [this](const Danger *danger) {
        const core::Finding &finding = m_report.findings[danger->index];
        return std::tuple(finding.level, danger->widest, finding.places.size(), danger->newest);
    };
    std::stable_sort(dangers.begin(), dangers.end(),
                     [&rank](const Danger *a, const Danger *b) { return rank(a) > rank(b); });
    std::vector<core::Finding> sorted;
    sorted.reserve(dangers.size());
    for (const Danger *danger : dangers)
        sorted.push_back(std::move(m_report.findings[danger->index]));
    m_report.findings = std::move(sorted);
}

}  // namespace scanning
