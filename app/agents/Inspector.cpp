// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/Inspector.h"

#include "agents/Routes.h"
#include "agents/States.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace agents {

using core::AgentState;

Inspector::Inspector(const Catalogue &catalogue, Surroundings surroundings, const QString &journalFolder)
    : m_catalogue(catalogue), m_surroundings(std::move(surroundings)), m_journal(journalFolder)
{
}

core::Result<core::AgentInfo> Inspector::inspect(const QString &id, const QString &baseUrl) const
{
    const auto agent = findAgent(m_catalogue, id);
    if (!agent)
        return agent.error();
    return inspect(**agent, m_surroundings, baseUrl);
}

core::AgentInfo Inspector::inspect(const Agent &agent, const Surroundings &surroundings, const QString &baseUrl) const
{
    const auto seen = m_folders.find(agent.id);
    return stateOf(agent, surroundings, m_journal.records(agent.id), baseOf(agent, baseUrl),
                   seen == m_folders.end() ? QStringList() : seen->second);
}

std::vector<core::AgentInfo> Inspector::inspect(const QString &baseUrl) const
{
    const Surroundings now = m_surroundings.lookingOnce();
    std::vector<core::AgentInfo> infos;
    for (const Agent &agent : m_catalogue)
        infos.push_back(inspect(agent, now, baseUrl));
    std::stable_partition(infos.begin(), infos.end(),
                          [](const core::AgentInfo &info) { return info.state != AgentState::NotInstalled; });
    return infos;
}

bool Inspector::noteFolder(const QString &id, const QString &folder)
{
    constexpr qsizetype mostFolders = 50;
    QStringList &folders = m_folders[id];
    const bool known = folders.removeOne(folder);
    folders.prepend(folder);
    folders.resize(std::min(folders.size(), mostFolders));
    return !known;
}

std::vector<Elsewhere> Inspector::elsewhere() const
{
    QStringList all;
    for (const auto &[id, folders] : m_folders)
        all += folders;
    all.removeDuplicates();
    return agentsElsewhere(m_catalogue, m_surroundings, all);
}

QStringList Inspector::changedAgents() const
{
    QStringList ids;
    for (const Agent &agent : m_catalogue) {
        const auto records = m_journal.records(agent.id);
        if (!records || !records->empty())
            ids.append(agent.id);
    }
    return ids;
}

QStringList Inspector::watchedPaths() const
{
    QStringList paths;
    for (const Agent &agent : m_catalogue) {
        for (const AgentFile &file : agent.files) {
            const QFileInfo info(pathOf(file, m_surroundings));
            if (info.isFile())
                paths.append(info.filePath());
            QString folder = info.path();
            while (!QFileInfo::exists(folder))  // an agent that comes later makes it
                folder = QFileInfo(folder).path();
            paths.append(folder);
        }
    }
    paths.removeDuplicates();
    return paths;
}

}  // namespace agents
