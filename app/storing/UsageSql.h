// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Usage.h"
#include "storing/Database.h"

#include <string>

namespace storing {

/// What every statement here sums, in this order.
inline constexpr char sumColumns[] =
    "sum(requests), sum(input), sum(output), sum(cache_read), sum(cache_write_5m), sum(cache_write_1h),"
    " sum(reasoning), sum(web_searches), sum(image), sum(cost), sum(unpriced), sum(waited_ms), sum(waits)";

/// The same of one row.
inline constexpr char plainColumns[] =
    "requests, input, output, cache_read, cache_write_5m, cache_write_1h, reasoning, web_searches, image, cost,"
    " unpriced, waited_ms, waits";

/// Reads what they name; the key stays empty.
core::UsageRow readSums(Query &query);

/// The texts of the statements that sum usage up. Each has two marks: where the span begins and ends, as days for
/// Table::RollUps and as ids for Table::Rows.
enum class Table { RollUps, Rows };

/// The smallest table that can answer; whole days are those of the roll-ups.
Table tableFor(core::Grouping grouping, core::UsageSource source, bool wholeDays);

/// Key and sums of each group: times ascending, all else by cost, then tokens, largest first.
std::string usageSql(core::Grouping grouping, core::UsageSource source, Table table);
/// Day, key and sums, days and keys ascending; Grouping::Day does not split.
std::string daysSql(core::Grouping split, core::UsageSource source, Table table);
/// The sums alone.
std::string totalsSql(core::UsageSource source, Table table);

}  // namespace storing
