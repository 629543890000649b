// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/AgentInfo.h"

#include <string>
#include <string_view>
#include <vector>

namespace agents {

/// A text that must not be seen, and what stands in its place.
struct Mask {
    std::string secret;
    std::string shown;
};

/// The change of one file for people to read. Masked texts, and whatever else looks like a key or token in the
/// lines around, never appear in it.
core::FilePreview previewOf(const QString &path, std::string_view before, std::string_view after,
                            const std::vector<Mask> &masks);

}  // namespace agents
