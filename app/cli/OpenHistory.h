// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Paths.h"
#include "storing/History.h"

namespace cli {

/// The history for reading. A file that an older Spotmeter wrote is first brought up to date by the service, which is
/// started for it if it does not run.
core::Result<storing::History> openHistory(const core::Paths &paths);

}  // namespace cli
