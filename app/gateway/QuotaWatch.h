// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/GatewayInfo.h"
#include "core/Money.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace gateway {

/// Nanodollars a second of a rate such as "$5.00/day"; none if it is worded otherwise.
std::optional<double> refillPerSecond(const QString &rate);

/// Compares quota balances over time: what is gone beyond this machine's own traffic, other machines have used. Only
/// buckets whose rate can be read are judged, since an unknown refill would hide or invent a fall. A value; times are
/// UTC milliseconds.
class QuotaWatch {
public:
    /// This machine has spent that much through the gateway.
    void noteSpent(core::Money cost);
    /// Fills `elsewhere` of each bucket with what has been used by others since the first look.
    void look(std::vector<core::QuotaBucket> &buckets, qint64 nowMs);

private:
    struct Seen {
        core::Money balance;
        qint64 at = 0;
        qint64 spentUntilThen = 0;
        core::Money elsewhere;
    };

    qint64 m_spent = 0;  ///< nanodollars, ever
    std::map<QString, Seen> m_seen;
};

}  // namespace gateway
