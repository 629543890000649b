// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlainSocket.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace {

constexpr timeval patience{10, 0};

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

}  // namespace

PlainSocket PlainSocket::listening()
{
    PlainSocket socket(::socket(AF_INET, SOCK_STREAM, 0));
    const sockaddr_in address = loopback(0);
    bind(socket.m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    listen(socket.m_descriptor, 128);
    return socket;
}

PlainSocket PlainSocket::connected(std::uint16_t port)
{
    PlainSocket socket(::socket(AF_INET, SOCK_STREAM, 0));
    const sockaddr_in address = loopback(port);
    setsockopt(socket.m_descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    connect(socket.m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    return socket;
}

PlainSocket::~PlainSocket()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

std::uint16_t PlainSocket::port() const
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    getsockname(m_descriptor, reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.sin_port);
}

PlainSocket PlainSocket::accept()
{
    setsockopt(m_descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    PlainSocket socket(::accept(m_descriptor, nullptr, nullptr));
    setsockopt(socket.m_descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    return socket;
}

void PlainSocket::write(const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t size =
            send(m_descriptor, bytes.constData() + done, std::size_t(bytes.size() - done), MSG_NOSIGNAL);
        if (size <= 0)
            return;
        done += size;
    }
}

QByteArray PlainSocket::readUntil(const QByteArray &end)
{
    QByteArray got;
    std::array<char, 4096> buffer;
    while (!got.endsWith(end)) {
        const ssize_t size = recv(m_descriptor, buffer.data(), buffer.size(), 0);
        if (size <= 0)
            break;
        got.append(buffer.data(), size);
    }
    return got;
}
