// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

namespace demo {

/// Makes the home folder of an invented developer: four agents' config files to route and a few projects with
/// stray keys to find. The keys are random and made on the spot, so they open nothing. Files that are there
/// already are left as they are.
core::Result<void> createDemoHome(const QString &folder);

}  // namespace demo
