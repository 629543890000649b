// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/LiteralSearch.h"

#include <algorithm>
#include <string_view>

namespace scanning {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

/// How seldom the byte is in texts, from 0.
std::size_t rarity(char c)
{
    constexpr std::string_view common = " etaoinsrh-/.ldcum=fpgw_ybvk0123xjqz";
    return std::min(common.find(lower(c)), common.size());
}

}  // namespace

void LiteralSearch::add(std::string literal, unsigned id, Case letters)
{
    const auto index = std::uint32_t(m_literals.size());
    std::size_t gram = 0;
    std::size_t best = 0;
    for (std::size_t at = 0; at + 3 <= literal.size(); ++at) {
        const std::size_t score = rarity(literal[at]) + rarity(literal[at + 1]) + rarity(literal[at + 2]);
        if (score > best) {
            best = score;
            gram = at;
        }
    }
    const std::uint32_t start = folded(literal[gram]) << 12 | folded(literal[gram + 1]) << 6;
    if (literal.size() > 2) {
        mark(start | folded(literal[gram + 2]), index);
    } else {
        for (std::uint32_t third = 0; third < 64; ++third)
            mark(start | third, index);
    }
    m_literals.push_back({std::move(literal), id, letters, gram});
}

void LiteralSearch::mark(std::uint32_t code, std::uint32_t index)
{
    m_bits[code / 64] |= std::uint64_t(1) << code % 64;
    std::vector<std::uint32_t> &bucket = m_buckets[code % m_buckets.size()];
    if (std::find(bucket.begin(), bucket.end(), index) == bucket.end())
        bucket.push_back(index);
}

bool LiteralSearch::isAt(const Literal &literal, std::string_view bytes, std::size_t gram)
{
    if (gram < literal.gram)
        return false;
    const std::string_view there = bytes.substr(gram - literal.gram, literal.text.size());
    if (literal.letters == Case::Exact)
        return there == literal.text;
    return std::equal(there.begin(), there.end(), literal.text.begin(), literal.text.end(),
                      [](char a, char b) { return lower(a) == lower(b); });
}

}  // namespace scanning
