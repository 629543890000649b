// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/StreamFinder.h"

#include <openssl/crypto.h>

#include <algorithm>

namespace scanning {

namespace {

constexpr std::size_t enough = 64 * 1024;  // scanned at once; the parts seen twice are small beside it
constexpr std::size_t longest = 8 * 1024;  // more than a key and its borders
constexpr std::size_t leftContext = 512;  // what a key's left border and its name may need

}  // namespace

StreamFinder::~StreamFinder()
{
    OPENSSL_cleanse(m_text.data(), m_text.size());
}

void StreamFinder::feed(std::string_view bytes)
{
    m_text.reserve(enough + longest);  // grown later, an old copy would stay unwiped
    while (!bytes.empty()) {
        const std::size_t count = std::min(bytes.size(), enough + longest - m_text.size());
        m_text.append(bytes.substr(0, count));
        bytes.remove_prefix(count);
        if (m_text.size() == enough + longest)
            look(End::More);
    }
}

void StreamFinder::finish()
{
    look(End::Last);
    OPENSSL_cleanse(m_text.data(), m_text.size());
    m_text.clear();
    m_from = 0;
}

void StreamFinder::look(End end)
{
    // A key that begins in the last part may not be whole yet: the next look has it.
    const std::size_t to = end == End::Last ? m_text.size() : m_text.size() - longest;
    for (const FoundKey &found : m_finder.find(m_text)) {
        const auto at = std::size_t(found.key.data() - m_text.data());
        if (at >= m_from && at < to)
            m_onKey(found);
    }
    if (end == End::Last)
        return;
    const std::size_t kept = longest + leftContext;
    m_text.erase(0, m_text.size() - kept);
    m_from = leftContext;
}

}  // namespace scanning
