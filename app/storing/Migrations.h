// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

namespace storing {

class Database;

/// The schema this program reads and writes; the file carries its own number in PRAGMA user_version.
inline constexpr int schemaVersion = 6;

/// The schema number of an open file, 0 if it is empty. Reads only. A file of another program (it lacks our
/// application_id), of a newer Spotmeter, or a damaged one is an error.
core::Result<int> schemaVersionOf(Database &database);

/// Takes all steps from the file's number to ours in one transaction.
core::Result<void> migrate(Database &database);

}  // namespace storing
