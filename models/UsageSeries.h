// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Usage.h"

#include <span>
#include <string>
#include <vector>

namespace models {

enum class Measure { Cost, Tokens, Requests };

/// Days × keys for a stacked chart: the largest keys each for themselves, the rest as "other".
/// A value; figures are for the eye only (dollars, tokens or requests as double).
struct UsageSeries {
    struct Line {
        std::string key;  ///< empty for "other"
        std::vector<double> values;  ///< one a day, same order as `days`
        double total = 0;
    };

    std::vector<std::string> days;  ///< every local day of the span, "2026-11-22"
    std::vector<Line> lines;  ///< largest first, "other" last

    bool isEmpty() const { return lines.empty(); }
    double highestDay() const;

    static UsageSeries of(std::span<const core::DayRow> rows, core::TimeSpan span, Measure measure, size_t top);
};

/// One group's part of the whole, for the ring.
struct Slice {
    std::string key;
    double value = 0;
};

/// The groups of `rows` summed over all days, largest first.
std::vector<Slice> slices(std::span<const core::DayRow> rows, Measure measure);

}  // namespace models
