// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "scanning/Allowlist.h"
#include "scanning/PatternEngine.h"

#include <functional>
#include <string>

namespace forwarding {

enum class Guarding {
    Warn,  ///< a copy is looked at after the bytes went up
    Block,  ///< a body is held until it was looked at
};

/// What the guard over outgoing requests goes by. A Config without one has no guard.
struct GuardPolicy {
    static constexpr std::size_t mostHeld = 32 * 1024 * 1024;  ///< decoded bytes of a body that is held

    Guarding mode = Guarding::Warn;
    std::string salt;  ///< of this machine, for fingerprints
    scanning::Allowlist allowed;
    std::function<core::Result<scanning::PatternEngine>()> makeEngine;  ///< asked once, on the guard's thread
};

/// A key in a request, or why a request was not looked at. Holds no key.
struct GuardNote {
    std::string agent;
    std::string rule = {};  ///< empty: no key, but a `problem`
    std::string provider = {};
    std::string masked = {};
    std::string fingerprint = {};
    std::string problem = {};  ///< one sentence
    bool stopped = false;
};

}  // namespace forwarding
