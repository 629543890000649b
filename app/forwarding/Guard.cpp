// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/Guard.h"

#include <asio/post.hpp>

#include <QThread>

#include <chrono>
#include <utility>

namespace forwarding {

namespace {

constexpr std::chrono::milliseconds burstTime(20);
constexpr std::size_t handOnAt = 256 * 1024;
constexpr std::size_t mostWaiting = 64 * 1024 * 1024;

constexpr char tooFast[] = "Bodies came faster than they could be searched.";

}  // namespace

/// The engine, compiled once, and what one thread needs to ask it.
class Guard::Searcher {
public:
    explicit Searcher(scanning::PatternEngine engine) : m_engine(std::move(engine)), m_finder(m_engine) { }
    scanning::KeyFinder &finder() { return m_finder; }

private:
    scanning::PatternEngine m_engine;
    scanning::KeyFinder m_finder;
};

Guard::Guard(asio::io_context &forwarding)
    : m_forwarding(forwarding), m_burst(forwarding), m_work(asio::make_work_guard(m_io))
{
}

Guard::~Guard()
{
    flush();
    m_work.reset();
    if (m_thread)
        m_thread->wait();
}

void Guard::look(const std::shared_ptr<GuardedBody> &body, std::string bytes, Piece piece)
{
    if (m_waiting + bytes.size() > mostWaiting && body->policy().mode == Guarding::Warn) {
        asio::post(m_io, [body] { body->fail(tooFast); });
        bytes.clear();
    }
    m_waiting += bytes.size();
    m_jobBytes += bytes.size();
    m_jobs.push_back({body, std::move(bytes), piece});
    if (m_jobBytes >= handOnAt)
        return flush();
    if (m_jobs.size() > 1)
        return;
    m_burst.expires_after(burstTime);
    m_burst.async_wait([this](std::error_code cancelled) {
        if (!cancelled)
            flush();
    });
}

void Guard::flush()
{
    if (m_jobs.empty())
        return;
    if (!m_thread) {
        m_thread.reset(QThread::create([this] { m_io.run(); }));
        m_thread->setObjectName(QStringLiteral("guard"));
        m_thread->start();
    }
    m_burst.cancel();
    m_jobBytes = 0;
    asio::post(m_io, [this, jobs = std::exchange(m_jobs, {})] {
        for (const Job &job : jobs)
            run(job);
    });
}

/// On the guard's thread.
void Guard::run(const Job &job)
{
    if (!m_searcher && m_noSearcherBecause.empty())
        m_noSearcherBecause = makeSearcher(job.body->policy());
    if (m_searcher)
        job.body->look(job.bytes, job.piece, m_searcher->finder());
    else
        job.body->fail(m_noSearcherBecause);
    m_waiting -= job.bytes.size();
    if (job.piece == Piece::More || !m_onNote)
        return;
    for (GuardNote &note : job.body->notes())
        m_onNote(std::move(note));
}

/// Why there is none, if so.
std::string Guard::makeSearcher(const GuardPolicy &policy)
{
    auto engine = policy.makeEngine();
    if (!engine)
        return engine.error().message.toStdString();
    m_searcher = std::make_unique<Searcher>(*std::move(engine));
    return {};
}

void Guard::afterLooking(std::shared_ptr<GuardedBody> body, std::function<void()> done)
{
    flush();
    // The forwarding thread must not end before it has heard.
    asio::post(m_io,
               [this, work = asio::make_work_guard(m_forwarding), body = std::move(body), done = std::move(done)] {
                   asio::post(m_forwarding, [work, body, done] { done(); });
               });
}

}  // namespace forwarding
