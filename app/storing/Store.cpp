// SPDX-License-Identifier: GPL-3.0-or-later
#include "storing/Store.h"

#include "storing/LocalDays.h"
#include "storing/LogFiles.h"
#include "storing/LogRows.h"
#include "storing/Migrations.h"
#include "storing/Names.h"
#include "storing/RollUps.h"

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
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        && !QFileInfo::exists(path))  // another program may have made it in this moment
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

/// What lives as long as one transaction.
struct Store::Burst {
    explicit Burst(Database &database) : names(database), logRows(database, names, rollUps) { }

    Names names;
    RollUps rollUps;
    LocalDays days;
    LogRows logRows;
};

core::Result<void> Store::record(std::span<const core::Exchange> exchanges)
{
    return m_database.transaction([this, exchanges]() -> core::Result<void> {
        Burst burst(m_database);
        for (const core::Exchange &exchange : exchanges) {
            if (auto added = add(exchange, burst); !added)
                return added;
        }
        return burst.rollUps.write(m_database);
    });
}

core::Result<void> Store::add(const core::Exchange &e, Burst &burst)
{
    Q_ASSERT(core::startOfExchange(e.id) == e.startedAt);
    const std::string &day = burst.days.of(e.startedAt);
    if (const auto added = addRow(e, day, burst.names); !added)
        return added;
    if (m_database.changes() == 0)
        return {};  // it was there
    burst.rollUps.add(e, day);
    if (auto linked = burst.logRows.link(e); !linked)
        return linked;
    return addTools(e, burst.names);
}

core::Result<qint64> Store::import(core::LogBatch batch)
{
    qint64 rows = 0;
    const auto done = m_database.transaction([this, &batch, &rows]() -> core::Result<void> {
        Burst burst(m_database);
        for (core::LoggedExchange &logged : batch.exchanges) {
            const auto added = addLogged(logged, burst);
            if (!added)
                return added.error();
            rows += *added ? 1 : 0;
        }
        for (const core::LogFile &file : batch.files) {
            if (auto written = writeLogFile(m_database, file); !written)
                return written;
        }
        return burst.rollUps.write(m_database);
    });
    return done ? core::Result<qint64>(rows) : done.error();
}

core::Result<int> Store::forget(qint64 beforeMs, int most)
{
    int gone = 0;
    const auto done = m_database.transaction([&]() -> core::Result<void> {
        qint64 last = -1;
        {
            Query query =
                m_database.query("SELECT max(id) FROM (SELECT id FROM exchange WHERE id < ? ORDER BY id LIMIT ?)");
            query.bind(core::exchangeId(beforeMs)).bind(most);
            if (query.next())
                last = query.integerOrNull().value_or(-1);
            if (auto read = query.run(); !read)
                return read;
        }
        // Of log_key nothing goes: by it a copy in another log is known.
        auto deleted = m_database.query("DELETE FROM log_row WHERE exchange <= ?").bind(last).run();
        if (deleted)
            deleted = m_database.query("DELETE FROM exchange WHERE id <= ?").bind(last).run();
        if (deleted)
            gone = int(m_database.changes());
        return deleted;
    });
    return done ? core::Result<int>(gone) : done.error();
}

core::Result<bool> Store::addLogged(core::LoggedExchange &logged, Burst &burst)
{
    const auto isNew = burst.logRows.isNew(logged);
    if (!isNew || !*isNew)
        return isNew;
    core::Exchange &e = logged.exchange;
    e.origin = core::Origin::PastGateway;
    const std::string &day = burst.days.of(e.startedAt);
    // The key spreads what was written in one millisecond; the next id is free where that one is not.
    for (quint32 i = 0; i == 0 || m_database.changes() == 0; ++i) {
        e.id = core::exchangeId(e.startedAt, quint32(logged.key) + i);
        if (const auto added = addRow(e, day, burst.names); !added)
            return added.error();
    }
    burst.rollUps.add(e, day);
    if (const auto noted = burst.logRows.added(logged); !noted)
        return noted.error();
    const auto tools = addTools(e, burst.names);
    return tools ? core::Result<bool>(true) : tools.error();
}

core::Result<void> Store::addRow(const core::Exchange &e, const std::string &day, Names &names)
{
    const auto name = [&names](std::string_view text) { return names.idOf(text); };
    const std::array<qint64, 5> whose{name(e.agent), name(e.run), name(e.session), name(e.subAgent), name(e.project)};
    const std::array<qint64, 6> what{name(core::name(e.format)), name(e.path),       name(e.modelAsked),
                                     name(e.modelServed),        name(e.stopReason), name(core::name(e.outcome))};
    const std::array<qint64, 4> where{name(e.where.login), name(e.where.nodeId), name(e.where.tailnet),
                                      name(e.where.gateway)};
    if (!names.status())
        return names.status();
    Query query = m_database.query(
        "INSERT INTO exchange (id, day, first_byte_ms, duration_ms, turn, pid, streamed, status, response_id,"
        " request_id, usage_partial, cost, input, output, cache_read, cache_write_5m, cache_write_1h, reasoning,"
        " web_searches, image, agent, run, session, sub_agent, project, format, path, model_asked, model_served, "
        "stop_reason,"
        " outcome, login, node_id, tailnet, gateway)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?)"
        " ON CONFLICT (id) DO NOTHING");
    query.bind(e.id).bind(day).bind(e.firstByteMs).bind(e.durationMs).bind(e.turn).bind(e.pid);
    query.bind(e.streamed ? 1 : 0).bind(e.status).bind(e.responseId).bind(e.requestId).bind(e.usagePartial ? 1 : 0);
    query.bind(e.cost ? std::optional(e.cost->nanodollars) : std::nullopt);
    query.bind(e.usage.input).bind(e.usage.output).bind(e.usage.cacheRead);
    query.bind(e.usage.cacheWrite5m)
        .bind(e.usage.cacheWrite1h)
        .bind(e.usage.reasoning)
        .bind(e.usage.webSearches)
        .bind(e.usage.image);
    for (const std::span<const qint64> ids :
         {std::span<const qint64>(whose), std::span<const qint64>(what), std::span<const qint64>(where)}) {
        for (const qint64 id : ids)
            query.bind(id);
    }
    return query.run();
}

core::Result<void> Store::addTools(const core::Exchange &e, Names &names)
{
    for (const core::ToolCalls &tool : e.tools) {
        const qint64 name = names.idOf(tool.name);
        Query query = m_database.query("INSERT INTO exchange_tool (exchange, name, count) VALUES (?, ?, ?)"
                                       " ON CONFLICT (exchange, name) DO UPDATE SET count = count + excluded.count");
        if (auto added = query.bind(e.id).bind(name).bind(tool.count).run(); !added)
            return added;
    }
    return names.status();
}

}  // namespace storing
