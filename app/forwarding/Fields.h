// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace forwarding {

/// What a header field means to a forwarder.
enum class FieldRole : std::uint8_t {
    Other,
    Host,
    Framing,  ///< says where the body ends: never dropped, whoever asks
    Connection,
    HopByHop,  ///< RFC 9110 §7.6.1
    Bearer,  ///< a credential behind a scheme: "Bearer …"
    Key,  ///< a credential as it is
    Account,  ///< of the caller with the provider: goes on only with the caller's own login
    Private,  ///< never goes on
    Origin,
    FetchSite,
};

/// By the name alone, whatever its case. Credentials are those that agents were seen to send. Takes a few
/// nanoseconds: every field of every message comes by here.
FieldRole roleOf(std::string_view fieldName);

/// Whether a response's field would let a page of another origin read it.
bool isCors(std::string_view fieldName);

}  // namespace forwarding
