// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ForwarderInfo.h"
#include "core/Identity.h"
#include "core/Usage.h"
#include "models/Tone.h"

#include <QObject>
#include <QString>

namespace models {

enum class ForwarderState { Listening, Paused, Failed, Draining };

/// The service as it describes itself.
struct ServiceStatus {
    QString version;
    bool demo = false;
    ForwarderState forwarder = ForwarderState::Failed;
    QString forwarderAddress;  ///< "127.0.0.1:4117"
    QString forwarderSentence;  ///< what is the matter, empty when listening
    bool recording = true;
    QString recordingSentence;
    int activeAgents = 0;
    core::Identity identity;
    core::GatewayInfo gateway;  ///< the preferred one
    std::vector<core::GatewayUse> gateways;
    std::vector<core::Refusals> refusals;
    QString priceListDate;  ///< of the bundled prices, "2026-11-22"
};

/// Who, where and whether it works, as sentences for the window and the tray. There is no connection
/// before the first answer of the service, and after it is lost; then lostSentence() says so. Main thread.
class StatusModel : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void set(ServiceStatus status);
    void setLost(const QString &sentence);
    void setToday(core::UsageRow today);

    bool isConnected() const { return m_connected; }
    const ServiceStatus &status() const { return m_status; }
    QString lostSentence() const;

    QString forwarderLine() const;  ///< "Forwarding on 127.0.0.1:4117"
    Tone forwarderTone() const;
    QString identityLine() const;  ///< "alice@example.com · example.ts.net"
    QString gatewayLine() const;  ///< "Gateway ai.example.ts.net · direct, 4 ms"
    QString todayLine() const;  ///< "Today $4.12 · 1.9 M tokens · 2 agents active"

Q_SIGNALS:
    void changed();

private:
    ServiceStatus m_status;
    core::UsageRow m_today;
    bool m_connected = false;
    QString m_lost;
};

/// "4 ms"; empty if the gateway never answered.
QString latencyText(const core::GatewayInfo &gateway);
/// "direct, 4 ms": what tailscaled does not tell is left out.
QString reachText(const core::GatewayInfo &gateway);

QString stateText(core::GatewayState state);
Tone toneOf(core::GatewayState state);
QString stateText(core::TailnetState state);
Tone toneOf(core::TailnetState state);

}  // namespace models
