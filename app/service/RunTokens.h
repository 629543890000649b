// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/Descriptors.h"
#include "core/Secret.h"

#include <QJsonArray>

#include <map>
#include <string>
#include <vector>

namespace service {

/// A run that an older service leaves to a newer one.
struct HandedRun {
    std::string agent;
    core::Secret token;
    control::Descriptor client;
};

/// The tokens of agents that were started routed for one run: in memory only, gone with the run. Runs of one agent at
/// the same time share a token. A run is known by the open file over which its client asked for it. Main thread.
class RunTokens {
public:
    /// The token of the agent's runs; a new one for the first of them. Each call needs its end().
    core::Secret begin(const std::string &agent, int client);
    /// A run goes on here that was begun elsewhere. Needs its end() too.
    void resume(const std::string &agent, const core::Secret &token, int client);
    void end(int client);

    /// Agent id → SHA-256 of its runs' token.
    std::map<std::string, std::string> hashes() const;

    /// For a newer service: [{"agent","token"}], and in the same order the clients. Not for any file.
    QJsonArray toJson() const;
    std::vector<int> clients() const;

private:
    std::map<int, std::string> m_runs;  ///< client → agent
    std::map<std::string, core::Secret> m_tokens;
};

/// What toJson() said, beside the clients that came with it.
std::vector<HandedRun> handedRuns(const QJsonArray &runs, std::vector<control::Descriptor> &&clients);

}  // namespace service
