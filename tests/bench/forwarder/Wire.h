// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

/// What the two ends of the benchmark share: plain sockets and just enough HTTP for messages of their own making.
namespace bench {

inline std::int64_t nowNs()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

inline sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

inline int listenOnLoopback(std::uint16_t port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    const sockaddr_in address = loopback(port);
    if (bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 || listen(socket, 4096) != 0)
        std::abort();
    return socket;
}

inline int portOf(int socket)
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.sin_port);
}

inline void noDelay(int socket)
{
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

inline long number(std::string_view text, std::string_view after, long otherwise)
{
    const std::size_t at = text.find(after);
    return at == text.npos ? otherwise : std::strtol(text.data() + at + after.size(), nullptr, 10);
}

/// Of a head that this benchmark's other end wrote, or a proxy that may have changed the name's case.
inline std::size_t contentLength(std::string_view head)
{
    for (const std::string_view name : {"\r\nContent-Length: ", "\r\ncontent-length: "}) {
        if (const long size = number(head, name, -1); size >= 0)
            return std::size_t(size);
    }
    return 0;
}

}  // namespace bench
