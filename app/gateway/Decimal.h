// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace gateway {

/// A decimal number of dollars ("0.00000125", "-3", "1.25e-06") as nanodollars, by integer arithmetic alone
/// (18 significant digits). What lies below one nanodollar is rounded to the nearest, halves away from zero. None if it
/// is not such a number or does not fit.
std::optional<qint64> nanodollars(std::string_view decimal);
/// The same in picodollars, for prices.
std::optional<qint64> picodollars(std::string_view decimal);

}  // namespace gateway
