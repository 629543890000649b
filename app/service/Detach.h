// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

namespace service {

/// `spotmeterd --detach`: goes on in a child with a session of its own, while the parent waits until the child says
/// that it is ready and then ends, so that whoever started it knows what came of it. POSIX.
class Detach {
public:
    /// Forks; returns only in the child. Call before there is any thread. The parent ends with 0 once the child is
    /// ready, else with 1 after printing the child's sentence.
    static Detach fork();
    /// For a service in the foreground: report() prints errors and nothing else.
    static Detach none() { return Detach(-1); }

    Detach(Detach &&other) noexcept : m_pipe(other.m_pipe) { other.m_pipe = -1; }
    Detach(const Detach &) = delete;
    Detach &operator=(const Detach &) = delete;
    ~Detach();

    /// Tells the parent, once, how the start went.
    void report(const core::Result<void> &started);

private:
    explicit Detach(int pipe) : m_pipe(pipe) { }
    int m_pipe;
};

}  // namespace service
