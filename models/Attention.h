// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/AgentModel.h"
#include "models/FindingModel.h"
#include "models/StatusModel.h"

namespace models {

/// The pages of the window, in the order of the rail.
enum class Page { Overview, Agents, Usage, Runs, Keys, Identity, Settings };

/// One thing that wants a look, and where to look.
struct Attention {
    Tone tone = Tone::Warning;
    QString sentence;
    Page page = Page::Overview;
};

/// What needs attention now, worst first. Empty = nothing.
std::vector<Attention> attention(const StatusModel &status, const AgentModel &agents, const FindingModel &findings);

/// What the tray icon says by its shape.
enum class TrayState {
    Connected,  ///< ring and dot: agents are forwarded
    NeedsAttention,  ///< broken ring
    Off,  ///< ring alone: nothing is forwarded
};
TrayState trayState(const StatusModel &status, const std::vector<Attention> &attention);

}  // namespace models
