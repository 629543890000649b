// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace scanning {

/// Calls work(worker, index) for each index below `count`, on this thread (worker 0) and `threads - 1` others, and
/// returns when all is done. Each worker touches only what belongs to its number.
template <class Work> void inParallel(int threads, std::size_t count, const Work &work)
{
    std::atomic<std::size_t> next = 0;
    const auto run = [&](int worker) {
        for (std::size_t index = next++; index < count; index = next++)
            work(worker, index);
    };
    std::vector<std::jthread> others;
    for (int worker = 1; worker < threads && std::size_t(worker) < count; ++worker)
        others.emplace_back(run, worker);
    run(0);
}

}  // namespace scanning
