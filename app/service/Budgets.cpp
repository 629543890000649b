// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/Budgets.h"

#include "storing/History.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace service {

namespace {

constexpr int soonMs = 1000;
constexpr int turnMs = 20'000;
constexpr double clearlyMore = 1.1;
constexpr std::array marks{100, 80, 50};

/// Without an amount: agents take three digits for the number of an error (see forwarding/Answer.h).
std::string stopSentence(const core::BudgetState &state)
{
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(state.period.to);
    return QStringLiteral(
               "Your budget for %1 is used up, and you asked Spotmeter to stop requests then. They go on at "
               "%2. To go on now, raise the budget or take its stop away with `spotmeter settings set budgets`.")
        .arg(state.budget.title(), QLocale::c().toString(until, QStringLiteral("HH:mm 'on' dddd, d MMMM")))
        .toStdString();
}

}  // namespace

Budgets::Budgets(QString database, const core::Clock &clock, QObject *parent)
    : QObject(parent), m_database(std::move(database)), m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { look(Tell::Yes); });
    m_turn.setInterval(turnMs);
    connect(&m_turn, &QTimer::timeout, this, [this] { look(Tell::Yes); });
}

void Budgets::set(std::vector<core::Budget> budgets)
{
    m_states.clear();
    for (core::Budget &budget : budgets)
        m_states.push_back({std::move(budget), {}, {}});
    look(Tell::No);
}

void Budgets::noteSpending()
{
    if (!m_states.empty() && !m_soon.isActive())
        m_soon.start();
}

void Budgets::look(Tell tell)
{
    for (core::BudgetState &state : m_states) {
        state.period = core::periodAt(state.budget.per, m_clock.nowMs());
        if (!read(state))
            continue;
        lookAhead(state, tell);
        const auto mark = std::find_if(marks.begin(), marks.end(), [&](int each) { return state.percent() >= each; });
        int &told = m_told[{state.budget.title(), state.period.from}];
        if (mark == marks.end() || *mark <= told)
            continue;
        told = *mark;
        if (tell == Tell::Yes)
            Q_EMIT passed(state, *mark);
    }
    noteStops();
}

void Budgets::lookAhead(const core::BudgetState &state, Tell tell)
{
    const auto projected = state.projected(m_clock.nowMs());
    const bool isAhead =
        projected && double(projected->nanodollars) > clearlyMore * double(state.budget.limit.nanodollars);
    if (!isAhead || state.percent() >= 100 || !m_toldAhead.emplace(state.budget.title(), state.period.from).second)
        return;
    if (tell == Tell::Yes)
        Q_EMIT overrunAhead(state, *projected);
}

void Budgets::noteStops()
{
    auto now = stops();
    if (now.empty())
        m_turn.stop();
    else if (!m_turn.isActive())
        m_turn.start();
    if (std::exchange(m_stops, std::move(now)) != m_stops)
        Q_EMIT stopsChanged();
}

std::map<std::string, std::string> Budgets::stops() const
{
    std::map<std::string, std::string> stops;
    for (const core::BudgetState &state : m_states) {
        if (state.isStopping())
            stops.emplace(state.budget.agent.toStdString(), stopSentence(state));
    }
    return stops;
}

core::Result<void> Budgets::read(core::BudgetState &state)
{
    auto history = storing::History::open(m_database);
    if (!history)
        return history.error();
    const core::Budget &budget = state.budget;
    if (budget.agent.isEmpty() && budget.project.isEmpty()) {
        const auto total = history->totals(state.period);
        if (!total)
            return total.error();
        state.spent = total->cost;
        return {};
    }
    const auto grouping = budget.agent.isEmpty() ? core::Grouping::Project : core::Grouping::Agent;
    const std::string key = (budget.agent.isEmpty() ? budget.project : budget.agent).toStdString();
    const auto rows = history->usage(grouping, state.period);
    if (!rows)
        return rows.error();
    const auto row = std::find_if(rows->begin(), rows->end(), [&key](const auto &each) { return each.key == key; });
    state.spent = row == rows->end() ? core::CostSum{} : row->cost;
    return {};
}

}  // namespace service
