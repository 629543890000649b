// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over a folder, timed by itself: what run.py compares.
#include "scanning/FileReader.h"
#include "scanning/FileWalker.h"
#include "scanning/Parallel.h"
#include "scanning/Scanner.h"
#include "scanning/StreamFinder.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <memory>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace scanning;

namespace {

constexpr int threads = 2;

std::vector<FileBatch> walk(const std::string &folder)
{
    std::vector<FileBatch> batches;
    core::ScanCoverage coverage;
    const FileWalker walker(threads, [] { return Next::GoOn; });
    static_cast<void>(walker.walk({folder}, FileWalker::Prune::Caches, batches, coverage));
    return batches;
}

/// Calls `work(worker, folder, name)` for each file that a scan would open.
template <class Work> void eachFile(const std::string &folder, const Work &work)
{
    const std::vector<FileBatch> batches = walk(folder);
    inParallel(threads, batches.size(), [&](int worker, std::size_t index) {
        const FileBatch &batch = batches[index];
        const int open = ::open(batch.folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
        const char *name = batch.names.c_str();
        for (int i = 0; i < batch.count; ++i, name += std::strlen(name) + 1)
            work(worker, open, name);
        close(open);
    });
}

void statAll(const std::string &folder)
{
    eachFile(folder, [](int, int open, const char *name) {
        struct stat status{};
        static_cast<void>(fstatat(open, name, &status, 0));
    });
}

void readAll(const std::string &folder)
{
    std::vector<std::unique_ptr<FileReader>> readers;
    for (int i = 0; i < threads; ++i)
        readers.push_back(std::make_unique<FileReader>(8 * 1024 * 1024));
    eachFile(folder, [&](int worker, int open, const char *name) {
        static_cast<void>(readers[std::size_t(worker)]->read(open, name, FileReader::Length::Limited));
    });
}

int scan(const std::string &folder, const char *engine, const char *cache)
{
    const auto scanner = Scanner::create({}, QString::fromLocal8Bit(engine));
    if (!scanner)
        return 1;
    ScanRequest request;
    request.paths = {folder};
    request.salt = "a salt of the benchmark";
    request.cacheFile = QString::fromLocal8Bit(cache);
    request.threads = threads;
    const auto report = scanner->scan(request, [](const core::ScanCoverage &) { return Next::GoOn; });
    if (!report)
        return 1;
    std::size_t places = 0;
    for (const core::Finding &finding : report->findings)
        places += finding.places.size();
    std::printf("%zu keys in %zu places, %lld files, %lld bytes, %lld unchanged\n", report->findings.size(), places,
                static_cast<long long>(report->coverage.files), static_cast<long long>(report->coverage.bytes),
                static_cast<long long>(report->coverage.unchanged));
    return 0;
}

/// The shapes, for a program that takes regular expressions from a file.
void printPatterns()
{
    const auto rules = rulesFromJson(builtInRules());
    for (const Rule &rule : rules->list) {
        if (rule.evidence == Evidence::Shape)
            std::printf("%s\n", rule.pattern.c_str());
    }
}

/// What the guard adds to a request: the least time of five for 64 MB, fed as a socket gives it.
int stream(const char *source)
{
    const auto engine = PatternEngine::compile(*rulesFromJson(builtInRules()));
    QFile file(QString::fromLocal8Bit(source));
    if (!engine || !file.open(QIODevice::ReadOnly))
        return 1;
    std::string text;
    for (const std::string part = file.read(1024 * 1024).toStdString(); text.size() < 64 * 1024 * 1024;)
        text += part;
    int found = 0;
    double least = 1e9;
    KeyFinder keys(*engine);
    StreamFinder finder(keys, [&found](const FoundKey &) { ++found; });
    for (int round = 0; round < 5; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        for (std::size_t at = 0; at < text.size(); at += 16 * 1024)
            finder.feed(std::string_view(text).substr(at, 16 * 1024));
        finder.finish();
        least = std::min(least,
                         std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    std::printf("%.3f ms per MB, %d keys\n", least / (double(text.size()) / 1e6), found);
    return 0;
}

}  // namespace

int main(int argc, char **argv)
{
    const std::string_view mode = argc > 1 ? argv[1] : "";
    if (mode == "patterns") {
        printPatterns();
        return 0;
    }
    if (mode == "stream" && argc > 2)
        return stream(argv[2]);
    if (argc < 3) {
        std::fprintf(
            stderr,
            "usage: BenchScan patterns | stream <file> | stat|read|scan <folder> [<engine file> [<cache file>]]\n");
        return 2;
    }
    const auto begin = std::chrono::steady_clock::now();
    int result = 0;
    if (mode == "stat")
        statAll(argv[2]);
    else if (mode == "read")
        readAll(argv[2]);
    else
        result = scan(argv[2], argc > 3 ? argv[3] : "", argc > 4 ? argv[4] : "");
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("seconds %.3f peak_mb %.1f\n", taken.count(), double(usage.ru_maxrss) / 1024);
    return result;
}
