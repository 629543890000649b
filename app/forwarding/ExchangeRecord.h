// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Exchange.h"
#include "forwarding/Config.h"
#include "http/Head.h"
#include "metering/Meter.h"
#include "metering/RequestPeek.h"

#include <chrono>
#include <memory>
#include <span>

namespace forwarding {

/// Watches one exchange go by and becomes the core::Exchange at its single end. It only ever looks at copies
/// of what was passed on already and can neither delay nor change the traffic. Forwarding thread.
class ExchangeRecord {
public:
    ExchangeRecord(const http::Head &request, std::string agent, std::string_view target, const Config &config);

    void requestPayload(std::span<const std::string_view> pieces);
    void responseHead(const http::Head &response);
    void responsePayload(std::span<const std::string_view> pieces);
    /// The answer was made by us, not by the gateway.
    void answeredHere(int status);

    core::ApiFormat format() const { return m_exchange.format; }
    bool hasResponse() const { return m_exchange.status != 0; }

    core::Exchange finish(core::Outcome outcome);

private:
    qint64 elapsedMs() const;

    core::Exchange m_exchange;
    std::chrono::steady_clock::time_point m_began = std::chrono::steady_clock::now();
    metering::RequestPeek m_peek;
    std::unique_ptr<metering::Meter> m_meter;
};

}  // namespace forwarding
