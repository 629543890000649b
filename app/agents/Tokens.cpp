// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/Tokens.h"

#include "agents/Routes.h"

#include <algorithm>

namespace agents {

namespace {

/// Records of before there were marks tell the hash at the token's own key.
std::string unmarkedHash(const Agent &agent, const configuring::Record &record)
{
    for (const AgentFile &file : agent.files) {
        for (const KeySetting &setting : file.set) {
            const auto key = std::find_if(record.keys.begin(), record.keys.end(),
                                          [&](const auto &other) { return other.path == setting.key; });
            if (setting.value == QLatin1String("{token}") && key != record.keys.end())
                return key->afterHash;
        }
    }
    return {};
}

/// The token that a value is, or that stands in its path behind "/k/".
std::string tokenIn(const std::string &text)
{
    const std::size_t at = text.find("/k/");
    return at == text.npos ? text : text.substr(at + 3, text.find('/', at + 3) - (at + 3));
}

}  // namespace

Tokens::Tokens(const Catalogue &catalogue, const QString &journalFolder)
    : m_catalogue(catalogue), m_journal(journalFolder)
{
}

std::string Tokens::hashOf(const Agent &agent) const
{
    const auto records = m_journal.records(agent.id);
    if (!records)
        return {};  // the agent's state says so; without its record nobody can tell that a token is ours
    for (const configuring::Record &record : *records) {
        const QString marked = record.marks.value(mark::tokenHash);
        if (const std::string hash = marked.isEmpty() ? unmarkedHash(agent, record) : marked.toStdString();
            !hash.empty())
            return hash;
    }
    return {};
}

std::map<std::string, std::string> Tokens::hashes() const
{
    std::map<std::string, std::string> hashes;
    for (const Agent &agent : m_catalogue) {
        if (const std::string hash = hashOf(agent); !hash.empty())
            hashes[agent.id.toStdString()] = hash;
    }
    return hashes;
}

std::set<std::string> Tokens::passthrough() const
{
    std::set<std::string> ids;
    for (const Agent &agent : m_catalogue) {
        if (agent.otherWays.empty())
            continue;
        const auto records = m_journal.records(agent.id);
        const Way *way = records ? findWay(agent, wayOf(*records)) : nullptr;
        if (way && way->passthrough)
            ids.insert(agent.id.toStdString());
    }
    return ids;
}

core::Result<core::Secret> Tokens::tokenOf(const QString &id) const
{
    const auto agent = findAgent(m_catalogue, id);
    if (!agent)
        return agent.error();
    const std::string hash = hashOf(**agent);
    const auto records = m_journal.records(id);
    for (const configuring::Record &record : records ? *records : std::vector<configuring::Record>()) {
        const auto leaves = leavesOf(record.path, record.format);
        for (const configuring::Leaf &leaf : leaves ? *leaves : std::vector<configuring::Leaf>()) {
            const std::string token = leaf.kind == configuring::Leaf::Kind::Text ? tokenIn(leaf.text) : std::string();
            if (!token.empty() && core::sha256Hex(token) == hash)
                return core::Secret(token);
        }
    }
    return core::Error{core::ErrorKind::NotFound,
                       QStringLiteral("The settings of %1 hold no token of Spotmeter.").arg((*agent)->name)};
}

}  // namespace agents
