// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tailnet {

struct Status;

enum class ExitNode { NoneOrOnline, Offline };

/// What a running machine's owner should know although nothing has failed: one sentence each. `nowMs` is UTC.
QStringList warningsFor(const Status &status, ExitNode exitNode, qint64 nowMs);

}  // namespace tailnet
