// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/ReportMaker.h"

#include "scanning/FileNames.h"
#include "scanning/IdentitySet.h"
#include "scanning/Parallel.h"
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
    IdentitySet known(files.size());
    std::erase_if(files, [&known](const SeenFile &file) { return file.identity != 0 && !known.insert(file.identity); });
    m_report.findings.reserve(m_report.findings.size() + files.size());
    const std::vector<Surroundings> around = surroundingsOf(files);
    for (std::size_t i = 0; i < files.size(); ++i) {
        count(files[i], m_report.coverage);
        remember(files[i]);
        note(files[i], around[i]);
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
    ForeignAllowlists foreign(m_request.salt);
    for (const CommittedKey &key : history.keys()) {
        const std::string path = key.repository + (key.file.empty() ? "/.git" : '/' + key.file);
        if (isAllowed(path, key.hit, foreign)) {
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

/// Files of one folder or repository, which are neighbours, are asked about by one thread.
std::vector<ReportMaker::Surroundings> ReportMaker::surroundingsOf(const std::vector<SeenFile> &files) const
{
    std::vector<Surroundings> around(files.size());
    const auto parts = std::size_t(m_request.threads);
    inParallel(m_request.threads, parts, [&](int, std::size_t part) {
        ReachFinder reaches;
        ForeignAllowlists foreign(m_request.salt);
        for (std::size_t i = files.size() * part / parts; i < files.size() * (part + 1) / parts; ++i) {
            const std::string &path = files[i].path;
            around[i] = {reaches.reachOf(path), m_places.kindOf(path, m_request.home), natureOf(path), {}};
            for (const Hit &hit : files[i].hits)
                around[i].allowed.push_back(isAllowed(path, hit, foreign));
        }
    });
    return around;
}

void ReportMaker::note(const SeenFile &file, const Surroundings &around)
{
    for (std::size_t i = 0; i < file.hits.size(); ++i) {
        const Hit &hit = file.hits[i];
        if (around.allowed[i]) {
            ++m_report.coverage.allowed;
            continue;
        }
        note(hit,
             {file.path, hit.line, hit.column, around.reach.sentence, around.kind, file.modifiedNs / 1'000'000,
              core::FindingLevel::Medium},
             around.reach.reach, around.nature);
    }
}

bool ReportMaker::isAllowed(const std::string &path, const Hit &hit, ForeignAllowlists &foreign) const
{
    return hit.allowed || m_request.allowed.covers(hit.fingerprint, path, hit.rule->id, m_today)
        || foreign.cover({path, hit.line, hit.baseline});
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
