// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <random>
#include <string_view>

/// Hands `bytes` to `feed` in pieces of 1 to `longest` bytes, the same ones for the same seed.
inline void feedInPieces(std::string_view bytes, std::size_t longest, std::uint32_t seed,
                         const std::function<void(std::string_view)> &feed)
{
    std::mt19937 random(seed);
    while (!bytes.empty()) {
        const std::string_view piece = bytes.substr(0, 1 + random() % longest);
        feed(piece);
        bytes.remove_prefix(piece.size());
    }
}
