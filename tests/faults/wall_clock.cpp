// SPDX-License-Identifier: GPL-3.0-or-later
// To be loaded before a program (LD_PRELOAD): its wall clock goes wrong by as many seconds as the file says that the
// variable WALL_CLOCK_OFF_BY names, at once whenever the file changes. All other clocks and all timers stay right, as
// when somebody sets the clock. (libfaketime moves timers of the monotonic clock along, which no real jump does.)
#include <charconv>
#include <cstdlib>
#include <ctime>

#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

long offsetSeconds()
{
    long seconds = 0;
    const char *path = std::getenv("WALL_CLOCK_OFF_BY");
    const int file = path ? ::open(path, O_RDONLY | O_CLOEXEC) : -1;
    if (file < 0)
        return seconds;
    char text[32];
    if (const ssize_t size = ::read(file, text, sizeof text); size > 0)
        std::from_chars(text, text + size, seconds);
    ::close(file);
    return seconds;
}

}  // namespace

#pragma GCC visibility push(default)
extern "C" {

int clock_gettime(clockid_t clock, timespec *now) noexcept
{
    const int failed = int(::syscall(SYS_clock_gettime, clock, now));
    if (!failed && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        now->tv_sec += offsetSeconds();
    return failed;
}

int gettimeofday(timeval *now, void *) noexcept
{
    timespec exact;
    const int failed = clock_gettime(CLOCK_REALTIME, &exact);
    now->tv_sec = exact.tv_sec;
    now->tv_usec = exact.tv_nsec / 1000;
    return failed;
}

time_t time(time_t *now) noexcept
{
    timespec exact;
    clock_gettime(CLOCK_REALTIME, &exact);
    if (now)
        *now = exact.tv_sec;
    return exact.tv_sec;
}
}
