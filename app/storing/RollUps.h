// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Exchange.h"
#include "core/Usage.h"
#include "storing/Database.h"

#include <array>
#include <map>
#include <string>

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
    using ByTwo = std::map<std::array<std::string, 2>, core::UsageRow>;

    void take(const core::Exchange &exchange, const std::string &day, Way way);
    static void count(core::UsageRow &row, const core::Exchange &exchange, qint64 requests, Way way);
    static void count(core::RunSummary &run, const core::Exchange &exchange, Way way);

    std::map<std::array<std::string, 3>, core::UsageRow> m_days;  ///< by day, model, agent
    ByTwo m_projects;  ///< by day, project, as the others by day and what they are named after
    ByTwo m_sessions;
    ByTwo m_tools;
    ByTwo m_hours;
    ByTwo m_pastGateway;  ///< by day, agent
    ByTwo m_runModels;  ///< by run, model
    std::map<std::string, core::RunSummary> m_runs;
};

}  // namespace storing
