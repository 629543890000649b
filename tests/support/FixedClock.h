// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"

namespace support {

/// A clock that stands until a test moves it.
class FixedClock final : public core::Clock {
public:
    explicit FixedClock(qint64 nowMs) : now(nowMs) { }
    qint64 nowMs() const override { return now; }
    qint64 now;
};

}  // namespace support
