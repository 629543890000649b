// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/PeerProcess.h"

namespace platform {

namespace {

core::Error notKnownHere()
{
    return {core::ErrorKind::Unavailable,
            QStringLiteral("Which program made a connection is not known on this system.")};
}

}  // namespace

core::Result<SocketOwner> socketOwner(quint16, quint16, Loopback)
{
    return notKnownHere();
}

core::Result<SocketOwner> listenerOwner(quint16)
{
    return notKnownHere();
}

core::Result<PeerProcess> PeerLookup::find(const SocketOwner &)
{
    return notKnownHere();
}

}  // namespace platform
