// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forwarding/Guard.h"
#include "http/Head.h"

#include <coroutine>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace forwarding {

/// Why a request does not go on.
struct GuardRefusal {
    int status = 403;
    std::string sentence;
};

/// Hands copies of one request's body to the Guard. Forwarding thread.
class RequestGuard {
public:
    RequestGuard(Guard &guard, std::shared_ptr<const GuardPolicy> policy, const std::string &agent,
                 const http::Head &request);

    /// The body is to be kept back until verdict().
    bool holds() const { return m_mode == Guarding::Block; }
    /// Once with Piece::Last; what comes afterwards is left alone.
    void feed(std::span<const std::string_view> pieces, Guard::Piece piece);

    struct Verdict {
        RequestGuard &guard;
        bool await_ready() const noexcept { return !guard.m_handed; }
        void await_suspend(std::coroutine_handle<> waiting) const;
        std::optional<GuardRefusal> await_resume() const { return guard.refusal(); }
    };
    /// To be awaited after the last piece: nothing if the request may go on.
    Verdict verdict() { return {*this}; }

    static GuardRefusal tooLarge();

private:
    std::optional<GuardRefusal> refusal() const;

    Guard &m_guard;
    Guarding m_mode;
    std::shared_ptr<GuardedBody> m_body;
    std::string m_bytes;  ///< not handed on yet
    bool m_handed = false;  ///< something was
    bool m_over = false;
};

}  // namespace forwarding
