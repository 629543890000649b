// SPDX-License-Identifier: GPL-3.0-or-later
#include "storing/RollUps.h"

#include "core/Clock.h"

#include <algorithm>
#include <tuple>

namespace storing {

namespace {

/// "00" to "23", the user's local hour.
std::string hourOf(qint64 utcMs)
{
    const int hour = core::localHour(utcMs);
    return {char('0' + hour / 10), char('0' + hour % 10)};
}

/// An agent that hangs up on an answer that went well was told to stop by its user: no failure.
bool failed(const core::Exchange &e)
{
    const bool good = e.outcome == core::Outcome::Done || e.outcome == core::Outcome::AgentGone;
    return !good || e.status < 200 || e.status > 299;
}

/// The statement that adds sums to a table with these two or three key columns.
std::string upsert(const std::string &table, const std::string &keys, const std::string &marks)
{
    static constexpr std::array sums{"requests",       "input",     "output",       "cache_read", "cache_write_5m",
                                     "cache_write_1h", "reasoning", "web_searches", "image",      "cost",
                                     "unpriced",       "waited_ms", "waits"};
    std::string names;
    std::string places;
    std::string updates;
    for (const char *sum : sums) {
        const std::string column = sum;
        names += ", " + column;
        places += ", ?";
        updates += (updates.empty() ? "" : ", ") + column + " = " + column + " + excluded." + column;
    }
    return "INSERT INTO " + table + " (" + keys + names + ") VALUES (" + marks + places + ") ON CONFLICT (" + keys
        + ") DO UPDATE SET " + updates;
}

/// A group that lost what it had must not be listed with nothing.
template <class Keys>
core::Result<void> dropIfEmpty(Database &database, const std::string &table, const std::string &keyed, const Keys &keys)
{
    Query query = database.query("DELETE FROM " + table + " WHERE " + keyed + " AND requests <= 0");
    for (const std::string &key : keys)
        query.bind(key);
    return query.run();
}

template <class Groups>
core::Result<void> writeGroups(Database &database, const std::string &table, const std::string &sql,
                               const std::string &keyed, const Groups &groups)
{
    for (const auto &[keys, row] : groups) {
        Query query = database.query(sql);
        for (const std::string &key : keys)
            query.bind(key);
        query.bind(row.requests).bind(row.usage.input).bind(row.usage.output).bind(row.usage.cacheRead);
        query.bind(row.usage.cacheWrite5m).bind(row.usage.cacheWrite1h).bind(row.usage.reasoning);
        query.bind(row.usage.webSearches).bind(row.usage.image);
        query.bind(row.cost.known.nanodollars).bind(row.cost.unknown).bind(row.waits.ms).bind(row.waits.count);
        auto written = query.run();
        if (written && row.requests < 0)
            written = dropIfEmpty(database, table, keyed, keys);
        if (!written)
            return written;
    }
    return {};
}

template <class ByTwo>
core::Result<void> writeByTwo(Database &database, const std::string &table, const std::string &first,
                              const std::string &second, const ByTwo &groups)
{
    if (groups.empty())
        return {};
    return writeGroups(database, table, upsert(table, first + ", " + second, "?, ?"),
                       first + " = ? AND " + second + " = ?", groups);
}

core::Result<void> writeRun(Database &database, const core::RunSummary &run)
{
    // The project may be found only with a later exchange of the run.
    Query query = database.query(
        "INSERT INTO run (id, agent, session, project, started_at, ended_at, failures, tool_calls)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
        " project = CASE WHEN project = '' THEN excluded.project ELSE project END,"
        " started_at = min(started_at, excluded.started_at), ended_at = max(ended_at, excluded.ended_at),"
        " failures = failures + excluded.failures, tool_calls = tool_calls + excluded.tool_calls");
    query.bind(run.id).bind(run.agent).bind(run.session).bind(run.project);
    return query.bind(run.startedAt).bind(run.endedAt).bind(run.failures).bind(run.toolCalls).run();
}

}  // namespace

void RollUps::add(const core::Exchange &e, const std::string &day)
{
    take(e, day, Way::In);
}

void RollUps::remove(const core::Exchange &e, const std::string &day)
{
    take(e, day, Way::Out);
}

void RollUps::take(const core::Exchange &e, const std::string &day, Way way)
{
    count(m_days[{day, e.model(), e.agent}], e, 1, way);
    count(m_projects[{day, e.project}], e, 1, way);
    count(m_sessions[{day, e.run}], e, 1, way);
    count(m_hours[{day, hourOf(e.startedAt)}], e, 1, way);
    count(m_runModels[{e.run, e.model()}], e, 1, way);
    if (e.origin == core::Origin::PastGateway)
        count(m_pastGateway[{day, e.agent}], e, 1, way);
    for (const core::ToolCalls &tool : e.tools)
        count(m_tools[{day, tool.name}], e, tool.count, way);
    count(m_runs[e.run], e, way);
}

void RollUps::count(core::UsageRow &row, const core::Exchange &e, qint64 requests, Way way)
{
    core::UsageRow one{{}, requests, e.usage, {}, {}};
    one.cost.add(e.cost);
    one.waits.add(e.firstByteMs);
    if (way == Way::In)
        row += one;
    else
        row -= one;
}

void RollUps::count(core::RunSummary &run, const core::Exchange &e, Way way)
{
    const qint64 endedAt = e.startedAt + e.durationMs;
    if (run.id.empty()) {
        run.id = e.run;
        run.agent = e.agent;
        run.session = e.session;
        run.startedAt = e.startedAt;
        run.endedAt = endedAt;
    }
    if (run.project.empty())
        run.project = e.project;
    run.startedAt = std::min(run.startedAt, e.startedAt);
    run.endedAt = std::max(run.endedAt, endedAt);
    const int sign = way == Way::In ? 1 : -1;
    run.failures += failed(e) ? sign : 0;
    for (const core::ToolCalls &tool : e.tools)
        run.toolCalls += sign * tool.count;
}

core::Result<void> RollUps::write(Database &database) const
{
    static const std::string days = upsert("usage_by_day", "day, model, agent", "?, ?, ?");
    for (const auto &[id, run] : m_runs) {
        if (auto written = writeRun(database, run); !written)
            return written;
    }
    auto written = writeGroups(database, "usage_by_day", days, "day = ? AND model = ? AND agent = ?", m_days);
    for (const auto &[table, first, second, groups] : {std::tuple{"usage_by_run", "run", "model", &m_runModels},
                                                       {"usage_by_project", "day", "project", &m_projects},
                                                       {"usage_by_session", "day", "session", &m_sessions},
                                                       {"usage_by_tool", "day", "tool", &m_tools},
                                                       {"usage_by_hour", "day", "hour", &m_hours},
                                                       {"usage_past_gateway", "day", "agent", &m_pastGateway}}) {
        if (written)
            written = writeByTwo(database, table, first, second, *groups);
    }
    return written;
}

}  // namespace storing
