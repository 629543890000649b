// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Identity.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tailnet {

/// One message of `watch-ipn-bus`. What has changed is read from `status`, so of the message itself only the state is
/// of use: it tells at once that this machine has left the tailnet.
struct Notify {
    std::optional<core::TailnetState> state;
};

/// What to ask for. Bits that an older daemon does not know do nothing there. The network map is asked for by none: up
/// to 1.98 it comes unasked with each change, from 1.100 on it does not come. Source: tailscale/tailscale
/// ipn/backend.go.
std::string watchRequest();

/// Cuts the stream into messages, one JSON object a line, and reads them. Memory is bounded: of a line that is longer
/// than any message that tells the state, only its end is waited for. Pure.
class NotifyReader {
public:
    std::vector<Notify> feed(std::string_view bytes);

private:
    std::string m_line;
    bool m_tooLong = false;
};

}  // namespace tailnet
