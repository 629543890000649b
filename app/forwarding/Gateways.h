// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forwarding/Config.h"

#include <cstdint>
#include <vector>

namespace forwarding {

/// Which gateway the next request goes to: the first in the order of the Config that is not resting. Health comes
/// from real traffic alone: one that could not be connected to rests for a while, one that answers is well again.
/// Seconds are those of the forwarder's own clock. Forwarding thread.
class Gateways {
public:
    /// All in the order in which a request should try them; empty if none is configured.
    static std::size_t count(const Config &config);
    static const GatewayTarget &at(const Config &config, std::size_t index);
    std::size_t first(const Config &config, std::int64_t now) const;

    /// True if that changed what is known of it.
    bool failed(const Config &config, std::size_t index, std::int64_t now);
    bool answered(std::size_t index);
    bool isWell(std::size_t index) const { return index >= m_restsUntil.size() || m_restsUntil[index] == 0; }
    void forget() { m_restsUntil.clear(); }

private:
    std::vector<std::int64_t> m_restsUntil;  ///< by index; 0 = well
};

}  // namespace forwarding
