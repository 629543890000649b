// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace metering {

/// A model's name as one of the price list's providers may spell it.
struct ModelSpelling {
    std::string provider;  ///< whose list it must stand in; empty: the list of whoever makes such a model
    std::string name;  ///< lower case
};

/// The ways to read a model's name, the most exact first: Bedrock ("us.anthropic.claude-…-v1:0", an ARN), Vertex
/// ("publishers/anthropic/models/claude-…@20250929"), "provider/model", with a window or a release date behind it.
std::vector<ModelSpelling> spellingsOf(std::string_view model);

/// Without "-20251001", "@20251001" or "-2025-10-01" at its end.
std::string_view withoutDate(std::string_view model);

}  // namespace metering
