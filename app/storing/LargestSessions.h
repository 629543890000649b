// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Usage.h"
#include "storing/Database.h"

namespace storing {

/// The sessions that cost most in whole local days, by cost, then tokens, largest first. Looks only at as many as it
/// answers, and at those that go on before or after the span. Every error is that of the database.
core::Result<std::vector<core::UsageRow>> largestSessions(Database &database, core::TimeSpan span, std::size_t most);

/// How many sessions were active in the span.
core::Result<qint64> countSessions(Database &database, core::TimeSpan span);

}  // namespace storing
