// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/Catalogue.h"
#include "agents/Surroundings.h"
#include "configuring/Journal.h"
#include "core/AgentInfo.h"
#include "core/GatewayInfo.h"
#include "core/Secret.h"

#include <map>

namespace agents {

enum class Direction { On, Off };

/// What routing or restoring an agent did.
struct Routing {
    core::AgentInfo agent;  ///< as it stands now
    std::vector<core::FilePreview> files;  ///< what was changed; tokens are shown as ****
    QStringList conflicts;  ///< keys that were left as they are because somebody changed them since
};

/// Routes agents through the forwarder by editing their config files, and gives back what was there. All state of
/// agents is in those files and in the journal. The catalogue outlives the router; one thread.
/// `baseUrl` is the forwarder's root, "http://127.0.0.1:4117"; each agent gets its own path below it, /a/<id>.
class Router {
public:
    Router(const Catalogue &catalogue, Surroundings surroundings, const QString &journalFolder);

    /// What the gateway offers now, for agents whose settings must name a model.
    void setModels(std::vector<core::GatewayModel> models) { m_models = std::move(models); }

    /// Every agent of the catalogue as it stands, those that are here first. Reads files only: runs and creates
    /// nothing.
    std::vector<core::AgentInfo> inspect(const QString &baseUrl) const;

    core::Result<std::vector<core::FilePreview>> preview(const QString &id, Direction direction,
                                                         const QString &baseUrl) const;

    /// Gives the agent a new random token and edits all its files, or none. Does nothing for an agent that is
    /// routed already; one whose keys were changed, or that has an older address, is restored first.
    core::Result<Routing> route(const QString &id, const QString &baseUrl) const;

    /// Puts a new token in the place of the old one; the old one is not admitted any more. Conflict unless routed.
    core::Result<Routing> rotate(const QString &id, const QString &baseUrl) const;

    /// Takes our keys out again; the exact bytes of before if nobody else changed the files.
    core::Result<Routing> restore(const QString &id) const;

    /// The local token in the settings of a routed agent. NotFound if it has none of ours.
    core::Result<core::Secret> tokenOf(const QString &id) const;

    /// Every agent that has been changed, in the catalogue's order.
    QStringList changedAgents() const;

    /// The config files of all agents, and their folders if those exist: what to watch for changes.
    QStringList watchedPaths() const;

    /// SHA-256 of the token of each agent that is routed: what the forwarder admits.
    std::map<std::string, std::string> tokenHashes() const;

private:
    core::Result<const Agent *> find(const QString &id) const;
    core::AgentInfo inspect(const Agent &agent, const QString &baseUrl) const;
    core::Result<QStringList> restoreFiles(const Agent &agent, std::vector<core::FilePreview> *files) const;
    core::Result<std::vector<core::FilePreview>> previewOn(const Agent &agent, const QString &baseUrl) const;
    core::Result<std::vector<core::FilePreview>> previewOff(const Agent &agent) const;

    const Catalogue &m_catalogue;
    Surroundings m_surroundings;
    std::vector<core::GatewayModel> m_models;
    configuring::Journal m_journal;
};

}  // namespace agents
