// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace desktop {

/// Opens a file at a line in the first editor found that can do so, else in whatever the system opens it with.
void openAtLine(const QString &path, int line);

}  // namespace desktop
