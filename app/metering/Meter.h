// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ApiFormat.h"
#include "metering/Reading.h"

#include <memory>
#include <optional>
#include <string_view>

/// What a response used and cost, read from a copy of its bytes. No sockets, no clock.
namespace metering {

/// Reads usage from the body of one response, fed in pieces cut anywhere. Never throws, never keeps the body:
/// memory is bounded whatever comes. One thread.
class Meter {
public:
    virtual ~Meter() = default;
    virtual void feed(std::string_view bytes) = 0;
    /// The body is over, as its framing promised or not. Call once, last.
    virtual Reading finish() = 0;
};

enum class BodyKind { Json, EventStream, AwsEventStream };

/// By the Content-Type header; nothing for types that no meter reads.
std::optional<BodyKind> bodyKindOf(std::string_view contentType);

/// The meter of a format; null if the format is Unknown. `contentEncoding` is the header's value; a body in
/// an encoding that we do not know is not looked at, and its Reading is partial.
std::unique_ptr<Meter> makeMeter(core::ApiFormat format, BodyKind kind, std::string_view contentEncoding = {});

}  // namespace metering
