// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Usage.h"
#include "models/AgentModel.h"

namespace models {

/// Runs, newest first as the history gives them. Main thread; the agents and the clock outlive it.
class RunModel : public RowModel<core::RunSummary> {
    Q_OBJECT

public:
    enum Column { Project, Agent, Model, Started, Requests, Tools, Failures, Tokens, Share, Cost, ColumnCount };

    RunModel(const AgentModel &agents, const core::Clock &clock, QObject *parent = nullptr);

    /// As the history gives them now; those that are shown keep their place.
    void setRuns(std::vector<core::RunSummary> runs);
    /// The row of a run, -1 if it is not in the list.
    int rowOf(const std::string &run) const;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    QString title(int column) const override;
    QString display(const core::RunSummary &run, int column) const override;
    QVariant raw(const core::RunSummary &run, int column) const override;
    bool isNumber(int column) const override { return column >= Requests && column != Share; }
    QString tip(const core::RunSummary &run, int column) const override;
    Tone tone(const core::RunSummary &run, int column) const override;
    int series(const core::RunSummary &run, int column) const override;
    double fraction(const core::RunSummary &run, int column) const override;

private:
    const AgentModel &m_agents;
    const core::Clock &m_clock;
};

}  // namespace models
