// SPDX-License-Identifier: GPL-3.0-or-later
#include "storing/Tools.h"

namespace storing {

core::Result<std::vector<core::ToolCalls>> toolsOf(Database &database, qint64 exchange)
{
    Query query = database.query(
        "SELECT text, count FROM exchange_tool JOIN name ON name.id = exchange_tool.name WHERE exchange = ?"
        " ORDER BY text");
    query.bind(exchange);
    std::vector<core::ToolCalls> tools;
    while (query.next()) {
        std::string name = query.text();
        tools.push_back({std::move(name), static_cast<int>(query.integer())});
    }
    if (const auto done = query.run(); !done)
        return done.error();
    return tools;
}

}  // namespace storing
