// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/RangeControl.h"

namespace ui {

SegmentedControl *makeRangeControl()
{
    QStringList titles;
    for (const models::Range range : models::allRanges)
        titles << models::title(range);
    return new SegmentedControl(SegmentedControl::tr("Range"), titles);
}

}  // namespace ui
