// SPDX-License-Identifier: GPL-3.0-or-later
// bench_storing DATABASE [ROWS]: records a busy hour's requests in bursts of 600, as the service does, and prints the
// processor time of a row in microseconds, as one line of JSON: the best of nine parts, and of all.
#include "core/Exchange.h"
#include "storing/Store.h"

#include <QString>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <limits>
#include <vector>

namespace {

constexpr int burst = 600;
constexpr int parts = 9;
constexpr qint64 begin = 1'795'000'000'000;

/// Four agents with two sessions each, three models, three tools.
core::Exchange exchange(int number)
{
    static const char *const agents[] = {"claude-code", "codex", "gemini-cli", "opencode"};
    static const char *const models[] = {"claude-opus-4-8", "gpt-5.5", "gemini-3-pro"};
    core::Exchange e;
    e.startedAt = begin + number / 10;
    e.id = core::exchangeId(e.startedAt, quint32(number));
    e.firstByteMs = 300 + number % 500;
    e.durationMs = 4000 + number % 3000;
    e.agent = agents[number % 4];
    e.session = "5f0c2b1e-77aa-4d0e-9b1c-" + std::to_string(number % 8);
    e.run = core::runId(e.agent, e.session, 0, 0);
    e.project = "/home/alice/src/project-" + std::to_string(number % 4);
    e.format = core::ApiFormat::AnthropicMessages;
    e.path = "/v1/messages";
    e.modelServed = e.modelAsked = models[number % 3];
    e.status = 200;
    e.responseId = "msg_0123456789abcdef" + std::to_string(number);
    e.stopReason = "tool_use";
    e.usage.input = 1000 + number % 900;
    e.usage.output = 100 + number % 90;
    e.usage.cacheRead = 50'000 + number % 9000;
    e.tools = {{number % 2 == 0 ? "Bash" : number % 3 == 0 ? "Read" : "Edit", 1}};
    e.cost = core::Money{1'000'000 + number % 1000};
    e.where = {"alice@example.com", "n1", "example.ts.net", "ai"};
    return e;
}

}  // namespace

int main(int argc, char **argv)
{
    const int rows = argc > 2 ? std::atoi(argv[2]) : 90 * burst;
    if (argc < 2 || rows < parts)
        return 2;
    auto store = storing::Store::open(QString::fromLocal8Bit(argv[1]));
    if (!store) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(store.error().message));
        return 1;
    }
    double best = std::numeric_limits<double>::max();
    double all = 0;
    int number = 0;
    for (int part = 0; part < parts; ++part) {
        double cpu = 0;
        const int from = number;
        while (number - from < rows / parts) {
            std::vector<core::Exchange> some;
            for (int i = 0; i < burst; ++i)
                some.push_back(exchange(number++));
            const std::clock_t before = std::clock();
            if (!store->record(some))
                return 1;
            cpu += double(std::clock() - before) * 1e6 / CLOCKS_PER_SEC;
        }
        best = std::min(best, cpu / (number - from));
        all += cpu;
    }
    std::printf("{\"rows\":%d,\"best_us_a_row\":%.2f,\"us_a_row\":%.2f}\n", number, best, all / number);
    return 0;
}
