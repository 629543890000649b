// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ApiFormat.h"
#include "forwarding/Config.h"

#include <string>
#include <string_view>
#include <system_error>

namespace forwarding {

/// An answer of our own, after which the connection closes: the sentence as an error in the caller's API format, so
/// that the agent prints it. An empty sentence makes an empty body. Pure.
std::string errorAnswer(core::ApiFormat format, int status, std::string_view sentence, int retryAfterSeconds = 0);

// What went wrong, why and what to do, in sentences that name who refused. They hold no port and none of a system's
// words for a failure: OpenCode 1.18.33 reads the text, whatever the status, and goes on asking for minutes if it finds
// "connection refused", "timed out" or three digits such as 502 in it.
std::string reasonOf(std::error_code error);
std::string unreachable(const GatewayTarget &gateway, std::string_view because);
std::string cutBeforeAnswer(const GatewayTarget &gateway);
std::string silent(const GatewayTarget &gateway, int seconds);
std::string restMissing(int seconds);
std::string notHttp(std::string_view problem);

}  // namespace forwarding
