// SPDX-License-Identifier: GPL-3.0-or-later
#include "storing/RollUps.h"

#include <algorithm>

namespace storing {

namespace {

void addTo(core::UsageRow &row, const core::Exchange &exchange)
{
    ++row.requests;
    row.usage += exchange.usage;
    row.cost.add(exchange.cost);
}

void takeFrom(core::UsageRow &row, const core::Exchange &e)
{
    --row.requests;
    const core::TokenUsage &u = e.usage;
    row.usage += {-u.input, -u.output, -u.cacheRead, -u.cacheWrite5m, -u.cacheWrite1h, -u.reasoning, -u.webSearches};
    row.cost.known = row.cost.known - e.cost.value_or(core::Money{});
    row.cost.unknown -= e.cost ? 0 : 1;
}

/// An agent that hangs up on an answer that went well was told to stop by its user: no failure.
bool failed(const core::Exchange &e)
{
    const bool good = e.outcome == core::Outcome::Done || e.outcome == core::Outcome::AgentGone;
    return !good || e.status < 200 || e.status > 299;
}

enum class Way { In, Out };

void take(core::RunSummary &run, const core::Exchange &e, Way way)
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

/// The statement that adds sums to a table with these two or three key columns.
std::string upsert(const std::string &table, const std::string &keys, const std::string &marks)
{
    static constexpr std::array sums{"requests",       "input",     "output",       "cache_read", "cache_write_5m",
                                     "cache_write_1h", "reasoning", "web_searches", "cost",       "unpriced"};
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
        query.bind(row.usage.webSearches).bind(row.cost.known.nanodollars).bind(row.cost.unknown);
        auto written = query.run();
        if (written && row.requests < 0)
            written = dropIfEmpty(database, table, keyed, keys);
        if (!written)
            return written;
    }
    return {};
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
    addTo(m_days[{day, e.model(), e.agent}], e);
    addTo(m_projects[{day, e.project}], e);
    addTo(m_runModels[{e.run, e.model()}], e);
    take(m_runs[e.run], e, Way::In);
}

void RollUps::remove(const core::Exchange &e, const std::string &day)
{
    takeFrom(m_days[{day, e.model(), e.agent}], e);
    takeFrom(m_projects[{day, e.project}], e);
    takeFrom(m_runModels[{e.run, e.model()}], e);
    take(m_runs[e.run], e, Way::Out);
}

core::Result<void> RollUps::write(Database &database) const
{
    static const std::string days = upsert("usage_by_day", "day, model, agent", "?, ?, ?");
    static const std::string projects = upsert("usage_by_project", "day, project", "?, ?");
    static const std::string runModels = upsert("usage_by_run", "run, model", "?, ?");
    for (const auto &[id, run] : m_runs) {
        if (auto written = writeRun(database, run); !written)
            return written;
    }
    if (auto written = writeGroups(database, "usage_by_run", runModels, "run = ? AND model = ?", m_runModels); !written)
        return written;
    if (auto written = writeGroups(database, "usage_by_day", days, "day = ? AND model = ? AND agent = ?", m_days);
        !written)
        return written;
    return writeGroups(database, "usage_by_project", projects, "day = ? AND project = ?", m_projects);
}

}  // namespace storing
