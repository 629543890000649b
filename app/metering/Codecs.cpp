// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/Codecs.h"

#include <brotli/decode.h>
#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <climits>
#include <cstdint>

namespace metering {

namespace {

constexpr int largestZstdWindowLog = 23;  // 8 MiB, what RFC 9659 allows for HTTP

/// gzip in any number of members, and "deflate", which is zlib's format but raw from some servers.
class ZlibCodec final : public Codec {
public:
    explicit ZlibCodec(Encoding encoding) : m_encoding(encoding) { }
    ~ZlibCodec() override
    {
        if (m_isOpen)
            inflateEnd(&m_stream);
    }
    ZlibCodec(const ZlibCodec &) = delete;
    ZlibCodec &operator=(const ZlibCodec &) = delete;

    std::ptrdiff_t step(std::string_view &input, std::span<char> output) override
    {
        if (!m_isOpen && !open(input))
            return input.empty() ? 0 : -1;
        if (m_atEnd && !input.empty() && inflateReset(&m_stream) != Z_OK)
            return -1;
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(input.data()));  // zlib's old signature
        m_stream.avail_in = uInt(std::min<std::size_t>(input.size(), UINT_MAX));
        m_stream.next_out = reinterpret_cast<Bytef *>(output.data());
        m_stream.avail_out = uInt(output.size());
        const uInt given = m_stream.avail_in;
        const int result = inflate(&m_stream, Z_NO_FLUSH);
        m_atEnd = result == Z_STREAM_END;
        if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
            return -1;
        input.remove_prefix(given - m_stream.avail_in);
        return std::ptrdiff_t(output.size() - m_stream.avail_out);
    }

private:
    bool open(std::string_view input)
    {
        if (input.empty())
            return false;
        constexpr int gzip = 16 + MAX_WBITS;
        const bool hasZlibHeader = (input.front() & 0x0f) == Z_DEFLATED;
        const int format = m_encoding == Encoding::Gzip ? gzip : hasZlibHeader ? MAX_WBITS : -MAX_WBITS;
        m_isOpen = inflateInit2(&m_stream, format) == Z_OK;
        return m_isOpen;
    }

    Encoding m_encoding;
    z_stream m_stream{};
    bool m_isOpen = false;
    bool m_atEnd = false;
};

class BrotliCodec final : public Codec {
public:
    std::ptrdiff_t step(std::string_view &input, std::span<char> output) override
    {
        if (!m_state)
            return -1;
        auto *in = reinterpret_cast<const std::uint8_t *>(input.data());
        auto *out = reinterpret_cast<std::uint8_t *>(output.data());
        std::size_t inLeft = input.size();
        std::size_t outLeft = output.size();
        const auto result = BrotliDecoderDecompressStream(m_state.get(), &inLeft, &in, &outLeft, &out, nullptr);
        if (result == BROTLI_DECODER_RESULT_ERROR || (result == BROTLI_DECODER_RESULT_SUCCESS && inLeft > 0))
            return -1;
        input.remove_prefix(input.size() - inLeft);
        return std::ptrdiff_t(output.size() - outLeft);
    }

private:
    struct Close {
        void operator()(BrotliDecoderState *state) const { BrotliDecoderDestroyInstance(state); }
    };
    std::unique_ptr<BrotliDecoderState, Close> m_state{BrotliDecoderCreateInstance(nullptr, nullptr, nullptr)};
};

class ZstdCodec final : public Codec {
public:
    ZstdCodec()
    {
        if (m_stream)
            ZSTD_DCtx_setParameter(m_stream.get(), ZSTD_d_windowLogMax, largestZstdWindowLog);
    }

    std::ptrdiff_t step(std::string_view &input, std::span<char> output) override
    {
        if (!m_stream)
            return -1;
        ZSTD_inBuffer in{input.data(), input.size(), 0};
        ZSTD_outBuffer out{output.data(), output.size(), 0};
        if (ZSTD_isError(ZSTD_decompressStream(m_stream.get(), &out, &in)))
            return -1;
        input.remove_prefix(in.pos);
        return std::ptrdiff_t(out.pos);
    }

private:
    struct Close {
        void operator()(ZSTD_DStream *stream) const { ZSTD_freeDStream(stream); }
    };
    std::unique_ptr<ZSTD_DStream, Close> m_stream{ZSTD_createDStream()};
};

}  // namespace

std::unique_ptr<Codec> makeCodec(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Gzip:
    case Encoding::Deflate:
        return std::make_unique<ZlibCodec>(encoding);
    case Encoding::Brotli:
        return std::make_unique<BrotliCodec>();
    case Encoding::Zstd:
        return std::make_unique<ZstdCodec>();
    case Encoding::Identity:
        break;
    }
    return nullptr;
}

}  // namespace metering
