// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/Server.h"
#include "core/Clock.h"
#include "core/Paths.h"
#include "core/Settings.h"
#include "exporting/Exporter.h"
#include "forwarding/Forwarder.h"
#include "gateway/QuotaWatch.h"
#include "metering/PriceBook.h"
#include "service/ActivityLog.h"
#include "service/AgentCalls.h"
#include "service/Attribution.h"
#include "service/Budgets.h"
#include "service/DemoWorld.h"
#include "service/GatewayKeys.h"
#include "service/GatewaySet.h"
#include "service/GrantHistory.h"
#include "service/GuardLog.h"
#include "service/HandOver.h"
#include "service/ImportJobs.h"
#include "service/InheritedRuns.h"
#include "service/KeyCalls.h"
#include "service/PolicyFile.h"
#include "service/RefusalCounts.h"
#include "service/ServiceStatus.h"
#include "service/StopSignals.h"
#include "service/TailnetCalls.h"
#include "storing/StoreService.h"
#include "tailnet/LiveStatus.h"

#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <memory>

namespace service {

/// The service's composition root: owns every part by value in the order of construction and makes every connection.
/// Nothing includes it but main. Main thread.
class Service final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Service)

public:
    /// Opens everything. Fails with a sentence if another service runs in this home, or if the home or its settings
    /// cannot be used; a taken port or a damaged database is a state of the running service instead.
    static core::Result<std::unique_ptr<Service>> start(const core::Paths &paths, const core::Clock &clock,
                                                        Heritage heritage = {});
    ~Service() override;

Q_SIGNALS:
    void settled();  ///< the tailnet and the gateway have been asked for the first time, however that went
    void finished();  ///< drained: time to go

private:
    Service(const core::Clock &clock, const core::Paths &paths, const core::Settings &settings,
            std::unique_ptr<QLockFile> lock, std::unique_ptr<DemoWorld> demo, agents::Catalogue catalogue,
            metering::PriceBook prices, Heritage heritage);

    void connectParts();
    void connectBudgets();
    void setBudgets();
    void applyHistorySettings();
    void registerCalls();
    void openForwarder();
    void serve();
    forwarding::Events forwarderEvents();
    QString portHolder() const;
    void countRefusals();
    void applyForwarding();
    void refreshGateway();
    void onGateway(core::GatewayInfo info);
    gateway::Facts facts() const;
    void onGuarded(const forwarding::GuardNote &note);
    void onExchanges(std::vector<core::Exchange> &&exchanges);
    void askGatewayWithin(int ms);
    void announceStatus();
    void announceNow();
    void changeSettings(const control::Call &call, control::Reply &reply);
    void useSettings(const core::Settings &settings);
    void onPolicy();
    void pause(const control::Call &call, control::Reply &reply);
    void handOver(control::Reply &reply);
    void leave();
    void drain();
    void end();
    core::Settings effectiveSettings() const;
    QJsonObject statusJson();

    const core::Clock &m_clock;
    core::Paths m_paths;
    PolicyFile m_policy;
    core::Settings m_own;  ///< as the user has set them
    core::Settings m_settings;  ///< in force: with the policy over them
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<DemoWorld> m_demo;  ///< none in real mode
    StopSignals m_signals;
    ActivityLog m_log;
    ServiceStatus m_status;
    metering::PriceBook m_prices;
    storing::StoreService m_store;
    Attribution m_attribution;
    tailnet::LiveStatus m_tailnet;
    GatewayKeys m_gatewayKeys;
    GatewaySet m_gateways;
    gateway::QuotaWatch m_quotaWatch;
    GrantHistory m_grants;
    agents::Catalogue m_catalogue;
    agents::Inspector m_inspector;
    agents::Router m_router;
    keyring::Keyring m_keyring;
    agents::SecretKeeper m_keeper;
    agents::Tokens m_tokens;
    RunTokens m_runs;
    InheritedRuns m_inheritedRuns;
    AgentCalls m_agentCalls;
    TailnetCalls m_tailnetCalls;
    ImportJobs m_imports;
    Budgets m_budgets;
    exporting::Exporter m_exporter;
    KeyCalls m_keys;
    RefusalCounts m_refusals;
    Heritage m_heritage;
    GuardLog m_guard;
    std::unique_ptr<forwarding::Forwarder> m_forwarder;
    control::Server m_server;
    HandOver m_handOver;
    QTimer m_portRetry;
    QTimer m_poll;
    QTimer m_forget;
    QTimer m_announce;
    bool m_changedSinceAnnounced = false;
    bool m_serves = false;  ///< the gateway was asked for, and agents are answered
    bool m_leaving = false;
    bool m_ending = false;
};

}  // namespace service
