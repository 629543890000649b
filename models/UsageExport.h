// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Stats.h"

#include <QByteArray>
#include <QString>

#include <span>

namespace models {

/// What the Usage page shows, for programs: the same as `spotmeter usage --json` says.
QByteArray usageJson(const Usage &usage, std::span<const core::UsageRow> rows);

/// A name for a file of it: "spotmeter-usage-2026-11-16-2026-11-22.csv".
QString exportName(const Usage &usage, const QString &suffix);

}  // namespace models
