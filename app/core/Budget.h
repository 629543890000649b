// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Money.h"
#include "core/Result.h"
#include "core/Usage.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace core {

/// What the user means to spend, on everything or on one agent or project, in each day, week (from Monday) or month.
struct Budget {
    Grouping per = Grouping::Month;  ///< Day, Week or Month
    Money limit;
    QString agent;  ///< catalogue id; empty = any
    QString project;  ///< folder; empty = any
    bool stops = false;  ///< once it is used up, the forwarder refuses requests until the next period

    /// "claude-code, each week"
    QString title() const;
};

/// Where a budget stands: what the gateway's own buckets are is another thing, they refill all the time.
struct BudgetState {
    Budget budget;
    TimeSpan period;  ///< the one that runs
    CostSum spent;

    int percent() const;  ///< of what is known to be spent
    bool isStopping() const { return budget.stops && percent() >= 100; }
    /// What is spent at the period's end if it goes on like this; none before a quarter of it is over, and none of a
    /// day, since nobody spends evenly over its hours.
    std::optional<Money> projected(qint64 nowMs) const;
};

/// {"per": "day|week|month", "usd": 20, "agent": "claude-code", "stop": true} or "project" instead, or neither.
Result<std::vector<Budget>> budgetsFromJson(const QJsonArray &json);

/// {"title","per","agent","project","limit_nanodollars","spent_nanodollars","unpriced_requests","percent","until","stop","stopping"}
QJsonObject toJson(const BudgetState &state);

/// The day, week or month that a moment falls on.
TimeSpan periodAt(Grouping per, qint64 utcMs);

}  // namespace core
