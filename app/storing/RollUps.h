// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Exchange.h"
#include "core/Usage.h"
#include "storing/Database.h"

#include <array>
#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>

namespace storing {

/// The sums of one transaction, added up before they are written: a burst touches a few groups many times, and a
/// roll-up costs more to write than its row. One thread; lives as long as the transaction.
class RollUps {
public:
    void add(const core::Exchange &exchange, const std::string &day);
    /// Takes one that was added, now or in an earlier transaction, out again; `day` is the one it was added with.
    void remove(const core::Exchange &exchange, const std::string &day);
    core::Result<void> write(Database &database) const;

private:
    enum class Way { In, Out };

    /// What tells exchanges apart in any roll-up but that by tool: most of a burst are alike in all of it.
    struct Key {
        std::string_view day;
        std::string_view agent;
        std::string_view run;
        std::string_view project;
        std::string_view model;
        int hour = 0;
        bool pastGateway = false;
        friend bool operator==(const Key &, const Key &) = default;
    };
    struct Hash {
        std::size_t operator()(const Key &key) const;
    };
    struct Group {
        std::string day;
        core::UsageRow sum;
        core::RunSummary run;
        int hour;
        bool pastGateway;
    };
    struct Tables;

    void take(const core::Exchange &exchange, const std::string &day, Way way);
    Group &groupOf(const core::Exchange &exchange, const std::string &day);
    int hourOf(qint64 utcMs);
    Tables tables() const;

    std::deque<Group> m_groups;  ///< in the order of their first exchange; they stay where they are
    std::unordered_map<Key, Group *, Hash> m_known;  ///< with the texts of the groups
    std::map<std::array<std::string, 2>, core::UsageRow> m_tools;  ///< by day, tool
    qint64 m_quarter = -1;  ///< the quarter of an hour since 1970 that m_hour is the local hour of
    int m_hour = 0;
};

}  // namespace storing
