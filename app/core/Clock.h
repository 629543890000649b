// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// The time, through a seam that a test can set. Thread-safe in both implementations we have.
class Clock {
public:
    virtual ~Clock() = default;
    virtual qint64 nowMs() const = 0;  ///< UTC, ms since the epoch
};

class SystemClock final : public Clock {
public:
    qint64 nowMs() const override;
};

/// The user's local day that a moment falls on, "2026-11-22". The one place where this is computed.
std::string localDay(qint64 utcMs);

/// The user's local hour of a moment, 0 to 23.
int localHour(qint64 utcMs);

/// The moment at which the local day of `utcMs`, moved by `days`, begins. Right across DST changes.
qint64 startOfLocalDay(qint64 utcMs, int days = 0);

/// The moment at which a day written "2026-11-22" begins here; none if it is not a day.
std::optional<qint64> startOfLocalDay(std::string_view day);

}  // namespace core
