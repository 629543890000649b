// SPDX-License-Identifier: GPL-3.0-or-later
#include "storing/Store.h"

#include "core/Clock.h"
#include "storing/Migrations.h"
#include "storing/RollUps.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

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
        RollUps rollUps;
        for (const core::Exchange &exchange : exchanges) {
            if (auto added = add(exchange, rollUps); !added)
                return added;
        }
        return rollUps.write(m_database);
    });
}

core::Result<void> Store::add(const core::Exchange &e, RollUps &rollUps)
{
    const std::string day = core::localDay(e.startedAt);
    const auto isNew = addRow(e, day);
    if (!isNew)
        return isNew.error();
    if (!*isNew)
        return {};
    rollUps.add(e, day);
    return addTools(e);
}

core::Result<bool> Store::addRow(const core::Exchange &e, const std::string &day)
{
    Query query = m_database.query(
        "INSERT INTO exchange (id, started_at, first_byte_ms, duration_ms, day, agent, run, session, project, pid,"
        " format, path, streamed, model_asked, model_served, status, outcome, response_id, request_id, stop_reason,"
        " input, output, cache_read, cache_write_5m, cache_write_1h, reasoning, web_searches, usage_partial, cost,"
        " login, node_id, tailnet, gateway, turn, sub_agent)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?)"
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
    query.bind(e.turn).bind(e.subAgent);
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

}  // namespace storing
