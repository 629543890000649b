// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/Processes.h"

#include <QFileInfo>

#include <algorithm>

namespace agents {

namespace {

/// What shows that a process is an agent: a native program by its own name, a script by its file, …/bin/gemini or
/// …/node_modules/@google/gemini-cli/….
class Signs {
public:
    explicit Signs(const Agent &agent)
    {
        for (const QString &binary : agent.binaries)
            m_programs.push_back(binary.toStdString());
        for (const QString &package : agent.packages)
            m_folders.push_back("/node_modules/" + package.toStdString() + '/');
    }

    bool areOf(const platform::RunningProcess &process) const
    {
        const std::size_t words = std::min<std::size_t>(2, process.arguments.size());
        return areIn(process.executable)
            || std::any_of(process.arguments.begin(), process.arguments.begin() + std::ptrdiff_t(words),
                           [this](const std::string &word) { return areIn(word); });
    }

private:
    bool areIn(std::string_view place) const
    {
        const std::string_view name = place.substr(place.rfind('/') + 1);
        return std::find(m_programs.begin(), m_programs.end(), name) != m_programs.end()
            || std::any_of(m_folders.begin(), m_folders.end(),
                           [place](const std::string &folder) { return place.find(folder) != place.npos; });
    }

    std::vector<std::string> m_programs;
    std::vector<std::string> m_folders;
};

std::vector<platform::RunningProcess> processesNow(const Surroundings &surroundings)
{
    return surroundings.processes ? surroundings.processes() : std::vector<platform::RunningProcess>();
}

}  // namespace

std::optional<qint64> startedBefore(const Agent &agent, const Surroundings &surroundings, qint64 changedAtMs)
{
    constexpr qint64 slackMs = 50;  // start times are told in clock ticks
    const Signs signs(agent);
    for (const platform::RunningProcess &process : processesNow(surroundings)) {
        if (process.sharesLoopback && process.startedAtMs + slackMs < changedAtMs && signs.areOf(process))
            return process.pid;
    }
    return {};
}

std::vector<Elsewhere> agentsElsewhere(const Catalogue &catalogue, const Surroundings &surroundings,
                                       const QStringList &folders)
{
    std::vector<Elsewhere> found;
    for (const platform::RunningProcess &process : processesNow(surroundings)) {
        if (process.sharesLoopback)
            continue;
        const auto agent = std::find_if(catalogue.begin(), catalogue.end(),
                                        [&process](const Agent &known) { return Signs(known).areOf(process); });
        if (agent != catalogue.end())
            found.push_back(
                {QStringLiteral("%1 runs in a container (process %2), whose 127.0.0.1 is not this machine's, "
                                "so it does not go through Spotmeter.")
                     .arg(agent->name)
                     .arg(process.pid),
                 QStringLiteral("Run the container with the host's network, and route the agent in there by "
                                "hand; or run the agent outside of it.")});
    }
    for (const QString &folder : folders) {
        if (QFileInfo::exists(folder + QStringLiteral("/.devcontainer"))
            || QFileInfo::exists(folder + QStringLiteral("/.devcontainer.json")))
            found.push_back(
                {QStringLiteral("%1 has a dev container. Agents inside it have a 127.0.0.1 of their own and "
                                "do not go through Spotmeter.")
                     .arg(folder),
                 QStringLiteral("Add \"runArgs\": [\"--network=host\"] to its devcontainer.json, and route "
                                "the agents in there by hand.")});
    }
    if (surroundings.variables.contains(QStringLiteral("WSL_DISTRO_NAME")))
        found.push_back({QStringLiteral("This is a WSL. Agents on the Windows side are not routed from here."),
                         QStringLiteral("Install Spotmeter there too, or run the agents in the WSL.")});
    if (QFileInfo::exists(surroundings.home + QStringLiteral("/.vscode-server")))
        found.push_back({QStringLiteral("An editor works on this machine over SSH. Its agents run here and are routed "
                                        "here; those on the machine in front of you are not."),
                         QStringLiteral("Install Spotmeter on that machine too.")});
    return found;
}

}  // namespace agents
