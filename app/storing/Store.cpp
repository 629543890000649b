// SPDX-License-Identifier: GPL-3.0-or-later
#include "storing/Store.h"

#include "core/Clock.h"
#include "storing/Migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace storing {

namespace {

core::Result<void> makeEmptyFile(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    if (!QFileInfo(folder).isDir()) {
        if (!QDir().mkpath(folder))
            return core::Error{core::ErrorKind::Denied,
                               QStringLiteral("The folder %1 cannot be made. Check who may write there.").arg(folder)};
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return core::Error{
            core::ErrorKind::Denied,
            QStringLiteral("%1 cannot be made: %2. Check who may write there.").arg(path, file.errorString())};
    return {};
}

/// Looks through a read-only connection first: opening for writing may already change a file.
core::Result<void> mayWrite(const QString &path)
{
    auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    if (const auto version = schemaVersionOf(*database); !version)
        return version.error();
    return {};
}

core::Result<void> prepareForWriting(Database &database)
{
    Query mode = database.query("PRAGMA journal_mode = WAL");
    const std::string answer = mode.next() ? mode.text() : std::string();
    if (auto asked = mode.run(); !asked)
        return asked;
    if (answer != "wal")
        return core::Error{core::ErrorKind::Unavailable,
                           QStringLiteral("%1 lies on a file system that cannot be read and written at the same time "
                                          "(no write-ahead log). Keep it on a local disk.")
                               .arg(database.path())};
    if (auto set = database.execute("PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON"); !set)
        return set;
    return migrate(database);
}

/// The statement that adds one exchange to a roll-up with these two or three key columns.
std::string rollUp(const std::string &table, const std::string &keys, const std::string &marks)
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

core::Result<void> addSums(Query &query, const core::Exchange &e)
{
    return query.bind(1)
        .bind(e.usage.input)
        .bind(e.usage.output)
        .bind(e.usage.cacheRead)
        .bind(e.usage.cacheWrite5m)
        .bind(e.usage.cacheWrite1h)
        .bind(e.usage.reasoning)
        .bind(e.usage.webSearches)
        .bind(e.cost ? e.cost->nanodollars : 0)
        .bind(e.cost ? 0 : 1)
        .run();
}

core::Result<void> addToDay(Database &database, const core::Exchange &e, const std::string &day)
{
    static const std::string sql = rollUp("usage_by_day", "day, model, agent", "?, ?, ?");
    Query query = database.query(sql);
    return addSums(query.bind(day).bind(e.model()).bind(e.agent), e);
}

core::Result<void> addToProject(Database &database, const core::Exchange &e, const std::string &day)
{
    static const std::string sql = rollUp("usage_by_project", "day, project", "?, ?");
    Query query = database.query(sql);
    return addSums(query.bind(day).bind(e.project), e);
}

core::Result<void> addToRunUsage(Database &database, const core::Exchange &e)
{
    static const std::string sql = rollUp("usage_by_run", "run, model", "?, ?");
    Query query = database.query(sql);
    return addSums(query.bind(e.run).bind(e.model()), e);
}

/// An agent that hangs up on an answer that went well was told to stop by its user: no failure.
bool failed(const core::Exchange &e)
{
    const bool good = e.outcome == core::Outcome::Done || e.outcome == core::Outcome::AgentGone;
    return !good || e.status < 200 || e.status > 299;
}

}  // namespace

core::Result<Store> Store::open(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        if (const auto made = makeEmptyFile(path); !made)
            return made.error();
    } else if (const auto allowed = mayWrite(path); !allowed) {
        return allowed.error();
    }
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return database.error();
    if (const auto prepared = prepareForWriting(*database); !prepared)
        return prepared.error();
    return Store(std::move(*database));
}

core::Result<void> Store::record(std::span<const core::Exchange> exchanges)
{
    return m_database.transaction([this, exchanges]() -> core::Result<void> {
        for (const core::Exchange &exchange : exchanges) {
            if (auto added = add(exchange); !added)
                return added;
        }
        return {};
    });
}

core::Result<void> Store::add(const core::Exchange &e)
{
    const std::string day = core::localDay(e.startedAt);
    const auto isNew = addRow(e, day);
    if (!isNew)
        return isNew.error();
    if (!*isNew)
        return {};
    if (auto added = addTools(e); !added)
        return added;
    if (auto added = addToRun(e); !added)
        return added;
    if (auto added = addToRunUsage(m_database, e); !added)
        return added;
    if (auto added = addToDay(m_database, e, day); !added)
        return added;
    return addToProject(m_database, e, day);
}

core::Result<bool> Store::addRow(const core::Exchange &e, const std::string &day)
{
    Query query = m_database.query(
        "INSERT INTO exchange (id, started_at, first_byte_ms, duration_ms, day, agent, run, session, project, pid,"
        " format, path, streamed, model_asked, model_served, status, outcome, response_id, request_id, stop_reason,"
        " input, output, cache_read, cache_write_5m, cache_write_1h, reasoning, web_searches, usage_partial, cost,"
        " login, node_id, tailnet, gateway)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO NOTHING");
    query.bind(e.id).bind(e.startedAt).bind(e.firstByteMs).bind(e.durationMs).bind(day);
    query.bind(e.agent).bind(e.run).bind(e.session).bind(e.project).bind(e.pid);
    query.bind(core::name(e.format)).bind(e.path).bind(e.streamed ? 1 : 0).bind(e.modelAsked).bind(e.modelServed);
    query.bind(e.status).bind(core::name(e.outcome)).bind(e.responseId).bind(e.requestId).bind(e.stopReason);
    query.bind(e.usage.input).bind(e.usage.output).bind(e.usage.cacheRead);
    query.bind(e.usage.cacheWrite5m).bind(e.usage.cacheWrite1h).bind(e.usage.reasoning).bind(e.usage.webSearches);
    query.bind(e.usagePartial ? 1 : 0);
    query.bind(e.cost ? std::optional(e.cost->nanodollars) : std::nullopt);
    query.bind(e.where.login).bind(e.where.nodeId).bind(e.where.tailnet).bind(e.where.gateway);
    if (const auto inserted = query.run(); !inserted)
        return inserted.error();
    return m_database.changes() > 0;
}

core::Result<void> Store::addTools(const core::Exchange &e)
{
    // last_insert_rowid() is the exchange's: tables without rowid leave it alone.
    for (const core::ToolCalls &tool : e.tools) {
        Query query =
            m_database.query("INSERT INTO exchange_tool (exchange, name, count) VALUES (last_insert_rowid(), ?, ?)"
                             " ON CONFLICT (exchange, name) DO UPDATE SET count = count + excluded.count");
        if (auto added = query.bind(tool.name).bind(tool.count).run(); !added)
            return added;
    }
    return {};
}

core::Result<void> Store::addToRun(const core::Exchange &e)
{
    qint64 calls = 0;
    for (const core::ToolCalls &tool : e.tools)
        calls += tool.count;
    // The project may be found only with a later exchange of the run.
    Query query = m_database.query(
        "INSERT INTO run (id, agent, session, project, started_at, ended_at, failures, tool_calls)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
        " project = CASE WHEN project = '' THEN excluded.project ELSE project END,"
        " started_at = min(started_at, excluded.started_at), ended_at = max(ended_at, excluded.ended_at),"
        " failures = failures + excluded.failures, tool_calls = tool_calls + excluded.tool_calls");
    query.bind(e.run).bind(e.agent).bind(e.session).bind(e.project);
    query.bind(e.startedAt).bind(e.startedAt + e.durationMs);
    return query.bind(failed(e) ? 1 : 0).bind(calls).run();
}

}  // namespace storing
