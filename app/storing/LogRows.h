// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Logged.h"
#include "core/Result.h"
#include "storing/Database.h"

#include <optional>

namespace storing {

class Names;
class RollUps;

using core::Origin;

/// Which rows the agents' logs tell of, so that a request is one row whoever saw it, in whatever order they are heard.
/// Lives as long as one transaction; every error is that of the database.
class LogRows {
public:
    LogRows(Database &database, Names &names, RollUps &rollUps)
        : m_database(database), m_names(names), m_rollUps(rollUps)
    {
    }

    /// The forwarder recorded a request: what its log told of it before goes.
    core::Result<void> link(const core::Exchange &recorded);

    /// Whether what a log tells is a row that is still to be added. What is known is marked as known by both; a row
    /// that a log told of before, with fewer counts, is taken out for the new one.
    core::Result<bool> isNew(const core::LoggedExchange &logged);
    /// The row was added.
    core::Result<void> added(const core::LoggedExchange &logged);

private:
    struct Row {
        qint64 exchange;
        qint64 weight;  ///< more is a later snapshot
        Origin origin;
    };
    std::optional<Row> find(quint64 key);
    std::optional<qint64> findAlike(const core::Exchange &exchange);
    core::Result<void> mark(qint64 exchange, Origin origin);
    core::Result<void> put(quint64 key, qint64 exchange, qint64 weight);
    core::Result<void> remove(qint64 exchange);

    Database &m_database;
    Names &m_names;
    RollUps &m_rollUps;
};

}  // namespace storing
