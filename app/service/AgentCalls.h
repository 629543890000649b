// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/Router.h"
#include "control/Server.h"
#include "service/ActivityLog.h"
#include "service/Proof.h"
#include "service/ServiceStatus.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <functional>

namespace service {

/// The calls about agents: list, preview, route, restore, a new token. Each change is journalled by the router and
/// noted in the activity log. Main thread; lives as long as the server.
class AgentCalls {
public:
    /// `changed` runs after each change, with the agents as they are now.
    AgentCalls(agents::Router &router, const ServiceStatus &status, ActivityLog &log,
               std::function<void(const QJsonArray &agents)> changed);

    void registerWith(control::Server &server);
    /// Looks at every agent again, tells of changes and watches the files that exist now.
    void refresh();
    QJsonArray list() const;
    /// The forwarder has moved: agents that were routed to `oldBase` are routed to where it is now.
    void followTo(const QString &oldBase);

private:
    void preview(const control::Call &call, control::Reply &reply);
    void change(const control::Call &call, control::Reply &reply);
    void restoreAll(control::Reply &reply);
    void prove(const control::Call &call, control::Reply &reply);
    void rotate(const control::Call &call, control::Reply &reply);
    QJsonObject done(const QString &what, const agents::Routing &routing);
    void watch();

    agents::Router &m_router;
    const ServiceStatus &m_status;
    ActivityLog &m_log;
    std::function<void(const QJsonArray &)> m_changed;
    Proof m_proof;
    QFileSystemWatcher m_files;
    QTimer m_settled;  ///< agents write their files in several steps
    QJsonArray m_last;
};

}  // namespace service
