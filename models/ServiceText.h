// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace models {

/// What the service says, in the user's language as far as we know its sentences; the others stay as they are, in
/// English, which is what the service speaks. Cheap enough to be called whenever a text is shown.
QString serviceText(const QString &text);

}  // namespace models
