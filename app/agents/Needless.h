// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/Catalogue.h"
#include "agents/Surroundings.h"
#include "configuring/Record.h"
#include "core/AgentInfo.h"

namespace agents {

/// The providers' keys that a routed agent no longer needs: in the environment and its start-up files, in files of its
/// own, and those that routing took out of its settings. Names and places only, never a value.
std::vector<core::NeedlessKey> needlessKeys(const Agent &agent, const Surroundings &surroundings,
                                            const std::vector<configuring::Record> &records);

}  // namespace agents
