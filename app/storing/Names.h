// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "storing/Database.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace storing {

/// The texts that repeat from row to row (agents, models, folders, hosts), each kept once in the table `name`, so
/// that a row holds small numbers and is cheap to write. Lives as long as
/// one transaction, since what that adds may be taken back. The empty text is 0. Errors stick: after one, idOf() is 0
/// and status() tells it.
class Names {
public:
    explicit Names(Database &database) : m_database(database) { }

    /// The number of a text, which is added if it is new.
    qint64 idOf(std::string_view text);
    core::Result<void> status() const { return m_status; }

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };

    qint64 readOrAdd(std::string_view text);

    Database &m_database;
    core::Result<void> m_status;
    std::unordered_map<std::string, qint64, Hash, std::equal_to<>> m_known;
};

}  // namespace storing
