// SPDX-License-Identifier: GPL-3.0-or-later
#include "storing/LogFiles.h"

#include "storing/Migrations.h"

#include <QFileInfo>

namespace storing {

core::Result<std::vector<core::LogFile>> knownLogFiles(const QString &path)
{
    std::vector<core::LogFile> files;
    if (!QFileInfo::exists(path))
        return files;
    auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    const auto version = schemaVersionOf(*database);
    if (!version)
        return version.error();
    if (*version < schemaVersion)
        return files;
    Query query = database->query("SELECT path, node, size, changed_at, read_to, checked, state FROM log_file");
    while (query.next()) {
        core::LogFile &file = files.emplace_back();
        file.path = query.text();
        file.node = quint64(query.integer());
        for (qint64 *field : {&file.size, &file.changedAt, &file.offset})
            *field = query.integer();
        file.check = quint64(query.integer());
        file.state = query.text();
    }
    if (const auto done = query.run(); !done)
        return done.error();
    return files;
}

core::Result<void> writeLogFile(Database &database, const core::LogFile &file)
{
    Query query =
        database.query("INSERT OR REPLACE INTO log_file (path, node, size, changed_at, read_to, checked, state)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?)");
    query.bind(file.path).bind(qint64(file.node)).bind(file.size).bind(file.changedAt).bind(file.offset);
    return query.bind(qint64(file.check)).bind(file.state).run();
}

}  // namespace storing
