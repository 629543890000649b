// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Exchange.h"

#include <QJsonObject>

/// Exchanges and what they used, as JSON; see core/Json.h.
namespace core {

QJsonObject toJson(const ToolCalls &tool);
QJsonObject toJson(const TokenUsage &usage);
QJsonObject toJson(const Exchange &exchange);

TokenUsage tokenUsageFromJson(const QJsonObject &json);
Exchange exchangeFromJson(const QJsonObject &json);

}  // namespace core
