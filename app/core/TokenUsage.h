// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace core {

/// Token counts of one response, or a sum of them, in classes that are priced apart and never overlap,
/// except `reasoning`, which is the part of `output` that was thought and not said, and `image`.
struct TokenUsage {
    qint64 input = 0;  ///< read fresh, cache excluded (whatever the API's own habit)
    qint64 output = 0;  ///< written, reasoning included
    qint64 cacheRead = 0;
    qint64 cacheWrite5m = 0;
    qint64 cacheWrite1h = 0;
    qint64 reasoning = 0;  ///< inside `output`: show it, never add it
    qint64 webSearches = 0;  ///< calls, not tokens
    qint64 image = 0;  ///< read or made as pictures, inside `input`, `cacheRead` or `output`: show it, never add it
    qint64 imageMade = 0;  ///< of `image`, inside `output`: some models price it apart; known of a response, not stored

    /// All tokens that went over the wire.
    qint64 total() const { return input + output + cacheRead + cacheWrite5m + cacheWrite1h; }

    TokenUsage &operator+=(const TokenUsage &o)
    {
        input += o.input;
        output += o.output;
        cacheRead += o.cacheRead;
        cacheWrite5m += o.cacheWrite5m;
        cacheWrite1h += o.cacheWrite1h;
        reasoning += o.reasoning;
        webSearches += o.webSearches;
        image += o.image;
        imageMade += o.imageMade;
        return *this;
    }
    TokenUsage &operator-=(const TokenUsage &o)
    {
        input -= o.input;
        output -= o.output;
        cacheRead -= o.cacheRead;
        cacheWrite5m -= o.cacheWrite5m;
        cacheWrite1h -= o.cacheWrite1h;
        reasoning -= o.reasoning;
        webSearches -= o.webSearches;
        image -= o.image;
        imageMade -= o.imageMade;
        return *this;
    }
    friend bool operator==(const TokenUsage &, const TokenUsage &) = default;
};

}  // namespace core
