// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Logged.h"
#include "core/Result.h"
#include "storing/Database.h"

#include <vector>

namespace storing {

/// How far the agents' logs were read, as the history at that path knows; none if there is no history yet. Reads only.
core::Result<std::vector<core::LogFile>> knownLogFiles(const QString &path);

/// Puts it down; part of the transaction that records what was read of the file.
core::Result<void> writeLogFile(Database &database, const core::LogFile &file);

}  // namespace storing
