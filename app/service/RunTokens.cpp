// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/RunTokens.h"

#include <QJsonObject>

#include <algorithm>

namespace service {

namespace {

constexpr int tokenBytes = 24;

}  // namespace

core::Secret RunTokens::begin(const std::string &agent, int client)
{
    if (!m_tokens.contains(agent))
        m_tokens[agent] = core::Secret(core::randomHex(tokenBytes));
    m_runs[client] = agent;
    return core::Secret(std::string(m_tokens[agent].expose()));
}

void RunTokens::resume(const std::string &agent, const core::Secret &token, int client)
{
    m_tokens[agent] = core::Secret(std::string(token.expose()));
    m_runs[client] = agent;
}

void RunTokens::end(int client)
{
    const auto run = m_runs.find(client);
    if (run == m_runs.end())
        return;
    const std::string agent = run->second;
    m_runs.erase(run);
    if (std::none_of(m_runs.begin(), m_runs.end(), [&agent](const auto &other) { return other.second == agent; }))
        m_tokens.erase(agent);
}

std::map<std::string, std::string> RunTokens::hashes() const
{
    std::map<std::string, std::string> hashes;
    for (const auto &[agent, token] : m_tokens)
        hashes[agent] = core::sha256Hex(token.expose());
    return hashes;
}

QJsonArray RunTokens::toJson() const
{
    QJsonArray runs;
    for (const auto &[client, agent] : m_runs) {
        const std::string_view token = m_tokens.at(agent).expose();
        runs.append(QJsonObject{{QStringLiteral("agent"), QString::fromStdString(agent)},
                                {QStringLiteral("token"), QString::fromLatin1(token.data(), qsizetype(token.size()))}});
    }
    return runs;
}

std::vector<int> RunTokens::clients() const
{
    std::vector<int> clients;
    for (const auto &[client, agent] : m_runs)
        clients.push_back(client);
    return clients;
}

std::vector<HandedRun> handedRuns(const QJsonArray &runs, std::vector<control::Descriptor> &&clients)
{
    std::vector<HandedRun> handed;
    for (std::size_t i = 0; i < clients.size() && i < std::size_t(runs.size()); ++i) {
        const QJsonObject run = runs[qsizetype(i)].toObject();
        handed.push_back({run[QLatin1String("agent")].toString().toStdString(),
                          core::Secret(run[QLatin1String("token")].toString().toStdString()), std::move(clients[i])});
    }
    return handed;
}

}  // namespace service
