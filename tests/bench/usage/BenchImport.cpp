// SPDX-License-Identifier: GPL-3.0-or-later
// bench_import HOME [DATABASE]: reads all agents' logs below HOME as the worker does, records them in DATABASE as the
// service does, and prints, as one line of JSON, what they hold and what it cost. See run.py.
#include "core/Logged.h"
#include "importing/Importer.h"
#include "storing/Store.h"

#include <QString>

#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <map>
#include <unordered_map>

namespace {

double cpuSeconds()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval &t) { return double(t.tv_sec) + double(t.tv_usec) / 1e6; };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

long peakMegabytes()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return used.ru_maxrss / 1024;
}

/// What the store would count: a request once, with the largest of its counts.
class Sums {
public:
    void add(const core::LoggedExchange &logged)
    {
        core::TokenUsage &known = m_known[logged.key];
        const core::TokenUsage &now = logged.exchange.usage;
        if (now.total() <= known.total())
            return;
        core::TokenUsage &sum = m_sums[logged.exchange.agent];
        sum += {now.input - known.input,
                now.output - known.output,
                now.cacheRead - known.cacheRead,
                now.cacheWrite5m - known.cacheWrite5m,
                now.cacheWrite1h - known.cacheWrite1h,
                now.reasoning - known.reasoning,
                now.webSearches - known.webSearches,
                now.image - known.image};
        known = now;
    }
    void print() const
    {
        for (const auto &[agent, sum] : m_sums)
            std::printf(
                ",\"%s\":{\"input\":%lld,\"output\":%lld,\"cache_read\":%lld,\"cache_write\":%lld,\"total\":%lld}",
                agent.c_str(), static_cast<long long>(sum.input), static_cast<long long>(sum.output),
                static_cast<long long>(sum.cacheRead), static_cast<long long>(sum.cacheWrite5m + sum.cacheWrite1h),
                static_cast<long long>(sum.total()));
    }

private:
    std::map<std::string, core::TokenUsage> m_sums;
    std::unordered_map<quint64, core::TokenUsage> m_known;
};

}  // namespace

int main(int argc, char **argv)
{
    if (argc != 2 && argc != 3)
        return 2;
    const bool addsUp = qEnvironmentVariableIsSet("BENCH_SUMS");
    auto store =
        argc == 3 ? storing::Store::open(QString::fromLocal8Bit(argv[2])) : core::Result<storing::Store>(core::Error{});
    Sums sums;
    qint64 records = 0;
    qint64 rows = 0;
    double storing = 0;
    importing::Importer importer(importing::LogPlaces::of(argv[1], [](const char *) { return std::string(); }), {},
                                 [&](core::LogBatch &&batch) {
                                     records += qint64(batch.exchanges.size());
                                     if (addsUp) {
                                         for (const core::LoggedExchange &logged : batch.exchanges)
                                             sums.add(logged);
                                     }
                                     if (!store)
                                         return;
                                     for (core::LoggedExchange &logged : batch.exchanges) {
                                         core::Exchange &e = logged.exchange;
                                         e.run = core::runId(e.agent, e.session, 0, 0);
                                     }
                                     const double before = cpuSeconds();
                                     const auto added = store->import(std::move(batch));
                                     rows += added ? *added : -1'000'000'000;
                                     storing += cpuSeconds() - before;
                                 });
    const auto began = std::chrono::steady_clock::now();
    const auto outcome = importer.importAll();
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - began;
    std::printf("{\"files\":%lld,\"bytes\":%lld,\"records\":%lld,\"rows\":%lld,\"wall_s\":%.3f,\"cpu_s\":%.3f,"
                "\"storing_cpu_s\":%.3f,\"peak_mb\":%ld",
                static_cast<long long>(outcome.files), static_cast<long long>(outcome.bytes),
                static_cast<long long>(records), static_cast<long long>(rows), wall.count(), cpuSeconds(), storing,
                peakMegabytes());
    sums.print();
    std::printf("}\n");
    return 0;
}
