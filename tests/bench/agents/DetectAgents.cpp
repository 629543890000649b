// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for all agents once, as the service does when it starts, and says what it cost: a fresh process each time, so
// that nothing is warm but what the system keeps in its page cache.
#include "agents/Inspector.h"

#include <chrono>
#include <cstdio>

namespace {

double msSince(std::chrono::steady_clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

}  // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "detect_agents <journal folder>\n");
        return 2;
    }
    const auto begin = std::chrono::steady_clock::now();
    const auto catalogue = agents::loadCatalogue();
    if (!catalogue) {
        std::fprintf(stderr, "%s\n", qPrintable(catalogue.error().message));
        return 1;
    }
    const double catalogueMs = msSince(begin);
    const agents::Inspector inspector(*catalogue, agents::Surroundings::ofThisProcess(),
                                      QString::fromLocal8Bit(argv[1]));
    int found = 0;
    for (const core::AgentInfo &agent : inspector.inspect(QStringLiteral("http://127.0.0.1:4117")))
        found += agent.state == core::AgentState::NotInstalled ? 0 : 1;
    std::printf("%.3f %.3f %d\n", msSince(begin), catalogueMs, found);
    return 0;
}
