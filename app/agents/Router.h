// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/Catalogue.h"
#include "agents/Inspector.h"
#include "agents/Routes.h"
#include "agents/Run.h"
#include "agents/Surroundings.h"
#include "configuring/Journal.h"
#include "core/AgentInfo.h"
#include "core/GatewayInfo.h"

namespace agents {

enum class Direction { On, Off };

/// What is wished for an agent.
struct Wish {
    QString id;
    QString baseUrl;  ///< the forwarder's root, "http://127.0.0.1:4117"; each agent gets its own path below it, /a/<id>
    QString way = {};  ///< of its ways; empty = the one it has, or else what suits the gateway
};

/// A change of all files of an agent, worked out in memory.
struct Plan {
    Wish wish;
    std::vector<configuring::Change> changes;  ///< with sealed records
    std::vector<std::string> secrets;  ///< what was sealed: to be kept elsewhere before the plan is carried out
    std::vector<core::FilePreview> files;
};

/// What routing or restoring an agent did.
struct Routing {
    core::AgentInfo agent;  ///< as it stands now
    std::vector<core::FilePreview> files;  ///< what was changed; tokens are shown as ****
    QStringList conflicts;  ///< keys that were left as they are because somebody changed them since
};

/// Routes agents through the forwarder by editing their config files, and gives back what was there. All state of
/// agents is in those files and in the journal. Catalogue and inspector outlive the router; one thread. Nothing here
/// waits: Changes.h does these steps in their order, with the secrets in between.
class Router {
public:
    Router(const Catalogue &catalogue, Surroundings surroundings, const Inspector &inspector,
           const QString &journalFolder);

    /// What the gateway offers now, for agents whose settings must name a model.
    void setModels(std::vector<core::GatewayModel> models) { m_models = std::move(models); }
    /// For people; touches nothing. `replacesSecrets` tells whether a plan would have any.
    core::Result<std::vector<core::FilePreview>> preview(const Wish &wish, Direction direction,
                                                         bool *replacesSecrets = nullptr) const;

    /// The way that is wished for; else the one it has; else the first, unless the gateway serves its API only to
    /// callers who bring their own login.
    core::Result<QString> wayFor(const Wish &wish) const;
    /// Whether the wish is what already is; then there is nothing to plan.
    bool isFulfilled(const Wish &wish) const;
    /// With a new random token. Conflict for an agent with records: it is restored first.
    core::Result<Plan> plan(const Wish &wish) const;
    /// Edits all files or none. `sealedIn` tells where the plan's secrets are now.
    core::Result<Routing> carryOut(Plan plan, const QString &sealedIn) const;

    /// Where the secrets are that restore() needs; empty if it needs none.
    core::Result<QString> sealedIn(const QString &id) const;
    /// Takes our keys out again; the exact bytes of before if nobody else changed the files. Without the secrets, keys
    /// that had one are taken out and named.
    core::Result<Routing> restore(const QString &id, const std::vector<std::string> *secrets) const;

    /// How the agent is started routed for one run, with this token.
    core::Result<Run> run(const QString &id, const QString &baseUrl, const core::Secret &token) const;

private:
    core::Result<Filling> fillingFor(const Agent &agent, const Wish &wish, const QString &token) const;
    core::Result<QStringList> restoreFiles(const Agent &agent, const std::vector<std::string> *secrets,
                                           std::vector<core::FilePreview> *files) const;
    core::Result<std::vector<core::FilePreview>> previewOn(const Agent &agent, const Wish &wish,
                                                           bool *replacesSecrets) const;
    core::Result<std::vector<core::FilePreview>> previewOff(const Agent &agent) const;

    const Catalogue &m_catalogue;
    Surroundings m_surroundings;
    const Inspector &m_inspector;
    std::vector<core::GatewayModel> m_models;
    configuring::Journal m_journal;
};

}  // namespace agents
