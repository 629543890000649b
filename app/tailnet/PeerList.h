// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tailnet {

/// A status taken apart: its JSON with an empty object in place of the peers, and the JSON of each peer as a view into
/// the bytes given.
struct PeerList {
    std::string rest;
    std::vector<std::string_view> peers;
};

/// Finds the top level's "Peer" object by its braces and strings alone. Pure. What is not JSON is left in `rest`, for
/// the parser to complain about.
PeerList takePeersOut(std::string_view json);

}  // namespace tailnet
