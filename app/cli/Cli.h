// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

#include <QStringList>

namespace cli {

/// The whole program: finds the command, reads its options, runs it.
ExitCode run(const QStringList &arguments);

}  // namespace cli
