// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Usage.h"
#include "models/Range.h"
#include "models/Tone.h"

#include <QObject>
#include <QString>

#include <vector>

namespace models {

/// One figure with its change against the range before and its course by day.
struct Stat {
    QString title;
    QString value;
    QString change;  ///< "▲ 12 % vs before"
    Tone tone = Tone::Neutral;
    std::vector<double> course;
    QString tip = {};  ///< what the value lacks; empty if nothing
};

/// Everything the history says about one range. A value that is replaced as a whole.
struct Usage {
    Range range = Range::ThirtyDays;
    core::TimeSpan span;  ///< of the totals and the groups
    core::TimeSpan chartSpan;  ///< of the days; never less than a week
    core::UsageRow totals;
    core::UsageRow previous;  ///< the same length of time just before
    std::vector<core::DayRow> byModel;
    std::vector<core::DayRow> byAgent;

    // What the Usage page asks beside it.
    core::Grouping grouping = core::Grouping::Model;  ///< of the table
    core::Grouping split = core::Grouping::Model;  ///< of the bars
    bool compares = false;
    std::vector<core::DayRow> byGroup;  ///< days by `split`
    size_t groups = 0;  ///< in all; the table may have only the largest
    std::vector<core::WeekHour> hours;
    std::vector<core::UsageRow> pastGateway;  ///< by agent: what only their own logs know
};

/// Spend, tokens, cache hit rate, requests.
std::vector<Stat> statsOf(const Usage &usage);

class AgentModel;

/// How much of the usage went past the gateway, by which agents, and what to do about it; empty if nothing did.
QString pastGatewaySentence(const Usage &usage, const AgentModel &agents);

/// Holds a Usage for widgets to look at. Main thread.
class UsageState : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const Usage &usage() const { return m_usage; }
    bool isLoaded() const { return m_loaded; }
    void set(Usage usage);

Q_SIGNALS:
    void changed();

private:
    Usage m_usage;
    bool m_loaded = false;
};

}  // namespace models
