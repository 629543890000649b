// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdint>
#include <string>
#include <string_view>

namespace metering {

/// Splits Amazon's binary event stream (application/vnd.amazon.eventstream) that arrives in pieces cut anywhere into
/// its messages, whose payloads are handed on as they come and never buffered. A message that cannot be one ends the
/// reading; check sums are not looked at: a meter's copy decides nothing. Memory is bounded. One thread; the sink
/// outlives it. Source: the event stream encoding of the Amazon Transcribe and Smithy documentation.
class AwsEventStream {
public:
    class Sink {
    public:
        virtual void beginMessage() = 0;
        virtual void payload(std::string_view bytes) = 0;

    protected:
        ~Sink() = default;
    };

    explicit AwsEventStream(Sink &sink) : m_sink(sink) { }
    Q_DISABLE_COPY_MOVE(AwsEventStream)

    void feed(std::string_view bytes);

private:
    enum class Part { Prelude, Headers, Payload, CheckSum, Broken };

    void beginMessage();
    std::string_view take(std::string_view &bytes);  ///< what is there of the part
    void endPart();

    Sink &m_sink;
    Part m_part = Part::Prelude;
    std::uint32_t m_left = preludeSize;  ///< bytes of the part that are to come
    std::uint32_t m_payloadSize = 0;
    std::string m_prelude;

    static constexpr std::uint32_t preludeSize = 12;
};

/// Decodes the one base64 string of a Bedrock chunk, {"bytes":"…"}, that arrives in pieces. One for each chunk.
class ChunkBytes {
public:
    /// Appends what the piece decodes to.
    void feed(std::string_view piece, std::string &into);

private:
    bool isInside(char c);

    std::size_t m_matched = 0;  ///< of the key and the opening quote
    bool m_isOver = false;
    std::uint32_t m_bits = 0;
    int m_bitCount = 0;
};

}  // namespace metering
