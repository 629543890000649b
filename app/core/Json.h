// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QJsonObject>

/// The one JSON shape of each value, the same on the service's socket, on the worker's pipe and in
/// `spotmeter … --json`: AgentJson.h, ExchangeJson.h and so on. Keys are snake_case, times RFC 3339 in UTC, money
/// nanodollars ("…_nanodollars"). The readers are tolerant: what is missing keeps its default.
namespace core {

QJsonObject toJson(const Error &error);  ///< {"kind", "message"}

QString utcText(qint64 utcMs);  ///< "2026-11-22T09:15:02.123Z"
qint64 utcFromText(const QString &text);  ///< 0 if it is not a time

}  // namespace core
