// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forwarding/GuardedBody.h"

#include <asio/executor_work_guard.hpp>
#include <asio/io_context.hpp>
#include <asio/steady_timer.hpp>

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <vector>

class QThread;

namespace forwarding {

/// Looks for keys in the bodies of requests, on a thread of its own, so that no byte of any stream waits for it. What
/// it has not looked at yet is bounded: a body that comes faster than it can be searched is told of as a problem.
/// Forwarding thread; made before and destroyed after that runs. Destruction looks at what is left.
class Guard {
public:
    /// Called on the guard's thread.
    using OnNote = std::function<void(GuardNote &&)>;
    using Piece = GuardedBody::Piece;

    explicit Guard(asio::io_context &forwarding);
    ~Guard();
    Guard(const Guard &) = delete;
    Guard &operator=(const Guard &) = delete;

    void setOnNote(OnNote onNote) { m_onNote = std::move(onNote); }

    void look(const std::shared_ptr<GuardedBody> &body, std::string bytes, Piece piece);
    /// `done` runs on the forwarding thread when all that was given of the body was looked at.
    void afterLooking(std::shared_ptr<GuardedBody> body, std::function<void()> done);

private:
    class Searcher;
    struct Job {
        std::shared_ptr<GuardedBody> body;
        std::string bytes;
        Piece piece;
    };
    void flush();
    void run(const Job &job);
    std::string makeSearcher(const GuardPolicy &policy);

    asio::io_context &m_forwarding;
    asio::steady_timer m_burst;  ///< handing on costs a wake-up of the other thread: one for many small bodies
    std::vector<Job> m_jobs;  ///< not yet handed on
    std::size_t m_jobBytes = 0;
    std::atomic<std::size_t> m_waiting = 0;  ///< bytes, handed on or not
    OnNote m_onNote;
    asio::io_context m_io{1};
    asio::executor_work_guard<asio::io_context::executor_type> m_work;
    std::unique_ptr<Searcher> m_searcher;  ///< made on the guard's thread
    std::string m_noSearcherBecause;
    std::unique_ptr<QThread> m_thread;  ///< from the first body on
};

}  // namespace forwarding
