// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Samples.h"
#include "core/Clock.h"
#include "storing/History.h"
#include "storing/Store.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <string>
#include <vector>

inline const core::TimeSpan always{0, 4'000'000'000'001};  // 2096, and no whole day: answered from the rows

/// Answered from the roll-ups.
inline core::TimeSpan wholeDays()
{
    return {0, core::startOfLocalDay("2096-01-01").value()};
}

/// What the agent's log tells of sample(number): its id on the wire is `message`.
core::LoggedExchange logged(const std::string &message, qint64 output, const char *at = "2026-11-21T10:00:02.000Z");
/// The same request as the forwarder saw it.
core::Exchange forwarded(const std::string &message, quint32 number = 1);

/// A history of its own for each test, which both the forwarder and agents' logs add to; what their tests derive from.
class ImportedHistory {
protected:
    void renew();
    qint64 import(const std::vector<core::LoggedExchange> &exchanges);
    void record(const core::Exchange &exchange);
    std::vector<core::Exchange> rows() const;
    /// The sums of the roll-ups are those of the rows, in each of them.
    void expectSums() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storing::Store> m_store;
    QString m_path;
};
