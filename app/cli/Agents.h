// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

/// The larger parts of `spotmeter agents`.
namespace cli {

/// The path of one agent's calls on the service's socket.
QString pathOf(const QString &agent);

/// Starts an agent routed for one run, and answers with its exit code, or with ours if it could not be started.
int runAgent(const Call &call, const QString &agent, const QStringList &arguments);

/// Restores every agent that was changed, in this process: for when no service runs. Nothing if one does. The answer has
/// the shape of the service's own.
std::optional<core::Result<QJsonObject>> restoreAllHere(const core::Paths &paths);

}  // namespace cli
