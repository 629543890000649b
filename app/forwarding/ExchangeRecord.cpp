// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/ExchangeRecord.h"

#include "metering/RunIds.h"

namespace forwarding {

namespace {

qint64 wallClockMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

}  // namespace

ExchangeRecord::ExchangeRecord(const http::Head &request, std::string agent, std::string_view target,
                               const Config &config, ExchangeIds &ids)
{
    m_exchange->startedAt = wallClockMs();
    m_exchange->id = ids.next(m_exchange->startedAt);
    m_exchange->agent = std::move(agent);
    m_exchange->format = core::apiFormatOfPath(target);
    m_exchange->path = std::string(target.substr(0, target.find('?')));
    m_exchange->modelAsked = metering::modelOfPath(target);
    m_exchange->where = config.where;
    takeFields(request);
}

void ExchangeRecord::takeFields(const http::Head &request)
{
    metering::RunIds ids;
    std::string_view encodingName;
    for (std::size_t i = 0; i < request.fieldCount(); ++i) {
        const auto [name, value] = request.field(i);
        ids.take(name, value);
        if (http::equalIgnoringCase(name, "content-encoding"))
            encodingName = value;
    }
    m_exchange->session = ids.session();
    m_exchange->turn = ids.turn();
    m_exchange->subAgent = ids.subAgent();
    const auto encoding = metering::encodingFromName(encodingName);
    if (m_exchange->format == core::ApiFormat::Unknown || !encoding)
        return;
    m_peek.emplace(m_exchange->session.empty() ? metering::RequestPeek::Fingerprint::Yes
                                               : metering::RequestPeek::Fingerprint::No);
    if (*encoding != metering::Encoding::Identity)
        m_decoder = std::make_unique<metering::Decoder>(*encoding);
}

void ExchangeRecord::requestPayload(std::span<const std::string_view> pieces)
{
    for (const std::string_view piece : pieces) {
        if (!m_peek)
            return;
        if (!m_decoder)
            m_peek->feed(piece);
        else if (!m_decoder->feed(piece, [this](std::string_view plain) { m_peek->feed(plain); }))
            m_peek.reset();
    }
}

void ExchangeRecord::responseHead(const http::Head &response)
{
    m_exchange->firstByteMs = elapsedMs();
    m_exchange->status = response.status();
    const auto requestId = response.find("request-id");
    m_exchange->requestId = std::string(requestId ? *requestId : response.find("x-request-id").value_or(""));
    const auto kind = metering::bodyKindOf(response.find("content-type").value_or(""));
    if (!kind)
        return;
    m_exchange->streamed = *kind != metering::BodyKind::Json;
    m_meter = metering::makeMeter(m_exchange->format, *kind, response.find("content-encoding").value_or(""));
}

void ExchangeRecord::responsePayload(std::span<const std::string_view> pieces)
{
    if (!m_meter)
        return;
    for (const std::string_view piece : pieces)
        m_meter->feed(piece);
}

std::unique_ptr<core::Exchange> ExchangeRecord::finish(core::Outcome outcome)
{
    m_exchange->outcome = outcome;
    m_exchange->durationMs = elapsedMs();
    if (m_peek) {
        if (!m_peek->model().empty())
            m_exchange->modelAsked = m_peek->model();
        if (m_exchange->session.empty())
            m_exchange->session = m_peek->session();
    }
    if (m_meter) {
        metering::Reading reading = m_meter->finish();
        m_exchange->usage = reading.usage;
        m_exchange->usagePartial = reading.partial && m_exchange->status < 300;
        m_exchange->modelServed = std::move(reading.model);
        m_exchange->responseId = std::move(reading.responseId);
        m_exchange->stopReason = std::move(reading.stopReason);
        m_exchange->serviceTier = std::move(reading.serviceTier);
        m_exchange->tools = std::move(reading.tools);
    }
    return std::move(m_exchange);
}

qint64 ExchangeRecord::elapsedMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now() - m_began).count();
}

}  // namespace forwarding
