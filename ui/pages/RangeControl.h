// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Range.h"
#include "ui/widgets/SegmentedControl.h"

namespace ui {

/// The choice among models::allRanges, in that order.
SegmentedControl *makeRangeControl();

}  // namespace ui
