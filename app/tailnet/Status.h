// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/GatewayInfo.h"
#include "core/Identity.h"
#include "core/Result.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>

#include <vector>

namespace tailnet {

/// Another machine of the tailnet, or one shared into it.
struct Peer {
    QString id;  ///< stable id, opaque
    QString name;  ///< full name without the final dot, "ai.tail1234.ts.net"
    QList<QHostAddress> addresses;
    QStringList tags;
    bool online = false;
    core::TailnetPath path = core::TailnetPath::Unknown;

    friend bool operator==(const Peer &, const Peer &) = default;
};

/// A Tailscale Service: an address of its own, behind which machines may change.
struct Service {
    QString name;  ///< "svc:ai"
    QList<QHostAddress> addresses;

    friend bool operator==(const Service &, const Service &) = default;
};

/// A name that the tailnet's own DNS answers beside the machines' names.
struct ExtraRecord {
    QString name;  ///< without the final dot
    QHostAddress address;

    friend bool operator==(const ExtraRecord &, const ExtraRecord &) = default;
};

/// What tailscaled says of this machine and its tailnet. A value, replaced as a whole.
struct Status {
    core::Identity identity;
    std::vector<Peer> peers;  ///< sorted by name; without machines that merely see this one
    std::vector<Service> services;
    std::vector<ExtraRecord> extraRecords;  ///< those with an address
    bool magicDns = false;  ///< the tailnet answers names at all
    bool userspace = false;  ///< no network interface: ordinary programs cannot reach the tailnet
    QString authUrl;  ///< where to log in, while a login is under way; never logged, never kept

    friend bool operator==(const Status &, const Status &) = default;
};

/// Reads the JSON of `GET status` (tailscale/tailscale ipn/ipnstate). Pure. Null, missing and empty mean the same
/// everywhere; ids are 64-bit and exact. `nowMs` (UTC) tells an expired key from a mere log-out.
core::Result<Status> parseStatus(const QByteArray &json, qint64 nowMs);

}  // namespace tailnet
