// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Usage.h"

#include <QString>

namespace models {

/// The ranges people choose from. Made of whole local days, so that they are answered from daily sums.
enum class Range { Today, Week, ThirtyDays, Month };
inline constexpr Range allRanges[] = {Range::Today, Range::Week, Range::ThirtyDays, Range::Month};

QString title(Range range);

/// From the first day's start to the end of the day of `nowMs`.
core::TimeSpan spanOf(Range range, qint64 nowMs);

/// The same number of days just before: what a change is measured against.
core::TimeSpan previous(core::TimeSpan span);

/// What a chart by day shows: one bar is no picture, so at least a week.
core::TimeSpan chartSpanOf(Range range, qint64 nowMs);

/// "16 – 22 November", the user's locale.
QString spanText(core::TimeSpan span);

}  // namespace models
