// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ForwarderInfo.h"
#include "forwarding/Admission.h"

#include <array>

namespace service {

/// What was refused since the service started, by reason, over all ports that the forwarder had. A value.
class RefusalCounts {
public:
    using Counts = std::array<int, forwarding::reasonCount>;

    /// The forwarder's own counts as they are now; what has grown was last refused at `nowMs`.
    void update(const Counts &counts, qint64 nowMs);
    /// A new forwarder counts from zero.
    void startOver() { m_seen = {}; }

    int total() const;
    /// Those that happened, the last one first.
    std::vector<core::Refusals> list() const;

private:
    struct Entry {
        int count = 0;
        qint64 lastAt = 0;
    };

    Counts m_seen{};
    std::array<Entry, forwarding::reasonCount> m_entries{};
};

}  // namespace service
