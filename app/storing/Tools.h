// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Exchange.h"
#include "core/Result.h"
#include "storing/Database.h"

#include <vector>

namespace storing {

/// The tools that an exchange called, by name.
core::Result<std::vector<core::ToolCalls>> toolsOf(Database &database, qint64 exchange);

}  // namespace storing
