// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/GatewayInfo.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace gateway {

struct Quotas {
    std::vector<core::QuotaBucket> buckets;
    QString note;  ///< why there are none, or that some are missing; empty if all were read
};

/// Reads the answer of `GET /api/quotas`. Its shape is documented in words only, so several plausible ones are
/// taken: a map by name or an array, amounts as "$7.25" or as whole nanodollars. A bucket whose unit is in doubt
/// is left out and said so: no figure is better than one that is wrong by a factor of a billion. Pure.
Quotas parseQuotas(const QByteArray &json);

}  // namespace gateway
