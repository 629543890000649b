// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/BudgetsCard.h"

#include "ui/pages/BudgetRow.h"
#include "ui/pages/PageView.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Text.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr double firstLimit = 20;

}  // namespace

BudgetsCard::BudgetsCard(const models::AgentModel &agents, QWidget *parent)
    : SettingsCard(tr("Budgets"), parent), m_agents(agents), m_list(new QVBoxLayout)
{
    auto *fields = new QWidget;
    fields->setProperty("setting", QStringLiteral("budgets"));
    fields->setAccessibleName(tr("Budgets"));
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::tight);
    m_list->setSpacing(metrics::tight);
    column->addLayout(m_list);
    auto *another = new QPushButton(tr("Add a budget"));
    another->setObjectName(QStringLiteral("budgets.add"));
    column->addWidget(another, 0, Qt::AlignLeft);
    body().addWidget(
        new Text(Text::Style::Muted,
                 tr("You are told at 80 % and when a budget is used up. Only one that stops requests makes "
                    "agents wait for the next day, week or month."),
                 Text::Overflow::Wrap));
    body().addWidget(fields);
    connect(another, &QPushButton::clicked, this, [this] {
        add({{QStringLiteral("usd"), firstLimit}, {QStringLiteral("per"), QStringLiteral("day")}});
        Q_EMIT edited();
    });
    connect(&m_agents, &QAbstractItemModel::modelReset, this, [this] {  // their names are known now
        core::Settings settings;
        readInto(settings);
        set(settings);
    });
}

void BudgetsCard::set(const core::Settings &settings)
{
    clear(*m_list);
    m_rows.clear();
    for (const QJsonValue &budget : settings.budgets)
        add(budget.toObject());
}

void BudgetsCard::readInto(core::Settings &settings) const
{
    settings.budgets = {};
    for (const BudgetRow *row : m_rows)
        settings.budgets.append(row->budget());
}

void BudgetsCard::add(const QJsonObject &budget)
{
    auto *row = new BudgetRow(budget, m_agents, this);
    m_rows.push_back(row);
    m_list->addWidget(row);
    connect(row, &BudgetRow::edited, this, &BudgetsCard::edited);
    connect(row, &BudgetRow::removeAsked, this, [this, row] { remove(row); });
}

void BudgetsCard::remove(BudgetRow *row)
{
    m_rows.erase(std::find(m_rows.begin(), m_rows.end(), row));
    m_list->removeWidget(row);
    row->hide();
    row->deleteLater();
    Q_EMIT edited();
}

}  // namespace ui
