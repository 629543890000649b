// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Stats.h"

#include "core/Format.h"
#include "models/AgentModel.h"
#include "models/UsageModel.h"
#include "models/UsageSeries.h"

#include <QLocale>

#include <cmath>
#include <functional>
#include <map>

namespace models {

namespace {

/// The part of what was read that came from the cache; -1 if nothing was read.
double cacheRate(const core::TokenUsage &usage)
{
    const qint64 read = usage.input + usage.cacheRead + usage.cacheWrite5m + usage.cacheWrite1h;
    return read == 0 ? -1 : double(usage.cacheRead) / double(read);
}

QString percent(double fraction)
{
    return UsageState::tr("%1 %", "a percentage").arg(QLocale().toString(100 * fraction, 'f', 1));
}

QString arrow(double difference)
{
    return difference >= 0 ? QStringLiteral("▲ ") : QStringLiteral("▼ ");
}

/// The change as text and tone; `goodSign` is +1 if more is better, -1 if less is, 0 if neither.
void setChange(Stat &stat, double now, double before, int goodSign)
{
    if (before <= 0) {
        stat.change = UsageState::tr("no earlier data");
        return;
    }
    const double change = (now - before) / before;
    if (std::fabs(change) < 0.0005) {
        stat.change = UsageState::tr("as before");
        return;
    }
    stat.change = arrow(change) + UsageState::tr("%1 vs before").arg(percent(std::fabs(change)));
    if (goodSign != 0)
        stat.tone = change * goodSign > 0 ? Tone::Good : Tone::Bad;
}

std::vector<double> courseOf(const Usage &usage, const std::function<double(const core::DayRow &)> &value)
{
    std::map<std::string, double> byDay;
    for (const std::string &day : UsageSeries::of({}, usage.chartSpan, Measure::Cost, 0).days)
        byDay[day] = 0;
    for (const core::DayRow &row : usage.byModel)
        byDay[row.day] += value(row);
    std::vector<double> course;
    for (const auto &[day, sum] : byDay)
        course.push_back(sum);
    return course;
}

std::vector<double> cacheCourse(const Usage &usage)
{
    std::map<std::string, core::TokenUsage> byDay;
    for (const core::DayRow &row : usage.byModel)
        byDay[row.day] += row.usage;
    std::vector<double> course;
    for (const auto &[day, sum] : byDay)
        course.push_back(std::max(0.0, cacheRate(sum)));
    return course;
}

Stat cacheStat(const Usage &usage)
{
    Stat stat{UsageState::tr("Cache hit rate"), QStringLiteral("–"), {}, Tone::Neutral, cacheCourse(usage)};
    const double now = cacheRate(usage.totals.usage);
    const double before = cacheRate(usage.previous.usage);
    if (now >= 0)
        stat.value = percent(now);
    if (now < 0 || before < 0) {
        stat.change = UsageState::tr("no earlier data");
        return stat;
    }
    const double points = 100 * (now - before);
    if (std::fabs(points) < 0.05) {
        stat.change = UsageState::tr("as before");
        return stat;
    }
    stat.change = arrow(points) + UsageState::tr("%1 pt vs before").arg(QLocale().toString(std::fabs(points), 'f', 1));
    stat.tone = points >= 0 ? Tone::Good : Tone::Bad;
    return stat;
}

}  // namespace

std::vector<Stat> statsOf(const Usage &usage)
{
    const QLocale locale;
    const auto dollars = [](const core::DayRow &row) { return double(row.cost.known.nanodollars) / 1e9; };
    const auto tokens = [](const core::DayRow &row) { return double(row.usage.total()); };
    const auto requests = [](const core::DayRow &row) { return double(row.requests); };
    const core::UsageRow &now = usage.totals;
    const core::UsageRow &before = usage.previous;

    Stat spend{UsageState::tr("Spend"), core::costText(now.cost, locale), {}, Tone::Neutral, courseOf(usage, dollars)};
    if (now.cost.unknown > 0)
        spend.tip =
            UsageModel::tr("%n request(s) used a model whose price is not known.", nullptr, int(now.cost.unknown));
    setChange(spend, double(now.cost.known.nanodollars), double(before.cost.known.nanodollars), -1);
    Stat volume{UsageState::tr("Tokens"),
                core::tokensText(now.usage.total(), locale),
                {},
                Tone::Neutral,
                courseOf(usage, tokens)};
    setChange(volume, double(now.usage.total()), double(before.usage.total()), 0);
    Stat count{UsageState::tr("Requests"), locale.toString(now.requests), {}, Tone::Neutral, courseOf(usage, requests)};
    setChange(count, double(now.requests), double(before.requests), 0);
    return {spend, volume, cacheStat(usage), count};
}

QString pastGatewaySentence(const Usage &usage, const AgentModel &agents)
{
    core::UsageRow past;
    QStringList names;
    for (const core::UsageRow &row : usage.pastGateway) {
        past += row;
        names << agents.nameOf(row.key);
    }
    if (past.requests == 0 || usage.totals.usage.total() == 0)
        return {};
    const QLocale locale;
    const double share = double(past.usage.total()) / double(usage.totals.usage.total());
    const QString figure =
        core::tokensText(past.usage.total(), locale) + QStringLiteral(" · ") + core::costText(past.cost, locale);
    //: %1 a percentage, %2 tokens and cost, %3 the names of agents
    return UsageState::tr("%1 of the tokens (%2) went past the gateway, by %3: only the agents' own logs tell of them. "
                          "Turn routing on for them on the Agents page.")
        .arg(share < 0.001 ? UsageState::tr("Less than 0.1 %") : percent(share), figure,
             locale.createSeparatedList(names));
}

void UsageState::set(Usage usage)
{
    m_usage = std::move(usage);
    m_loaded = true;
    Q_EMIT changed();
}

}  // namespace models
