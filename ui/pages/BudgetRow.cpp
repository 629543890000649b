// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/BudgetRow.h"

#include "models/Text.h"
#include "ui/theme/Tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace ui {

namespace {

constexpr double mostDollars = 1e6;
constexpr int limitWidth = 120;
const QLatin1String usd("usd");
const QLatin1String per("per");
const QLatin1String agent("agent");
const QLatin1String project("project");
const QLatin1String stop("stop");

}  // namespace

BudgetRow::BudgetRow(const QJsonObject &budget, const models::AgentModel &agents, QWidget *parent)
    : QWidget(parent), m_budget(budget), m_limit(new QDoubleSpinBox), m_per(new QComboBox), m_who(new QComboBox),
      m_stops(new QCheckBox(tr("Stop requests")))
{
    m_limit->setRange(0.01, mostDollars);
    m_limit->setPrefix(QStringLiteral("$"));
    m_limit->setFixedWidth(limitWidth);
    m_limit->setAccessibleName(tr("Limit in dollars"));
    m_limit->setValue(budget[usd].toDouble());
    m_per->addItem(tr("each day"), QStringLiteral("day"));
    m_per->addItem(tr("each week"), QStringLiteral("week"));
    m_per->addItem(tr("each month"), QStringLiteral("month"));
    m_per->setAccessibleName(tr("Period"));
    m_per->setCurrentIndex(std::max(0, m_per->findData(budget[per].toString())));
    m_who->setAccessibleName(tr("For whom"));
    fillWho(agents);
    m_stops->setToolTip(tr("Once it is used up, requests are refused until the next period."));
    m_stops->setChecked(budget[stop].toBool());
    // The folder of a request is only found while it is under way.
    m_stops->setEnabled(budget[project].toString().isEmpty());
    auto *remove = new QPushButton(tr("Remove"));
    remove->setProperty("kind", "quiet");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::tight);
    for (QWidget *field : {static_cast<QWidget *>(m_limit), static_cast<QWidget *>(m_per)})
        row->addWidget(field);
    row->addWidget(m_who, 1);
    row->addSpacing(metrics::hair);
    row->addWidget(m_stops);
    row->addWidget(remove);
    connect(m_limit, &QDoubleSpinBox::valueChanged, this, &BudgetRow::edit);
    connect(m_per, &QComboBox::currentIndexChanged, this, &BudgetRow::edit);
    connect(m_who, &QComboBox::currentIndexChanged, this, &BudgetRow::edit);
    connect(m_stops, &QCheckBox::toggled, this, &BudgetRow::edit);
    connect(remove, &QPushButton::clicked, this, &BudgetRow::removeAsked);
}

void BudgetRow::fillWho(const models::AgentModel &agents)
{
    const QString chosen = m_budget.value(agent).toString();
    const QString folder = m_budget.value(project).toString();
    m_who->addItem(tr("All agents"), QString());
    for (const core::AgentInfo &known : agents.rows()) {
        if (known.state != core::AgentState::NotInstalled || known.id == chosen)
            m_who->addItem(known.name, known.id);
    }
    if (!folder.isEmpty()) {
        m_who->addItem(tr("Project %1").arg(models::projectText(folder.toStdString())), QStringLiteral("/"));
        m_who->setItemData(m_who->count() - 1, folder, Qt::ToolTipRole);
        return m_who->setCurrentIndex(m_who->count() - 1);
    }
    if (m_who->findData(chosen) < 0)
        m_who->addItem(chosen, chosen);
    m_who->setCurrentIndex(m_who->findData(chosen));
}

void BudgetRow::edit()
{
    const QString who = m_who->currentData().toString();
    const bool isProject = who == QStringLiteral("/");
    m_stops->setEnabled(!isProject);
    m_budget[usd] = m_limit->value();
    m_budget[per] = m_per->currentData().toString();
    if (isProject) {
        m_budget[project] = m_who->currentData(Qt::ToolTipRole).toString();
        m_budget.remove(agent);
    } else {
        m_budget.remove(project);
        who.isEmpty() ? m_budget.remove(agent) : void(m_budget[agent] = who);
    }
    m_stops->isChecked() && !isProject ? void(m_budget[stop] = true) : m_budget.remove(stop);
    Q_EMIT edited();
}

QJsonObject BudgetRow::budget() const
{
    return m_budget;
}

}  // namespace ui
