// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Usage.h"
#include "models/AgentModel.h"

#include <optional>
#include <unordered_map>

namespace models {

/// What a group is called on the screen: "Claude Code", "payments-api", "Claude Code · 5f0c2b1e", "unknown".
QString groupText(const std::string &key, core::Grouping grouping, const AgentModel &agents);

/// Usage by what it is grouped by, and if asked beside the same of the days before. Main thread; the agents outlive it.
class UsageModel : public RowModel<core::UsageRow> {
    Q_OBJECT

public:
    enum Column { Key, Requests, Input, CacheRead, CacheWrite, Output, Tokens, Wait, Share, Cost, Before, Change };
    static constexpr int columnsInAll = Change + 1;

    explicit UsageModel(const AgentModel &agents, QObject *parent = nullptr);

    void setUsage(core::Grouping grouping, std::vector<core::UsageRow> rows,
                  const std::optional<std::vector<core::UsageRow>> &before = {});
    /// "2026-11-22", the date of the list of prices; empty = not known.
    void setPriceDate(const QString &date) { m_priceDate = date; }

    core::Grouping grouping() const { return m_grouping; }
    bool compares() const { return m_compares; }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columnsInAll; }

protected:
    QString title(int column) const override;
    QString display(const core::UsageRow &row, int column) const override;
    QVariant raw(const core::UsageRow &row, int column) const override;
    bool isNumber(int column) const override { return column != Key && column != Share; }
    QString tip(const core::UsageRow &row, int column) const override;
    double fraction(const core::UsageRow &row, int column) const override;

private:
    core::CostSum before(const core::UsageRow &row) const;
    QString changeText(const core::UsageRow &row) const;
    QString costTip(const core::UsageRow &row) const;

    const AgentModel &m_agents;
    core::Grouping m_grouping = core::Grouping::Model;
    std::unordered_map<std::string, core::CostSum> m_before;
    QString m_priceDate;
    bool m_compares = false;
    qint64 m_dearest = 0;
};

}  // namespace models
