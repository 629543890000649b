// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Settings.h"
#include "tailnet/Status.h"

#include <QHostAddress>
#include <QString>

namespace gateway {

/// Where the gateway is, with an address that was verified without asking any DNS.
struct GatewayLocation {
    QString url;  ///< "http://ai.tail1234.ts.net"
    QString hostHeader;  ///< "ai.tail1234.ts.net", with its port if that is not 80
    QHostAddress address;
    quint16 port = 80;
    bool trustedBySetting = false;  ///< not a machine of the tailnet, but the user said so

    friend bool operator==(const GatewayLocation &, const GatewayLocation &) = default;
};

/// The configured URL, else the machine named "ai" of the current tailnet. A name is looked up among the
/// tailnet's machines only: "ai" is also a public top-level domain with a host of its own, and whoever answers
/// there would read prompts in clear text. Everything else needs `gatewayTrusted`. The error says what to set.
core::Result<GatewayLocation> locate(const core::Settings &settings, const tailnet::Status &status);

}  // namespace gateway
