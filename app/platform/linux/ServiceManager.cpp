// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/ServiceManager.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <cstring>

namespace platform {

namespace {

constexpr int firstDescriptor = 3;  // SD_LISTEN_FDS_START
constexpr int mostDescriptors = 16;

int numberIn(const char *variable)
{
    const char *text = std::getenv(variable);
    return text == nullptr ? 0 : std::atoi(text);
}

bool isListeningTcp(int descriptor)
{
    int listens = 0;
    int domain = 0;
    int type = 0;
    socklen_t size = sizeof(int);
    return getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &listens, &size) == 0 && listens != 0
        && getsockopt(descriptor, SOL_SOCKET, SO_DOMAIN, &domain, &size) == 0
        && (domain == AF_INET || domain == AF_INET6) && getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &size) == 0
        && type == SOCK_STREAM;
}

}  // namespace

std::vector<int> inheritedListeners()
{
    std::vector<int> found;
    if (numberIn("LISTEN_PID") == getpid()) {
        const int count = std::min(numberIn("LISTEN_FDS"), mostDescriptors);
        for (int descriptor = firstDescriptor; descriptor < firstDescriptor + count; ++descriptor) {
            if (isListeningTcp(descriptor) && fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0)
                found.push_back(descriptor);
        }
    }
    for (const char *variable : {"LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"})
        unsetenv(variable);
    return found;
}

void tellServiceManager(std::string_view state)
{
    const char *path = std::getenv("NOTIFY_SOCKET");
    sockaddr_un address{};
    if (path == nullptr || std::strlen(path) >= sizeof address.sun_path || (path[0] != '/' && path[0] != '@'))
        return;
    address.sun_family = AF_UNIX;
    std::strcpy(address.sun_path, path);
    const auto size = socklen_t(offsetof(sockaddr_un, sun_path) + std::strlen(path));
    if (path[0] == '@')
        address.sun_path[0] = '\0';  // an abstract name
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return;
    sendto(socket, state.data(), state.size(), MSG_NOSIGNAL, reinterpret_cast<const sockaddr *>(&address), size);
    close(socket);
}

}  // namespace platform
