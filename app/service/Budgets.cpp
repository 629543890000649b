// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/Budgets.h"

#include "storing/History.h"

#include <algorithm>
#include <array>

namespace service {

namespace {

constexpr int soonMs = 1000;
constexpr std::array marks{100, 80, 50};

}  // namespace

Budgets::Budgets(QString database, const core::Clock &clock, QObject *parent)
    : QObject(parent), m_database(std::move(database)), m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { look(Tell::Yes); });
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
        const auto mark = std::find_if(marks.begin(), marks.end(), [&](int each) { return state.percent() >= each; });
        int &told = m_told[{state.budget.title(), state.period.from}];
        if (mark == marks.end() || *mark <= told)
            continue;
        told = *mark;
        if (tell == Tell::Yes)
            Q_EMIT passed(state, *mark);
    }
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
