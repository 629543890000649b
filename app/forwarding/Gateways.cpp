// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/Gateways.h"

#include <utility>

namespace forwarding {

std::size_t Gateways::count(const Config &config)
{
    return config.gateway ? 1 + config.fallbacks.size() : 0;
}

const GatewayTarget &Gateways::at(const Config &config, std::size_t index)
{
    return index == 0 ? *config.gateway : config.fallbacks[index - 1];
}

std::size_t Gateways::first(const Config &config, std::int64_t now) const
{
    for (std::size_t i = 0; i < count(config); ++i) {
        if (i >= m_restsUntil.size() || m_restsUntil[i] <= now)
            return i;
    }
    return 0;
}

bool Gateways::failed(const Config &config, std::size_t index, std::int64_t now)
{
    if (m_restsUntil.size() <= index)
        m_restsUntil.resize(index + 1);
    return std::exchange(m_restsUntil[index], now + config.restSeconds) == 0;
}

bool Gateways::answered(std::size_t index)
{
    return index < m_restsUntil.size() && std::exchange(m_restsUntil[index], 0) != 0;
}

}  // namespace forwarding
