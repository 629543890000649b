// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Identity.h"

namespace tailnet {

/// Gives the identity a state together with that state's sentence and remedy, from the one table of them.
void setState(core::Identity &identity, core::TailnetState state);

/// An identity of which nothing is known but the state; `detail`, if given, is told after the table's sentence.
core::Identity identityIn(core::TailnetState state, const QString &detail = {});

}  // namespace tailnet
