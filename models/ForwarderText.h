// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/StatusModel.h"

#include <vector>

namespace models {

/// One thing to know about the forwarder: what it is about, and what there is to say.
struct ForwarderLine {
    Tone tone = Tone::Neutral;
    QString title;  ///< "http://ai.example.ts.net", "Refused 3 times, last at 14:02"
    QString text;  ///< may be empty
};

/// Each gateway that requests may go to, the preferred one first, and which of them is in use.
std::vector<ForwarderLine> gatewayLines(const ServiceStatus &status, qint64 nowMs);

/// What was refused, by reason, the last first; empty = nothing.
std::vector<ForwarderLine> refusalLines(const ServiceStatus &status, qint64 nowMs);

}  // namespace models
