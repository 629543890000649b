// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Money.h"

#include <QByteArray>

#include <array>

namespace demo {

/// The demo's quotas: token buckets that fall with use and refill all the time, as Aperture's do. One thread.
class QuotaBuckets {
public:
    explicit QuotaBuckets(const core::Clock &clock);

    void charge(core::Money cost);
    /// The answer of `GET /api/quotas`: a map by name, amounts in nanodollars.
    QByteArray json();

private:
    struct Bucket {
        const char *name;
        core::Money balance;
        core::Money capacity;
        const char *rate;
        qint64 nanodollarsPerMs;
    };

    void refill();

    const core::Clock &m_clock;
    qint64 m_refilledAt;
    std::array<Bucket, 2> m_buckets;
};

}  // namespace demo
