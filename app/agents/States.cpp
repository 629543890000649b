// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/States.h"

#include "agents/Detection.h"
#include "agents/Needless.h"
#include "agents/Overrides.h"
#include "agents/Processes.h"
#include "agents/Routes.h"

#include <algorithm>

namespace agents {

namespace {

using core::AgentState;
using Records = std::vector<configuring::Record>;

/// What is left to do by hand, and where the values for it are.
QString stepsOf(const Agent &agent, const QStringList &files)
{
    QString steps = agent.steps.join(u' ');
    for (const QString &file : files) {
        if (file.contains(QStringLiteral("/by-hand/")))
            steps += QStringLiteral(" The values file is %1.").arg(file);
    }
    return steps;
}

QString sentenceOfWay(const Agent &agent, const QString &way)
{
    const Way *other = findWay(agent, way);
    const QString meaning = other ? other->sentence : agent.waySentence;
    return QStringList{QStringLiteral("Its requests go through Spotmeter."), meaning, agent.note}
        .join(u' ')
        .simplified();
}

std::vector<core::AgentWay> waysOf(const Agent &agent)
{
    std::vector<core::AgentWay> ways;
    if (!agent.otherWays.empty())
        ways.push_back({QLatin1String(firstWay), agent.waySentence});
    for (const Way &way : agent.otherWays)
        ways.push_back({way.id, way.sentence});
    return ways;
}

void set(core::AgentInfo &info, AgentState state, const QString &sentence, const QString &action = {})
{
    info.state = state;
    info.sentence = sentence;
    info.action = action;
}

/// Our keys are all in place.
void setRouted(core::AgentInfo &info, const Agent &agent, const Surroundings &surroundings, const Records &records,
               const QStringList &folders)
{
    info.way = wayOf(records);
    const Way *way = findWay(agent, info.way);
    if (!way || !way->passthrough)
        info.needless = needlessKeys(agent, surroundings, records);
    if (const auto stronger = overrideOf(agent, surroundings, folders))
        return set(info, AgentState::Overridden, stronger->sentence, stronger->action);
    if (const auto old = startedBefore(agent, surroundings, records.front().writtenAtMs)) {
        return set(
            info, AgentState::NeedsRestart,
            QStringLiteral("It has been running since before it was routed (process %1), so it may still talk to "
                           "its provider itself.")
                .arg(*old),
            QStringLiteral("End %1 and start it again.").arg(agent.name));
    }
    set(info, AgentState::Routed, sentenceOfWay(agent, info.way), stepsOf(agent, info.files));
}

}  // namespace

core::AgentInfo stateOf(const Agent &agent, const Surroundings &surroundings, const core::Result<Records> &records,
                        const QString &base, const QStringList &folders)
{
    const QString correctIt = QStringLiteral("Once that is put right, it is looked at again.");
    const Installation installation = detect(agent, surroundings);
    core::AgentInfo info{agent.id, agent.name, installation.version, AgentState::Direct, {}, {}};
    info.ways = waysOf(agent);
    const QString way = records ? wayOf(*records) : QString();
    const std::vector<AgentFile> &files = filesOf(agent, way);
    for (const AgentFile &file : files)
        info.files.append(pathOf(file, surroundings));
    const bool changed = records && !records->empty();
    const auto why = !records ? core::Result<QString>(records.error())
        : changed             ? driftSentence(files, surroundings, base, *records)
                              : core::Result<QString>(QString());
    if (installation.found && records && !agent.cannot.isEmpty())
        set(info, AgentState::CannotRoute, agent.cannot,
            QStringLiteral("Use another agent where requests must go through the gateway."));
    else if (!installation.found && records && !changed)
        set(info, AgentState::NotInstalled, QStringLiteral("%1 was not found on this machine.").arg(agent.name),
            QStringLiteral("Once it is installed, it can be routed here."));
    else if (!why)
        set(info, AgentState::Unreadable, why.error().message, correctIt);
    else if (!why->isEmpty())
        set(info, AgentState::Drifted, *why,
            QStringLiteral("Route it again, or restore it to keep what is there now."));
    else if (changed)
        setRouted(info, agent, surroundings, *records, folders);
    else if (const auto elsewhere = elsewhereSentence(agent, surroundings); !elsewhere)
        set(info, AgentState::Unreadable, elsewhere.error().message, correctIt);
    else if (!elsewhere->isEmpty())
        set(info, AgentState::RoutedElsewhere, *elsewhere,
            QStringLiteral("Route it, and they go through Spotmeter; restoring it gives this address back."));
    else
        set(info, AgentState::Direct, QStringLiteral("It talks to its provider itself."),
            QStringLiteral("Route it to use the gateway's key and to see what it uses."));
    return info;
}

}  // namespace agents
