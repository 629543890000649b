// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/Table.h"
#include "core/Clock.h"
#include "core/Format.h"
#include "core/Json.h"
#include "storing/History.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct Usage {
    std::vector<core::UsageRow> rows;
    core::UsageRow total;
};

/// Nothing recorded yet is an answer, not a failure.
core::Result<Usage> read(const core::Paths &paths, core::Grouping grouping, core::TimeSpan span)
{
    auto history = storing::History::open(paths.database());
    if (!history)
        return history.error().kind == core::ErrorKind::NotFound ? core::Result<Usage>(Usage{}) : history.error();
    auto rows = history->usage(grouping, span);
    if (!rows)
        return rows.error();
    auto total = history->totals(span);
    if (!total)
        return total.error();
    return Usage{std::move(*rows), std::move(*total)};
}

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

QString dayText(qint64 moment)
{
    return QString::fromStdString(core::localDay(moment));
}

void printAsJson(const Call &call, const Usage &usage, core::Grouping grouping, core::TimeSpan span)
{
    QJsonArray rows;
    for (const core::UsageRow &row : usage.rows)
        rows.append(core::toJson(row));
    const std::string_view by = core::name(grouping);
    call.console.printJson({{u"by"_s, QString::fromLatin1(by.data(), qsizetype(by.size()))},
                            {u"since"_s, dayText(span.from)},
                            {u"until"_s, dayText(span.to - 1)},
                            {u"demo"_s, call.paths.demo},
                            {u"rows"_s, rows},
                            {u"total"_s, core::toJson(usage.total)}});
}

QStringList cells(const QString &name, const core::UsageRow &row)
{
    const QLocale locale;
    return {name,
            locale.toString(row.requests),
            core::tokensText(row.usage.input, locale),
            core::tokensText(row.usage.output, locale),
            core::tokensText(row.usage.cacheRead, locale),
            core::tokensText(row.usage.cacheWrite5m + row.usage.cacheWrite1h, locale),
            core::costText(row.cost, locale)};
}

void printAsTable(const Call &call, const Usage &usage, core::Grouping grouping, core::TimeSpan span)
{
    printDemoLabel(call);
    if (usage.rows.empty()) {
        call.console.print(u"No usage from %1 to %2. Route an agent with `spotmeter agents enable <agent>`."_s.arg(
            dayText(span.from), dayText(span.to - 1)));
        return;
    }
    const QStringList titles{u"Day"_s, u"Model"_s, u"Agent"_s, u"Project"_s};
    Table table({{titles[qsizetype(grouping)]},
                 {u"Requests"_s, Align::Right},
                 {u"Input"_s, Align::Right},
                 {u"Output"_s, Align::Right},
                 {u"Cache read"_s, Align::Right},
                 {u"Cache write"_s, Align::Right},
                 {u"Cost"_s, Align::Right}});
    for (const core::UsageRow &row : usage.rows)
        table.add(cells(QString::fromStdString(row.key), row));
    table.add(cells(u"Total"_s, usage.total));
    table.print(call.console);
}

ExitCode run(const Call &call)
{
    const QString by = call.asked.value(u"by"_s);
    const auto grouping = core::groupingFromName(by.toStdString());
    if (!grouping)
        return call.wrongUsage(u"\"%1\" is none of day, model, agent, project."_s.arg(by));
    const auto span = spanOf(call);
    if (!span)
        return call.wrongUsage(span.error().message);
    const auto usage = read(call.paths, *grouping, *span);
    if (!usage)
        return call.fail(usage.error());
    if (call.json())
        printAsJson(call, *usage, *grouping, *span);
    else
        printAsTable(call, *usage, *grouping, *span);
    return ExitCode::Done;
}

}  // namespace

Command usageCommand()
{
    return {u"usage"_s,
            u"[options]"_s,
            0,
            u"Tokens and cost by day, model, agent or project"_s,
            u"Shows what your agents used and what it cost, from this machine's own history. A price that is not "
            u"known is shown as unknown, never as $0."_s,
            {{u"by"_s, u"One of day, model, agent, project. The default is model."_s, u"what"_s, u"model"_s},
             {u"since"_s, u"First day, like 2026-11-22. The default is 30 days back."_s, u"day"_s},
             {u"until"_s, u"Last day, included. The default is today."_s, u"day"_s}},
            run};
}

}  // namespace cli
