// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Money.h"
#include "core/TokenUsage.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What usage is grouped by. Hours, days, weeks (by their Monday) and months are the user's local ones. An exchange
/// that called several tools is in the group of each.
enum class Grouping { Day, Model, Agent, Project, Hour, Week, Month, Session, Tool };

/// Who told of it: anyone; the forwarder; an agent's own log; an agent's own log alone.
enum class UsageSource { All, Gateway, Logs, PastGateway };

std::string_view name(Grouping grouping);
std::optional<Grouping> groupingFromName(std::string_view name);

std::string_view name(UsageSource source);
std::optional<UsageSource> usageSourceFromName(std::string_view name);

/// A span of UTC milliseconds, end excluded.
struct TimeSpan {
    qint64 from = 0;
    qint64 to = 0;
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// How long agents waited for the first byte of answers, summed up; logs do not tell it.
struct Waits {
    qint64 ms = 0;
    qint64 count = 0;  ///< of requests that had an answer

    void add(qint64 firstByteMs)
    {
        if (firstByteMs < 0)
            return;
        ms += firstByteMs;
        ++count;
    }
    Waits &operator+=(const Waits &o)
    {
        ms += o.ms;
        count += o.count;
        return *this;
    }
    Waits &operator-=(const Waits &o)
    {
        ms -= o.ms;
        count -= o.count;
        return *this;
    }
    std::optional<qint64> meanMs() const { return count > 0 ? std::optional(ms / count) : std::nullopt; }
};

/// Usage of one group: key is "2026-11-22", "2026-11-22 14:00", "2026-11", a model,
/// an agent's id, a folder, a run or a tool (then `requests` are its calls).
struct UsageRow {
    std::string key;
    qint64 requests = 0;
    TokenUsage usage;
    CostSum cost;
    Waits waits;

    UsageRow &operator+=(const UsageRow &o)
    {
        requests += o.requests;
        usage += o.usage;
        cost += o.cost;
        waits += o.waits;
        return *this;
    }
    UsageRow &operator-=(const UsageRow &o)
    {
        requests -= o.requests;
        usage -= o.usage;
        cost -= o.cost;
        waits -= o.waits;
        return *this;
    }
};

/// One bar segment of "cost per day by model" and the like.
struct DayRow {
    std::string day;  ///< local, "2026-11-22"
    std::string key;  ///< of the group, as in a UsageRow
    qint64 requests = 0;
    TokenUsage usage;
    CostSum cost;
    Waits waits;
};

/// One field of "hour by weekday".
struct WeekHour {
    int weekday = 0;  ///< 0 = Monday
    int hour = 0;  ///< 0 to 23, local when it was recorded
    UsageRow sum;
};

/// A run in a list: what one agent did in one sitting.
struct RunSummary {
    std::string id;
    std::string agent;
    std::string session;
    std::string project;
    std::string model;  ///< the one that served most of its tokens
    qint64 startedAt = 0;  ///< UTC ms of its first exchange
    qint64 endedAt = 0;  ///< UTC ms at which its last exchange ended
    qint64 requests = 0;
    qint64 failures = 0;  ///< exchanges whose status was not 2xx or that broke off
    qint64 toolCalls = 0;
    TokenUsage usage;
    CostSum cost;
};

}  // namespace core
