// SPDX-License-Identifier: GPL-3.0-or-later
#include "storing/LogRows.h"

#include "storing/Names.h"
#include "storing/RollUps.h"
#include "storing/Tools.h"

#include <algorithm>

namespace storing {

namespace {

constexpr qint64 mostTools = 64;
constexpr qint64 longestExchangeMs = 15 * 60'000;
constexpr qint64 clockSlackMs = 30'000;

qint64 weightOf(const core::Exchange &e)
{
    qint64 calls = 0;
    for (const core::ToolCalls &tool : e.tools)
        calls += tool.count;
    return e.usage.total() * mostTools + std::min(calls, mostTools - 1);
}

const std::string &wireIdOf(const core::Exchange &e)
{
    return e.responseId.empty() ? e.requestId : e.responseId;
}

}  // namespace

core::Result<void> LogRows::link(const core::Exchange &recorded)
{
    if (wireIdOf(recorded).empty())
        return {};
    const quint64 key = core::requestKey(wireIdOf(recorded));
    {
        Query query =
            m_database.query("INSERT INTO log_key (key, exchange, weight) VALUES (?, ?, 0) ON CONFLICT DO NOTHING");
        if (auto linked = query.bind(qint64(key)).bind(recorded.id).run(); !linked || m_database.changes() > 0)
            return linked;
    }
    const auto known = find(key);
    if (!known || known->origin != Origin::PastGateway)
        return {};
    if (auto removed = remove(known->exchange); !removed)
        return removed;
    if (auto replaced = put(key, recorded.id, 0); !replaced)
        return replaced;
    return mark(recorded.id, Origin::Both);
}

core::Result<bool> LogRows::isNew(const core::LoggedExchange &logged)
{
    const core::Exchange &e = logged.exchange;
    auto known = find(logged.key);
    if (!known && !e.requestId.empty())
        known = find(core::requestKey(e.requestId));
    core::Result<void> done;
    if (!known && e.responseId.empty()) {
        if (const auto alike = findAlike(e)) {
            done = mark(*alike, Origin::BothEstimated);
            if (done)
                done = put(logged.key, *alike, 0);
            return done ? core::Result<bool>(false) : done.error();
        }
    }
    if (!known)
        return true;
    if (known->origin == Origin::Gateway)
        done = mark(known->exchange, Origin::Both);
    const bool isLater = known->origin == Origin::PastGateway && weightOf(e) > known->weight;
    if (isLater)
        done = remove(known->exchange);
    return done ? core::Result<bool>(isLater) : done.error();
}

core::Result<void> LogRows::added(const core::LoggedExchange &logged)
{
    if (auto known = put(logged.key, logged.exchange.id, weightOf(logged.exchange)); !known)
        return known;
    return mark(logged.exchange.id, Origin::PastGateway);
}

std::optional<LogRows::Row> LogRows::find(quint64 key)
{
    Query query = m_database.query("SELECT k.exchange, k.weight, ifnull(r.origin, 0) FROM log_key k"
                                   " LEFT JOIN log_row r ON r.exchange = k.exchange WHERE key = ?");
    query.bind(qint64(key));
    if (!query.next())
        return {};
    const qint64 exchange = query.integer();
    const qint64 weight = query.integer();
    return Row{exchange, weight, Origin(query.integer())};
}

/// A row of the forwarder's that can only be this: it began when the log says or before, and counted the same.
std::optional<qint64> LogRows::findAlike(const core::Exchange &e)
{
    Query query = m_database.query(
        "SELECT id FROM exchange x WHERE id >= ? AND id < ? AND agent = ? AND output = ?"
        " AND input + cache_read + cache_write_5m + cache_write_1h = ?"
        " AND (session = ? OR session = 0 OR (SELECT text LIKE 'text-%' FROM name n WHERE n.id = x.session))"
        " AND NOT EXISTS (SELECT 1 FROM log_row r WHERE r.exchange = x.id) ORDER BY id DESC LIMIT 1");
    query.bind(core::exchangeId(e.startedAt - longestExchangeMs)).bind(core::exchangeId(e.startedAt + clockSlackMs));
    query.bind(m_names.idOf(e.agent)).bind(e.usage.output).bind(e.usage.total() - e.usage.output);
    query.bind(m_names.idOf(e.session));
    return query.next() ? std::optional(query.integer()) : std::nullopt;
}

core::Result<void> LogRows::mark(qint64 exchange, Origin origin)
{
    Query query = m_database.query("INSERT OR REPLACE INTO log_row (exchange, origin) VALUES (?, ?)");
    return query.bind(exchange).bind(qint64(origin)).run();
}

core::Result<void> LogRows::put(quint64 key, qint64 exchange, qint64 weight)
{
    Query query = m_database.query("INSERT OR REPLACE INTO log_key (key, exchange, weight) VALUES (?, ?, ?)");
    return query.bind(qint64(key)).bind(exchange).bind(weight).run();
}

core::Result<void> LogRows::remove(qint64 exchange)
{
    core::Exchange e;
    std::string day;
    {
        // By the day it was counted on: the time zone may have changed since.
        Query query =
            m_database.query("SELECT day, started_at, first_byte_ms, duration_ms, agent, run, project, model_asked,"
                             " model_served, status, outcome, input, output, cache_read, cache_write_5m,"
                             " cache_write_1h, reasoning, web_searches, image, cost,"
                             " ifnull((SELECT origin FROM log_row l WHERE l.exchange = exchange_text.id), 0)"
                             " FROM exchange_text WHERE id = ?");
        query.bind(exchange);
        if (!query.next())
            return query.run();
        day = query.text();
        for (qint64 *field : {&e.startedAt, &e.firstByteMs, &e.durationMs})
            *field = query.integer();
        for (std::string *field : {&e.agent, &e.run, &e.project, &e.modelAsked, &e.modelServed})
            *field = query.text();
        e.status = int(query.integer());
        e.outcome = core::outcomeFromName(query.text()).value_or(core::Outcome::Done);
        for (qint64 *field : {&e.usage.input, &e.usage.output, &e.usage.cacheRead, &e.usage.cacheWrite5m,
                              &e.usage.cacheWrite1h, &e.usage.reasoning, &e.usage.webSearches, &e.usage.image})
            *field = query.integer();
        if (const auto cost = query.integerOrNull())
            e.cost = core::Money{*cost};
        e.origin = Origin(query.integer());
    }
    auto tools = toolsOf(m_database, exchange);
    if (!tools)
        return tools.error();
    e.tools = std::move(*tools);
    m_rollUps.remove(e, day);
    if (auto deleted = m_database.query("DELETE FROM log_row WHERE exchange = ?").bind(exchange).run(); !deleted)
        return deleted;
    return m_database.query("DELETE FROM exchange WHERE id = ?").bind(exchange).run();
}

}  // namespace storing
