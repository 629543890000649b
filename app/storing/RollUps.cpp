// SPDX-License-Identifier: GPL-3.0-or-later
#include "storing/RollUps.h"

#include "core/Clock.h"

#include <algorithm>
#include <tuple>

namespace storing {

namespace {

using ByTwo = std::map<std::array<std::string, 2>, core::UsageRow>;

/// "00" to "23".
std::string hourText(int hour)
{
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
        "INSERT INTO run (id, agent, session, project, started_at, ended_at, failures, tool_calls, cost, tokens)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
        " project = CASE WHEN project = '' THEN excluded.project ELSE project END,"
        " started_at = min(started_at, excluded.started_at), ended_at = max(ended_at, excluded.ended_at),"
        " failures = failures + excluded.failures, tool_calls = tool_calls + excluded.tool_calls,"
        " cost = cost + excluded.cost, tokens = tokens + excluded.tokens");
    query.bind(run.id).bind(run.agent).bind(run.session).bind(run.project);
    query.bind(run.startedAt).bind(run.endedAt).bind(run.failures).bind(run.toolCalls);
    return query.bind(run.cost.known.nanodollars).bind(run.usage.total()).run();
}

void addTo(core::RunSummary &sum, const core::RunSummary &run)
{
    if (sum.id.empty()) {
        sum = run;
        return;
    }
    if (sum.project.empty())
        sum.project = run.project;
    sum.startedAt = std::min(sum.startedAt, run.startedAt);
    sum.endedAt = std::max(sum.endedAt, run.endedAt);
    sum.failures += run.failures;
    sum.toolCalls += run.toolCalls;
    sum.usage += run.usage;
    sum.cost += run.cost;
}

void countRun(core::RunSummary &run, const core::Exchange &e, int sign)
{
    run.startedAt = std::min(run.startedAt, e.startedAt);
    run.endedAt = std::max(run.endedAt, e.startedAt + e.durationMs);
    run.failures += failed(e) ? sign : 0;
    for (const core::ToolCalls &tool : e.tools)
        run.toolCalls += sign * tool.count;
}

}  // namespace

/// The rows of one transaction, by table.
struct RollUps::Tables {
    std::map<std::string, core::RunSummary> runs;
    std::map<std::array<std::string, 3>, core::UsageRow> days;  ///< by day, model, agent
    ByTwo projects;  ///< by day, project, as the others by day and what they are named after
    ByTwo sessions;
    ByTwo hours;
    ByTwo pastGateway;  ///< by day, agent
    ByTwo runModels;  ///< by run, model
};

std::size_t RollUps::Hash::operator()(const Key &key) const
{
    const std::hash<std::string_view> hash;
    std::size_t sum = std::size_t(key.hour) * 2 + (key.pastGateway ? 1 : 0);
    for (const std::string_view text : {key.day, key.agent, key.run, key.project, key.model})
        sum = sum * 31 + hash(text);
    return sum;
}

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
    core::UsageRow one{{}, 1, e.usage, {}, {}};
    one.cost.add(e.cost);
    one.waits.add(e.firstByteMs);
    const auto count = [way](core::UsageRow &sum, const core::UsageRow &row) {
        if (way == Way::In)
            sum += row;
        else
            sum -= row;
    };
    Group &group = groupOf(e, day);
    count(group.sum, one);
    countRun(group.run, e, way == Way::In ? 1 : -1);
    for (const core::ToolCalls &tool : e.tools) {
        one.requests = tool.count;
        count(m_tools[{day, tool.name}], one);
    }
}

RollUps::Group &RollUps::groupOf(const core::Exchange &e, const std::string &day)
{
    const bool past = e.origin == core::Origin::PastGateway;
    const int hour = hourOf(e.startedAt);
    if (const auto known = m_known.find({day, e.agent, e.run, e.project, e.model(), hour, past});
        known != m_known.end())
        return *known->second;
    core::RunSummary run;
    run.id = e.run;
    run.agent = e.agent;
    run.session = e.session;
    run.project = e.project;
    run.model = e.model();
    run.startedAt = e.startedAt;
    run.endedAt = e.startedAt + e.durationMs;
    Group &group = m_groups.emplace_back(Group{day, {}, std::move(run), hour, past});
    m_known.emplace(Key{group.day, group.run.agent, group.run.id, group.run.project, group.run.model, hour, past},
                    &group);
    return group;
}

/// The user's local hour; every time zone of today is a number of quarters ahead or behind.
int RollUps::hourOf(qint64 utcMs)
{
    constexpr qint64 quarterMs = 15 * 60'000;
    if (const qint64 quarter = utcMs / quarterMs; quarter != m_quarter) {
        m_quarter = quarter;
        m_hour = core::localHour(utcMs);
    }
    return m_hour;
}

RollUps::Tables RollUps::tables() const
{
    Tables tables;
    for (const Group &group : m_groups) {
        core::RunSummary run = group.run;
        run.usage = group.sum.usage;
        run.cost = group.sum.cost;
        tables.days[{group.day, run.model, run.agent}] += group.sum;
        tables.projects[{group.day, run.project}] += group.sum;
        tables.sessions[{group.day, run.id}] += group.sum;
        tables.hours[{group.day, hourText(group.hour)}] += group.sum;
        tables.runModels[{run.id, run.model}] += group.sum;
        if (group.pastGateway)
            tables.pastGateway[{group.day, run.agent}] += group.sum;
        addTo(tables.runs[run.id], run);
    }
    return tables;
}

core::Result<void> RollUps::write(Database &database) const
{
    static const std::string days = upsert("usage_by_day", "day, model, agent", "?, ?, ?");
    const Tables all = tables();
    for (const auto &[id, run] : all.runs) {
        if (auto written = writeRun(database, run); !written)
            return written;
    }
    auto written = writeGroups(database, "usage_by_day", days, "day = ? AND model = ? AND agent = ?", all.days);
    for (const auto &[table, first, second, groups] : {std::tuple{"usage_by_run", "run", "model", &all.runModels},
                                                       {"usage_by_project", "day", "project", &all.projects},
                                                       {"usage_by_session", "day", "session", &all.sessions},
                                                       {"usage_by_tool", "day", "tool", &m_tools},
                                                       {"usage_by_hour", "day", "hour", &all.hours},
                                                       {"usage_past_gateway", "day", "agent", &all.pastGateway}}) {
        if (written)
            written = writeByTwo(database, table, first, second, *groups);
    }
    return written;
}

}  // namespace storing
