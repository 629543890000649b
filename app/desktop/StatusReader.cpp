// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/StatusReader.h"

#include "core/AgentJson.h"
#include "core/GatewayJson.h"
#include "core/IdentityJson.h"

#include <QDateTime>
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

models::Stage stageFromJson(const QJsonObject &json)
{
    const QString verdict = json[QLatin1String("verdict")].toString();
    return {json[QLatin1String("title")].toString(),
            verdict == QLatin1String("pass")       ? models::Verdict::Pass
                : verdict == QLatin1String("fail") ? models::Verdict::Fail
                                                   : models::Verdict::Skip,
            json[QLatin1String("sentence")].toString(), json[QLatin1String("remedy")].toString()};
}

models::RawAnswer rawAnswerFromJson(const QJsonObject &json)
{
    return {json[QLatin1String("from")].toString(), json[QLatin1String("text")].toString()};
}

QStringList textsIn(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &value : array.toArray())
        texts.append(value.toString());
    return texts;
}

models::GrantChange grantChangeFromJson(const QJsonObject &json)
{
    const QDateTime at = QDateTime::fromString(json[QLatin1String("at")].toString(), Qt::ISODateWithMs);
    return {at.isValid() ? at.toMSecsSinceEpoch() : 0, json[QLatin1String("gateway")].toString(),
            textsIn(json[QLatin1String("gained")]), textsIn(json[QLatin1String("lost")]),
            textsIn(json[QLatin1String("limits")])};
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
    status.priceListDate = json[QLatin1String("price_list_date")].toString();
    status.refusals = core::refusalsFromJson(forwarder);
    return status;
}

std::vector<core::AgentInfo> agentsFromJson(const QJsonObject &json)
{
    return listOf(json[QLatin1String("agents")], &core::agentFromJson);
}

core::Budget budgetFromEvent(const QJsonObject &json)
{
    core::Budget budget;
    const std::string per = json[QLatin1String("per")].toString().toStdString();
    budget.per = core::groupingFromName(per).value_or(core::Grouping::Month);
    budget.agent = json[QLatin1String("agent")].toString();
    budget.project = json[QLatin1String("project")].toString();
    return budget;
}

QString elsewhereFromJson(const QJsonObject &json)
{
    QStringList sentences;
    const QJsonArray places = json[QLatin1String("elsewhere")].toArray();
    for (const QJsonValue &place : places)
        sentences << place[QLatin1String("sentence")].toString() << place[QLatin1String("action")].toString();
    return sentences.join(u' ');
}

models::Diagnosis diagnosisFromJson(const QJsonObject &json)
{
    return {listOf(json[QLatin1String("stages")], &stageFromJson), json[QLatin1String("report")].toString()};
}

std::vector<models::RawAnswer> rawAnswersFromJson(const QJsonObject &json)
{
    return listOf(json[QLatin1String("answers")], &rawAnswerFromJson);
}

std::vector<models::GrantChange> grantChangesFromJson(const QJsonObject &json)
{
    return listOf(json[QLatin1String("changes")], &grantChangeFromJson);
}

}  // namespace desktop
