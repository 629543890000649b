// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ForwarderInfo.h"

#include "core/Json.h"

#include <QJsonArray>

namespace core {

QJsonObject toJson(const Refusals &refusals)
{
    return {{QStringLiteral("reason"), refusals.reason},
            {QStringLiteral("count"), refusals.count},
            {QStringLiteral("last_at"), utcText(refusals.lastAt)},
            {QStringLiteral("sentence"), refusals.sentence},
            {QStringLiteral("remedy"), refusals.remedy}};
}

QJsonObject toJson(const GatewayUse &use)
{
    return {{QStringLiteral("url"), use.url},
            {QStringLiteral("address"), use.address},
            {QStringLiteral("state"), name(use.state)},
            {QStringLiteral("reachable"), use.reachable},
            {QStringLiteral("in_use"), use.inUse},
            {QStringLiteral("since"), use.since == 0 ? QJsonValue() : QJsonValue(utcText(use.since))},
            {QStringLiteral("sentence"), use.sentence}};
}

std::vector<Refusals> refusalsFromJson(const QJsonObject &forwarder)
{
    std::vector<Refusals> list;
    const QJsonArray array = forwarder[QLatin1String("refusals")].toArray();
    for (const QJsonValue &entry : array) {
        list.push_back({entry[QLatin1String("reason")].toString(), entry[QLatin1String("count")].toInt(),
                        utcFromText(entry[QLatin1String("last_at")].toString()),
                        entry[QLatin1String("sentence")].toString(), entry[QLatin1String("remedy")].toString()});
    }
    return list;
}

std::vector<GatewayUse> gatewayUsesFromJson(const QJsonObject &status)
{
    std::vector<GatewayUse> list;
    const QJsonArray array = status[QLatin1String("gateways")].toArray();
    for (const QJsonValue &entry : array) {
        list.push_back(
            {entry[QLatin1String("url")].toString(), entry[QLatin1String("address")].toString(),
             gatewayStateFromName(entry[QLatin1String("state")].toString()).value_or(GatewayState::NotConfigured),
             entry[QLatin1String("reachable")].toBool(true), entry[QLatin1String("in_use")].toBool(),
             utcFromText(entry[QLatin1String("since")].toString()), entry[QLatin1String("sentence")].toString()});
    }
    return list;
}

}  // namespace core
