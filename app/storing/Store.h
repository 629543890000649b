// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Logged.h"
#include "core/Result.h"
#include "storing/Database.h"

#include <span>

namespace storing {

class Names;

/// The one who writes the history: raw rows and their roll-ups, always together. One thread, one Store a file;
/// readers use History at the same time.
class Store {
public:
    /// Makes the file (0600) and its folder (0700) if missing, and brings an older schema up to date. A damaged
    /// file, one of another program or of a newer Spotmeter is an error, and not a byte of it is changed.
    static core::Result<Store> open(const QString &path);

    /// All of them or, on an error, none. An exchange whose id is already there counts once.
    core::Result<void> record(std::span<const core::Exchange> exchanges);

    /// What the agents' logs tell, and how far they were read; all of it or, on an error, nothing. A request that is
    /// already there, from the forwarder or from another log, stays one row. Returns how many rows are new or changed.
    core::Result<qint64> import(core::LogBatch batch);

    /// Lets go of the oldest exchanges that began before, `most` at once; the roll-ups and the runs stay, and a log
    /// that is read again does not bring them back. Returns how many went.
    core::Result<int> forget(qint64 beforeMs, int most);

private:
    explicit Store(Database database) : m_database(std::move(database)) { }
    struct Burst;
    core::Result<void> add(const core::Exchange &exchange, Burst &burst);
    core::Result<void> addRow(const core::Exchange &exchange, const std::string &day, Names &names);
    core::Result<bool> addLogged(core::LoggedExchange &logged, Burst &burst);
    core::Result<void> addTools(const core::Exchange &exchange, Names &names);

    Database m_database;
};

}  // namespace storing
