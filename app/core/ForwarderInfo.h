// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/GatewayInfo.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace core {

/// Requests that the forwarder refused for one reason, since the service started.
struct Refusals {
    QString reason;  ///< "token", "page", …
    int count = 0;
    qint64 lastAt = 0;  ///< UTC ms
    QString sentence;  ///< what was refused
    QString remedy;  ///< what to do if it should not have been
};

/// One of the gateways that requests may go to, in the order of preference.
struct GatewayUse {
    QString url;
    QString address;  ///< the verified one that is dialled; empty while there is none
    GatewayState state = GatewayState::NotConfigured;  ///< as its list of models was asked for last
    bool reachable = true;  ///< as the last request that was to go there found it
    bool inUse = false;  ///< the next request goes there
    qint64 since = 0;  ///< UTC ms, from when `reachable` holds; 0 = since the start
    QString sentence;  ///< why it is in use, or not
};

QJsonObject toJson(const Refusals &refusals);
QJsonObject toJson(const GatewayUse &use);

/// {"refusals":[…]} of the forwarder and {"gateways":[…]} of GET /v1/status. Tolerant.
std::vector<Refusals> refusalsFromJson(const QJsonObject &forwarder);
std::vector<GatewayUse> gatewayUsesFromJson(const QJsonObject &status);

}  // namespace core
