// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/AgentModel.h"
#include "ui/pages/SettingsCard.h"

#include <vector>

class QVBoxLayout;

namespace ui {

class BudgetRow;

/// The settings of what the user means to spend. Nobody is stopped by a budget that does not say so.
class BudgetsCard : public SettingsCard {
    Q_OBJECT

public:
    explicit BudgetsCard(const models::AgentModel &agents, QWidget *parent = nullptr);

    void set(const core::Settings &settings) override;
    void readInto(core::Settings &settings) const override;

private:
    void add(const QJsonObject &budget);
    void remove(BudgetRow *row);

    const models::AgentModel &m_agents;
    QVBoxLayout *m_list;
    std::vector<BudgetRow *> m_rows;
};

}  // namespace ui
