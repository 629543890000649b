// SPDX-License-Identifier: GPL-3.0-or-later
#include "storing/LargestSessions.h"

#include "core/Clock.h"
#include "storing/UsageSql.h"

#include <algorithm>
#include <functional>
#include <queue>
#include <utility>

namespace storing {

namespace {

using Rank = std::pair<qint64, qint64>;  ///< cost, tokens

Rank rankOf(const core::UsageRow &row)
{
    return {row.cost.known.nanodollars, row.usage.total()};
}

core::Result<core::UsageRow> whole(Database &database, const std::string &session)
{
    Query query = database.query(std::string("SELECT ") + sumColumns + " FROM usage_by_run WHERE run = ?");
    query.bind(session);
    core::UsageRow row;
    if (query.next()) {
        row = readSums(query);
    }
    const auto done = query.run();
    return done ? core::Result<core::UsageRow>(std::move(row)) : done.error();
}

/// What a session used on the days from the one that `firstMs` is in to the one of `lastMs`.
core::Result<core::UsageRow> onDays(Database &database, const std::string &session, qint64 firstMs, qint64 lastMs)
{
    core::UsageRow sum;
    for (qint64 day = core::startOfLocalDay(firstMs); day <= lastMs; day = core::startOfLocalDay(day, 1)) {
        Query query = database.query(std::string("SELECT ") + plainColumns
                                     + " FROM usage_by_session WHERE day = ? AND session = ?");
        query.bind(core::localDay(day)).bind(session);
        if (query.next())
            sum += readSums(query);
        if (auto done = query.run(); !done)
            return done.error();
    }
    return sum;
}

}  // namespace

core::Result<std::vector<core::UsageRow>> largestSessions(Database &database, core::TimeSpan span, std::size_t most)
{
    // By what they cost in all, which is what they cost in the span or more: the first that cost less in all than the
    // last of `most` did in the span ends the search.
    Query sessions = database.query("SELECT id, cost, tokens, started_at, ended_at FROM run INDEXED BY run_by_cost"
                                    " WHERE ended_at >= ? AND started_at < ? ORDER BY cost DESC, tokens DESC");
    sessions.bind(span.from).bind(span.to);
    std::vector<core::UsageRow> rows;
    std::priority_queue<Rank, std::vector<Rank>, std::greater<>> best;
    while (sessions.next()) {
        std::string id = sessions.text();
        const qint64 cost = sessions.integer();
        const qint64 tokens = sessions.integer();
        if (best.size() == most && best.top() >= Rank{cost, tokens})
            break;
        const qint64 startedAt = sessions.integer();
        const qint64 endedAt = sessions.integer();
        const bool isInside = startedAt >= span.from && endedAt < span.to;
        auto row = isInside ? whole(database, id)
                            : onDays(database, id, std::max(startedAt, span.from), std::min(endedAt, span.to - 1));
        if (!row)
            return row.error();
        if (row->requests <= 0)
            continue;
        row->key = std::move(id);
        best.push(rankOf(*row));
        if (best.size() > most)
            best.pop();
        rows.push_back(std::move(*row));
    }
    std::sort(rows.begin(), rows.end(), [](const core::UsageRow &a, const core::UsageRow &b) {
        return rankOf(a) != rankOf(b) ? rankOf(a) > rankOf(b) : a.key < b.key;
    });
    rows.resize(std::min(rows.size(), most));
    return rows;
}

core::Result<qint64> countSessions(Database &database, core::TimeSpan span)
{
    Query query =
        database.query("SELECT count(*) FROM run INDEXED BY run_by_end WHERE ended_at >= ? AND started_at < ?");
    query.bind(span.from).bind(span.to);
    const qint64 count = query.next() ? query.integer() : 0;
    const auto done = query.run();
    return done ? core::Result<qint64>(count) : done.error();
}

}  // namespace storing
