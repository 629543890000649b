// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/RunTokens.h"

namespace service {

namespace {

constexpr int tokenBytes = 24;

}  // namespace

core::Secret RunTokens::begin(const std::string &agent)
{
    Shared &shared = m_tokens[agent];
    if (shared.runs++ == 0)
        shared.token = core::randomHex(tokenBytes);
    return core::Secret(shared.token);
}

void RunTokens::end(const std::string &agent)
{
    const auto shared = m_tokens.find(agent);
    if (shared != m_tokens.end() && --shared->second.runs == 0)
        m_tokens.erase(shared);
}

std::map<std::string, std::string> RunTokens::hashes() const
{
    std::map<std::string, std::string> hashes;
    for (const auto &[agent, shared] : m_tokens)
        hashes[agent] = core::sha256Hex(shared.token);
    return hashes;
}

}  // namespace service
