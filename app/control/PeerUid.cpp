// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/PeerUid.h"

#include <sys/socket.h>
#include <unistd.h>

namespace control {

bool peerIsThisUser(qintptr socketDescriptor)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    if (getsockopt(int(socketDescriptor), SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return false;
    return peer.uid == getuid() || peer.uid == 0;
}

}  // namespace control
