// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/Run.h"

#include "agents/Detection.h"
#include "agents/Routes.h"

namespace agents {

core::Result<Run> runOf(const Agent &agent, const Surroundings &surroundings, const QString &base, const QString &model,
                        const core::Secret &token)
{
    if (!agent.run) {
        return core::Error{core::ErrorKind::BadInput,
                           QStringLiteral("%1 takes its address from its files alone. Route it with `spotmeter agents "
                                          "enable %2`, and restore it afterwards.")
                               .arg(agent.name, agent.id)};
    }
    const Filling filling{base, QString::fromUtf8(token.expose().data(), qsizetype(token.expose().size())), model};
    Run run{agent.binaries, detect(agent, surroundings).binary, {}, {}, {}};
    for (const auto &[name, value] : agent.run->variables)
        run.variables.insert(name, filled(value, filling));
    for (const auto &[name, text] : agent.run->fileVariables)
        run.files.insert(name, filled(text, filling));
    for (const QString &argument : agent.run->arguments)
        run.arguments.append(filled(argument, filling));
    return run;
}

}  // namespace agents
