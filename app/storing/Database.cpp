// SPDX-License-Identifier: GPL-3.0-or-later
#include "storing/Database.h"

#include <QFile>

#include <utility>

#include <sqlite3.h>

namespace storing {

using core::ErrorKind;

void Database::CloseConnection::operator()(sqlite3 *connection) const
{
    sqlite3_close_v2(connection);
}

void Database::FinalizeStatement::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

core::Result<Database> Database::open(const QString &path, Access access)
{
    Database database(path);
    // One thread uses a connection at a time: SQLite's own locks would be a quarter of the time of a write.
    const int flags = (access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_NOMUTEX;
    sqlite3 *connection = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &connection, flags, nullptr);
    database.m_connection.reset(connection);
    if (code != SQLITE_OK)
        return database.error(code);
    sqlite3_extended_result_codes(connection, 1);
    sqlite3_busy_timeout(connection, access == Access::ReadOnly ? 1000 : 5000);
    return database;
}

Query Database::query(std::string_view sql)
{
    if (const auto known = m_statements.find(sql); known != m_statements.end())
        return {*this, known->second.get(), SQLITE_OK};
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_connection.get(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code == SQLITE_OK)
        m_statements[std::string(sql)].reset(statement);
    return {*this, statement, code};
}

core::Result<void> Database::execute(const char *sql)
{
    const int code = sqlite3_exec(m_connection.get(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return error(code);
    return {};
}

core::Result<void> Database::transaction(const std::function<core::Result<void>()> &work)
{
    core::Result<void> done = execute("BEGIN IMMEDIATE");
    if (!done)
        return done;
    done = work();
    if (done)
        done = execute("COMMIT");
    // SQLite has already rolled back by itself after some errors (a full disk).
    if (!done && sqlite3_get_autocommit(m_connection.get()) == 0)
        sqlite3_exec(m_connection.get(), "ROLLBACK", nullptr, nullptr, nullptr);
    return done;
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_connection.get());
}

core::Error Database::error(int code) const
{
    const QString reason = QString::fromUtf8(m_connection ? sqlite3_errmsg(m_connection.get()) : sqlite3_errstr(code));
    if (code == SQLITE_IOERR_WRITE)
        return {ErrorKind::Unavailable,
                QStringLiteral("%1 cannot be written to (%2). Is the disk full, or a limit reached? What was recorded "
                               "before is kept.")
                    .arg(m_path, reason)};
    switch (code & 0xff) {
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return {ErrorKind::BadInput,
                QStringLiteral("%1 is damaged or not a history of Spotmeter (%2). It was left as it is; "
                               "move it away to start a new one.")
                    .arg(m_path, reason)};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Conflict, QStringLiteral("Another program holds %1. Close it.").arg(m_path)};
    case SQLITE_FULL:
        return {ErrorKind::Unavailable, QStringLiteral("There is no room left for %1. Free some space.").arg(m_path)};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
        return {ErrorKind::Denied,
                QStringLiteral("%1 cannot be opened or written (%2). Check who may write the file and its folder.")
                    .arg(m_path, reason)};
    default:
        return {ErrorKind::Internal, QStringLiteral("%1: the database says \"%2\".").arg(m_path, reason)};
    }
}

Query::Query(const Database &database, sqlite3_stmt *statement, int code)
    : m_database(&database), m_statement(statement), m_code(code)
{
}

Query::Query(Query &&other) noexcept
    : m_database(other.m_database), m_statement(std::exchange(other.m_statement, nullptr)), m_code(other.m_code),
      m_bound(other.m_bound), m_column(other.m_column)
{
}

Query::~Query()
{
    if (!m_statement)
        return;
    // Frees the read lock; the statement itself stays with the Database.
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

Query &Query::bind(qint64 value)
{
    if (m_code == SQLITE_OK)
        m_code = sqlite3_bind_int64(m_statement, ++m_bound, value);
    return *this;
}

Query &Query::bind(std::string_view value)
{
    // A null pointer would bind NULL, an empty view must bind ''.
    const char *data = value.empty() ? "" : value.data();
    if (m_code == SQLITE_OK)
        m_code = sqlite3_bind_text64(m_statement, ++m_bound, data, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Query &Query::bind(const std::optional<qint64> &value)
{
    if (value)
        return bind(*value);
    if (m_code == SQLITE_OK)
        m_code = sqlite3_bind_null(m_statement, ++m_bound);
    return *this;
}

bool Query::next()
{
    if (m_code == SQLITE_OK || m_code == SQLITE_ROW)
        m_code = sqlite3_step(m_statement);
    m_column = 0;
    return m_code == SQLITE_ROW;
}

core::Result<void> Query::run()
{
    while (next()) { }
    if (m_code != SQLITE_DONE)
        return m_database->error(m_code);
    return {};
}

qint64 Query::integer()
{
    return sqlite3_column_int64(m_statement, m_column++);
}

std::string Query::text()
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, m_column));
    const int size = sqlite3_column_bytes(m_statement, m_column++);
    return data ? std::string(data, static_cast<std::size_t>(size)) : std::string();
}

std::optional<qint64> Query::integerOrNull()
{
    if (sqlite3_column_type(m_statement, m_column) == SQLITE_NULL) {
        ++m_column;
        return std::nullopt;
    }
    return integer();
}

}  // namespace storing
