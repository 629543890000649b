// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Attention.h"

namespace models {

/// A step of the first run.
struct FirstStep {
    QString title;
    QString sentence;
    QString action;  ///< what its button is called; empty if nothing can be done here
    bool done = false;
};

/// The three steps of a new user: who you are, route the agents that were found, a first scan. They can be skipped, and
/// go by themselves when all are done. Main thread; the models outlive it.
class FirstRun : public QObject {
    Q_OBJECT

public:
    enum Step { Identity, Agents, Scan };

    FirstRun(const StatusModel &status, const AgentModel &agents, const FindingModel &findings,
             QObject *parent = nullptr);

    bool isOver() const { return m_over; }
    void setOver();  ///< skipped, or done once before
    bool isShown() const { return !m_over && m_status.isConnected(); }
    std::vector<FirstStep> steps() const;  ///< in the order of Step

Q_SIGNALS:
    void changed();
    void over();  ///< for good: nobody wants to see it twice

private:
    void refresh();
    FirstStep identityStep() const;
    FirstStep agentsStep() const;
    FirstStep scanStep() const;

    const StatusModel &m_status;
    const AgentModel &m_agents;
    const FindingModel &m_findings;
    bool m_over = false;
};

}  // namespace models
