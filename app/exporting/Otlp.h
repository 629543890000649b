// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Exchange.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

#include <span>

/// What leaves this machine for a collector of the user's company, if it is turned on.
namespace exporting {

// OTLP in its JSON encoding (opentelemetry.io/docs/specs/otlp, "JSON Protobuf Encoding"): 64-bit integers are texts,
// ids are hexadecimal. Names are those of the semantic conventions for generative AI (semconv 1.37); what they have no
// name for begins with "spotmeter.". Counts, names and times only: no prompt, no answer, no folder but its last name.

/// A span for each exchange. Those that follow from one prompt of the user share a trace.
QByteArray tracesJson(std::span<const core::Exchange> exchanges);

/// gen_ai.client.token.usage, gen_ai.client.operation.duration and spotmeter.client.cost of these exchanges alone
/// (delta temporality), so that a batch counts once wherever it waited. UTC ms.
QByteArray metricsJson(std::span<const core::Exchange> exchanges, qint64 fromMs, qint64 toMs);

// Of both.
QJsonObject attribute(const char *key, const QString &value);
QJsonObject attribute(const char *key, qint64 value);
QString nanoseconds(qint64 utcMs);
/// What the conventions want with spans and with figures alike: operation, provider, models, server, error.
QJsonArray commonAttributes(const core::Exchange &exchange);
QJsonObject resource(const core::Exchange &exchange);
QJsonObject scope();
/// Who failed, in one word, or empty.
QString errorType(const core::Exchange &exchange);

}  // namespace exporting
