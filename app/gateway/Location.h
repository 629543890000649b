// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Settings.h"
#include "tailnet/Status.h"

#include <QHostAddress>
#include <QString>

namespace gateway {

enum class Security { Plain, Tls };

/// Where the gateway is, with an address that was found without asking any DNS, or without one: then its certificate
/// proves who it is, and whoever goes there has to look its name up. Machines of two tailnets may have the
/// same address, so the tailnet is part of the place.
struct GatewayLocation {
    QString url;  ///< "http://ai.tail1234.ts.net"
    QString hostHeader;  ///< "ai.tail1234.ts.net", with its port if that is not the scheme's own
    QString host;  ///< for which a certificate must be: hostHeader without its port
    QHostAddress address;  ///< null for a trusted name of the ordinary DNS
    quint16 port = 80;
    Security security = Security::Plain;
    bool trustedBySetting = false;  ///< not a machine of the tailnet, but the user said so
    QString tailnet;  ///< the MagicDNS suffix of the tailnet it was found in
    QString ownNodeId;  ///< as which machine this one found it: another account is another caller
    QString nodeId;  ///< stable id of the machine that whois must confirm; empty for a service
    QString service;  ///< "svc:ai" if the services list knows the address
    bool throughTailscaled = false;  ///< ordinary connections do not reach the tailnet: dial through LocalAPI

    friend bool operator==(const GatewayLocation &, const GatewayLocation &) = default;
};

/// The configured URL, else what the current tailnet calls "ai": a machine, else the service svc:ai, else a record of
/// its own DNS that points to one of the two. A name is looked up within the tailnet only: "ai" is also a public
/// top-level domain with a host of its own, and whoever answers there would read prompts in clear text. Everything else
/// needs `gatewayTrusted`: a numeric address, or https, whose names may be those of the ordinary DNS unless they are a
/// tailnet's. The error says what to set.
core::Result<GatewayLocation> locate(const core::Settings &settings, const tailnet::Status &status);

/// How the tailnet carries requests to that machine now.
core::TailnetPath pathTo(const GatewayLocation &location, const tailnet::Status &status);

}  // namespace gateway
