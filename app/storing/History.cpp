// SPDX-License-Identifier: GPL-3.0-or-later
#include "storing/History.h"

#include "core/Clock.h"
#include "storing/Migrations.h"

#include <QFileInfo>

namespace storing {

namespace {

using core::Grouping;

constexpr char sums[] = "sum(requests), sum(input), sum(output), sum(cache_read), sum(cache_write_5m),"
                        " sum(cache_write_1h), sum(reasoning), sum(web_searches), sum(cost), sum(unpriced)";

constexpr char largestFirst[] =
    "sum(cost) DESC, sum(input + output + cache_read + cache_write_5m + cache_write_1h) DESC";

// The raw rows in the shape of the roll-ups; their texts are joined only to the few groups that are left.
constexpr char rawRows[] =
    "(SELECT day, a.text AS agent, p.text AS project, m.text AS model, requests, input, output, cache_read,"
    " cache_write_5m, cache_write_1h, reasoning, web_searches, cost, unpriced"
    " FROM (SELECT day, agent, project, CASE model_served WHEN 0 THEN model_asked ELSE model_served END AS model,"
    "  count(*) AS requests, sum(input) AS input, sum(output) AS output, sum(cache_read) AS cache_read,"
    "  sum(cache_write_5m) AS cache_write_5m, sum(cache_write_1h) AS cache_write_1h, sum(reasoning) AS reasoning,"
    "  sum(web_searches) AS web_searches, sum(ifnull(cost, 0)) AS cost, sum(cost IS NULL) AS unpriced"
    "  FROM exchange WHERE id >= ? AND id < ? GROUP BY 1, 2, 3, 4) r"
    " CROSS JOIN name a ON a.id = r.agent CROSS JOIN name p ON p.id = r.project CROSS JOIN name m ON m.id = r.model)";

constexpr char exchangeColumns[] =
    "SELECT id, started_at, first_byte_ms, duration_ms, agent, run, session, turn, sub_agent, project, pid, format,"
    " path, streamed, model_asked, model_served, status, outcome, response_id, request_id, stop_reason, input, output,"
    " cache_read, cache_write_5m, cache_write_1h, reasoning, web_searches, usage_partial, cost, login, node_id, "
    "tailnet,"
    " gateway FROM exchange_text ";

bool beginsDay(qint64 moment)
{
    return core::startOfLocalDay(moment) == moment;
}

struct Sums {
    qint64 requests;
    core::TokenUsage usage;
    core::CostSum cost;
};

Sums readSums(Query &query)
{
    Sums read{};
    read.requests = query.integer();
    for (qint64 *field : {&read.usage.input, &read.usage.output, &read.usage.cacheRead, &read.usage.cacheWrite5m,
                          &read.usage.cacheWrite1h, &read.usage.reasoning, &read.usage.webSearches})
        *field = query.integer();
    read.cost.known.nanodollars = query.integer();
    read.cost.unknown = query.integer();
    return read;
}

core::Exchange readExchange(Query &query)
{
    core::Exchange e;
    for (qint64 *field : {&e.id, &e.startedAt, &e.firstByteMs, &e.durationMs})
        *field = query.integer();
    for (std::string *field : {&e.agent, &e.run, &e.session, &e.turn, &e.subAgent, &e.project})
        *field = query.text();
    e.pid = query.integer();
    e.format = core::apiFormatFromName(query.text()).value_or(core::ApiFormat::Unknown);
    e.path = query.text();
    e.streamed = query.integer() != 0;
    e.modelAsked = query.text();
    e.modelServed = query.text();
    e.status = static_cast<int>(query.integer());
    e.outcome = core::outcomeFromName(query.text()).value_or(core::Outcome::Done);
    for (std::string *field : {&e.responseId, &e.requestId, &e.stopReason})
        *field = query.text();
    for (qint64 *field : {&e.usage.input, &e.usage.output, &e.usage.cacheRead, &e.usage.cacheWrite5m,
                          &e.usage.cacheWrite1h, &e.usage.reasoning, &e.usage.webSearches})
        *field = query.integer();
    e.usagePartial = query.integer() != 0;
    if (const auto cost = query.integerOrNull())
        e.cost = core::Money{*cost};
    for (std::string *field : {&e.where.login, &e.where.nodeId, &e.where.tailnet, &e.where.gateway})
        *field = query.text();
    return e;
}

}  // namespace

core::Result<History> History::open(const QString &path)
{
    if (!QFileInfo::exists(path))
        return core::Error{core::ErrorKind::NotFound,
                           QStringLiteral("Nothing has been recorded yet: %1 does not exist.").arg(path)};
    auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    const auto version = schemaVersionOf(*database);
    if (!version)
        return version.error();
    if (*version == 0)
        return core::Error{core::ErrorKind::NotFound,
                           QStringLiteral("Nothing has been recorded yet: %1 is empty.").arg(path)};
    if (*version < schemaVersion)
        return core::Error{core::ErrorKind::Unavailable,
                           QStringLiteral("%1 was written by an older Spotmeter. Start the service once; "
                                          "it brings the file up to date.")
                               .arg(path)};
    return History(std::move(*database));
}

/// `columns` from all that falls into the span, summed in the smallest table that knows the grouping.
Query History::spanQuery(const std::string &columns, Grouping grouping, core::TimeSpan span, const std::string &tail)
{
    const std::string head = "SELECT " + columns + ", " + sums + " FROM ";
    const bool wholeDays = (span.from <= 0 || beginsDay(span.from)) && beginsDay(span.to);
    if (!wholeDays) {
        Query query = m_database.query(head + rawRows + ' ' + tail);
        query.bind(core::exchangeId(span.from)).bind(core::exchangeId(span.to));
        return query;
    }
    const std::string table = grouping == Grouping::Project ? "usage_by_project" : "usage_by_day";
    Query query = m_database.query(head + table + " WHERE day >= ? AND day < ? " + tail);
    query.bind(span.from <= 0 ? std::string() : core::localDay(span.from)).bind(core::localDay(span.to));
    return query;
}

core::Result<std::vector<core::UsageRow>> History::usage(Grouping grouping, core::TimeSpan span)
{
    const std::string key(core::name(grouping));
    const std::string order = grouping == Grouping::Day ? "day" : std::string(largestFirst) + ", " + key;
    Query query = spanQuery(key, grouping, span, "GROUP BY " + key + " ORDER BY " + order);
    std::vector<core::UsageRow> rows;
    while (query.next()) {
        std::string name = query.text();
        const Sums read = readSums(query);
        rows.push_back({std::move(name), read.requests, read.usage, read.cost});
    }
    if (const auto done = query.run(); !done)
        return done.error();
    return rows;
}

core::Result<std::vector<core::DayRow>> History::days(core::TimeSpan span, Grouping split)
{
    const std::string key = split == Grouping::Day ? "''" : std::string(core::name(split));
    Query query = spanQuery("day, " + key + " AS key", split, span,
                            std::string("GROUP BY day, key ORDER BY day, ") + largestFirst + ", key");
    std::vector<core::DayRow> rows;
    while (query.next()) {
        std::string day = query.text();
        std::string name = query.text();
        const Sums read = readSums(query);
        rows.push_back({std::move(day), std::move(name), read.requests, read.usage, read.cost});
    }
    if (const auto done = query.run(); !done)
        return done.error();
    return rows;
}

core::Result<core::UsageRow> History::totals(core::TimeSpan span)
{
    Query query = spanQuery("''", Grouping::Day, span, "");
    core::UsageRow total;
    if (query.next()) {
        total.key = query.text();
        const Sums read = readSums(query);
        total = {total.key, read.requests, read.usage, read.cost};
    }
    if (const auto done = query.run(); !done)
        return done.error();
    return total;
}

core::Result<std::vector<core::RunSummary>> History::runs(int limit, core::TimeSpan span)
{
    // With max() SQLite takes `model` from the row that holds the maximum (sqlite.org/lang_select.html, 2.4):
    // the model that served most of the run's tokens.
    Query query = m_database.query(
        std::string("SELECT r.id, agent, session, project, started_at, ended_at, failures, tool_calls, ") + sums
        + ", model, max(input + output + cache_read + cache_write_5m + cache_write_1h)"
          " FROM (SELECT * FROM run WHERE ended_at >= ? AND started_at < ? ORDER BY ended_at DESC LIMIT ?) r"
          " JOIN usage_by_run u ON u.run = r.id GROUP BY r.id ORDER BY ended_at DESC, r.id");
    query.bind(span.from).bind(span.to).bind(limit);
    std::vector<core::RunSummary> runs;
    while (query.next()) {
        core::RunSummary run;
        for (std::string *field : {&run.id, &run.agent, &run.session, &run.project})
            *field = query.text();
        for (qint64 *field : {&run.startedAt, &run.endedAt, &run.failures, &run.toolCalls})
            *field = query.integer();
        const Sums read = readSums(query);
        run.requests = read.requests;
        run.usage = read.usage;
        run.cost = read.cost;
        run.model = query.text();
        runs.push_back(std::move(run));
    }
    if (const auto done = query.run(); !done)
        return done.error();
    return runs;
}

core::Result<std::vector<core::Exchange>> History::exchanges(int limit)
{
    Query query = m_database.query(std::string(exchangeColumns) + "ORDER BY id DESC LIMIT ?");
    return readExchanges(query.bind(limit));
}

core::Result<std::vector<core::Exchange>> History::exchangesOfRun(const std::string &run)
{
    // A run knows when it began and ended; no index of all exchanges by their run has to be kept for this.
    Query query = m_database.query(std::string(exchangeColumns)
                                   + "WHERE run_name = (SELECT id FROM name WHERE text = ?1)"
                                     " AND id >= (SELECT started_at << 21 FROM run WHERE id = ?1)"
                                     " AND id < (SELECT (ended_at + 1) << 21 FROM run WHERE id = ?1) ORDER BY id");
    return readExchanges(query.bind(run));
}

core::Result<std::vector<core::Exchange>> History::readExchanges(Query &query)
{
    std::vector<core::Exchange> exchanges;
    while (query.next()) {
        exchanges.push_back(readExchange(query));
        auto tools = toolsOf(exchanges.back().id);
        if (!tools)
            return tools.error();
        exchanges.back().tools = std::move(*tools);
    }
    if (const auto done = query.run(); !done)
        return done.error();
    return exchanges;
}

core::Result<std::vector<core::ToolCalls>> History::toolsOf(qint64 exchange)
{
    Query query = m_database.query(
        "SELECT text, count FROM exchange_tool JOIN name ON name.id = exchange_tool.name WHERE exchange = ?"
        " ORDER BY text");
    query.bind(exchange);
    std::vector<core::ToolCalls> tools;
    while (query.next()) {
        std::string name = query.text();
        tools.push_back({std::move(name), static_cast<int>(query.integer())});
    }
    if (const auto done = query.run(); !done)
        return done.error();
    return tools;
}

}  // namespace storing
