// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/Detach.h"

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>

namespace service {

namespace {

constexpr char readyMark = '+';

/// The child reports with a mark and a sentence; silence means that it died.
[[noreturn]] void waitForChild(int pipe)
{
    std::string said;
    char buffer[512];
    for (ssize_t size = read(pipe, buffer, sizeof buffer); size > 0; size = read(pipe, buffer, sizeof buffer))
        said.append(buffer, std::size_t(size));
    if (!said.empty() && said.front() == readyMark)
        _exit(0);
    std::fprintf(stderr, "%s\n", said.empty() ? "spotmeterd ended before it was ready." : said.c_str());
    _exit(1);
}

}  // namespace

Detach Detach::fork()
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return none();
    const pid_t child = ::fork();
    if (child < 0)
        return none();
    if (child > 0) {
        close(ends[1]);
        waitForChild(ends[0]);
    }
    close(ends[0]);
    setsid();
    const int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        dup2(null, standard);
    close(null);
    return Detach(ends[1]);
}

Detach::~Detach()
{
    if (m_pipe >= 0)
        close(m_pipe);
}

void Detach::report(const core::Result<void> &started)
{
    const std::string sentence = started ? std::string(1, readyMark) : started.error().message.toStdString();
    if (m_pipe < 0) {
        if (!started)
            std::fprintf(stderr, "%s\n", sentence.c_str());
        return;
    }
    if (write(m_pipe, sentence.data(), sentence.size()) < 0)
        std::perror("spotmeterd");
    close(m_pipe);
    m_pipe = -1;
}

}  // namespace service
