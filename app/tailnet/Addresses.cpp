// SPDX-License-Identifier: GPL-3.0-or-later
#include "tailnet/Addresses.h"

#include <QHostAddress>

namespace tailnet {

bool isTailnetAddress(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        return address.isInSubnet(QHostAddress(QStringLiteral("100.64.0.0")), 10)
            && !address.isInSubnet(QHostAddress(QStringLiteral("100.115.92.0")), 23);
    }
    return address.protocol() == QAbstractSocket::IPv6Protocol
        && address.isInSubnet(QHostAddress(QStringLiteral("fd7a:115c:a1e0::")), 48);
}

}  // namespace tailnet
