// SPDX-License-Identifier: GPL-3.0-or-later
#include "storing/Names.h"

namespace storing {

qint64 Names::idOf(std::string_view text)
{
    if (text.empty() || !m_status)
        return 0;
    const auto known = m_known.find(text);
    return known != m_known.end() ? known->second : m_known.emplace(text, readOrAdd(text)).first->second;
}

qint64 Names::readOrAdd(std::string_view text)
{
    {
        Query known = m_database.query("SELECT id FROM name WHERE text = ?");
        known.bind(text);
        if (known.next())
            return known.integer();
    }
    Query added = m_database.query("INSERT INTO name (text) VALUES (?) RETURNING id");
    added.bind(text);
    const qint64 id = added.next() ? added.integer() : 0;
    m_status = added.run();
    return id;
}

}  // namespace storing
