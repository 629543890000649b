// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/KeyFinder.h"

#include "scanning/Verifier.h"

namespace scanning {

std::string canonical(const FoundKey &found)
{
    if (found.rule->alphabet != Alphabet::Free)
        return std::string(found.key);
    std::string result;
    for (std::size_t i = 0; i < found.key.size(); ++i) {
        const char c = found.key[i];
        if (c == '\\')
            ++i;  // of an escape that stands for a line end
        else if (static_cast<unsigned char>(c) > ' ' && c != '"' && c != '\'' && c != ',')
            result += c;
    }
    return result;
}

std::vector<FoundKey> KeyFinder::find(std::string_view text, TextKind kind)
{
    PatternSearch::Shapes shapes = m_search.shapes(text);
    if (shapes.namesProvider || kind == TextKind::Settings) {
        const PatternSearch::Names names = m_search.names(text);
        shapes.matches.insert(shapes.matches.end(), names.matches.begin(), names.matches.end());
        const std::vector<PatternMatch> named = m_named.find(text, names.values, kind);
        shapes.matches.insert(shapes.matches.end(), named.begin(), named.end());
    }
    std::vector<FoundKey> keys;
    int line = 1;
    std::size_t lineBegin = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    std::size_t counted = lineBegin;
    for (const Candidate &candidate : verified(shapes.matches, text, m_search.engine().samples())) {
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
