// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/Router.h"
#include "control/Server.h"
#include "service/ActivityLog.h"
#include "service/ServiceStatus.h"

#include <functional>

namespace service {

/// The calls about agents: list, preview, route, restore. Each change is journalled by the router and noted in the
/// activity log. Main thread; lives as long as the server.
class AgentCalls {
public:
    /// `changed` runs after each change, with the agents as they are now.
    AgentCalls(agents::Router &router, const ServiceStatus &status, ActivityLog &log,
               std::function<void(const QJsonArray &agents)> changed);

    void registerWith(control::Server &server);
    QJsonArray list() const;
    /// The forwarder has moved: agents that were routed to `oldBase` are routed to where it is now.
    void followTo(const QString &oldBase);

private:
    void preview(const control::Call &call, control::Reply &reply);
    void change(const control::Call &call, control::Reply &reply);

    agents::Router &m_router;
    const ServiceStatus &m_status;
    ActivityLog &m_log;
    std::function<void(const QJsonArray &)> m_changed;
};

}  // namespace service
