// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scanning/KeyFinder.h"

#include <functional>
#include <string>
#include <string_view>

namespace scanning {

/// Finds the keys of a text that comes in pieces, for a guard over outgoing requests: the same rules as a scan. Holds
/// at most 80 KB of the text and wipes it when done. One for each stream; the finder, which those of a thread share,
/// outlives it. `line` and
/// `column` of what it finds are not those of the whole text.
class StreamFinder {
public:
    /// `found.key` is valid only during the call.
    using OnKey = std::function<void(const FoundKey &found)>;

    StreamFinder(KeyFinder &finder, OnKey onKey) : m_finder(finder), m_onKey(std::move(onKey)) { }
    ~StreamFinder();
    Q_DISABLE_COPY_MOVE(StreamFinder)

    /// Looks once enough has come together that its borders do not count; a key is reported once.
    void feed(std::string_view bytes);
    /// Looks at what is left. The next feed() begins another text.
    void finish();

private:
    enum class End { More, Last };
    void look(End end);

    KeyFinder &m_finder;
    OnKey m_onKey;
    std::string m_text;
    std::size_t m_from = 0;  // keys that begin before were reported already
};

}  // namespace scanning
