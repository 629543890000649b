// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AgentInfo.h"
#include "models/RowModel.h"

#include <string>

namespace models {

/// The agents of the catalogue as they stand. Also the one place that turns an agent's id into its name
/// and its colour in charts. Main thread.
class AgentModel : public RowModel<core::AgentInfo> {
    Q_OBJECT

public:
    enum Column { Name, Version, State, Sentence, ColumnCount };

    using RowModel::RowModel;

    /// Updates in place when the same agents stand in the same order, so that no view loses its place.
    void setAgents(std::vector<core::AgentInfo> agents);
    void setAgent(const core::AgentInfo &agent);

    QString nameOf(const std::string &id) const;
    int seriesOf(const std::string &id) const;  ///< -1 for an agent that is not in the catalogue
    int routedCount() const;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    QString title(int column) const override;
    QString display(const core::AgentInfo &agent, int column) const override;
    QVariant raw(const core::AgentInfo &agent, int column) const override;
    bool isNumber(int) const override { return false; }
    Tone tone(const core::AgentInfo &agent, int column) const override;
};

QString stateText(core::AgentState state);
Tone toneOf(core::AgentState state);

}  // namespace models
