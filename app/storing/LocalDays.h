// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"

#include <string>

namespace storing {

/// core::localDay() for many moments that mostly fall on one day. For one transaction: it does not see a change of the
/// time zone.
class LocalDays {
public:
    const std::string &of(qint64 utcMs)
    {
        if (utcMs < m_from || utcMs >= m_to) {
            m_from = core::startOfLocalDay(utcMs);
            m_to = core::startOfLocalDay(utcMs, 1);
            m_day = core::localDay(utcMs);
        }
        return m_day;
    }

private:
    qint64 m_from = 0;
    qint64 m_to = 0;
    std::string m_day;
};

}  // namespace storing
