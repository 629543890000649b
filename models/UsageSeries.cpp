// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/UsageSeries.h"

#include "core/Clock.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace models {

namespace {

template <class Row> double valueOf(const Row &row, Measure measure)
{
    switch (measure) {
    case Measure::Cost:
        return double(row.cost.known.nanodollars) / 1e9;
    case Measure::Tokens:
        return double(row.usage.total());
    case Measure::Latency:
    case Measure::Requests:
        break;
    }
    return double(row.requests);
}

/// The first day of the step that a day is in.
QDate beginOf(QDate day, Step step)
{
    if (step == Step::Week)
        return day.addDays(1 - day.dayOfWeek());
    return step == Step::Month ? QDate(day.year(), day.month(), 1) : day;
}

/// Which step each local day of a span is in.
class Steps {
public:
    Steps(core::TimeSpan span, Step step)
    {
        const QDate last = QDateTime::fromMSecsSinceEpoch(span.to - 1).date();
        for (QDate day = QDateTime::fromMSecsSinceEpoch(span.from).date(); day <= last; day = day.addDays(1)) {
            const std::string begin = beginOf(day, step).toString(Qt::ISODate).toStdString();
            if (begins.empty() || begins.back() != begin)
                begins.push_back(begin);
            m_of.emplace(day.toString(Qt::ISODate).toStdString(), begins.size() - 1);
        }
    }

    std::optional<size_t> of(const std::string &day) const
    {
        const auto found = m_of.find(day);
        return found == m_of.end() ? std::nullopt : std::optional(found->second);
    }

    std::vector<std::string> begins;

private:
    std::unordered_map<std::string, size_t> m_of;
};

/// Sums by a field, in the order in which its values come first.
std::vector<core::UsageRow> folded(std::span<const core::DayRow> rows, core::TimeSpan span,
                                   std::string core::DayRow::*field)
{
    const std::string first = core::localDay(span.from);
    const std::string end = core::localDay(span.to);
    std::vector<core::UsageRow> sums;
    std::unordered_map<std::string_view, size_t> known;
    for (const core::DayRow &row : rows) {
        if (row.day < first || row.day >= end)
            continue;
        const auto [at, isNew] = known.try_emplace(row.*field, sums.size());
        if (isNew)
            sums.push_back({row.*field, 0, {}, {}, {}});
        sums[at->second] += core::UsageRow{{}, row.requests, row.usage, row.cost, row.waits};
    }
    return sums;
}

UsageSeries::Line waitsOf(std::span<const core::DayRow> rows, const Steps &steps)
{
    std::vector<core::Waits> waits(steps.begins.size());
    core::Waits all;
    for (const core::DayRow &row : rows) {
        if (const auto step = steps.of(row.day)) {
            waits[*step] += row.waits;
            all += row.waits;
        }
    }
    UsageSeries::Line line{"all", {}, double(all.meanMs().value_or(0)), false};
    for (const core::Waits &each : waits)
        line.values.push_back(double(each.meanMs().value_or(0)));
    return line;
}

}  // namespace

Step stepOf(core::TimeSpan span)
{
    constexpr qint64 dayMs = 86'400'000;
    const qint64 days = (span.to - span.from) / dayMs;
    return days > 731 ? Step::Month : days > 92 ? Step::Week : Step::Day;
}

double UsageSeries::highest() const
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
    std::unordered_map<std::string_view, double> sums;
    for (const core::DayRow &row : rows)
        sums[row.key] += valueOf(row, measure);
    std::vector<Slice> result;
    for (const auto &[key, value] : sums) {
        if (value > 0)
            result.push_back({std::string(key), value});
    }
    std::sort(result.begin(), result.end(),
              [](const Slice &a, const Slice &b) { return a.value != b.value ? a.value > b.value : a.key < b.key; });
    return result;
}

UsageSeries UsageSeries::of(std::span<const core::DayRow> rows, core::TimeSpan span, Measure measure, size_t top)
{
    UsageSeries series;
    series.step = stepOf(span);
    const Steps steps(span, series.step);
    series.days = steps.begins;
    if (measure == Measure::Latency) {
        Line line = waitsOf(rows, steps);
        if (line.total > 0)
            series.lines.push_back(std::move(line));
        return series;
    }
    const std::vector<Slice> ranked = slices(rows, measure);
    const bool hasOther = ranked.size() > top;
    const size_t named = std::min(top, ranked.size());
    std::unordered_map<std::string_view, size_t> lineOf;
    for (size_t i = 0; i < named; ++i) {
        lineOf[ranked[i].key] = i;
        series.lines.push_back({ranked[i].key, std::vector<double>(series.days.size()), 0, false});
    }
    if (hasOther)
        series.lines.push_back({{}, std::vector<double>(series.days.size()), 0, true});
    for (const core::DayRow &row : rows) {
        const auto step = steps.of(row.day);
        const double value = valueOf(row, measure);
        if (!step || value <= 0)
            continue;
        const auto at = lineOf.find(row.key);
        Line &line = series.lines[at == lineOf.end() ? named : at->second];
        line.values[*step] += value;
        line.total += value;
    }
    return series;
}

std::vector<core::UsageRow> groupsOf(std::span<const core::DayRow> rows, core::TimeSpan span)
{
    std::vector<core::UsageRow> groups = folded(rows, span, &core::DayRow::key);
    std::sort(groups.begin(), groups.end(), [](const core::UsageRow &a, const core::UsageRow &b) {
        const auto rank = [](const core::UsageRow &row) {
            return std::pair(row.cost.known.nanodollars, row.usage.total());
        };
        return rank(a) != rank(b) ? rank(a) > rank(b) : a.key < b.key;
    });
    return groups;
}

std::vector<core::UsageRow> daysOf(std::span<const core::DayRow> rows, core::TimeSpan span)
{
    return folded(rows, span, &core::DayRow::day);
}

double WeekHours::highest() const
{
    return *std::max_element(values.begin(), values.end());
}

WeekHours WeekHours::of(std::span<const core::WeekHour> sums, Measure measure)
{
    WeekHours week;
    for (const core::WeekHour &each : sums) {
        if (each.weekday < 0 || each.weekday >= days || each.hour < 0 || each.hour >= hours)
            continue;
        week.values[size_t(each.weekday * hours + each.hour)] =
            measure == Measure::Latency ? double(each.sum.waits.meanMs().value_or(0)) : valueOf(each.sum, measure);
    }
    return week;
}

}  // namespace models
