// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/PeerProcess.h"

#include <QString>

#include <array>
#include <cerrno>
#include <cstring>

#include <arpa/inet.h>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace platform {

namespace {

/// sock_diag(7): one request for one exact socket, not a dump of the table.
struct Request {
    nlmsghdr header{};
    inet_diag_req_v2 body{};
};

class Netlink {
public:
    Netlink() : m_fd(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG)) { }
    ~Netlink()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Netlink)

    bool send(const Request &request) const { return m_fd >= 0 && ::send(m_fd, &request, sizeof request, 0) >= 0; }

    /// The kernel answers within send(), so an empty queue means that no answer will come.
    ssize_t receive(std::array<char, 1024> &buffer) const
    {
        return ::recv(m_fd, buffer.data(), buffer.size(), MSG_DONTWAIT);
    }

private:
    int m_fd;
};

Request requestFor(quint16 localPort, quint16 peerPort, Loopback address)
{
    Request request;
    request.header.nlmsg_len = sizeof request;
    request.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    request.header.nlmsg_flags = NLM_F_REQUEST;
    request.body.sdiag_family = address == Loopback::Ipv4 ? AF_INET : AF_INET6;
    request.body.sdiag_protocol = IPPROTO_TCP;
    request.body.idiag_states = ~0U;
    request.body.id.idiag_sport = htons(peerPort);
    request.body.id.idiag_dport = htons(localPort);
    const std::size_t last = address == Loopback::Ipv4 ? 0 : 3;  // of ::1 all words but the last are zero
    request.body.id.idiag_src[last] = htonl(address == Loopback::Ipv4 ? INADDR_LOOPBACK : 1);
    request.body.id.idiag_dst[last] = request.body.id.idiag_src[last];
    request.body.id.idiag_cookie[0] = INET_DIAG_NOCOOKIE;
    request.body.id.idiag_cookie[1] = INET_DIAG_NOCOOKIE;
    return request;
}

core::Error failure(const char *step)
{
    return {core::ErrorKind::Unavailable,
            QStringLiteral("The kernel would not say who opened the connection (%1: %2).")
                .arg(QLatin1String(step), QString::fromLocal8Bit(std::strerror(errno)))};
}

core::Error noSuchConnection(quint16 peerPort)
{
    return {core::ErrorKind::NotFound,
            QStringLiteral("No program holds the far end of the connection from port %1 any more.").arg(peerPort)};
}

}  // namespace

core::Result<SocketOwner> socketOwner(quint16 localPort, quint16 peerPort, Loopback address)
{
    const Netlink netlink;
    const Request request = requestFor(localPort, peerPort, address);
    if (!netlink.send(request))
        return failure("sock_diag");
    alignas(nlmsghdr) std::array<char, 1024> buffer{};
    const ssize_t size = netlink.receive(buffer);
    if (size < 0)
        return failure("sock_diag");

    nlmsghdr header{};
    inet_diag_msg found{};
    if (std::size_t(size) < NLMSG_HDRLEN + sizeof found)
        return noSuchConnection(peerPort);
    std::memcpy(&header, buffer.data(), sizeof header);
    std::memcpy(&found, buffer.data() + NLMSG_HDRLEN, sizeof found);
    // Without such a connection the kernel offers whoever listens on that port instead. A closed socket has no inode.
    const bool isIt = header.nlmsg_type == SOCK_DIAG_BY_FAMILY && found.id.idiag_dport == request.body.id.idiag_dport
        && found.id.idiag_sport == request.body.id.idiag_sport && found.idiag_inode != 0;
    if (!isIt)
        return noSuchConnection(peerPort);
    return SocketOwner{found.idiag_inode, found.idiag_uid};
}

}  // namespace platform
