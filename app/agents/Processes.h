// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/Catalogue.h"
#include "agents/Surroundings.h"

#include <optional>

namespace agents {

/// A process of this agent that shares our loopback and started before its files were changed: its id.
std::optional<qint64> startedBefore(const Agent &agent, const Surroundings &surroundings, qint64 changedAtMs);

/// An agent in a place of its own, where routing on this machine does not reach it.
struct Elsewhere {
    QString sentence;
    QString action;
};

/// What can be seen of agents in containers (their processes), in dev containers (`folders` are those in which agents
/// were seen), on the Windows side of a WSL, and of editors that work here over SSH.
std::vector<Elsewhere> agentsElsewhere(const Catalogue &catalogue, const Surroundings &surroundings,
                                       const QStringList &folders);

}  // namespace agents
