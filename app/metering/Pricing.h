// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Money.h"
#include "core/Price.h"
#include "core/TokenUsage.h"

#include <optional>
#include <string_view>

namespace metering {

/// What the usage costs at these prices, the whole of it rounded to the nearest nanodollar; nothing if a class that was
/// used has no price. Cache writes that live an hour are never priced as those of five minutes: the two differ and
/// nobody documents one by the other.
std::optional<core::Money> cost(const core::TokenUsage &usage, const core::ModelPrice &price);

/// The price of a model: by its exact name, then without release date ("…-20251001") and provider prefix
/// ("anthropic/…"), else by the one name of the table that is the same without its own. Null if there is none,
/// or if several fit. Points into `prices`.
const core::ModelPrice *findPrice(const core::PriceTable &prices, std::string_view model);

}  // namespace metering
