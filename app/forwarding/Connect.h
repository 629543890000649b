// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forwarding/Config.h"
#include "forwarding/Stream.h"

namespace forwarding {

/// Connects a new stream to the gateway's address: by TCP, or through tailscaled where the target says so, and then in
/// no other way. `why` gets one clause if there is more to say than the error does; whoever closes the stream
/// meanwhile ends it. Forwarding thread.
Task<std::error_code> connectTo(const GatewayTarget &target, Stream &stream, std::string &why);

}  // namespace forwarding
