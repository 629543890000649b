// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Exchange.h"
#include "core/Result.h"
#include "core/Usage.h"
#include "storing/Database.h"

#include <functional>
#include <string>
#include <vector>

namespace storing {

enum class Table;

/// The history for reading, while a Store may be writing it. One thread. Each call sees what was committed when
/// it began.
///
/// A span that begins and ends with local days (core::startOfLocalDay; `from` ≤ 0 means from the beginning) is
/// answered from the roll-ups in about a millisecond a month; any other from the raw rows, some tens of times
/// slower. An exchange belongs to the moment at which it started and to the local day it had when it was recorded.
class History {
public:
    /// NotFound if nothing was ever recorded there. Changes nothing.
    static core::Result<History> open(const QString &path);

    /// Times ascending; everything else by cost, then tokens, largest first.
    core::Result<std::vector<core::UsageRow>> usage(core::Grouping grouping, core::TimeSpan span,
                                                    core::UsageSource source = core::UsageSource::All);

    /// Days ascending, each split by what is no time. Grouping::Day does not split.
    core::Result<std::vector<core::DayRow>> days(core::TimeSpan span, core::Grouping split,
                                                 core::UsageSource source = core::UsageSource::All);

    /// A week's hours, summed over whole local days.
    core::Result<std::vector<core::WeekHour>> hoursOfWeek(core::TimeSpan span);

    /// The sessions that cost most in whole local days, and how many there are; see LargestSessions.h.
    core::Result<std::vector<core::UsageRow>> largestSessions(core::TimeSpan span, std::size_t most);
    core::Result<qint64> countSessions(core::TimeSpan span);

    /// The sum of all; its key is empty.
    core::Result<core::UsageRow> totals(core::TimeSpan span, core::UsageSource source = core::UsageSource::All);

    /// Another number after each commit of another connection.
    qint64 version();

    /// What one run used; its key is empty, and it has no requests if there is no such run.
    core::Result<core::UsageRow> run(const std::string &id);

    /// Whole runs that were active in the span, the latest end first.
    core::Result<std::vector<core::RunSummary>> runs(int limit, core::TimeSpan span);

    /// Newest first.
    core::Result<std::vector<core::Exchange>> exchanges(int limit);

    /// In the order in which they started.
    core::Result<std::vector<core::Exchange>> exchangesOfRun(const std::string &run);

private:
    explicit History(Database database) : m_database(std::move(database)) { }
    Query ask(const std::function<std::string(Table)> &sql, core::Grouping grouping, core::TimeSpan span,
              core::UsageSource source);
    core::Result<std::vector<core::Exchange>> readExchanges(Query &query);

    Database m_database;
};

}  // namespace storing
