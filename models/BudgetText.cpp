// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/BudgetText.h"

#include "models/Text.h"

#include <QCoreApplication>

namespace models {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(models::BudgetText)
};

QString whose(const core::Budget &budget, const AgentModel &agents)
{
    if (!budget.agent.isEmpty())
        return agents.nameOf(budget.agent.toStdString());
    return budget.project.isEmpty() ? Words::tr("All agents") : projectText(budget.project.toStdString());
}

}  // namespace

QString budgetTitle(const core::Budget &budget, const AgentModel &agents)
{
    const QString who = whose(budget, agents);
    if (budget.per == core::Grouping::Day)
        return Words::tr("%1, each day", "%1 is an agent or a project").arg(who);
    if (budget.per == core::Grouping::Week)
        return Words::tr("%1, each week", "%1 is an agent or a project").arg(who);
    return Words::tr("%1, each month", "%1 is an agent or a project").arg(who);
}

}  // namespace models
