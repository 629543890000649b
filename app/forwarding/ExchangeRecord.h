// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Exchange.h"
#include "forwarding/Config.h"
#include "http/Head.h"
#include "metering/Decoder.h"
#include "metering/Meter.h"
#include "metering/RequestPeek.h"

#include <chrono>
#include <memory>
#include <optional>
#include <random>
#include <span>

namespace forwarding {

/// Makes ids that differ within the process, and most probably from those of one that ran in the same millisecond.
/// One thread.
class ExchangeIds {
public:
    qint64 next(qint64 startedAt) { return core::exchangeId(startedAt, m_count++); }

private:
    quint32 m_count = std::random_device()();
};

/// Watches one exchange go by and becomes the core::Exchange at its single end. It only ever looks at copies
/// of what was passed on already and can neither delay nor change the traffic. Forwarding thread.
class ExchangeRecord {
public:
    ExchangeRecord(const http::Head &request, std::string agent, std::string_view target, const Config &config,
                   ExchangeIds &ids);

    void requestPayload(std::span<const std::string_view> pieces);
    void responseHead(const http::Head &response);
    void responsePayload(std::span<const std::string_view> pieces);
    /// The answer was made by us, not by the gateway.
    void answeredHere(int status) { m_exchange->status = status; }
    /// Why it was not sent on, as a stop reason of our own.
    void stoppedBy(std::string_view reason) { m_exchange->stopReason = reason; }
    void gatewayWas(const std::string &hostHeader) { m_exchange->where.gateway = hostHeader; }

    core::ApiFormat format() const { return m_exchange->format; }

    std::unique_ptr<core::Exchange> finish(core::Outcome outcome);  ///< once, at the end

private:
    void takeFields(const http::Head &request);
    qint64 elapsedMs() const;

    std::unique_ptr<core::Exchange> m_exchange = std::make_unique<core::Exchange>();  ///< goes through several hands
    std::chrono::steady_clock::time_point m_began = std::chrono::steady_clock::now();
    std::optional<metering::RequestPeek> m_peek;  ///< none for formats that are not metered
    std::unique_ptr<metering::Decoder> m_decoder;  ///< of a request body that is sent encoded
    std::unique_ptr<metering::Meter> m_meter;
};

}  // namespace forwarding
