// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace scanning {

/// Numbers that are well mixed and not zero, in one piece of memory: a home has 100,000 files, and a node for each
/// would cost more than looking at them. Several threads may insert at once, no more than `most` numbers altogether.
class IdentitySet {
public:
    explicit IdentitySet(std::size_t most)
    {
        std::size_t size = 16;
        while (size * 3 < most * 4)
            size *= 2;
        m_slots.resize(size);
    }

    /// Goes before insert() by a while, and makes that faster.
    void expect(std::uint64_t identity) const { __builtin_prefetch(&m_slots[identity & (m_slots.size() - 1)], 1); }

    /// False if it is there already.
    bool insert(std::uint64_t identity)
    {
        for (std::size_t slot = identity & (m_slots.size() - 1);; slot = (slot + 1) & (m_slots.size() - 1)) {
            const std::atomic_ref<std::uint64_t> here(m_slots[slot]);
            std::uint64_t known = here.load(std::memory_order_relaxed);
            if (known == 0 && here.compare_exchange_strong(known, identity, std::memory_order_relaxed))
                return true;
            if (known == identity)
                return false;
        }
    }

private:
    std::vector<std::uint64_t> m_slots;
};

}  // namespace scanning
