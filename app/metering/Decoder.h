// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>

namespace metering {

class Codec;

enum class Encoding { Identity, Gzip, Deflate, Brotli, Zstd };

/// By the Content-Encoding header's value; nothing for one, or a list, that we cannot read.
std::optional<Encoding> encodingFromName(std::string_view contentEncoding);

/// Undoes a content encoding piece by piece. Memory is bounded; so is work: once the output is more than
/// 1 MiB and a hundred times the input (event streams reach about thirty) it is taken for a bomb. One thread.
class Decoder {
public:
    using Output = std::function<void(std::string_view)>;

    explicit Decoder(Encoding encoding);
    ~Decoder();

    /// Hands on what the bytes decode to, at most 16 KiB at a time. False if they are broken or a bomb:
    /// nothing more can be read.
    [[nodiscard]] bool feed(std::string_view bytes, const Output &output);

private:
    std::unique_ptr<Codec> m_codec;
    std::uint64_t m_in = 0;
    std::uint64_t m_out = 0;
    bool m_broken = false;
};

}  // namespace metering
