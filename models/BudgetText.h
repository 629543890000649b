// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Budget.h"
#include "models/AgentModel.h"

namespace models {

/// "Claude Code, each week" in the user's language.
QString budgetTitle(const core::Budget &budget, const AgentModel &agents);

}  // namespace models
