// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AgentInfo.h"

#include <QJsonObject>

/// Agents and what routing them would do, as JSON; see core/Json.h.
namespace core {

QJsonObject toJson(const AgentWay &way);
QJsonObject toJson(const NeedlessKey &key);
QJsonObject toJson(const AgentInfo &agent);
QJsonObject toJson(const FilePreview &preview);
QJsonObject toJson(const AgentPreview &preview);

AgentInfo agentFromJson(const QJsonObject &json);
FilePreview previewFromJson(const QJsonObject &json);
AgentPreview agentPreviewFromJson(const QJsonObject &json);

}  // namespace core
