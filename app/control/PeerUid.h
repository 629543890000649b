// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace control {

/// Whether the process at the other end of a connected local socket runs as the same user as we do, or as root.
/// Asked of the kernel (SO_PEERCRED); where it cannot tell, the answer is no.
bool peerIsThisUser(qintptr socketDescriptor);

}  // namespace control
