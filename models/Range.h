// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Usage.h"

#include <QString>

namespace models {

/// The ranges people choose from. Made of whole local days, so that they are answered from daily sums.
enum class Range { Today, Week, ThirtyDays, Month, Custom };
/// Those that need no days to be named.
inline constexpr Range allRanges[] = {Range::Today, Range::Week, Range::ThirtyDays, Range::Month};

QString title(Range range);

/// What the Usage page is asked to show.
struct UsageAsk {
    Range range = Range::ThirtyDays;
    core::TimeSpan custom = {};  ///< of Range::Custom: whole local days
    core::Grouping grouping = core::Grouping::Model;
    bool compares = false;  ///< with as many days just before
    friend bool operator==(const UsageAsk &, const UsageAsk &) = default;
};

/// From the first day's start to the end of the day of `nowMs`.
core::TimeSpan spanOf(Range range, qint64 nowMs);
core::TimeSpan spanOf(const UsageAsk &ask, qint64 nowMs);

/// The same number of days just before: what a change is measured against.
core::TimeSpan previous(core::TimeSpan span);

/// What a chart by day shows: one bar is no picture, so at least the week that ends with the span.
core::TimeSpan chartSpanOf(core::TimeSpan span);

/// "16 – 22 November", the user's locale; with the year if it is not this one.
QString spanText(core::TimeSpan span, qint64 nowMs);

}  // namespace models
