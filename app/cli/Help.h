// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace cli {

void printHelp(Console &console, const std::vector<Command> &commands);
void printHelp(Console &console, const Command &command);

/// The options that every command takes.
std::vector<QCommandLineOption> commonOptions();

/// The name that was probably meant by a mistyped one; empty if none is near.
QString nearestName(const QString &typed, const std::vector<Command> &commands);

}  // namespace cli
