// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/AgentModel.h"

#include "models/ServiceText.h"

#include <algorithm>

namespace models {

QString stateText(core::AgentState state)
{
    switch (state) {
    case core::AgentState::NotInstalled:
        return AgentModel::tr("Not installed");
    case core::AgentState::Direct:
        return AgentModel::tr("Direct");
    case core::AgentState::Routed:
        return AgentModel::tr("Routed");
    case core::AgentState::RoutedElsewhere:
        return AgentModel::tr("Routed elsewhere");
    case core::AgentState::Drifted:
        return AgentModel::tr("Changed since");
    case core::AgentState::Overridden:
        return AgentModel::tr("Overridden");
    case core::AgentState::NeedsRestart:
        return AgentModel::tr("Needs restart");
    case core::AgentState::CannotRoute:
        return AgentModel::tr("Cannot be routed");
    case core::AgentState::Unreadable:
        break;
    }
    return AgentModel::tr("File unreadable");
}

Tone toneOf(core::AgentState state)
{
    switch (state) {
    case core::AgentState::Routed:
        return Tone::Good;
    case core::AgentState::RoutedElsewhere:
    case core::AgentState::Drifted:
    case core::AgentState::Overridden:
    case core::AgentState::NeedsRestart:
        return Tone::Warning;
    case core::AgentState::Unreadable:
        return Tone::Bad;
    case core::AgentState::NotInstalled:
    case core::AgentState::Direct:
    case core::AgentState::CannotRoute:
        break;
    }
    return Tone::Neutral;
}

void AgentModel::setAgents(std::vector<core::AgentInfo> agents)
{
    const auto sameId = [](const core::AgentInfo &a, const core::AgentInfo &b) { return a.id == b.id; };
    if (m_rows.empty() || !std::equal(m_rows.begin(), m_rows.end(), agents.begin(), agents.end(), sameId))
        return setRows(std::move(agents));
    m_rows = std::move(agents);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void AgentModel::setAgent(const core::AgentInfo &agent)
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto &row) { return row.id == agent.id; });
    if (at == m_rows.end())
        return;
    *at = agent;
    const int row = int(at - m_rows.begin());
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

QString AgentModel::nameOf(const std::string &id) const
{
    const int row = seriesOf(id);
    return row < 0 ? QString::fromStdString(id) : m_rows[size_t(row)].name;
}

int AgentModel::seriesOf(const std::string &id) const
{
    const QString wanted = QString::fromStdString(id);
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto &row) { return row.id == wanted; });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

int AgentModel::routedCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const auto &row) {
        return row.state == core::AgentState::Routed || row.state == core::AgentState::NeedsRestart;
    }));
}

QString AgentModel::title(int column) const
{
    switch (column) {
    case Name:
        return tr("Agent");
    case Version:
        return tr("Version");
    case State:
        return tr("State");
    default:
        return tr("Why");
    }
}

QString AgentModel::display(const core::AgentInfo &agent, int column) const
{
    switch (column) {
    case Name:
        return agent.name;
    case Version:
        return agent.version;
    case State:
        return stateText(agent.state);
    default:
        return serviceText(agent.sentence);
    }
}

QVariant AgentModel::raw(const core::AgentInfo &agent, int column) const
{
    return column == State ? QVariant(int(agent.state)) : QVariant(display(agent, column));
}

Tone AgentModel::tone(const core::AgentInfo &agent, int column) const
{
    return column == State ? toneOf(agent.state) : Tone::Neutral;
}

}  // namespace models
