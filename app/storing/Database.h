// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace storing {

class Query;

/// A connection to one SQLite file. One thread; movable while no Query of it is alive. Statements are compiled
/// once and kept as long as the connection. Every error names the file.
class Database {
public:
    enum class Access { ReadOnly, ReadWrite };

    /// Opens a file that exists (for ReadWrite an empty one will do). Nothing is read or written yet.
    static core::Result<Database> open(const QString &path, Access access);

    /// One statement of a fixed text: values go in through bind(). At most one Query of a text at a time.
    Query query(std::string_view sql);

    /// Statements without values or answers.
    core::Result<void> execute(const char *sql);

    /// Runs `work` inside BEGIN IMMEDIATE … COMMIT; if either fails, nothing of it stays.
    core::Result<void> transaction(const std::function<core::Result<void>()> &work);

    qint64 changes() const;  ///< rows that the last statement inserted, changed or deleted
    const QString &path() const { return m_path; }
    core::Error error(int code) const;  ///< SQLite's result code as a sentence

private:
    struct CloseConnection {
        void operator()(sqlite3 *connection) const;
    };
    struct FinalizeStatement {
        void operator()(sqlite3_stmt *statement) const;
    };

    explicit Database(QString path) : m_path(std::move(path)) { }

    QString m_path;
    std::unique_ptr<sqlite3, CloseConnection> m_connection;
    std::map<std::string, std::unique_ptr<sqlite3_stmt, FinalizeStatement>, std::less<>> m_statements;
};

/// A statement on its way: bind, then next() and read row by row, or run(). Errors stick: after one, next() is
/// false and run() tells it. Shorter-lived than its Database.
class Query {
public:
    Query(const Database &database, sqlite3_stmt *statement, int code);
    Query(Query &&other) noexcept;
    ~Query();

    /// Binds the next value, from the left.
    Query &bind(qint64 value);
    Query &bind(std::string_view value);
    Query &bind(const std::optional<qint64> &value);

    bool next();
    /// Takes the steps that are left; success if all of them went well.
    core::Result<void> run();

    /// The next column of the current row, from the left.
    qint64 integer();
    std::string text();
    std::optional<qint64> integerOrNull();

private:
    const Database *m_database;
    sqlite3_stmt *m_statement;
    int m_code;
    int m_bound = 0;
    int m_column = 0;
};

}  // namespace storing
