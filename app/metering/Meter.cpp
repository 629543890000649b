// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/Meter.h"

#include "metering/AwsEventStream.h"
#include "metering/Decoder.h"
#include "metering/HeaderText.h"
#include "metering/ResponseReader.h"
#include "metering/SseSplitter.h"

#include <utility>

namespace metering {

namespace {

class JsonMeter final : public Meter {
public:
    explicit JsonMeter(std::unique_ptr<ResponseReader> reader)
        : m_reader(std::move(reader)), m_picker(m_reader->paths(), *m_reader)
    {
    }

    void feed(std::string_view bytes) override { m_picker.feed(bytes); }
    Reading finish() override
    {
        Reading reading = m_reader->reading();
        reading.partial = !m_picker.isComplete();  // a whole document has said all it has to say
        return reading;
    }

private:
    std::unique_ptr<ResponseReader> m_reader;
    JsonPicker m_picker;
};

class EventStreamMeter final : public Meter, private SseSplitter::Sink {
public:
    explicit EventStreamMeter(std::unique_ptr<ResponseReader> reader)
        : m_reader(std::move(reader)), m_picker(m_reader->paths(), *m_reader), m_splitter(*this)
    {
    }

    void feed(std::string_view bytes) override { m_splitter.feed(bytes); }
    Reading finish() override { return m_reader->reading(); }

private:
    bool beginEvent(std::string_view name) override
    {
        m_picker.reset();
        return m_reader->wantsEvent(name);
    }
    void eventData(std::string_view bytes) override { m_picker.feed(bytes); }

    std::unique_ptr<ResponseReader> m_reader;
    JsonPicker m_picker;
    SseSplitter m_splitter;
};

/// Bedrock's streams: what it invokes comes as chunks of base64, what converses as plain JSON.
class AwsMeter final : public Meter, private AwsEventStream::Sink {
public:
    enum class Payload { Json, Chunks };
    AwsMeter(std::unique_ptr<ResponseReader> reader, Payload kind)
        : m_reader(std::move(reader)), m_picker(m_reader->paths(), *m_reader), m_stream(*this), m_kind(kind)
    {
    }

    void feed(std::string_view bytes) override { m_stream.feed(bytes); }
    Reading finish() override { return m_reader->reading(); }

private:
    void beginMessage() override
    {
        m_picker.reset();
        m_chunk = {};
    }
    void payload(std::string_view bytes) override
    {
        if (m_kind == Payload::Json)
            return m_picker.feed(bytes);
        m_decoded.clear();
        m_chunk.feed(bytes, m_decoded);
        m_picker.feed(m_decoded);
    }

    std::unique_ptr<ResponseReader> m_reader;
    JsonPicker m_picker;
    AwsEventStream m_stream;
    Payload m_kind;
    ChunkBytes m_chunk;
    std::string m_decoded;
};

class DecodingMeter final : public Meter {
public:
    DecodingMeter(std::unique_ptr<Meter> meter, std::optional<Encoding> encoding) : m_meter(std::move(meter))
    {
        if (encoding)
            m_decoder.emplace(*encoding);
    }

    void feed(std::string_view bytes) override
    {
        if (m_decoder && !m_decoder->feed(bytes, [this](std::string_view plain) { m_meter->feed(plain); }))
            m_decoder.reset();
    }
    Reading finish() override
    {
        Reading reading = m_meter->finish();
        reading.partial = reading.partial || !m_decoder;
        return reading;
    }

private:
    std::unique_ptr<Meter> m_meter;
    std::optional<Decoder> m_decoder;  ///< none once the rest of the body cannot be read
};

}  // namespace

std::optional<BodyKind> bodyKindOf(std::string_view contentType)
{
    const std::string_view type = contentType.substr(0, contentType.find_first_of("; \t"));
    if (sameHeaderText(type, "text/event-stream"))
        return BodyKind::EventStream;
    if (sameHeaderText(type, "application/json"))
        return BodyKind::Json;
    if (sameHeaderText(type, "application/vnd.amazon.eventstream"))
        return BodyKind::AwsEventStream;
    return {};
}

std::unique_ptr<Meter> makeMeter(core::ApiFormat format, BodyKind kind, std::string_view contentEncoding)
{
    auto reader = makeReader(format);
    if (!reader)
        return nullptr;
    std::unique_ptr<Meter> meter;
    if (kind == BodyKind::EventStream)
        meter = std::make_unique<EventStreamMeter>(std::move(reader));
    else if (kind == BodyKind::AwsEventStream)
        meter = std::make_unique<AwsMeter>(std::move(reader),
                                           format == core::ApiFormat::BedrockConverse ? AwsMeter::Payload::Json
                                                                                      : AwsMeter::Payload::Chunks);
    else
        meter = std::make_unique<JsonMeter>(std::move(reader));
    const auto encoding = encodingFromName(contentEncoding);
    if (encoding == Encoding::Identity)
        return meter;
    return std::make_unique<DecodingMeter>(std::move(meter), encoding);
}

}  // namespace metering
