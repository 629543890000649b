// SPDX-License-Identifier: GPL-3.0-or-later
#include "storing/Migrations.h"

#include "storing/Database.h"

#include <array>

namespace storing {

namespace {

constexpr qint64 applicationId = 0x53706d74;  // "Spmt"

// Times are UTC ms, money is nanodollars, a NULL cost is an unknown one. `day` is the user's local day when the
// row was written. The usage_… tables are roll-ups, written together with the raw rows: sums over raw rows cost
// tens of ms a month, over roll-ups one or two. Neither has a column of high cardinality beside its own key.
constexpr const char *step1 = R"sql(
CREATE TABLE exchange (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    started_at INTEGER NOT NULL,
    first_byte_ms INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    day TEXT NOT NULL,
    agent TEXT NOT NULL,
    run TEXT NOT NULL,
    session TEXT NOT NULL,
    project TEXT NOT NULL,
    pid INTEGER NOT NULL,
    format TEXT NOT NULL,
    path TEXT NOT NULL,
    streamed INTEGER NOT NULL,
    model_asked TEXT NOT NULL,
    model_served TEXT NOT NULL,
    status INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    response_id TEXT NOT NULL,
    request_id TEXT NOT NULL,
    stop_reason TEXT NOT NULL,
    input INTEGER NOT NULL,
    output INTEGER NOT NULL,
    cache_read INTEGER NOT NULL,
    cache_write_5m INTEGER NOT NULL,
    cache_write_1h INTEGER NOT NULL,
    reasoning INTEGER NOT NULL,
    web_searches INTEGER NOT NULL,
    usage_partial INTEGER NOT NULL,
    cost INTEGER,
    login TEXT NOT NULL,
    node_id TEXT NOT NULL,
    tailnet TEXT NOT NULL,
    gateway TEXT NOT NULL
);
CREATE INDEX exchange_by_time ON exchange (started_at);
CREATE INDEX exchange_by_run ON exchange (run, started_at);

CREATE TABLE exchange_tool (
    exchange INTEGER NOT NULL REFERENCES exchange (seq) ON DELETE CASCADE,
    name TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (exchange, name)
) WITHOUT ROWID;

CREATE TABLE run (
    id TEXT PRIMARY KEY,
    agent TEXT NOT NULL,
    session TEXT NOT NULL,
    project TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,
    failures INTEGER NOT NULL,
    tool_calls INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX run_by_end ON run (ended_at);

CREATE TABLE usage_by_day (
    day TEXT NOT NULL, model TEXT NOT NULL, agent TEXT NOT NULL,
    requests INTEGER NOT NULL, input INTEGER NOT NULL, output INTEGER NOT NULL, cache_read INTEGER NOT NULL,
    cache_write_5m INTEGER NOT NULL, cache_write_1h INTEGER NOT NULL, reasoning INTEGER NOT NULL,
    web_searches INTEGER NOT NULL, cost INTEGER NOT NULL, unpriced INTEGER NOT NULL,
    PRIMARY KEY (day, model, agent)
) WITHOUT ROWID;

CREATE TABLE usage_by_project (
    day TEXT NOT NULL, project TEXT NOT NULL,
    requests INTEGER NOT NULL, input INTEGER NOT NULL, output INTEGER NOT NULL, cache_read INTEGER NOT NULL,
    cache_write_5m INTEGER NOT NULL, cache_write_1h INTEGER NOT NULL, reasoning INTEGER NOT NULL,
    web_searches INTEGER NOT NULL, cost INTEGER NOT NULL, unpriced INTEGER NOT NULL,
    PRIMARY KEY (day, project)
) WITHOUT ROWID;

CREATE TABLE usage_by_run (
    run TEXT NOT NULL, model TEXT NOT NULL,
    requests INTEGER NOT NULL, input INTEGER NOT NULL, output INTEGER NOT NULL, cache_read INTEGER NOT NULL,
    cache_write_5m INTEGER NOT NULL, cache_write_1h INTEGER NOT NULL, reasoning INTEGER NOT NULL,
    web_searches INTEGER NOT NULL, cost INTEGER NOT NULL, unpriced INTEGER NOT NULL,
    PRIMARY KEY (run, model)
) WITHOUT ROWID;
)sql";

// What an agent says of a request beside its session: which prompt of its user it follows from, and which of its
// sub-agents sent it. Rows of before say neither.
constexpr const char *step2 = R"sql(
ALTER TABLE exchange ADD COLUMN turn TEXT NOT NULL DEFAULT '';
ALTER TABLE exchange ADD COLUMN sub_agent TEXT NOT NULL DEFAULT '';
)sql";

// Step n (from 0) leads from version n to n + 1. Written once, never changed after a release.
constexpr std::array<const char *, schemaVersion> steps{step1, step2};

core::Result<qint64> number(Database &database, std::string_view sql)
{
    Query query = database.query(sql);
    const qint64 value = query.next() ? query.integer() : 0;
    if (const auto read = query.run(); !read)
        return read.error();
    return value;
}

core::Result<void> takeSteps(Database &database)
{
    // Read again under the write lock: another service may have been faster.
    const auto version = schemaVersionOf(database);
    if (!version)
        return version.error();
    for (int from = *version; from < schemaVersion; ++from) {
        if (auto taken = database.execute(steps[static_cast<std::size_t>(from)]); !taken)
            return taken;
    }
    const std::string marks = "PRAGMA application_id = " + std::to_string(applicationId)
        + "; PRAGMA user_version = " + std::to_string(schemaVersion);
    return database.execute(marks.c_str());
}

}  // namespace

core::Result<int> schemaVersionOf(Database &database)
{
    const auto id = number(database, "PRAGMA application_id");
    if (!id)
        return id.error();
    const auto version = number(database, "PRAGMA user_version");
    if (!version)
        return version.error();
    const auto tables = number(database, "SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return tables.error();
    if (*id == 0 && *version == 0 && *tables == 0)
        return 0;
    if (*id != applicationId)
        return core::Error{core::ErrorKind::BadInput,
                           QStringLiteral("%1 is a database of another program. It was left as it is; "
                                          "move it away to start a history.")
                               .arg(database.path())};
    if (*version > schemaVersion)
        return core::Error{core::ErrorKind::BadInput,
                           QStringLiteral("%1 was written by a newer Spotmeter (schema %2, this one knows %3). "
                                          "It was left as it is; install the newer version again.")
                               .arg(database.path())
                               .arg(*version)
                               .arg(schemaVersion)};
    return static_cast<int>(*version);
}

core::Result<void> migrate(Database &database)
{
    const auto version = schemaVersionOf(database);
    if (!version)
        return version.error();
    if (*version == schemaVersion)
        return {};
    return database.transaction([&database] { return takeSteps(database); });
}

}  // namespace storing
