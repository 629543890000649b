// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/StatusReader.h"

#include "core/Json.h"

#include <QJsonArray>

namespace desktop {

namespace {

models::ForwarderState forwarderState(const QString &name)
{
    if (name == QLatin1String("listening"))
        return models::ForwarderState::Listening;
    if (name == QLatin1String("paused"))
        return models::ForwarderState::Paused;
    if (name == QLatin1String("draining"))
        return models::ForwarderState::Draining;
    return models::ForwarderState::Failed;
}

template <class T> std::vector<T> listOf(const QJsonValue &array, T (*read)(const QJsonObject &))
{
    std::vector<T> list;
    for (const QJsonValue &value : array.toArray())
        list.push_back(read(value.toObject()));
    return list;
}

}  // namespace

models::ServiceStatus statusFromJson(const QJsonObject &json)
{
    const QJsonObject forwarder = json[QLatin1String("forwarder")].toObject();
    const QJsonObject recording = json[QLatin1String("recording")].toObject();
    models::ServiceStatus status;
    status.version = json[QLatin1String("version")].toString();
    status.demo = json[QLatin1String("demo")].toBool();
    status.forwarder = forwarderState(forwarder[QLatin1String("state")].toString());
    status.forwarderAddress = forwarder[QLatin1String("address")].toString();
    status.forwarderSentence = forwarder[QLatin1String("sentence")].toString();
    status.recording = recording[QLatin1String("ok")].toBool(true);
    status.recordingSentence = recording[QLatin1String("sentence")].toString();
    status.activeAgents = json[QLatin1String("active_agents")].toInt();
    status.identity = core::identityFromJson(json[QLatin1String("identity")].toObject());
    status.gateway = core::gatewayFromJson(json[QLatin1String("gateway")].toObject());
    status.gateways = core::gatewayUsesFromJson(json);
    status.refusals = core::refusalsFromJson(forwarder);
    return status;
}

std::vector<core::AgentInfo> agentsFromJson(const QJsonObject &json)
{
    return listOf(json[QLatin1String("agents")], &core::agentFromJson);
}

std::vector<core::FilePreview> previewsFromJson(const QJsonObject &json)
{
    return listOf(json[QLatin1String("files")], &core::previewFromJson);
}

}  // namespace desktop
