// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/Decoder.h"

#include "metering/Codecs.h"
#include "metering/HeaderText.h"

#include <array>

namespace metering {

namespace {

constexpr std::uint64_t harmlessOutput = 1 << 20;
constexpr std::uint64_t largestRatio = 100;

}  // namespace

std::optional<Encoding> encodingFromName(std::string_view contentEncoding)
{
    if (contentEncoding.empty() || sameHeaderText(contentEncoding, "identity"))
        return Encoding::Identity;
    if (sameHeaderText(contentEncoding, "gzip") || sameHeaderText(contentEncoding, "x-gzip"))
        return Encoding::Gzip;
    if (sameHeaderText(contentEncoding, "deflate"))
        return Encoding::Deflate;
    if (sameHeaderText(contentEncoding, "br"))
        return Encoding::Brotli;
    if (sameHeaderText(contentEncoding, "zstd"))
        return Encoding::Zstd;
    return {};
}

Decoder::Decoder(Encoding encoding) : m_codec(makeCodec(encoding))
{
}

Decoder::~Decoder() = default;

bool Decoder::feed(std::string_view bytes, const Output &output)
{
    if (m_broken)
        return false;
    if (!m_codec) {
        output(bytes);
        return true;
    }
    std::array<char, 16 * 1024> buffer;
    std::ptrdiff_t size = 0;
    m_in += bytes.size();
    do {
        size = m_codec->step(bytes, buffer);
        m_out += size > 0 ? std::uint64_t(size) : 0;
        m_broken = size < 0 || (m_out > harmlessOutput && m_out > m_in * largestRatio);
        if (!m_broken && size > 0)
            output({buffer.data(), std::size_t(size)});
    } while (!m_broken && (!bytes.empty() || std::size_t(size) == buffer.size()));
    return !m_broken;
}

}  // namespace metering
