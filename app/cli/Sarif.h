// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Finding.h"

#include <QJsonObject>

namespace cli {

/// A report as SARIF 2.1.0 (OASIS): one result for each place of each key, the rules they name, and what could not be
/// read as a notification. Pure; no key is in it beyond its masked preview.
QJsonObject toSarif(const core::ScanReport &report);

}  // namespace cli
