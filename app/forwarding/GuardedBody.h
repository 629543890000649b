// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forwarding/GuardPolicy.h"
#include "metering/Decoder.h"
#include "scanning/StreamFinder.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace forwarding {

/// The body of one request as the guard sees it: decoded and searched as it comes. Made on the forwarding thread, from
/// then on used on the guard's alone. Keeps fingerprints, never a key.
class GuardedBody {
public:
    /// `encoding` is none if it is one that cannot be read.
    GuardedBody(std::shared_ptr<const GuardPolicy> policy, std::string agent,
                std::optional<metering::Encoding> encoding);

    const GuardPolicy &policy() const { return *m_policy; }

    enum class Piece { More, Last };
    void look(std::string_view bytes, Piece piece, scanning::KeyFinder &finder);
    /// It cannot be looked at, for this reason.
    void fail(std::string problem) { m_problem = std::move(problem); }

    /// Each key once, then why it could not be read, if so.
    std::vector<GuardNote> notes() const;
    bool isTooLarge() const { return m_size > GuardPolicy::mostHeld; }

private:
    void take(std::string_view plain);
    void note(const scanning::FoundKey &found);

    std::shared_ptr<const GuardPolicy> m_policy;
    std::string m_agent;
    std::unique_ptr<metering::Decoder> m_decoder;
    std::optional<scanning::StreamFinder> m_stream;
    std::vector<GuardNote> m_keys;
    std::string m_problem;
    std::size_t m_size = 0;  ///< decoded
};

}  // namespace forwarding
