// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ServiceStatus.h"

#include "core/GatewayJson.h"
#include "core/IdentityJson.h"
#include "core/Json.h"
#include "core/JsonParts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace service {

namespace {

constexpr qint64 activeForMs = 10 * 60 * 1000;
constexpr std::array<const char *, 4> stateNames{"listening", "paused", "failed", "draining"};

}  // namespace

core::Result<void> ServiceStatus::listening() const
{
    if (port != 0)
        return {};
    return core::Error{
        core::ErrorKind::Unavailable,
        QStringLiteral("The forwarder does not listen, so no agent can be routed to it. %1").arg(forwarderSentence)};
}

QJsonObject ServiceStatus::toJson(qint64 nowMs) const
{
    const auto active = std::count_if(lastSeen.begin(), lastSeen.end(),
                                      [nowMs](const auto &entry) { return nowMs - entry.second < activeForMs; });
    const QJsonObject forwarderJson{
        {QStringLiteral("state"), QLatin1String(stateNames[std::size_t(forwarder)])},
        {QStringLiteral("address"), port == 0 ? QString() : QStringLiteral("127.0.0.1:%1").arg(port)},
        {QStringLiteral("sentence"), forwarderSentence},
        {QStringLiteral("open_streams"), openStreams},
        {QStringLiteral("refused"), refused},
        {QStringLiteral("refusals"), core::arrayOf(refusals)},
    };
    return {
        {QStringLiteral("version"), QStringLiteral(SPOTMETER_VERSION)},
        {QStringLiteral("pid"), QCoreApplication::applicationPid()},
        {QStringLiteral("demo"), demo},
        {QStringLiteral("started_at"), core::utcText(startedAt)},
        {QStringLiteral("home"), home},
        {QStringLiteral("forwarder"), forwarderJson},
        {QStringLiteral("identity"), core::toJson(identity)},
        {QStringLiteral("gateway"), core::toJson(gateway)},
        {QStringLiteral("gateways"), core::arrayOf(gateways)},
        {QStringLiteral("budgets"), core::arrayOf(budgets)},
        {QStringLiteral("telemetry"), telemetry},
        {QStringLiteral("price_list_date"), priceListDate},
        {QStringLiteral("recording"),
         QJsonObject{{QStringLiteral("ok"), notRecording.isEmpty()}, {QStringLiteral("sentence"), notRecording}}},
        {QStringLiteral("active_agents"), int(active)},
    };
}

}  // namespace service
