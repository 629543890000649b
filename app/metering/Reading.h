// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Exchange.h"
#include "core/TokenUsage.h"

#include <string>
#include <vector>

namespace metering {

/// What a response said about itself, as far as it was seen. Text is UTF-8 as the provider sent it.
struct Reading {
    core::TokenUsage usage;
    bool partial = true;  ///< it broke off, or could not be read, before its final counts
    std::string model;  ///< the one that answered
    std::string responseId;
    std::string stopReason;  ///< in the provider's own words
    std::vector<core::ToolCalls> tools;  ///< calls the model asked for, at most 64 names
    std::string serviceTier{};  ///< as in core::Exchange

    friend bool operator==(const Reading &, const Reading &) = default;
};

}  // namespace metering
