// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ApiFormat.h"

#include <string>
#include <string_view>

namespace metering {

struct ErrorBody {
    std::string contentType;
    std::string body;
};

/// An error as the provider itself would word it, so that the agent prints `message` to its user. The kinds
/// follow the status as the providers document them; a caller of unknown format gets OpenAI's shape.
ErrorBody errorBody(core::ApiFormat format, int status, std::string_view message);

}  // namespace metering
