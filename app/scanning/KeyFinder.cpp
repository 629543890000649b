// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/KeyFinder.h"

#include "scanning/Verifier.h"

namespace scanning {

std::vector<FoundKey> KeyFinder::find(std::string_view text)
{
    std::vector<FoundKey> keys;
    int line = 1;
    std::size_t lineBegin = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    std::size_t counted = lineBegin;
    for (const Candidate &candidate : verified(m_search.find(text), text)) {
        for (; counted < candidate.from; ++counted) {
            if (text[counted] == '\n') {
                ++line;
                lineBegin = counted + 1;
            }
        }
        keys.push_back({candidate.rule, candidate.level, text.substr(candidate.from, candidate.to - candidate.from),
                        line, int(candidate.from - lineBegin) + 1});
    }
    return keys;
}

}  // namespace scanning
