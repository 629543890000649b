// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

#include "core/Usage.h"

namespace cli {

/// How a run is named on the command line: the beginning of its session, or its process.
QString shortRunName(const std::string &id);

/// The exchanges of one run of these, named by its id or by how its session begins.
ExitCode showRun(const Call &call, const std::vector<core::RunSummary> &runs, const QString &name);

}  // namespace cli
