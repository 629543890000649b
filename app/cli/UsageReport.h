// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"
#include "core/Usage.h"

#include <optional>
#include <vector>

namespace cli {

/// What `spotmeter usage` was asked and what the history answered.
struct UsageReport {
    core::Grouping by = core::Grouping::Model;
    core::UsageSource source = core::UsageSource::All;
    core::TimeSpan span;
    std::vector<core::UsageRow> rows;
    core::UsageRow total;
    std::vector<core::UsageRow> pastGateway;  ///< by agent, of what only their own logs know

    /// The same of as many days before.
    struct Before {
        core::TimeSpan span;
        std::vector<core::UsageRow> rows;
        core::UsageRow total;
    };
    std::optional<Before> before;
};

void printAsTable(const Call &call, const UsageReport &report);
void printAsJson(const Call &call, const UsageReport &report);
/// RFC 4180, a line for each group and none for the total.
void printAsCsv(const Call &call, const UsageReport &report);
/// The days in the shape and with the names of `ccusage daily --json`: tokens only, since prices are counted otherwise.
void printAsCcusage(const Call &call, const UsageReport &report);

}  // namespace cli
