// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metering/Decoder.h"

#include <memory>
#include <span>
#include <string_view>

namespace metering {

/// One decompressor as one step: takes bytes from the front of `input`, fills `output` from its front.
/// Memory is bounded by the window that HTTP allows. One thread.
class Codec {
public:
    virtual ~Codec() = default;
    /// How many bytes were put out, or -1 if the input is broken.
    virtual std::ptrdiff_t step(std::string_view &input, std::span<char> output) = 0;
};

/// Null for Encoding::Identity.
std::unique_ptr<Codec> makeCodec(Encoding encoding);

}  // namespace metering
