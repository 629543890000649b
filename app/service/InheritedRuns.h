// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/RunTokens.h"

#include <QObject>

namespace service {

/// Agents that an older service started for one run, and that go on under this one: each for as long as its client
/// keeps its connection, as with that one. Main thread; the tokens outlive it.
class InheritedRuns final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InheritedRuns)

public:
    InheritedRuns(RunTokens &tokens, std::vector<HandedRun> &&runs, QObject *parent = nullptr);

Q_SIGNALS:
    void ended();  ///< a run is over, and its token with it

private:
    void watch(control::Descriptor &&client);
    void look(int client);

    RunTokens &m_tokens;
    std::map<int, control::Descriptor> m_clients;
};

}  // namespace service
