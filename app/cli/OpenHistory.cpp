// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/OpenHistory.h"

#include "cli/Service.h"
#include "control/Api.h"

namespace cli {

core::Result<storing::History> openHistory(const core::Paths &paths)
{
    auto history = storing::History::open(paths.database());
    if (history || history.error().kind != core::ErrorKind::Unavailable)
        return history;
    if (const auto started = ask(paths, "GET", QLatin1String(control::api::status)); !started)
        return history;
    return storing::History::open(paths.database());
}

}  // namespace cli
