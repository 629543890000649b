// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/GatewayInfo.h"

#include <QJsonObject>

/// The gateway with its models, prices and quotas, as JSON; see core/Json.h.
namespace core {

QJsonObject toJson(const QuotaBucket &bucket);
QJsonObject toJson(const ModelPrice &price);
QJsonObject toJson(const GatewayModel &model);
QJsonObject toJson(const GatewayInfo &gateway);

GatewayInfo gatewayFromJson(const QJsonObject &json);

}  // namespace core
