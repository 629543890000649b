// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Usage.h"

#include <QJsonObject>

/// Sums and runs, as JSON; see core/Json.h.
namespace core {

QJsonObject toJson(const UsageRow &row);
QJsonObject toJson(const RunSummary &run);

}  // namespace core
