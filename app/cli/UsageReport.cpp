// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/UsageReport.h"

#include "cli/Table.h"
#include "core/Clock.h"
#include "core/Format.h"
#include "core/UsageCsv.h"
#include "core/UsageJson.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

QString dayText(qint64 moment)
{
    return text(core::localDay(moment));
}

qint64 cacheWrites(const core::TokenUsage &usage)
{
    return usage.cacheWrite5m + usage.cacheWrite1h;
}

QString titleOf(core::Grouping grouping)
{
    QString name = text(core::name(grouping));
    name[0] = name[0].toUpper();
    return name;
}

const core::UsageRow *find(const std::vector<core::UsageRow> &rows, const std::string &key)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&key](const core::UsageRow &row) { return row.key == key; });
    return found == rows.end() ? nullptr : &*found;
}

QString changeText(core::Money now, core::Money before)
{
    if (before.nanodollars == 0)
        return now.nanodollars == 0 ? QString() : u"new"_s;
    const double percent = 100.0 * double(now.nanodollars - before.nanodollars) / double(before.nanodollars);
    return u"%1%2 %"_s.arg(percent > 0 ? u"+"_s : QString()).arg(percent, 0, 'f', 0);
}

QStringList cells(const QString &name, const core::UsageRow &row)
{
    const QLocale locale;
    return {name,
            locale.toString(row.requests),
            core::tokensText(row.usage.input, locale),
            core::tokensText(row.usage.output, locale),
            core::tokensText(row.usage.cacheRead, locale),
            core::tokensText(cacheWrites(row.usage), locale),
            core::costText(row.cost, locale)};
}

QStringList comparison(const core::UsageRow &row, const core::UsageRow *before)
{
    const core::UsageRow earlier = before != nullptr ? *before : core::UsageRow{};
    return {core::costText(earlier.cost, QLocale()), changeText(row.cost.known, earlier.cost.known)};
}

/// Times of the one span are not those of the other: only their totals are compared.
bool comparesRows(const UsageReport &report)
{
    using core::Grouping;
    return report.by != Grouping::Hour && report.by != Grouping::Day && report.by != Grouping::Week
        && report.by != Grouping::Month;
}

QJsonArray jsonRows(const std::vector<core::UsageRow> &rows)
{
    QJsonArray array;
    for (const core::UsageRow &row : rows)
        array.append(core::toJson(row));
    return array;
}

void printPastGateway(const Call &call, const UsageReport &report)
{
    core::UsageRow past;
    QStringList agents;
    for (const core::UsageRow &row : report.pastGateway) {
        past += row;
        agents.append(text(row.key));
    }
    if (past.requests == 0)
        return;
    call.console.print(u"%1 of these tokens went past the gateway (%2): only the agents' own logs tell of them. "
                       "`spotmeter agents enable <agent>` routes one."_s.arg(
                           core::tokensText(past.usage.total(), QLocale()), agents.join(u", "_s)));
}

QJsonObject ccusageCounts(const core::TokenUsage &usage)
{
    return {{u"inputTokens"_s, usage.input},
            {u"outputTokens"_s, usage.output},
            {u"cacheCreationTokens"_s, cacheWrites(usage)},
            {u"cacheReadTokens"_s, usage.cacheRead},
            {u"totalTokens"_s, usage.total()}};
}

}  // namespace

void printAsTable(const Call &call, const UsageReport &report)
{
    printDemoLabel(call);
    if (report.rows.empty()) {
        call.console.print(u"No usage from %1 to %2. Route an agent with `spotmeter agents enable <agent>`."_s.arg(
            dayText(report.span.from), dayText(report.span.to - 1)));
        return;
    }
    const QString counted = report.by == core::Grouping::Tool ? u"Calls"_s : u"Requests"_s;
    std::vector<Table::Column> columns{
        {titleOf(report.by)},        {counted, Align::Right},         {u"Input"_s, Align::Right},
        {u"Output"_s, Align::Right}, {u"Cache read"_s, Align::Right}, {u"Cache write"_s, Align::Right},
        {u"Cost"_s, Align::Right}};
    if (report.before) {
        columns.push_back({u"Before"_s, Align::Right});
        columns.push_back({u"Change"_s, Align::Right});
    }
    Table table(std::move(columns));
    const auto add = [&](const QString &name, const core::UsageRow &row, const core::UsageRow *before, bool compares) {
        QStringList line = cells(name, row);
        if (report.before)
            line += compares ? comparison(row, before) : QStringList{QString(), QString()};
        table.add(line);
    };
    for (const core::UsageRow &row : report.rows)
        add(text(row.key), row, report.before ? find(report.before->rows, row.key) : nullptr, comparesRows(report));
    // Of tools the rows overlap, so what they add up to is not said.
    if (report.by != core::Grouping::Tool)
        add(u"Total"_s, report.total, report.before ? &report.before->total : nullptr, true);
    table.print(call.console);
    printPastGateway(call, report);
}

void printAsJson(const Call &call, const UsageReport &report)
{
    QJsonObject json{{u"by"_s, text(core::name(report.by))},
                     {u"source"_s, text(core::name(report.source))},
                     {u"since"_s, dayText(report.span.from)},
                     {u"until"_s, dayText(report.span.to - 1)},
                     {u"demo"_s, call.paths.demo},
                     {u"rows"_s, jsonRows(report.rows)},
                     {u"total"_s, core::toJson(report.total)}};
    if (report.before)
        json[u"before"_s] = QJsonObject{{u"since"_s, dayText(report.before->span.from)},
                                        {u"until"_s, dayText(report.before->span.to - 1)},
                                        {u"rows"_s, jsonRows(report.before->rows)},
                                        {u"total"_s, core::toJson(report.before->total)}};
    call.console.printJson(json);
}

void printAsCsv(const Call &call, const UsageReport &report)
{
    const QStringList lines =
        QString::fromUtf8(core::usageCsv(report.by, report.rows)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        call.console.print(line);
}

void printAsCcusage(const Call &call, const UsageReport &report)
{
    QJsonArray days;
    for (const core::UsageRow &row : report.rows) {
        QJsonObject day = ccusageCounts(row.usage);
        day[u"date"_s] = text(row.key);
        days.append(day);
    }
    call.console.printJson({{u"daily"_s, days}, {u"totals"_s, ccusageCounts(report.total.usage)}});
}

}  // namespace cli
