// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/Catalogue.h"
#include "agents/Surroundings.h"

namespace agents {

/// What was found of an agent on this machine.
struct Installation {
    bool found = false;  ///< a binary, or a folder that shows use
    QString binary;  ///< where symbolic links lead; empty if none was found
    QString version;  ///< empty if it could not be read
};

/// Looks for binaries and folders without running anything (several agents create their folders when asked for
/// their version, and take seconds) and without creating anything.
Installation detect(const Agent &agent, const Surroundings &surroundings);

}  // namespace agents
