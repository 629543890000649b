// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/Catalogue.h"
#include "configuring/Journal.h"
#include "core/Secret.h"

#include <map>
#include <set>

namespace agents {

/// The local tokens of routed agents, as the journal (hashes) and the agents' own files (the tokens) tell. Reads only;
/// the catalogue outlives it; one thread.
class Tokens {
public:
    Tokens(const Catalogue &catalogue, const QString &journalFolder);

    /// SHA-256 of the token of each agent that is routed: what the forwarder admits.
    std::map<std::string, std::string> hashes() const;
    /// The routed agents whose own login goes along to the gateway, and whose token stands in the path.
    std::set<std::string> passthrough() const;
    /// The local token in the settings of a routed agent. NotFound if it has none of ours.
    core::Result<core::Secret> tokenOf(const QString &id) const;

private:
    std::string hashOf(const Agent &agent) const;

    const Catalogue &m_catalogue;
    configuring::Journal m_journal;
};

}  // namespace agents
