// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/Descriptors.h"

#include "control/Api.h"
#include "control/PeerUid.h"
#include "http/MessageReader.h"

#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace control {

namespace {

constexpr std::size_t mostBodyBytes = 1024 * 1024;
constexpr timeval patience{10, 0};

struct Control {
    alignas(cmsghdr) char bytes[CMSG_SPACE(mostDescriptors * sizeof(int))]{};
};

Descriptor connectTo(const QString &socketPath)
{
    const QByteArray path = socketPath.toLocal8Bit();
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (std::size_t(path.size()) >= sizeof address.sun_path)
        return Descriptor();
    std::memcpy(address.sun_path, path.constData(), std::size_t(path.size()));
    Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    setsockopt(socket.number(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (connect(socket.number(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return Descriptor();
    return socket;
}

void takeDescriptors(msghdr &message, std::vector<Descriptor> &into)
{
    for (cmsghdr *part = CMSG_FIRSTHDR(&message); part != nullptr; part = CMSG_NXTHDR(&message, part)) {
        if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_RIGHTS)
            continue;
        const std::size_t count = (part->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (std::size_t i = 0; i < count; ++i) {
            int number = -1;
            std::memcpy(&number, CMSG_DATA(part) + i * sizeof(int), sizeof number);
            into.emplace_back(number);
        }
    }
}

/// Reads on; 0 at the end, less if nothing came in time.
ssize_t receive(int socket, std::span<char> bytes, std::vector<Descriptor> &descriptors)
{
    iovec piece{bytes.data(), bytes.size()};
    Control control;
    msghdr message{};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    message.msg_control = control.bytes;
    message.msg_controllen = sizeof control.bytes;
    const ssize_t size = recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
    if (size >= 0)
        takeDescriptors(message, descriptors);
    return size;
}

}  // namespace

Descriptor &Descriptor::operator=(Descriptor &&other) noexcept
{
    std::swap(m_number, other.m_number);
    return *this;
}

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        close(m_number);
}

int Descriptor::release()
{
    return std::exchange(m_number, -1);
}

bool sendDescriptors(int socket, std::string_view bytes, std::span<const int> descriptors)
{
    if (descriptors.empty() || descriptors.size() > mostDescriptors)
        return false;
    iovec piece{const_cast<char *>(bytes.data()), bytes.size()};
    Control control;
    msghdr message{};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    message.msg_control = control.bytes;
    message.msg_controllen = CMSG_SPACE(descriptors.size_bytes());
    cmsghdr *part = CMSG_FIRSTHDR(&message);
    part->cmsg_level = SOL_SOCKET;
    part->cmsg_type = SCM_RIGHTS;
    part->cmsg_len = CMSG_LEN(descriptors.size_bytes());
    std::memcpy(CMSG_DATA(part), descriptors.data(), descriptors.size_bytes());
    return sendmsg(socket, &message, MSG_NOSIGNAL) == ssize_t(bytes.size());
}

core::Result<DescriptorAnswer> callForDescriptors(const QString &socketPath, std::string_view path)
{
    DescriptorAnswer answer;
    answer.connection = connectTo(socketPath);
    const std::string request = api::requestBytes("POST", path, {});
    if (answer.connection.number() < 0 || !peerIsThisUser(answer.connection.number())
        || send(answer.connection.number(), request.data(), request.size(), MSG_NOSIGNAL) != ssize_t(request.size()))
        return api::notRunning(socketPath);
    http::MessageReader reader(http::MessageKind::Response, mostBodyBytes);
    auto state = http::MessageReader::State::Reading;
    char buffer[4096];
    while (state == http::MessageReader::State::Reading) {
        const ssize_t size = receive(answer.connection.number(), buffer, answer.descriptors);
        if (size <= 0)
            return core::Error{core::ErrorKind::Unavailable,
                               QStringLiteral("The Spotmeter service that runs did not answer.")};
        state = reader.feed({buffer, std::size_t(size)});
    }
    if (state != http::MessageReader::State::Complete)
        return core::Error{core::ErrorKind::Unavailable,
                           QStringLiteral("The Spotmeter service that runs gave an answer that makes no sense.")};
    const auto body = api::readAnswer(reader.head().status(), reader.body());
    if (!body)
        return body.error();
    answer.body = *body;
    return answer;
}

}  // namespace control
