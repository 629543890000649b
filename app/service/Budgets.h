// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Budget.h"
#include "core/Clock.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace service {

/// Watches the user's budgets: what was spent is read from the history, a moment after it changed. Main thread.
class Budgets final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Budgets)

public:
    Budgets(QString database, const core::Clock &clock, QObject *parent = nullptr);

    void set(std::vector<core::Budget> budgets);
    void noteSpending();  ///< the history grew
    const std::vector<core::BudgetState> &states() const { return m_states; }
    /// The sentence for each agent whose requests are stopped; "" stands for all agents.
    std::map<std::string, std::string> stops() const;

Q_SIGNALS:
    /// A budget passed 50, 80 or 100 %: once in its period, and not again for what was passed before the service began.
    void passed(const core::BudgetState &state, int percent);
    /// It goes on such that the budget will not last: once in its period.
    void overrunAhead(const core::BudgetState &state, core::Money projected);
    void stopsChanged();

private:
    enum class Tell { Yes, No };
    void look(Tell tell);
    void lookAhead(const core::BudgetState &state, Tell tell);
    void noteStops();
    core::Result<void> read(core::BudgetState &state);

    const QString m_database;
    const core::Clock &m_clock;
    QTimer m_soon;
    QTimer m_turn;  ///< while requests are stopped: whether the next period has begun
    std::vector<core::BudgetState> m_states;
    std::map<std::pair<QString, qint64>, int> m_told;  ///< by title and beginning of the period: the highest mark
    std::set<std::pair<QString, qint64>> m_toldAhead;
    std::map<std::string, std::string> m_stops;
};

}  // namespace service
