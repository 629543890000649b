// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/AgentModel.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;

namespace ui {

/// One budget as fields: how much, in which time, for whom, and whether it stops requests. What nobody edits stays as
/// it was written.
class BudgetRow : public QWidget {
    Q_OBJECT

public:
    BudgetRow(const QJsonObject &budget, const models::AgentModel &agents, QWidget *parent = nullptr);

    QJsonObject budget() const;  ///< as core::budgetsFromJson() reads it

Q_SIGNALS:
    void edited();
    void removeAsked();

private:
    void fillWho(const models::AgentModel &agents);
    void edit();

    QJsonObject m_budget;
    QDoubleSpinBox *m_limit;
    QComboBox *m_per;
    QComboBox *m_who;
    QCheckBox *m_stops;
};

}  // namespace ui
