// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Paths.h"

namespace bench {

/// Fills a history with so many exchanges over a year, unless it is there already.
int fill(const core::Paths &paths, qint64 count);

/// What stands around the window, in a process of its own: a service that answers at once, a tray host on the session
/// bus, and, when asked by POST /v1/scan, a stream of `perSecond` exchanges that are recorded and told, as the real
/// service does. Prints "registered <ns>" (monotonic clock) when an icon has come. Ends with its standard input.
int serve(int argc, char **argv, const core::Paths &paths, int perSecond);

}  // namespace bench
