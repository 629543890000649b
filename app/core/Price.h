// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Money.h"

#include <map>
#include <optional>
#include <string>

namespace core {

/// What one model costs: picodollars (10⁻¹² $) per token of each class, per call for web searches. $0.0375 per million
/// tokens, as small models cost, is 37.5 nanodollars a token: a whole number of those would be wrong by a percent.
/// A class without a price makes a usage that needs it unpriceable, never free.
struct ModelPrice {
    std::optional<qint64> input;
    std::optional<qint64> output;
    std::optional<qint64> cacheRead;
    std::optional<qint64> cacheWrite5m;
    std::optional<qint64> cacheWrite1h;
    std::optional<qint64> webSearch;
};

/// Prices by the model's name as the gateway lists it.
using PriceTable = std::map<std::string, ModelPrice, std::less<>>;

}  // namespace core
