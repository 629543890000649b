// SPDX-License-Identifier: GPL-3.0-or-later
#include "storing/Migrations.h"

#include "core/Logged.h"
#include "storing/Database.h"

#include <array>

namespace storing {

namespace {

constexpr int versionOfLogKeys = 4;
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

// Rows of numbers: what repeats is kept once in `name`, 0 being the empty text, and the id tells the time (see
// core::exchangeId), so that the rows lie in the order of time without an index. Recording an
// exchange takes 3.6 µs where it took 9.6 (tests/bench/forwarder); `exchange_text` shows a row as it was.
constexpr const char *step3 = R"sql(
CREATE TABLE name (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
INSERT INTO name VALUES (0, '');
INSERT OR IGNORE INTO name (text)
    SELECT agent FROM exchange UNION SELECT run FROM exchange UNION SELECT session FROM exchange
    UNION SELECT sub_agent FROM exchange
    UNION SELECT project FROM exchange UNION SELECT format FROM exchange UNION SELECT path FROM exchange
    UNION SELECT model_asked FROM exchange UNION SELECT model_served FROM exchange
    UNION SELECT outcome FROM exchange UNION SELECT stop_reason FROM exchange UNION SELECT login FROM exchange
    UNION SELECT node_id FROM exchange UNION SELECT tailnet FROM exchange UNION SELECT gateway FROM exchange
    UNION SELECT name FROM exchange_tool;

ALTER TABLE exchange RENAME TO old_exchange;
ALTER TABLE exchange_tool RENAME TO old_exchange_tool;
CREATE TABLE exchange (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL,
    first_byte_ms INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    agent INTEGER NOT NULL,
    run INTEGER NOT NULL,
    session INTEGER NOT NULL,
    turn TEXT NOT NULL,
    sub_agent INTEGER NOT NULL,
    project INTEGER NOT NULL,
    pid INTEGER NOT NULL,
    format INTEGER NOT NULL,
    path INTEGER NOT NULL,
    streamed INTEGER NOT NULL,
    model_asked INTEGER NOT NULL,
    model_served INTEGER NOT NULL,
    status INTEGER NOT NULL,
    outcome INTEGER NOT NULL,
    response_id TEXT NOT NULL,
    request_id TEXT NOT NULL,
    stop_reason INTEGER NOT NULL,
    input INTEGER NOT NULL,
    output INTEGER NOT NULL,
    cache_read INTEGER NOT NULL,
    cache_write_5m INTEGER NOT NULL,
    cache_write_1h INTEGER NOT NULL,
    reasoning INTEGER NOT NULL,
    web_searches INTEGER NOT NULL,
    usage_partial INTEGER NOT NULL,
    cost INTEGER,
    login INTEGER NOT NULL,
    node_id INTEGER NOT NULL,
    tailnet INTEGER NOT NULL,
    gateway INTEGER NOT NULL
);
CREATE TABLE exchange_tool (
    exchange INTEGER NOT NULL REFERENCES exchange (id) ON DELETE CASCADE,
    name INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (exchange, name)
) WITHOUT ROWID;

INSERT INTO exchange
    SELECT (started_at << 21) | (seq & 0x1fffff), day, first_byte_ms, duration_ms, a.id, r.id, s.id, turn, u.id, p.id, pid,
           f.id, h.id, streamed, ma.id, ms.id, status, o.id, response_id, request_id, sr.id, input, output, cache_read,
           cache_write_5m, cache_write_1h, reasoning, web_searches, usage_partial, cost, l.id, n.id, t.id, g.id
    FROM old_exchange
        JOIN name a ON a.text = agent JOIN name r ON r.text = run JOIN name s ON s.text = session
        JOIN name u ON u.text = sub_agent JOIN name p ON p.text = project JOIN name f ON f.text = format JOIN name h ON h.text = path
        JOIN name ma ON ma.text = model_asked JOIN name ms ON ms.text = model_served
        JOIN name o ON o.text = outcome JOIN name sr ON sr.text = stop_reason JOIN name l ON l.text = login
        JOIN name n ON n.text = node_id JOIN name t ON t.text = tailnet JOIN name g ON g.text = gateway
    ORDER BY started_at, seq;
INSERT INTO exchange_tool
    SELECT (e.started_at << 21) | (e.seq & 0x1fffff), n.id, count
    FROM old_exchange_tool t JOIN old_exchange e ON e.seq = t.exchange JOIN name n ON n.text = t.name;
DROP TABLE old_exchange_tool;
DROP TABLE old_exchange;

CREATE VIEW exchange_text AS
    SELECT e.id, e.id >> 21 AS started_at, e.day, e.first_byte_ms, e.duration_ms, a.text AS agent, r.text AS run,
           s.text AS session, e.turn, u.text AS sub_agent, p.text AS project, e.pid, f.text AS format, h.text AS path,
           e.streamed, ma.text AS model_asked, ms.text AS model_served, e.status, o.text AS outcome, e.response_id,
           e.request_id, sr.text AS stop_reason, e.input, e.output, e.cache_read, e.cache_write_5m, e.cache_write_1h,
           e.reasoning, e.web_searches, e.usage_partial, e.cost, l.text AS login, n.text AS node_id,
           t.text AS tailnet, g.text AS gateway, e.run AS run_name
    FROM exchange e
        CROSS JOIN name a ON a.id = e.agent CROSS JOIN name r ON r.id = e.run CROSS JOIN name s ON s.id = e.session
        CROSS JOIN name u ON u.id = e.sub_agent CROSS JOIN name p ON p.id = e.project
        CROSS JOIN name f ON f.id = e.format CROSS JOIN name h ON h.id = e.path
        CROSS JOIN name ma ON ma.id = e.model_asked CROSS JOIN name ms ON ms.id = e.model_served
        CROSS JOIN name o ON o.id = e.outcome CROSS JOIN name sr ON sr.id = e.stop_reason
        CROSS JOIN name l ON l.id = e.login CROSS JOIN name n ON n.id = e.node_id
        CROSS JOIN name t ON t.id = e.tailnet CROSS JOIN name g ON g.id = e.gateway;
)sql";

// What the agents' own logs tell: how far each file was read, which request is which row (by core::requestKey of its
// id), and who told of a row (core::Origin; the forwarder's alone have no mark).
constexpr const char *step4 = R"sql(
CREATE TABLE log_file (
    path TEXT PRIMARY KEY,
    node INTEGER NOT NULL,
    size INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    read_to INTEGER NOT NULL,
    checked INTEGER NOT NULL,
    state TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE log_key (key INTEGER PRIMARY KEY, exchange INTEGER NOT NULL, weight INTEGER NOT NULL);
CREATE TABLE log_row (exchange INTEGER PRIMARY KEY, origin INTEGER NOT NULL);
)sql";

// A roll-up for each question that a page asks of whole days (by session, by tool, by hour, and what went past the
// gateway), so that raw rows may go after a while; pictures' tokens; and how long agents waited for a first byte.
constexpr const char *step5 = R"sql(
ALTER TABLE exchange ADD COLUMN image INTEGER NOT NULL DEFAULT 0;
DROP VIEW exchange_text;
CREATE VIEW exchange_text AS
    SELECT e.id, e.id >> 21 AS started_at, e.day, e.first_byte_ms, e.duration_ms, a.text AS agent, r.text AS run,
           s.text AS session, e.turn, u.text AS sub_agent, p.text AS project, e.pid, f.text AS format, h.text AS path,
           e.streamed, ma.text AS model_asked, ms.text AS model_served, e.status, o.text AS outcome, e.response_id,
           e.request_id, sr.text AS stop_reason, e.input, e.output, e.cache_read, e.cache_write_5m, e.cache_write_1h,
           e.reasoning, e.web_searches, e.image, e.usage_partial, e.cost, l.text AS login, n.text AS node_id,
           t.text AS tailnet, g.text AS gateway, e.run AS run_name
    FROM exchange e
        CROSS JOIN name a ON a.id = e.agent CROSS JOIN name r ON r.id = e.run CROSS JOIN name s ON s.id = e.session
        CROSS JOIN name u ON u.id = e.sub_agent CROSS JOIN name p ON p.id = e.project
        CROSS JOIN name f ON f.id = e.format CROSS JOIN name h ON h.id = e.path
        CROSS JOIN name ma ON ma.id = e.model_asked CROSS JOIN name ms ON ms.id = e.model_served
        CROSS JOIN name o ON o.id = e.outcome CROSS JOIN name sr ON sr.id = e.stop_reason
        CROSS JOIN name l ON l.id = e.login CROSS JOIN name n ON n.id = e.node_id
        CROSS JOIN name t ON t.id = e.tailnet CROSS JOIN name g ON g.id = e.gateway;
ALTER TABLE usage_by_day ADD COLUMN image INTEGER NOT NULL DEFAULT 0;
ALTER TABLE usage_by_day ADD COLUMN waited_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE usage_by_day ADD COLUMN waits INTEGER NOT NULL DEFAULT 0;
ALTER TABLE usage_by_project ADD COLUMN image INTEGER NOT NULL DEFAULT 0;
ALTER TABLE usage_by_project ADD COLUMN waited_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE usage_by_project ADD COLUMN waits INTEGER NOT NULL DEFAULT 0;
ALTER TABLE usage_by_run ADD COLUMN image INTEGER NOT NULL DEFAULT 0;
ALTER TABLE usage_by_run ADD COLUMN waited_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE usage_by_run ADD COLUMN waits INTEGER NOT NULL DEFAULT 0;
UPDATE usage_by_day SET waited_ms = w.ms, waits = w.count FROM (
    SELECT e.day, m.text AS model, a.text AS agent, sum(max(first_byte_ms, 0)) AS ms, sum(first_byte_ms >= 0) AS count
    FROM exchange e CROSS JOIN name a ON a.id = e.agent
        CROSS JOIN name m ON m.id = CASE e.model_served WHEN 0 THEN e.model_asked ELSE e.model_served END
    GROUP BY 1, 2, 3) w
WHERE w.day = usage_by_day.day AND w.model = usage_by_day.model AND w.agent = usage_by_day.agent;
UPDATE usage_by_project SET waited_ms = w.ms, waits = w.count FROM (
    SELECT e.day, p.text AS project, sum(max(first_byte_ms, 0)) AS ms, sum(first_byte_ms >= 0) AS count
    FROM exchange e CROSS JOIN name p ON p.id = e.project GROUP BY 1, 2) w
WHERE w.day = usage_by_project.day AND w.project = usage_by_project.project;
CREATE TABLE usage_by_session (
    day TEXT NOT NULL, session TEXT NOT NULL,
    requests INTEGER NOT NULL, input INTEGER NOT NULL, output INTEGER NOT NULL, cache_read INTEGER NOT NULL,
    cache_write_5m INTEGER NOT NULL, cache_write_1h INTEGER NOT NULL, reasoning INTEGER NOT NULL,
    web_searches INTEGER NOT NULL, cost INTEGER NOT NULL, unpriced INTEGER NOT NULL, image INTEGER NOT NULL,
    waited_ms INTEGER NOT NULL, waits INTEGER NOT NULL,
    PRIMARY KEY (day, session)
) WITHOUT ROWID;
CREATE TABLE usage_by_tool (
    day TEXT NOT NULL, tool TEXT NOT NULL,
    requests INTEGER NOT NULL, input INTEGER NOT NULL, output INTEGER NOT NULL, cache_read INTEGER NOT NULL,
    cache_write_5m INTEGER NOT NULL, cache_write_1h INTEGER NOT NULL, reasoning INTEGER NOT NULL,
    web_searches INTEGER NOT NULL, cost INTEGER NOT NULL, unpriced INTEGER NOT NULL, image INTEGER NOT NULL,
    waited_ms INTEGER NOT NULL, waits INTEGER NOT NULL,
    PRIMARY KEY (day, tool)
) WITHOUT ROWID;
CREATE TABLE usage_by_hour (
    day TEXT NOT NULL, hour TEXT NOT NULL,
    requests INTEGER NOT NULL, input INTEGER NOT NULL, output INTEGER NOT NULL, cache_read INTEGER NOT NULL,
    cache_write_5m INTEGER NOT NULL, cache_write_1h INTEGER NOT NULL, reasoning INTEGER NOT NULL,
    web_searches INTEGER NOT NULL, cost INTEGER NOT NULL, unpriced INTEGER NOT NULL, image INTEGER NOT NULL,
    waited_ms INTEGER NOT NULL, waits INTEGER NOT NULL,
    PRIMARY KEY (day, hour)
) WITHOUT ROWID;
CREATE TABLE usage_past_gateway (
    day TEXT NOT NULL, agent TEXT NOT NULL,
    requests INTEGER NOT NULL, input INTEGER NOT NULL, output INTEGER NOT NULL, cache_read INTEGER NOT NULL,
    cache_write_5m INTEGER NOT NULL, cache_write_1h INTEGER NOT NULL, reasoning INTEGER NOT NULL,
    web_searches INTEGER NOT NULL, cost INTEGER NOT NULL, unpriced INTEGER NOT NULL, image INTEGER NOT NULL,
    waited_ms INTEGER NOT NULL, waits INTEGER NOT NULL,
    PRIMARY KEY (day, agent)
) WITHOUT ROWID;
INSERT INTO usage_by_session
    SELECT day, n.text, count(*), sum(input), sum(output), sum(cache_read), sum(cache_write_5m), sum(cache_write_1h),
           sum(reasoning), sum(web_searches), ifnull(sum(cost), 0), sum(cost IS NULL), 0, sum(max(first_byte_ms, 0)),
           sum(first_byte_ms >= 0)
    FROM exchange CROSS JOIN name n ON n.id = run GROUP BY 1, 2;
INSERT INTO usage_by_tool
    SELECT day, n.text, sum(count), sum(input), sum(output), sum(cache_read), sum(cache_write_5m), sum(cache_write_1h),
           sum(reasoning), sum(web_searches), ifnull(sum(cost), 0), sum(cost IS NULL), 0, sum(max(first_byte_ms, 0)),
           sum(first_byte_ms >= 0)
    FROM exchange_tool t CROSS JOIN exchange e ON e.id = t.exchange CROSS JOIN name n ON n.id = t.name GROUP BY 1, 2;
INSERT INTO usage_by_hour
    SELECT day, strftime('%H', (id >> 21) / 1000, 'unixepoch', 'localtime'),
           count(*), sum(input), sum(output), sum(cache_read), sum(cache_write_5m), sum(cache_write_1h),
           sum(reasoning), sum(web_searches), ifnull(sum(cost), 0), sum(cost IS NULL), 0, sum(max(first_byte_ms, 0)),
           sum(first_byte_ms >= 0)
    FROM exchange GROUP BY 1, 2;
INSERT INTO usage_past_gateway
    SELECT day, n.text, count(*), sum(input), sum(output), sum(cache_read), sum(cache_write_5m), sum(cache_write_1h),
           sum(reasoning), sum(web_searches), ifnull(sum(cost), 0), sum(cost IS NULL), 0, sum(max(first_byte_ms, 0)),
           sum(first_byte_ms >= 0)
    FROM log_row r CROSS JOIN exchange e ON e.id = r.exchange CROSS JOIN name n ON n.id = e.agent
    WHERE r.origin = 1 GROUP BY 1, 2;
)sql";

// What a run used in all, so that the largest of a year are found without adding up every session's days.
constexpr const char *step6 = R"sql(
ALTER TABLE run ADD COLUMN cost INTEGER NOT NULL DEFAULT 0;
ALTER TABLE run ADD COLUMN tokens INTEGER NOT NULL DEFAULT 0;
UPDATE run SET cost = u.cost, tokens = u.tokens FROM (
    SELECT run, sum(cost) AS cost, sum(input + output + cache_read + cache_write_5m + cache_write_1h) AS tokens
    FROM usage_by_run GROUP BY run) u
WHERE u.run = run.id;
CREATE INDEX run_by_cost ON run (cost, tokens, started_at, ended_at);
DROP INDEX run_by_end;
CREATE INDEX run_by_end ON run (ended_at, started_at);
)sql";

// Step n (from 0) leads from version n to n + 1. Written once, never changed after a release.
constexpr std::array<const char *, schemaVersion> steps{step1, step2, step3, step4, step5, step6};

core::Result<qint64> number(Database &database, std::string_view sql)
{
    Query query = database.query(sql);
    const qint64 value = query.next() ? query.integer() : 0;
    if (const auto read = query.run(); !read)
        return read.error();
    return value;
}

/// Rows from before there were keys: logs tell of them too.
core::Result<void> keyKnownRows(Database &database)
{
    Query rows = database.query("SELECT id, CASE response_id WHEN '' THEN request_id ELSE response_id END AS wire"
                                " FROM exchange WHERE wire != ''");
    while (rows.next()) {
        const qint64 id = rows.integer();
        const quint64 key = core::requestKey(rows.text());
        Query query = database.query("INSERT OR IGNORE INTO log_key (key, exchange, weight) VALUES (?, ?, 0)");
        if (auto added = query.bind(qint64(key)).bind(id).run(); !added)
            return added;
    }
    return rows.run();
}

core::Result<void> takeSteps(Database &database)
{
    // Read again under the write lock: another service may have been faster.
    const auto version = schemaVersionOf(database);
    if (!version)
        return version.error();
    for (int from = *version; from < schemaVersion; ++from) {
        auto taken = database.execute(steps[static_cast<std::size_t>(from)]);
        if (taken && from + 1 == versionOfLogKeys)
            taken = keyKnownRows(database);
        if (!taken)
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
