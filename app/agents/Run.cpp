// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/Run.h"

#include "agents/Detection.h"
#include "agents/Routes.h"

namespace agents {

namespace {

bool hasWhatItNeeds(const RunSetting &run, const Surroundings &surroundings)
{
    if (run.neededFile.isEmpty())
        return true;
    const auto leaves = leavesOf(surroundings.expand(run.neededFile), run.neededFormat);
    const configuring::Leaf *leaf = leaves ? configuring::find(*leaves, run.neededKey) : nullptr;
    return leaf && leaf->text == run.neededValue.toStdString();
}

}  // namespace

core::Result<Run> runOf(const Agent &agent, const Surroundings &surroundings, const QString &base, const QString &model,
                        const core::Secret &token)
{
    if (!agent.run) {
        return core::Error{core::ErrorKind::BadInput,
                           QStringLiteral("%1 takes its address from its files alone. Route it with `spotmeter agents "
                                          "enable %2`, and restore it afterwards.")
                               .arg(agent.name, agent.id)};
    }
    if (!hasWhatItNeeds(*agent.run, surroundings)) {
        return core::Error{core::ErrorKind::BadInput,
                           QStringLiteral("%1 can be started so only if \"%2\" in %3 is \"%4\", which no variable can "
                                          "set. Route it with `spotmeter agents enable %5` instead.")
                               .arg(agent.name, QString::fromStdString(configuring::pathText(agent.run->neededKey)),
                                    surroundings.expand(agent.run->neededFile), agent.run->neededValue, agent.id)};
    }
    const Filling filling{base, QString::fromUtf8(token.expose().data(), qsizetype(token.expose().size())), model};
    Run run{agent.binaries, detect(agent, surroundings).binary, {}, {}};
    for (const auto &[name, value] : agent.run->variables)
        run.variables.insert(name, filled(value, filling));
    for (const QString &argument : agent.run->arguments)
        run.arguments.append(filled(argument, filling));
    return run;
}

}  // namespace agents
