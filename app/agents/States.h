// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/Catalogue.h"
#include "agents/Surroundings.h"
#include "configuring/Record.h"
#include "core/AgentInfo.h"

namespace agents {

/// How an agent stands, in one sentence with one action. Reads its files and looks at what runs; runs and creates
/// nothing. `base` is the forwarder's address for this agent, `folders` are those in which it was seen.
core::AgentInfo stateOf(const Agent &agent, const Surroundings &surroundings,
                        const core::Result<std::vector<configuring::Record>> &records, const QString &base,
                        const QStringList &folders);

}  // namespace agents
