// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/Scanner.h"

#include "core/Secret.h"
#include "scanning/FileReader.h"
#include "scanning/Fingerprint.h"
#include "scanning/KeyFinder.h"
#include "scanning/KnownPlaces.h"
#include "scanning/Reach.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <tuple>
#include <unordered_map>

namespace fs = std::filesystem;

namespace scanning {

namespace {

constexpr std::size_t shortestSalt = 16;

/// One scan from its first file to its report.
class Scan {
public:
    Scan(const PatternEngine &engine, const ScanRequest &request, const Progress &progress)
        : m_request(request), m_progress(progress), m_finder(engine), m_reader(request.maxFileBytes),
          m_walker(m_report.coverage)
    {
    }

    Next file(const std::string &path);
    Next folder(const std::string &path, FileWalker::Choose choose);
    core::ScanReport report();

private:
    void note(const FoundKey &key, const std::string &path, const FileReach &reach);

    const ScanRequest &m_request;
    const Progress &m_progress;
    KeyFinder m_finder;
    FileReader m_reader;
    core::ScanReport m_report;
    FileWalker m_walker;
    std::unordered_map<std::string, std::size_t> m_byFingerprint;  // index into the findings
    std::unordered_map<std::string, Reach> m_widestReach;  // by fingerprint
};

Next Scan::file(const std::string &path)
{
    const FileReader::File file = m_reader.read(path);
    core::ScanCoverage &coverage = m_report.coverage;
    switch (file.outcome) {
    case FileReader::Outcome::Unreadable:
        ++coverage.unreadable;
        break;
    case FileReader::Outcome::Skipped:
        ++coverage.skipped;
        break;
    case FileReader::Outcome::Gone:
        return Next::GoOn;
    case FileReader::Outcome::Read:
        ++coverage.files;
        coverage.bytes += qint64(file.bytes.size());
        if (const std::vector<FoundKey> keys = m_finder.find(file.bytes); !keys.empty()) {
            const FileReach reach = reachOf(path);
            for (const FoundKey &key : keys)
                note(key, path, reach);
        }
        break;
    }
    return m_progress(coverage);
}

Next Scan::folder(const std::string &path, FileWalker::Choose choose)
{
    return m_walker.walk(
        path, choose, [this](const std::string &found) { return file(found); },
        [this] { return m_progress(m_report.coverage); });
}

void Scan::note(const FoundKey &key, const std::string &path, const FileReach &reach)
{
    const std::string fingerprint = scanning::fingerprint(key.key, m_request.salt);
    const auto [entry, isNew] = m_byFingerprint.try_emplace(fingerprint, m_report.findings.size());
    if (isNew) {
        m_report.findings.push_back({fingerprint,
                                     key.rule->id,
                                     key.rule->provider,
                                     core::masked(key.key),
                                     key.level,
                                     key.rule->why,
                                     key.rule->revokeUrl,
                                     {}});
    }
    Reach &widest = m_widestReach[fingerprint];
    widest = std::max(widest, reach.reach);
    m_report.findings[entry->second].places.push_back({path, key.line, key.column, reach.sentence});
}

core::ScanReport Scan::report()
{
    const auto danger = [this](const core::Finding &finding) {
        return std::tuple(finding.level, m_widestReach[finding.fingerprint], finding.places.size());
    };
    std::stable_sort(m_report.findings.begin(), m_report.findings.end(),
                     [&danger](const core::Finding &a, const core::Finding &b) { return danger(a) > danger(b); });
    return std::move(m_report);
}

core::Result<void> check(const ScanRequest &request)
{
    if (request.salt.size() < shortestSalt) {
        return core::Error{core::ErrorKind::BadInput,
                           QStringLiteral("A scan needs a salt of at least %1 bytes.").arg(shortestSalt)};
    }
    const std::vector<std::string> asked = request.paths.empty() ? std::vector{request.home} : request.paths;
    for (const std::string &path : asked) {
        std::error_code error;
        if (!fs::exists(fs::symlink_status(path, error)) && error != std::errc::permission_denied) {
            return core::Error{
                core::ErrorKind::NotFound,
                QStringLiteral("There is no file or folder %1 to scan.").arg(QString::fromStdString(path))};
        }
    }
    return {};
}

Next scanPaths(Scan &scan, const std::vector<std::string> &paths)
{
    for (const std::string &path : paths) {
        std::error_code error;
        const bool isFolder = fs::is_directory(path, error);
        if ((isFolder ? scan.folder(path, FileWalker::Choose::EveryFile) : scan.file(path)) == Next::Stop)
            return Next::Stop;
    }
    return Next::GoOn;
}

/// The files we know by path first, as they are where keys lie most often; then key files all over the home folder.
Next scanHome(Scan &scan, const std::string &home)
{
    for (const std::string &path : knownFiles(home)) {
        if (scan.file(path) == Next::Stop)
            return Next::Stop;
    }
    return scan.folder(home, FileWalker::Choose::KeyFiles);
}

}  // namespace

core::Result<Scanner> Scanner::create()
{
    auto rules = rulesFromJson(builtInRules());
    if (!rules)
        return rules.error();
    auto engine = PatternEngine::compile(*std::move(rules));
    if (!engine)
        return engine.error();
    return Scanner(*std::move(engine));
}

core::Result<core::ScanReport> Scanner::scan(const ScanRequest &request, const Progress &progress) const
{
    if (const auto checked = check(request); !checked)
        return checked.error();
    Scan scan(m_engine, request, progress);
    const Next end = request.paths.empty() ? scanHome(scan, request.home) : scanPaths(scan, request.paths);
    if (end == Next::Stop)
        return core::Error{core::ErrorKind::Unavailable, QStringLiteral("The scan was stopped before its end.")};
    return scan.report();
}

}  // namespace scanning
