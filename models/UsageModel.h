// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Usage.h"
#include "models/AgentModel.h"

namespace models {

/// Usage by day, model, agent or project. Main thread; the agents outlive it.
class UsageModel : public RowModel<core::UsageRow> {
    Q_OBJECT

public:
    enum Column { Key, Requests, Input, CacheRead, CacheWrite, Output, Tokens, Share, Cost, ColumnCount };

    explicit UsageModel(const AgentModel &agents, QObject *parent = nullptr);

    void setUsage(core::Grouping grouping, std::vector<core::UsageRow> rows);
    core::Grouping grouping() const { return m_grouping; }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    QString title(int column) const override;
    QString display(const core::UsageRow &row, int column) const override;
    QVariant raw(const core::UsageRow &row, int column) const override;
    bool isNumber(int column) const override { return column != Key && column != Share; }
    QString tip(const core::UsageRow &row, int column) const override;
    double fraction(const core::UsageRow &row, int column) const override;

private:
    const AgentModel &m_agents;
    core::Grouping m_grouping = core::Grouping::Model;
    qint64 m_dearest = 0;
};

}  // namespace models
