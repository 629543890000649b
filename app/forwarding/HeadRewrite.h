// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/Head.h"

#include <string>

namespace forwarding {

enum class KeepAlive { Yes, No };

/// The head that goes to the gateway: the agent's own, names' case and order kept, without hop-by-hop fields and
/// credentials, with Host set to the gateway. Pure.
std::string headForGateway(const http::Head &request, std::string_view target, std::string_view hostHeader);

/// The head that goes back to the agent: the gateway's own, without hop-by-hop fields. Transfer-Encoding stays,
/// since the body goes on raw. Pure.
std::string headForAgent(const http::Head &response, KeepAlive keepAlive);

}  // namespace forwarding
