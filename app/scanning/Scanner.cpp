// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/Scanner.h"

#include "scanning/FileScan.h"
#include "scanning/GitHistory.h"
#include "scanning/Parallel.h"
#include "scanning/ReportMaker.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <system_error>

namespace fs = std::filesystem;

namespace scanning {

namespace {

constexpr std::size_t shortestSalt = 16;

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
                QStringLiteral("There is no file or folder %1 to scan.").arg(QFile::decodeName(path.c_str()))};
        }
    }
    return {};
}

qint64 nowNs()
{
    using namespace std::chrono;
    return duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count();
}

/// One scan from its request to its report.
class Scan {
public:
    Scan(const PatternEngine &engine, const KnownPlaces &places, const ScanRequest &request, const Progress &progress)
        : m_places(places), m_request(request), m_progress(progress),
          m_cache(request.cacheFile, request.salt, engine.rules()),
          m_shared{engine, request.salt, m_cache, request.maxFileBytes, nowNs(), IdentitySet(m_cache.size())}
    {
        for (int i = 0; i < request.threads; ++i)
            m_workers.push_back(std::make_unique<FileScan>(m_shared));
    }

    Next choose();
    Next search();
    Next searchHistory();
    core::ScanReport report();

private:
    Next tell();
    Next walk(std::vector<std::string> folders, FileWalker::Prune prune);
    void addFiles(const std::vector<std::string> &paths);

    const KnownPlaces &m_places;
    const ScanRequest &m_request;
    const Progress &m_progress;
    ScanCache m_cache;
    FileScan::Shared m_shared;
    core::ScanCoverage m_coverage;
    std::vector<FileBatch> m_batches;
    std::vector<std::unique_ptr<FileScan>> m_workers;
    std::optional<GitHistory> m_history;
};

Next Scan::tell()
{
    m_coverage.files = m_shared.files;
    m_coverage.bytes = m_shared.bytes;
    return m_progress(m_coverage);
}

Next Scan::walk(std::vector<std::string> folders, FileWalker::Prune prune)
{
    // The walk has the folder open, which makes looking at what is in it cheaper. searchHistory() wants git's folders.
    const FileWalker walker(
        m_request.threads, [this] { return tell(); },
        [this](int worker, int folder, FileBatch &batch) {
            if (!batch.folder.ends_with("/.git"))
                m_workers[std::size_t(worker)]->recall(folder, batch);
        });
    return walker.walk(std::move(folders), prune, m_batches, m_coverage);
}

void Scan::addFiles(const std::vector<std::string> &paths)
{
    for (std::size_t i = 0; i < paths.size(); ++i) {
        if (i % 256 == 0)
            m_batches.emplace_back();
        m_batches.back().names.append(paths[i]).push_back('\0');
        ++m_batches.back().count;
    }
}

/// The files that we know by path first, as they are where keys lie most often.
Next Scan::choose()
{
    if (m_request.paths.empty()) {
        const KnownPlaces::Found known = m_places.expand(m_request.home);
        addFiles(known.files);
        if (walk(known.folders, FileWalker::Prune::Nothing) == Next::Stop)
            return Next::Stop;
        return walk({m_request.home}, FileWalker::Prune::Caches);
    }
    std::vector<std::string> files;
    std::vector<std::string> folders;
    for (const std::string &path : m_request.paths) {
        std::error_code error;
        (fs::is_directory(path, error) ? folders : files).push_back(path);
    }
    addFiles(files);
    return walk(std::move(folders), FileWalker::Prune::Caches);
}

Next Scan::search()
{
    std::size_t files = 0;
    for (const FileBatch &batch : m_batches)
        files += std::size_t(batch.count);
    m_shared.opened = IdentitySet(files);
    inParallel(m_request.threads, m_batches.size(), [&](int worker, std::size_t index) {
        m_workers[std::size_t(worker)]->scan(m_batches[index],
                                             [this, worker] { return worker == 0 ? tell() : Next::GoOn; });
    });
    return m_shared.stopped ? Next::Stop : Next::GoOn;
}

Next Scan::searchHistory()
{
    if (!m_request.history)
        return Next::GoOn;
    m_history.emplace(m_shared, [this] { return tell(); });
    for (const FileBatch &batch : m_batches) {
        const bool isGit = batch.folder.ends_with("/.git");
        if (isGit && !m_history->search(batch.folder)) {
            if (tell() == Next::Stop)
                return Next::Stop;
            ++m_coverage.unreadable;
        }
    }
    return Next::GoOn;
}

core::ScanReport Scan::report()
{
    std::vector<ProcessHit> processes;
    if (m_request.processes)
        processes = scanProcesses("/proc", m_shared.engine, m_request.salt);
    ReportMaker maker(m_places, m_request, m_cache, m_coverage);
    if (m_history)
        maker.add(*m_history);
    std::vector<Seen> seen;
    for (const auto &worker : m_workers)
        seen.push_back(worker->takeSeen());
    return maker.make(std::move(seen), processes);
}

}  // namespace

core::Result<Scanner> Scanner::create(const QString &userRules, const QString &engineCache)
{
    auto rules = loadRules(userRules);
    if (!rules)
        return rules.error();
    auto engine = PatternEngine::compile(*std::move(rules), engineCache);
    if (!engine)
        return engine.error();
    return Scanner(*std::move(engine));
}

core::Result<core::ScanReport> Scanner::scan(const ScanRequest &request, const Progress &progress) const
{
    if (const auto checked = check(request); !checked)
        return checked.error();
    Scan scan(m_engine, m_places, request, progress);
    if (scan.choose() == Next::Stop || scan.search() == Next::Stop || scan.searchHistory() == Next::Stop)
        return core::Error{core::ErrorKind::Unavailable, QStringLiteral("The scan was stopped before its end.")};
    return scan.report();
}

}  // namespace scanning
