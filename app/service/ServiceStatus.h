// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Budget.h"
#include "core/ForwarderInfo.h"
#include "core/Identity.h"
#include "core/Result.h"

#include <QJsonObject>

#include <map>
#include <string>

namespace service {

enum class ForwarderState { Listening, Paused, Failed, Draining };

/// Everything GET /v1/status tells, as one value. See control/Api.h for its shape.
struct ServiceStatus {
    bool demo = false;
    QString home;  ///< the data folder
    qint64 startedAt = 0;
    ForwarderState forwarder = ForwarderState::Failed;
    int port = 0;
    QString forwarderSentence;
    int openStreams = 0;
    int refused = 0;
    std::vector<core::Refusals> refusals;
    core::Identity identity;
    core::GatewayInfo gateway;  ///< the preferred one
    std::vector<core::GatewayUse> gateways;
    std::vector<core::BudgetState> budgets;
    QJsonObject telemetry;  ///< as exporting::Exporter tells it
    QString priceListDate;  ///< of the bundled prices, "2026-11-22"
    QString notRecording;  ///< why not; empty while recording works
    std::map<std::string, qint64> lastSeen;  ///< agent → UTC ms of its last exchange

    QString baseUrl() const { return QStringLiteral("http://127.0.0.1:%1").arg(port); }
    core::Result<void> listening() const;  ///< why no agent can be routed to the forwarder, if none can
    QJsonObject toJson(qint64 nowMs) const;
};

}  // namespace service
