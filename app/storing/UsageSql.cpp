// SPDX-License-Identifier: GPL-3.0-or-later
#include "storing/UsageSql.h"

namespace storing {

namespace {

using core::Grouping;
using core::UsageSource;

constexpr char largestFirst[] =
    "sum(cost) DESC, sum(input + output + cache_read + cache_write_5m + cache_write_1h) DESC";

constexpr char rowSums[] =
    " count(*) AS requests, sum(input) AS input, sum(output) AS output, sum(cache_read) AS cache_read,"
    " sum(cache_write_5m) AS cache_write_5m, sum(cache_write_1h) AS cache_write_1h, sum(reasoning) AS reasoning,"
    " sum(web_searches) AS web_searches, sum(image) AS image, sum(ifnull(cost, 0)) AS cost,"
    " sum(cost IS NULL) AS unpriced, sum(max(first_byte_ms, 0)) AS waited_ms, sum(first_byte_ms >= 0) AS waits";

/// Which rows of a source count; see core::Origin.
std::string condition(UsageSource source)
{
    switch (source) {
    case UsageSource::All:
        break;
    case UsageSource::Gateway:
        return " AND NOT EXISTS (SELECT 1 FROM log_row l WHERE l.exchange = exchange.id AND l.origin = 1)";
    case UsageSource::Logs:
        return " AND EXISTS (SELECT 1 FROM log_row l WHERE l.exchange = exchange.id)";
    case UsageSource::PastGateway:
        return " AND EXISTS (SELECT 1 FROM log_row l WHERE l.exchange = exchange.id AND l.origin = 1)";
    }
    return {};
}

/// The raw rows in the shape of the roll-ups; their texts are joined only to the few groups that are left.
std::string rows(UsageSource source)
{
    return "(SELECT day, a.text AS agent, p.text AS project, m.text AS model, requests, input, output, cache_read,"
           " cache_write_5m, cache_write_1h, reasoning, web_searches, image, cost, unpriced, waited_ms, waits"
           " FROM (SELECT day, agent, project,"
           " CASE model_served WHEN 0 THEN model_asked ELSE model_served END AS model,"
        + std::string(rowSums) + " FROM exchange WHERE id >= ? AND id < ?" + condition(source)
        + " GROUP BY 1, 2, 3, 4) r CROSS JOIN name a ON a.id = r.agent CROSS JOIN name p ON p.id = r.project"
          " CROSS JOIN name m ON m.id = r.model)";
}

std::string rowsByHour(UsageSource source)
{
    return "(SELECT strftime('%Y-%m-%d %H:00', (id >> 21) / 1000, 'unixepoch', 'localtime') AS hour,"
        + std::string(rowSums) + " FROM exchange WHERE id >= ? AND id < ?" + condition(source) + " GROUP BY 1)";
}

std::string rowsBySession(UsageSource source)
{
    return "(SELECT n.text AS session, r.* FROM (SELECT run, day," + std::string(rowSums)
        + " FROM exchange WHERE id >= ? AND id < ?" + condition(source)
        + " GROUP BY 1, 2) r CROSS JOIN name n ON n.id = r.run)";
}

std::string rowsByTool(UsageSource source)
{
    std::string calls = rowSums;
    calls.replace(calls.find("count(*)"), 8, "sum(count)");
    return "(SELECT n.text AS tool, r.* FROM (SELECT t.name AS called, day," + calls
        + " FROM exchange_tool t CROSS JOIN exchange ON exchange.id = t.exchange"
          " WHERE t.exchange >= ? AND t.exchange < ?"
        + condition(source) + " GROUP BY 1, 2) r CROSS JOIN name n ON n.id = r.called)";
}

std::string rollUpOf(Grouping grouping, UsageSource source)
{
    if (source == UsageSource::PastGateway)
        return "usage_past_gateway";
    switch (grouping) {
    case Grouping::Project:
        return "usage_by_project";
    case Grouping::Session:
        return "usage_by_session";
    case Grouping::Tool:
        return "usage_by_tool";
    case Grouping::Hour:
        return "usage_by_hour";
    default:
        return "usage_by_day";
    }
}

std::string from(Grouping grouping, UsageSource source, Table table)
{
    if (table == Table::RollUps)
        return " FROM " + rollUpOf(grouping, source) + " WHERE day >= ? AND day < ? ";
    switch (grouping) {
    case Grouping::Hour:
        return " FROM " + rowsByHour(source) + ' ';
    case Grouping::Session:
        return " FROM " + rowsBySession(source) + ' ';
    case Grouping::Tool:
        return " FROM " + rowsByTool(source) + ' ';
    default:
        return " FROM " + rows(source) + ' ';
    }
}

std::string keyOf(Grouping grouping, Table table)
{
    if (grouping == Grouping::Week)
        return "date(day, 'weekday 0', '-6 days')";
    if (grouping == Grouping::Month)
        return "substr(day, 1, 7)";
    if (grouping == Grouping::Hour && table == Table::RollUps)
        return "day || ' ' || hour || ':00'";
    return std::string(core::name(grouping));
}

bool isTime(Grouping grouping)
{
    return grouping == Grouping::Day || grouping == Grouping::Hour || grouping == Grouping::Week
        || grouping == Grouping::Month;
}

}  // namespace

core::UsageRow readSums(Query &query)
{
    core::UsageRow read;
    read.requests = query.integer();
    for (qint64 *field : {&read.usage.input, &read.usage.output, &read.usage.cacheRead, &read.usage.cacheWrite5m,
                          &read.usage.cacheWrite1h, &read.usage.reasoning, &read.usage.webSearches, &read.usage.image})
        *field = query.integer();
    read.cost.known.nanodollars = query.integer();
    read.cost.unknown = query.integer();
    read.waits.ms = query.integer();
    read.waits.count = query.integer();
    return read;
}

Table tableFor(Grouping grouping, UsageSource source, bool wholeDays)
{
    if (!wholeDays)
        return Table::Rows;
    if (source == UsageSource::PastGateway)
        return (isTime(grouping) && grouping != Grouping::Hour) || grouping == Grouping::Agent ? Table::RollUps
                                                                                               : Table::Rows;
    return source == UsageSource::All ? Table::RollUps : Table::Rows;
}

std::string usageSql(Grouping grouping, UsageSource source, Table table)
{
    const std::string order = isTime(grouping) ? "key" : std::string(largestFirst) + ", key";
    return "SELECT " + keyOf(grouping, table) + " AS key, " + sumColumns + from(grouping, source, table)
        + "GROUP BY key ORDER BY " + order;
}

std::string daysSql(Grouping split, UsageSource source, Table table)
{
    // A roll-up by day and one thing more has one row for each: what is a sum already needs no adding up.
    if (table == Table::RollUps && source == UsageSource::All
        && (split == Grouping::Session || split == Grouping::Tool))
        return "SELECT day, " + keyOf(split, table) + " AS key, " + plainColumns + from(split, source, table)
            + "ORDER BY day, key";
    const std::string key = split == Grouping::Day ? "''" : keyOf(split, table);
    return "SELECT day, " + key + " AS key, " + sumColumns + from(split, source, table)
        + "GROUP BY day, key ORDER BY day, key";
}

std::string totalsSql(UsageSource source, Table table)
{
    return std::string("SELECT ") + sumColumns + from(Grouping::Day, source, table);
}

}  // namespace storing
