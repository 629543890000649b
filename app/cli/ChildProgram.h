// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QMap>
#include <QStringList>

namespace cli {

/// Runs a program in this terminal, with these variables besides ours, and waits for its end. Ctrl-C is the program's.
/// Answers with its exit code, or 128 and the number of the signal that ended it, as a shell would.
core::Result<int> runInTerminal(const QString &program, const QStringList &arguments,
                                const QMap<QString, QString> &variables);

}  // namespace cli
