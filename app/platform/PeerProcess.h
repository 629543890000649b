// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <string>
#include <vector>

/// What only the operating system can tell. One folder a system, chosen by CMake; dummy/ is for the others.
namespace platform {

/// Who holds the far end of a loopback connection: the kernel's socket inode and the user's id.
struct SocketOwner {
    quint64 inode = 0;
    quint32 uid = 0;
    friend bool operator==(const SocketOwner &, const SocketOwner &) = default;
};

/// The two addresses by which a machine calls itself: 127.0.0.1 and ::1.
enum class Loopback { Ipv4, Ipv6 };

/// Asks the kernel who opened the connection from peerPort to localPort of that address, seen from the accepting side.
/// Takes a few microseconds and blocks on nothing: call it in line, right after accept. Any thread.
/// NotFound: no such connection, or its opener has closed it. Unavailable: this system cannot tell.
core::Result<SocketOwner> socketOwner(quint16 localPort, quint16 peerPort, Loopback address = Loopback::Ipv4);

/// Who listens on that port of 127.0.0.1 (or of all addresses). NotFound: nobody. Unavailable: this system cannot tell.
core::Result<SocketOwner> listenerOwner(quint16 port);

/// The program behind a connection. pid and startTicks together name one process for as long as the
/// machine runs; startTicks (clock ticks since boot) means nothing by itself.
struct PeerProcess {
    qint64 pid = 0;
    qint64 startTicks = 0;
    std::string executable;  ///< absolute path, empty if the system does not say
    std::string workingFolder;  ///< absolute path at the time of the look-up, empty if the system does not say
};

/// Finds the process that holds a socket. Looks at the processes it found lately first, then at those of
/// the same user, newest first: up to some 40 ms on a busy machine. Not thread-safe: it lives on one
/// look-up thread, never on the one that carries traffic. NotFound: the process is gone, or hidden
/// from us (another user's, a container's).
class PeerLookup {
public:
    core::Result<PeerProcess> find(const SocketOwner &owner);

private:
    std::vector<qint64> m_recent;  ///< pids, the latest first
};

}  // namespace platform
