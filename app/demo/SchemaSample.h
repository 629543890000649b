// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>

class QJsonObject;

namespace demo {

/// A small value that fits a JSON schema (types in either case, enum, minimum, anyOf), for requests that demand
/// structured output: session titles, the model router. Pure; nesting is followed eight levels deep.
QJsonValue sampleFor(const QJsonObject &schema, int depth = 8);

}  // namespace demo
