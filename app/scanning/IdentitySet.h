// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace scanning {

/// Numbers that are well mixed and not zero, in one piece of memory: a home has 100,000 files, and a node for each
/// would cost more than looking at them.
class IdentitySet {
public:
    explicit IdentitySet(std::size_t most)
    {
        std::size_t size = 16;
        while (size < most * 2)
            size *= 2;
        m_slots.resize(size);
    }

    /// False if it is there already.
    bool insert(std::uint64_t identity)
    {
        for (std::size_t slot = identity & (m_slots.size() - 1);; slot = (slot + 1) & (m_slots.size() - 1)) {
            if (m_slots[slot] == identity)
                return false;
            if (m_slots[slot] != 0)
                continue;
            m_slots[slot] = identity;
            return true;
        }
    }

private:
    std::vector<std::uint64_t> m_slots;
};

}  // namespace scanning
