// SPDX-License-Identifier: GPL-3.0-or-later
#include "storing/History.h"

#include "core/Clock.h"
#include "storing/LargestSessions.h"
#include "storing/Migrations.h"
#include "storing/Tools.h"
#include "storing/UsageSql.h"

#include <QDate>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace storing {

namespace {

using core::Grouping;

constexpr char exchangeColumns[] =
    "SELECT id, started_at, first_byte_ms, duration_ms, agent, run, session, turn, sub_agent, project, pid, format,"
    " path, streamed, model_asked, model_served, status, outcome, response_id, request_id, stop_reason, input, output,"
    " cache_read, cache_write_5m, cache_write_1h, reasoning, web_searches, image, usage_partial, cost, login, node_id,"
    " tailnet, gateway, ifnull((SELECT origin FROM log_row l WHERE l.exchange = exchange_text.id), 0)"
    " FROM exchange_text ";

bool beginsDay(qint64 moment)
{
    return core::startOfLocalDay(moment) == moment;
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
                          &e.usage.cacheWrite1h, &e.usage.reasoning, &e.usage.webSearches, &e.usage.image})
        *field = query.integer();
    e.usagePartial = query.integer() != 0;
    if (const auto cost = query.integerOrNull())
        e.cost = core::Money{*cost};
    for (std::string *field : {&e.where.login, &e.where.nodeId, &e.where.tailnet, &e.where.gateway})
        *field = query.text();
    e.origin = core::Origin(std::clamp<qint64>(query.integer(), 0, int(core::Origin::BothEstimated)));
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

/// The statement that `sql` writes for the smallest table that can answer, with the span bound.
Query History::ask(const std::function<std::string(Table)> &sql, Grouping grouping, core::TimeSpan span,
                   core::UsageSource source)
{
    const bool wholeDays = (span.from <= 0 || beginsDay(span.from)) && beginsDay(span.to);
    const Table table = tableFor(grouping, source, wholeDays);
    Query query = m_database.query(sql(table));
    if (table == Table::RollUps)
        query.bind(span.from <= 0 ? std::string() : core::localDay(span.from)).bind(core::localDay(span.to));
    else
        query.bind(core::exchangeId(span.from)).bind(core::exchangeId(span.to));
    return query;
}

core::Result<std::vector<core::UsageRow>> History::usage(Grouping grouping, core::TimeSpan span,
                                                         core::UsageSource source)
{
    Query query = ask([&](Table table) { return usageSql(grouping, source, table); }, grouping, span, source);
    std::vector<core::UsageRow> rows;
    while (query.next()) {
        std::string name = query.text();
        rows.push_back(readSums(query));
        rows.back().key = std::move(name);
    }
    if (const auto done = query.run(); !done)
        return done.error();
    return rows;
}

core::Result<std::vector<core::DayRow>> History::days(core::TimeSpan span, Grouping split, core::UsageSource source)
{
    Query query = ask([&](Table table) { return daysSql(split, source, table); }, split, span, source);
    std::vector<core::DayRow> rows;
    while (query.next()) {
        std::string day = query.text();
        std::string name = query.text();
        const core::UsageRow read = readSums(query);
        rows.push_back({std::move(day), std::move(name), read.requests, read.usage, read.cost, read.waits});
    }
    if (const auto done = query.run(); !done)
        return done.error();
    return rows;
}

core::Result<core::UsageRow> History::totals(core::TimeSpan span, core::UsageSource source)
{
    Query query = ask([&](Table table) { return totalsSql(source, table); }, Grouping::Day, span, source);
    core::UsageRow total;
    if (query.next()) {
        total = readSums(query);
    }
    if (const auto done = query.run(); !done)
        return done.error();
    return total;
}

core::Result<std::vector<core::WeekHour>> History::hoursOfWeek(core::TimeSpan span)
{
    // Added up here: SQLite would sort a year's hours by their weekday first, which takes longer than to read them.
    Query query = m_database.query(std::string("SELECT day, hour, ") + plainColumns
                                   + " FROM usage_by_hour WHERE day >= ? AND day < ?");
    query.bind(span.from <= 0 ? std::string() : core::localDay(span.from)).bind(core::localDay(span.to));
    std::array<core::UsageRow, 7 * 24> week;
    std::string day;
    int weekday = 0;
    while (query.next()) {
        if (std::string next = query.text(); next != day) {
            day = std::move(next);
            weekday = QDate::fromString(QString::fromStdString(day), Qt::ISODate).dayOfWeek() - 1;
        }
        const int hour = std::clamp(QByteArray::fromStdString(query.text()).toInt(), 0, 23);
        week.at(std::size_t(std::max(0, weekday) * 24 + hour)) += readSums(query);
    }
    if (const auto done = query.run(); !done)
        return done.error();
    std::vector<core::WeekHour> hours;
    for (int at = 0; at < int(week.size()); ++at) {
        if (week.at(std::size_t(at)).requests > 0)
            hours.push_back({at / 24, at % 24, week.at(std::size_t(at))});
    }
    return hours;
}

core::Result<std::vector<core::UsageRow>> History::largestSessions(core::TimeSpan span, std::size_t most)
{
    return storing::largestSessions(m_database, span, most);
}

core::Result<qint64> History::countSessions(core::TimeSpan span)
{
    return storing::countSessions(m_database, span);
}

qint64 History::version()
{
    Query query = m_database.query("PRAGMA data_version");
    return query.next() ? query.integer() : 0;
}

core::Result<core::UsageRow> History::run(const std::string &id)
{
    Query query = m_database.query(std::string("SELECT ") + sumColumns + " FROM usage_by_run WHERE run = ?");
    query.bind(id);
    core::UsageRow row;
    if (query.next()) {
        row = readSums(query);
    }
    if (const auto done = query.run(); !done)
        return done.error();
    return row;
}

core::Result<std::vector<core::RunSummary>> History::runs(int limit, core::TimeSpan span)
{
    // With max() SQLite takes `model` from the row that holds the maximum (sqlite.org/lang_select.html, 2.4):
    // the model that served most of the run's tokens.
    Query query = m_database.query(
        std::string("SELECT r.id, agent, session, project, started_at, ended_at, failures, tool_calls, ") + sumColumns
        + ", model, max(input + output + cache_read + cache_write_5m + cache_write_1h)"
          " FROM (SELECT id, agent, session, project, started_at, ended_at, failures, tool_calls FROM run WHERE "
          "ended_at >= ? AND started_at < ? ORDER BY ended_at DESC LIMIT ?) r"
          " JOIN usage_by_run u ON u.run = r.id GROUP BY r.id ORDER BY ended_at DESC, r.id");
    query.bind(span.from).bind(span.to).bind(limit);
    std::vector<core::RunSummary> runs;
    while (query.next()) {
        core::RunSummary run;
        for (std::string *field : {&run.id, &run.agent, &run.session, &run.project})
            *field = query.text();
        for (qint64 *field : {&run.startedAt, &run.endedAt, &run.failures, &run.toolCalls})
            *field = query.integer();
        const core::UsageRow read = readSums(query);
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
        auto tools = toolsOf(m_database, exchanges.back().id);
        if (!tools)
            return tools.error();
        exchanges.back().tools = std::move(*tools);
    }
    if (const auto done = query.run(); !done)
        return done.error();
    return exchanges;
}

}  // namespace storing
