// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/Catalogue.h"
#include "agents/Processes.h"
#include "agents/Surroundings.h"
#include "configuring/Journal.h"
#include "core/AgentInfo.h"

#include <map>

namespace agents {

/// How the agents of the catalogue stand on this machine. Reads their files and the journal and looks at what runs;
/// runs and creates nothing. The catalogue outlives it; one thread.
class Inspector {
public:
    Inspector(const Catalogue &catalogue, Surroundings surroundings, const QString &journalFolder);

    /// Every agent as it stands, those that are here first.
    std::vector<core::AgentInfo> inspect(const QString &baseUrl) const;
    core::Result<core::AgentInfo> inspect(const QString &id, const QString &baseUrl) const;

    /// An agent was seen to run in this folder, whose own settings may be stronger. Whether that is news.
    bool noteFolder(const QString &id, const QString &folder);
    /// Agents that routing here does not reach.
    std::vector<Elsewhere> elsewhere() const;

    /// Every agent that has been changed, in the catalogue's order.
    QStringList changedAgents() const;
    /// The config files of all agents and their folders, or the nearest folder that exists: what to watch for changes.
    QStringList watchedPaths() const;

private:
    core::AgentInfo inspect(const Agent &agent, const Surroundings &surroundings, const QString &baseUrl) const;

    const Catalogue &m_catalogue;
    Surroundings m_surroundings;
    std::map<QString, QStringList> m_folders;  ///< agent → where it was seen, the latest first
    configuring::Journal m_journal;
};

}  // namespace agents
