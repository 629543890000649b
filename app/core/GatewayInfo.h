// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ApiFormat.h"
#include "core/Money.h"
#include "core/Price.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core {

/// A model the gateway lets this caller use.
struct GatewayModel {
    QString id;
    QString provider;  ///< "anthropic"
    QStringList endpoints;  ///< "/v1/messages", …
    bool requiresClientAuth = false;  ///< the caller's own subscription login is passed through
    std::optional<ModelPrice> price;
};

/// A token bucket that refills continuously up to its capacity; it never "resets at midnight".
struct QuotaBucket {
    QString name;
    Money balance;  ///< may be slightly negative
    Money capacity;
    QString rate;  ///< as the gateway words it, "$5.00/day"
    Money elsewhere = {};  ///< fallen since the service runs, beyond what this machine's own traffic cost

    friend bool operator==(const QuotaBucket &, const QuotaBucket &) = default;
};

enum class GatewayState { NotConfigured, NotFound, Unreachable, Denied, Ready };

/// How far the last round of questions came; each step includes those before it.
enum class GatewayStep { Nowhere, Located, Connected, Answered, Admitted, Listed };

/// How the tailnet carries packets to a machine: at once, or over a relay, which takes longer.
enum class TailnetPath { Unknown, Direct, Relayed };

/// What is known of the gateway right now. A value, replaced as a whole.
struct GatewayInfo {
    GatewayState state = GatewayState::NotConfigured;
    QString url;  ///< "http://ai.tail1234.ts.net"
    QString address;  ///< the verified address that is dialled, "100.64.0.7:80"
    QString
        knownAs;  ///< whose address it is: "ai.tail1234.ts.net (tag:aperture)", "svc:ai"; empty if not in the tailnet
    GatewayStep step = GatewayStep::Nowhere;
    TailnetPath path = TailnetPath::Unknown;  ///< unknown while nothing flows, and for a service's address
    bool demo = false;
    int latencyMs = -1;  ///< of the last /v1/models; -1 = never answered
    std::vector<GatewayModel> models;
    std::vector<QuotaBucket> quotas;
    QString quotaNote;  ///< why there are no quotas: "not offered", "format not recognised"
    QStringList connectors;  ///< "github (connected)"; empty where the gateway offers none
    QString sentence;  ///< what is the matter, empty when ready
    QString remedy;
};

QString name(GatewayState state);
std::optional<GatewayState> gatewayStateFromName(const QString &name);
QString name(GatewayStep step);
std::optional<GatewayStep> gatewayStepFromName(const QString &name);
QString name(TailnetPath path);
std::optional<TailnetPath> tailnetPathFromName(const QString &name);

}  // namespace core
