// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHostAddress;

namespace tailnet {

/// Whether the address can only belong to a node of a tailnet: 100.64.0.0/10 without 100.115.92.0/23 (which
/// ChromeOS uses for itself), or fd7a:115c:a1e0::/48. Source: tailscale/tailscale net/tsaddr. An IPv4 address
/// mapped into IPv6 is not one: nobody hands us such an address in good faith.
bool isTailnetAddress(const QHostAddress &address);

}  // namespace tailnet
