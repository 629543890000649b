// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"
#include "cli/OpenHistory.h"
#include "cli/UsageReport.h"
#include "core/Clock.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// The days asked for, the last one included; the last 30 if nothing is said.
core::Result<core::TimeSpan> spanOf(const Call &call)
{
    const qint64 now = core::SystemClock().nowMs();
    core::TimeSpan span{core::startOfLocalDay(now, -29), core::startOfLocalDay(now, 1)};
    const QString since = call.asked.value(u"since"_s);
    const QString until = call.asked.value(u"until"_s);
    for (const auto &[text, moment, days] : {std::tuple{since, &span.from, 0}, std::tuple{until, &span.to, 1}}) {
        if (text.isEmpty())
            continue;
        const auto day = core::startOfLocalDay(text.toStdString());
        if (!day)
            return core::Error{core::ErrorKind::BadInput, u"\"%1\" is not a day like 2026-11-22."_s.arg(text)};
        *moment = core::startOfLocalDay(*day, days);
    }
    if (span.from >= span.to)
        return core::Error{core::ErrorKind::BadInput, u"The span ends before it begins."_s};
    return span;
}

/// As many days, right before.
core::TimeSpan spanBefore(core::TimeSpan span)
{
    constexpr qint64 noon = 12 * 3'600'000;  // days of 23 or 25 hours do not shift it to another day
    const int days = int((span.to - span.from + noon) / (2 * noon));
    return {core::startOfLocalDay(span.from, -days), span.from};
}

core::Result<UsageReport> asked(const Call &call)
{
    UsageReport report;
    const bool isCcusage = call.asked.isSet(u"ccusage"_s);
    const QString by = isCcusage ? u"day"_s : call.asked.value(u"by"_s);
    const QString source = isCcusage ? u"logs"_s : call.asked.value(u"source"_s);
    const auto grouping = core::groupingFromName(by.toStdString());
    if (!grouping)
        return core::Error{
            core::ErrorKind::BadInput,
            u"\"%1\" is none of hour, day, week, month, model, agent, project, session, tool."_s.arg(by)};
    const auto usageSource = core::usageSourceFromName(source.toStdString());
    if (!usageSource)
        return core::Error{core::ErrorKind::BadInput,
                           u"\"%1\" is none of all, gateway, logs, past-gateway."_s.arg(source)};
    const auto span = spanOf(call);
    if (!span)
        return span.error();
    report.by = *grouping;
    report.source = *usageSource;
    report.span = *span;
    if (call.asked.isSet(u"compare"_s))
        report.before = UsageReport::Before{spanBefore(*span), {}, {}};
    return report;
}

core::Result<void> readSpan(storing::History &history, const UsageReport &report, core::TimeSpan span,
                            std::vector<core::UsageRow> &rows, core::UsageRow &total)
{
    auto groups = history.usage(report.by, span, report.source);
    if (!groups)
        return groups.error();
    auto sum = history.totals(span, report.source);
    if (!sum)
        return sum.error();
    rows = std::move(*groups);
    total = std::move(*sum);
    return {};
}

/// Nothing recorded yet is an answer, not a failure.
core::Result<void> read(const core::Paths &paths, UsageReport &report)
{
    auto history = openHistory(paths);
    if (!history)
        return history.error().kind == core::ErrorKind::NotFound ? core::Result<void>() : history.error();
    auto done = readSpan(*history, report, report.span, report.rows, report.total);
    if (done && report.source == core::UsageSource::All) {
        auto past = history->usage(core::Grouping::Agent, report.span, core::UsageSource::PastGateway);
        if (!past)
            return past.error();
        report.pastGateway = std::move(*past);
    }
    if (done && report.before)
        done = readSpan(*history, report, report.before->span, report.before->rows, report.before->total);
    return done;
}

ExitCode run(const Call &call)
{
    auto report = asked(call);
    if (!report)
        return call.wrongUsage(report.error().message);
    if (const auto done = read(call.paths, *report); !done)
        return call.fail(done.error());
    if (call.asked.isSet(u"ccusage"_s))
        printAsCcusage(call, *report);
    else if (call.asked.isSet(u"csv"_s))
        printAsCsv(call, *report);
    else if (call.json())
        printAsJson(call, *report);
    else
        printAsTable(call, *report);
    return ExitCode::Done;
}

}  // namespace

Command usageCommand()
{
    return {u"usage"_s,
            u"[options]"_s,
            0,
            u"Tokens and cost by day, model, agent, project, session or tool"_s,
            u"Shows what your agents used and what it cost, from this machine's own history. A price that is not "
            u"known is shown as unknown, never as $0."_s,
            {{u"by"_s, u"One of hour, day, week, month, model, agent, project, session, tool. The default is model."_s,
              u"what"_s, u"model"_s},
             {u"since"_s, u"First day, like 2026-11-22. The default is 30 days back."_s, u"day"_s},
             {u"until"_s, u"Last day, included. The default is today."_s, u"day"_s},
             {u"source"_s,
              u"One of all, gateway (seen by the forwarder), logs (known to agents' own logs), past-gateway (known to "
              u"them alone). The default is all."_s,
              u"source"_s, u"all"_s},
             {u"compare"_s, u"Also show the same number of days before."_s},
             {u"csv"_s, u"Answer in CSV, for spreadsheets."_s},
             {u"ccusage"_s, u"Tokens a day from the agents' logs, in the shape of `ccusage daily --json`."_s}},
            run};
}

}  // namespace cli
