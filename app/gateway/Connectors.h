// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace gateway {

/// Reads the answer of `GET /api/connectors`, whose shape is known from others' code only: names with their state,
/// "github (connected)". Empty if it is anything else. Pure.
QStringList parseConnectors(const QByteArray &json);

}  // namespace gateway
