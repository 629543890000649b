// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/AwsEventStream.h"

#include <algorithm>

namespace metering {

namespace {

constexpr std::uint32_t checkSumSize = 4;
constexpr std::uint32_t largestMessage = 32 * 1024 * 1024;

std::uint32_t bigEndian(std::string_view bytes)
{
    std::uint32_t value = 0;
    for (const char c : bytes.substr(0, 4))
        value = value << 8 | std::uint8_t(c);
    return value;
}

int base64Value(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

}  // namespace

void AwsEventStream::feed(std::string_view bytes)
{
    while (m_part != Part::Broken && !bytes.empty()) {
        const std::string_view part = take(bytes);
        if (m_part == Part::Prelude)
            m_prelude += part;
        else if (m_part == Part::Payload)
            m_sink.payload(part);
        while (m_left == 0 && m_part != Part::Broken)
            endPart();
    }
}

std::string_view AwsEventStream::take(std::string_view &bytes)
{
    const std::string_view part = bytes.substr(0, m_left);
    bytes.remove_prefix(part.size());
    m_left -= std::uint32_t(part.size());
    return part;
}

void AwsEventStream::endPart()
{
    switch (m_part) {
    case Part::Prelude:
        return beginMessage();
    case Part::Headers:
        m_part = Part::Payload;
        m_left = m_payloadSize;
        return;
    case Part::Payload:
        m_part = Part::CheckSum;
        m_left = checkSumSize;
        return;
    case Part::CheckSum:
        m_part = Part::Prelude;
        m_left = preludeSize;
        m_prelude.clear();
        return;
    case Part::Broken:
        return;
    }
}

void AwsEventStream::beginMessage()
{
    const std::uint32_t total = bigEndian(m_prelude);
    const std::uint32_t headers = bigEndian(std::string_view(m_prelude).substr(4));
    if (total > largestMessage || headers > total || total < preludeSize + headers + checkSumSize) {
        m_part = Part::Broken;
        return;
    }
    m_part = Part::Headers;
    m_left = headers;
    m_payloadSize = total - preludeSize - headers - checkSumSize;
    m_sink.beginMessage();
}

/// Whether the byte belongs to the string; looks for its key meanwhile.
bool ChunkBytes::isInside(char c)
{
    constexpr std::string_view key = "\"bytes\":\"";
    if (m_matched == key.size())
        return true;
    const bool isSpace = m_matched >= 7 && (c == ' ' || c == '\t');
    if (!isSpace)
        m_matched = c == key[m_matched] ? m_matched + 1 : c == key[0] ? 1 : 0;
    return false;
}

void ChunkBytes::feed(std::string_view piece, std::string &into)
{
    for (const char c : piece) {
        if (m_isOver || !isInside(c))
            continue;
        const int value = base64Value(c);
        if (value < 0) {  // the closing quote, or padding before it
            m_isOver = c == '"';
            continue;
        }
        m_bits = m_bits << 6 | std::uint32_t(value);
        m_bitCount += 6;
        if (m_bitCount >= 8) {
            m_bitCount -= 8;
            into.push_back(char(m_bits >> m_bitCount));
        }
    }
}

}  // namespace metering
