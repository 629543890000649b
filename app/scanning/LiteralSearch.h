// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace scanning {

/// Finds many literals in one pass, about a byte a nanosecond: three bytes of each, in any case, are looked up in a
/// bitmap of 32 KB, and only where they may stand is the text compared. Constant once all are added.
class LiteralSearch {
public:
    enum class Case { Exact, Any };

    /// `literal` has two bytes or more.
    void add(std::string literal, unsigned id, Case letters);

    /// Calls onHit(id, from, to) for each place of each literal, roughly in the order of the text.
    template <class OnHit> void each(std::string_view bytes, const OnHit &onHit) const
    {
        std::uint32_t code = 0;
        for (std::size_t at = 0; at <= bytes.size(); ++at) {  // the byte past the end is for literals of two
            code = (code << 6 | (at < bytes.size() ? folded(bytes[at]) : 0)) & mask;
            if ((m_bits[code / 64] >> code % 64 & 1) == 0 || at < 2)
                continue;
            for (const std::uint32_t index : m_buckets[code % m_buckets.size()]) {
                const Literal &literal = m_literals[index];
                if (isAt(literal, bytes, at - 2))
                    onHit(literal.id, at - 2 - literal.gram, at - 2 - literal.gram + literal.text.size());
            }
        }
    }

private:
    struct Literal {
        std::string text;
        unsigned id = 0;
        Case letters = Case::Exact;
        std::size_t gram = 0;  // where the three bytes are that are looked up
    };

    static constexpr std::uint32_t mask = (1U << 18) - 1;

    /// Six bits of a byte, the same for both cases of a letter.
    static std::uint32_t folded(char c)
    {
        const auto byte = static_cast<unsigned char>(c);
        return (byte & 0x1FU) | (byte >> 1 & 0x20U);
    }
    static bool isAt(const Literal &literal, std::string_view bytes, std::size_t gram);
    void mark(std::uint32_t code, std::uint32_t index);

    std::vector<Literal> m_literals;
    std::vector<std::uint64_t> m_bits = std::vector<std::uint64_t>((mask + 1) / 64);
    std::array<std::vector<std::uint32_t>, 4096> m_buckets;
};

}  // namespace scanning
