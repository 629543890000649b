// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/OpenCodeDatabase.h"

#include "importing/Json.h"
#include "importing/LineFile.h"
#include "importing/Tally.h"

#include <algorithm>
#include <charconv>
#include <memory>

#include <sqlite3.h>

namespace importing {

using json::Value;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 longestMessage = 6 * hourMs;
constexpr int patienceMs = 500;

struct CloseDatabase {
    void operator()(sqlite3 *database) const { sqlite3_close_v2(database); }
};
struct EndStatement {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

core::Error unreadable(const std::string &path, sqlite3 *database)
{
    return {core::ErrorKind::BadInput,
            QStringLiteral("%1 cannot be read: %2.")
                .arg(QString::fromStdString(path), QString::fromUtf8(sqlite3_errmsg(database)))};
}

std::string column(sqlite3_stmt *statement, int index)
{
    const unsigned char *text = sqlite3_column_text(statement, index);
    std::string result;
    if (text == nullptr)
        return result;
    const auto size = std::size_t(sqlite3_column_bytes(statement, index));
    result.reserve(size + linePadding);
    result.assign(reinterpret_cast<const char *>(text), size);
    return result;
}

void readTokens(Value &value, core::TokenUsage &usage)
{
    qint64 total = 0;
    json::forEachField(value, [&](std::string_view key, Value &field) {
        if (key == "input")
            usage.input = json::count(field);
        else if (key == "output")
            usage.output = json::count(field);
        else if (key == "reasoning")
            usage.reasoning = json::count(field);
        else if (key == "total")
            total = json::count(field);
        else if (key == "cache")
            json::forEachField(field, [&usage](std::string_view what, Value &count) {
                if (what == "read")
                    usage.cacheRead = json::count(count);
                else if (what == "write")
                    usage.cacheWrite5m = json::count(count);
            });
    });
    // Some providers count reasoning beside the answer; the total tells.
    if (total == usage.total() + usage.reasoning)
        usage.output += usage.reasoning;
}

qint64 numberIn(const std::string &text)
{
    qint64 number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

}  // namespace

void readOpenCodeMessage(const std::string &agent, const OpenCodeRow &row, LogSink &sink)
{
    json::Parser parser;
    auto object = parser.parse(row.data);
    if (!object)
        return;
    core::LoggedExchange logged;
    core::Exchange &e = logged.exchange;
    e.agent = agent;
    e.session = row.session;
    e.project = row.folder;
    e.startedAt = row.createdAt;
    std::string role;
    const bool whole = json::forEachField(*object, [&](std::string_view key, Value &field) {
        if (key == "role")
            role = json::text(field);
        else if (key == "modelID")
            e.modelServed = json::text(field);
        else if (key == "finish")
            e.stopReason = json::text(field);
        else if (key == "tokens")
            readTokens(field, e.usage);
        else if (key == "path")
            json::forEachField(field, [&e](std::string_view what, Value &folder) {
                if (what == "cwd")
                    takeUnlessEmpty(e.project, json::text(folder));
            });
        else if (key == "time")
            json::forEachField(field, [&e](std::string_view what, Value &moment) {
                if (what == "completed")
                    e.durationMs = std::max<qint64>(0, json::count(moment) - e.startedAt);
            });
    });
    if (!whole || role != "assistant")
        return;
    logged.key = core::requestKey("opencode " + row.id);
    sink.add(std::move(logged));
}

core::LogFile factsOf(const LogDatabase &database)
{
    core::LogFile facts = factsOf(database.path);
    const core::LogFile pending = factsOf(database.path + "-wal");
    if (facts.size >= 0 && pending.size > 0) {
        facts.size += pending.size;
        facts.changedAt = std::max(facts.changedAt, pending.changedAt);
    }
    return facts;
}

core::Result<core::LogFile> readOpenCode(const LogDatabase &database, const core::LogFile &known, LogSink &sink)
{
    core::LogFile facts = factsOf(database);
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(database.path.c_str(), &opened, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, CloseDatabase> connection(opened);
    if (code != SQLITE_OK)
        return unreadable(database.path, opened);
    sqlite3_busy_timeout(opened, patienceMs);
    constexpr char query[] = "SELECT m.id, m.session_id, ifnull(s.directory, ''), m.time_created, m.data FROM message m"
                             " LEFT JOIN session s ON s.id = m.session_id WHERE m.time_created >= ?"
                             " ORDER BY m.time_created";
    sqlite3_stmt *prepared = nullptr;
    const int compiled = sqlite3_prepare_v2(opened, query, -1, &prepared, nullptr);
    const std::unique_ptr<sqlite3_stmt, EndStatement> statement(prepared);
    if (compiled != SQLITE_OK)
        return unreadable(database.path, opened);
    qint64 seen = numberIn(known.state);
    sqlite3_bind_int64(prepared, 1, seen - longestMessage);
    int step = SQLITE_DONE;
    while ((step = sqlite3_step(prepared)) == SQLITE_ROW) {
        const OpenCodeRow row{column(prepared, 0), column(prepared, 1), column(prepared, 2),
                              sqlite3_column_int64(prepared, 3), column(prepared, 4)};
        readOpenCodeMessage(database.agent, row, sink);
        seen = std::max(seen, row.createdAt);
    }
    if (step != SQLITE_DONE)
        return unreadable(database.path, opened);
    facts.state = std::to_string(seen);
    return facts;
}

}  // namespace importing
