// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"

#include <map>
#include <string>

namespace service {

/// The tokens of agents that were started routed for one run: in memory only, gone with the run. Runs of one agent at
/// the same time share a token. Main thread.
class RunTokens {
public:
    /// The token of the agent's runs; a new one for the first of them. Each call needs its end().
    core::Secret begin(const std::string &agent);
    void end(const std::string &agent);

    /// Agent id → SHA-256 of its runs' token.
    std::map<std::string, std::string> hashes() const;

private:
    struct Shared {
        std::string token;
        int runs = 0;
    };
    std::map<std::string, Shared> m_tokens;
};

}  // namespace service
