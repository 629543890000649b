// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwarding/RequestGuard.h"

namespace forwarding {

namespace {

constexpr std::size_t handOnAt = 64 * 1024;
constexpr std::size_t shortestBody = 16;  ///< no key and its name are shorter

std::optional<metering::Encoding> encodingOf(const http::Head &request)
{
    return metering::encodingFromName(request.find("content-encoding").value_or(""));
}

}  // namespace

RequestGuard::RequestGuard(Guard &guard, std::shared_ptr<const GuardPolicy> policy, const std::string &agent,
                           const http::Head &request)
    : m_guard(guard), m_mode(policy->mode),
      m_body(std::make_shared<GuardedBody>(std::move(policy), agent, encodingOf(request)))
{
}

void RequestGuard::feed(std::span<const std::string_view> pieces, Guard::Piece piece)
{
    if (m_over)
        return;
    for (const std::string_view bytes : pieces)
        m_bytes.append(bytes);
    m_over = piece == Guard::Piece::Last;
    if (m_over ? m_handed || m_bytes.size() >= shortestBody : m_bytes.size() >= handOnAt) {
        m_guard.look(m_body, std::exchange(m_bytes, {}), piece);
        m_handed = true;
    }
}

void RequestGuard::Verdict::await_suspend(std::coroutine_handle<> waiting) const
{
    guard.m_guard.afterLooking(guard.m_body, [waiting] { waiting.resume(); });
}

/// The guard's thread is done with the body.
std::optional<GuardRefusal> RequestGuard::refusal() const
{
    if (!m_handed)
        return {};
    if (m_body->isTooLarge())
        return tooLarge();
    const std::vector<GuardNote> notes = m_body->notes();
    if (notes.empty())
        return {};
    const GuardNote &first = notes.front();
    if (!first.problem.empty()) {
        return GuardRefusal{415,
                            "Spotmeter's guard could not look for keys in this request, so it was not sent. "
                                + first.problem
                                + " Send it unencoded, or set the guard to warn in Spotmeter's settings."};
    }
    return GuardRefusal{403,
                        "Spotmeter's guard stopped this request: it holds a key of " + first.provider + " ("
                            + first.masked + ", rule " + first.rule
                            + "). Take it out of the conversation; `spotmeter status` tells how to let it be if it is no secret."};
}

GuardRefusal RequestGuard::tooLarge()
{
    return {413,
            "Spotmeter's guard holds requests of 32 MiB at the most until they were searched for keys, and this one is "
            "larger. Send less at once, or set the guard to warn in Spotmeter's settings."};
}

}  // namespace forwarding
