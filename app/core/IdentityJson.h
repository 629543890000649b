// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Identity.h"

#include <QJsonObject>

/// Who we are on the tailnet, as JSON; see core/Json.h.
namespace core {

QJsonObject toJson(const Identity &identity);

Identity identityFromJson(const QJsonObject &json);

}  // namespace core
