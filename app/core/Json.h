// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AgentInfo.h"
#include "core/Exchange.h"
#include "core/Finding.h"
#include "core/GatewayInfo.h"
#include "core/Identity.h"
#include "core/Result.h"
#include "core/Usage.h"

#include <QJsonObject>

/// The one JSON shape of each value, the same on the service's socket, on the worker's pipe and in
/// `spotmeter … --json`. Keys are snake_case, times RFC 3339 in UTC, money nanodollars ("…_nanodollars").
/// The readers are tolerant: what is missing keeps its default.
namespace core {

QJsonObject toJson(const Error &error);  ///< {"kind", "message"}
QJsonObject toJson(const TokenUsage &usage);
QJsonObject toJson(const ToolCalls &tool);
QJsonObject toJson(const FindingPlace &place);
QJsonObject toJson(const QuotaBucket &bucket);
QJsonObject toJson(const ModelPrice &price);
QJsonObject toJson(const GatewayModel &model);
QJsonObject toJson(const Exchange &exchange);
QJsonObject toJson(const UsageRow &row);
QJsonObject toJson(const RunSummary &run);
QJsonObject toJson(const Identity &identity);
QJsonObject toJson(const GatewayInfo &gateway);
QJsonObject toJson(const AgentWay &way);
QJsonObject toJson(const NeedlessKey &key);
QJsonObject toJson(const AgentInfo &agent);
QJsonObject toJson(const FilePreview &preview);
QJsonObject toJson(const AgentPreview &preview);
QJsonObject toJson(const Finding &finding);
QJsonObject toJson(const ScanReport &report);

TokenUsage tokenUsageFromJson(const QJsonObject &json);
Exchange exchangeFromJson(const QJsonObject &json);
Identity identityFromJson(const QJsonObject &json);
GatewayInfo gatewayFromJson(const QJsonObject &json);
AgentInfo agentFromJson(const QJsonObject &json);
FilePreview previewFromJson(const QJsonObject &json);
AgentPreview agentPreviewFromJson(const QJsonObject &json);
ScanReport scanReportFromJson(const QJsonObject &json);

QString utcText(qint64 utcMs);  ///< "2026-11-22T09:15:02.123Z"
qint64 utcFromText(const QString &text);  ///< 0 if it is not a time

}  // namespace core
