// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Usage.h"

#include <QByteArray>

#include <span>

namespace core {

/// Groups as CSV (RFC 4180): a line of names, a line for each group, none for a total. Costs in dollars, as they are
/// known; how many requests had no known price stands beside. A name is never taken for a formula.
QByteArray usageCsv(Grouping grouping, std::span<const UsageRow> rows);

}  // namespace core
