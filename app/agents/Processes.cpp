// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/Processes.h"

#include <QFileInfo>

#include <algorithm>

namespace agents {

namespace {

/// A native program by its own name, a script by its file: …/bin/gemini, …/node_modules/@google/gemini-cli/….
bool runs(const Agent &agent, const platform::RunningProcess &process)
{
    std::vector<std::string> places{process.executable};
    for (std::size_t i = 0; i < std::min<std::size_t>(2, process.arguments.size()); ++i)
        places.push_back(process.arguments[i]);
    return std::any_of(places.begin(), places.end(), [&agent](const std::string &text) {
        const QString place = QString::fromStdString(text);
        return agent.binaries.contains(place.section(u'/', -1))
            || std::any_of(agent.packages.begin(), agent.packages.end(), [&place](const QString &package) {
                   return place.contains(QStringLiteral("/node_modules/") + package + u'/');
               });
    });
}

std::vector<platform::RunningProcess> processesNow(const Surroundings &surroundings)
{
    return surroundings.processes ? surroundings.processes() : std::vector<platform::RunningProcess>();
}

}  // namespace

std::optional<qint64> startedBefore(const Agent &agent, const Surroundings &surroundings, qint64 changedAtMs)
{
    constexpr qint64 slackMs = 50;  // start times are told in clock ticks
    for (const platform::RunningProcess &process : processesNow(surroundings)) {
        if (process.sharesLoopback && process.startedAtMs + slackMs < changedAtMs && runs(agent, process))
            return process.pid;
    }
    return {};
}

std::vector<Elsewhere> agentsElsewhere(const Catalogue &catalogue, const Surroundings &surroundings,
                                       const QStringList &folders)
{
    std::vector<Elsewhere> found;
    for (const platform::RunningProcess &process : processesNow(surroundings)) {
        const auto agent = std::find_if(catalogue.begin(), catalogue.end(),
                                        [&process](const Agent &known) { return runs(known, process); });
        if (!process.sharesLoopback && agent != catalogue.end())
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
