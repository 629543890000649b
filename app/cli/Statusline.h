// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Paths.h"

namespace cli {

/// What was used today, and in the session that Claude Code names on standard input. A failure must not fill a status
/// bar with sentences, so it is a few words too.
QString statusline(const core::Paths &paths);

}  // namespace cli
