// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/Catalogue.h"
#include "agents/Surroundings.h"
#include "core/Secret.h"

#include <QMap>

namespace agents {

/// Everything that it takes to start an agent routed, without touching a file.
struct Run {
    QStringList programs;  ///< names to look for in the user's own PATH
    QString binary;  ///< where we found it, for when none of them is there
    QMap<QString, QString> variables;  ///< the token is among them
    QStringList arguments;  ///< before the user's own; seen by everybody on the machine
};

/// BadInput for an agent that can be routed by its files only.
core::Result<Run> runOf(const Agent &agent, const Surroundings &surroundings, const QString &base, const QString &model,
                        const core::Secret &token);

}  // namespace agents
