// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Usage.h"

#include <array>
#include <span>
#include <string>
#include <vector>

namespace models {

/// Latency is the mean time to the first byte: no sum, so it is one line for all.
enum class Measure { Cost, Tokens, Requests, Latency };

/// What one bar of a chart stands for: as many bars as can be told apart.
enum class Step { Day, Week, Month };
Step stepOf(core::TimeSpan span);

/// Days (weeks by their Monday, months by their first) × keys for a stacked chart: the largest keys each for
/// themselves, the rest as "other". A value; figures are for the eye only (dollars, tokens, requests or milliseconds as
/// double).
struct UsageSeries {
    struct Line {
        std::string key;  ///< of the group; of latency "all"
        std::vector<double> values;  ///< one a step, same order as `days`
        double total = 0;
        bool isOther = false;  ///< the groups without a line of their own
    };

    Step step = Step::Day;
    std::vector<std::string> days;  ///< the first local day of every step of the span, "2026-11-22"
    std::vector<Line> lines;  ///< largest first, "other" last

    bool isEmpty() const { return lines.empty(); }
    double highest() const;  ///< of a step, all lines together

    static UsageSeries of(std::span<const core::DayRow> rows, core::TimeSpan span, Measure measure, size_t top);
};

/// Hour by weekday. A value.
struct WeekHours {
    static constexpr int days = 7;
    static constexpr int hours = 24;
    std::array<double, size_t(days *hours)> values{};  ///< Monday first

    double at(int weekday, int hour) const { return values[size_t(weekday * hours + hour)]; }
    double highest() const;

    static WeekHours of(std::span<const core::WeekHour> sums, Measure measure);
};

/// One group's part of the whole, for the ring.
struct Slice {
    std::string key;
    double value = 0;
};

/// The groups of `rows` summed over the days of the span, by cost, then tokens, largest first.
std::vector<core::UsageRow> groupsOf(std::span<const core::DayRow> rows, core::TimeSpan span);
/// The same by day, days ascending.
std::vector<core::UsageRow> daysOf(std::span<const core::DayRow> rows, core::TimeSpan span);

/// The groups of `rows` summed over all days, largest first.
std::vector<Slice> slices(std::span<const core::DayRow> rows, Measure measure);

}  // namespace models
