// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/UsageSeries.h"

#include "core/Clock.h"

#include <algorithm>
#include <map>

namespace models {

namespace {

double valueOf(const core::DayRow &row, Measure measure)
{
    switch (measure) {
    case Measure::Cost:
        return double(row.cost.known.nanodollars) / 1e9;
    case Measure::Tokens:
        return double(row.usage.total());
    case Measure::Requests:
        break;
    }
    return double(row.requests);
}

std::vector<std::string> daysOf(core::TimeSpan span)
{
    std::vector<std::string> days;
    for (qint64 at = core::startOfLocalDay(span.from); at < span.to; at = core::startOfLocalDay(at, 1))
        days.push_back(core::localDay(at));
    return days;
}

}  // namespace

double UsageSeries::highestDay() const
{
    double highest = 0;
    for (size_t day = 0; day < days.size(); ++day) {
        double sum = 0;
        for (const Line &line : lines)
            sum += line.values[day];
        highest = std::max(highest, sum);
    }
    return highest;
}

std::vector<Slice> slices(std::span<const core::DayRow> rows, Measure measure)
{
    std::map<std::string, double> sums;
    for (const core::DayRow &row : rows)
        sums[row.key] += valueOf(row, measure);
    std::vector<Slice> result;
    for (const auto &[key, value] : sums) {
        if (value > 0)
            result.push_back({key, value});
    }
    std::stable_sort(result.begin(), result.end(), [](const Slice &a, const Slice &b) { return a.value > b.value; });
    return result;
}

UsageSeries UsageSeries::of(std::span<const core::DayRow> rows, core::TimeSpan span, Measure measure, size_t top)
{
    UsageSeries series;
    series.days = daysOf(span);
    const std::vector<Slice> ranked = slices(rows, measure);
    const bool hasOther = ranked.size() > top;
    const size_t named = std::min(top, ranked.size());
    std::map<std::string, size_t> lineOf;
    for (size_t i = 0; i < named; ++i) {
        lineOf[ranked[i].key] = i;
        series.lines.push_back({ranked[i].key, std::vector<double>(series.days.size()), 0});
    }
    if (hasOther)
        series.lines.push_back({{}, std::vector<double>(series.days.size()), 0});
    for (const core::DayRow &row : rows) {
        const auto day = std::find(series.days.begin(), series.days.end(), row.day);
        const double value = valueOf(row, measure);
        if (day == series.days.end() || value <= 0)
            continue;
        const auto at = lineOf.find(row.key);
        Line &line = series.lines[at == lineOf.end() ? named : at->second];
        line.values[size_t(day - series.days.begin())] += value;
        line.total += value;
    }
    return series;
}

}  // namespace models
