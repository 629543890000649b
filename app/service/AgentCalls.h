// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/Changes.h"
#include "agents/Tokens.h"
#include "control/Server.h"
#include "service/ActivityLog.h"
#include "service/PolicyFile.h"
#include "service/Proof.h"
#include "service/RunTokens.h"
#include "service/ServiceStatus.h"

#include <QFileSystemWatcher>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace service {

/// What the calls about agents work with; all of it outlives them.
struct AgentParts {
    agents::Inspector &inspector;
    agents::Router &router;
    const agents::SecretKeeper &keeper;
    const agents::Tokens &tokens;
    RunTokens &runs;
    const ServiceStatus &status;
    ActivityLog &log;
    const PolicyFile &policy;
};

/// The calls about agents: list, preview, route, restore, a new token, a run. Each change is journalled by the router
/// and noted in the activity log. Main thread; lives as long as the server.
class AgentCalls {
public:
    /// `changed` runs after each change, with the agents as they are now.
    AgentCalls(const AgentParts &parts, std::function<void(const QJsonArray &agents)> changed);

    void registerWith(control::Server &server);
    /// Looks at every agent again, tells of changes and watches the files that exist now.
    void refresh();
    QJsonArray list() const;
    /// An agent was seen to run in this folder. Cheap where it is the same again.
    void noteFolder(const std::string &agent, const std::string &folder);
    /// The forwarder has moved: agents that were routed to `oldBase` are routed to where it is now.
    void followTo(const QString &oldBase);

private:
    void preview(const control::Call &call, control::Reply &reply);
    void change(const control::Call &call, control::Reply &reply);
    void prove(const control::Call &call, control::Reply &reply);
    void run(const control::Call &call, control::Reply &reply);
    void restoreNext(QStringList ids, QJsonObject answer, QPointer<control::Reply> reply);
    void followNext(QStringList ids);
    agents::Changes::Callback answering(const QString &what, control::Reply &reply);
    void log(const QString &what, const QJsonObject &detail);
    QJsonObject listWithPlaces() const;
    QJsonObject done(const QString &what, const agents::Routing &routing);
    void watch();

    AgentParts m_parts;
    agents::Changes m_changes;
    std::function<void(const QJsonArray &)> m_changed;
    Proof m_proof;
    std::pair<std::string, std::string> m_lastSeen;  ///< agent and folder
    QFileSystemWatcher m_files;
    QTimer m_settled;  ///< agents write their files in several steps
    QTimer m_restarts;  ///< a process that has to end is not told of by any file
    QObject m_context;  ///< what waits for the keyring ends with this
    QJsonArray m_last;
};

}  // namespace service
