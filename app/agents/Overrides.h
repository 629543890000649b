// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/Catalogue.h"
#include "agents/Surroundings.h"

namespace agents {

/// What is stronger than our keys, and what its user can do.
struct Override {
    QString sentence;
    QString action;
};

/// The first thing that overrides a routed agent: a managed file, a variable of the shell, a proxy without an
/// exemption for this machine, or the settings of a project in one of these folders. Reads all of them.
std::optional<Override> overrideOf(const Agent &agent, const Surroundings &surroundings, const QStringList &folders);

/// Where a variable is set: "the environment", or the path of a start-up file. Empty if nowhere.
QString whereSet(const QString &variable, const Surroundings &surroundings);

}  // namespace agents
