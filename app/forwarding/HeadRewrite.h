// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forwarding/Admission.h"
#include "forwarding/Config.h"
#include "http/Head.h"

#include <string>

namespace forwarding {

enum class KeepAlive { Yes, No };
enum class Framing { AsSent, Unchunked };

/// Appends the head that goes to the gateway: the agent's own, names' case and order kept, without hop-by-hop fields
/// and credentials (but the caller's login where it is passed through), with Host set to the gateway, the gateway's
/// own credential and the attribution field added where there are such. Pure.
void appendHeadForGateway(std::string &out, const http::Head &request, const Admitted &admitted,
                          const GatewayTarget &gateway, std::string_view attributionField);

/// Appends the head that goes back to the agent: the gateway's own, without hop-by-hop fields and without leave for
/// pages to read it. Unchunked also drops Transfer-Encoding, which HTTP/1.0 does not know. Pure.
void appendHeadForAgent(std::string &out, const http::Head &response, KeepAlive keepAlive,
                        Framing framing = Framing::AsSent);

}  // namespace forwarding
