// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Exchange.h"
#include "core/Price.h"

#include <vector>

namespace demo {

/// Sixty local days of one developer's plausible work, the last of them today, oldest first, nothing after `nowMs`
/// (UTC): busy weekdays, quiet weekends, four agents, a few failures, one model without a price. The same moment and
/// prices always give the same rows. Pure.
std::vector<core::Exchange> history(qint64 nowMs, const core::PriceTable &prices);

}  // namespace demo
