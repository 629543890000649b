// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Finding.h"

#include <QJsonObject>

/// Stray keys and what a scan saw, as JSON; see core/Json.h.
namespace core {

QJsonObject toJson(const FindingPlace &place);
QJsonObject toJson(const Finding &finding);
QJsonObject toJson(const ScanReport &report);

ScanReport scanReportFromJson(const QJsonObject &json);

}  // namespace core
