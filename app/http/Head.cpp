// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Head.h"

#include <algorithm>

namespace http {

namespace {

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

}  // namespace

bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size()
        && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

std::optional<std::string_view> Head::find(std::string_view name) const
{
    for (const FieldSpan &field : m_fields) {
        if (equalIgnoringCase(view(field.name), name))
            return view(field.value);
    }
    return {};
}

void Head::append(Span &span, std::string_view bytes)
{
    if (span.size == 0)
        span.at = static_cast<std::uint32_t>(m_text.size());
    m_text.append(bytes);
    span.size += static_cast<std::uint32_t>(bytes.size());
}

void Head::clear()
{
    m_text.clear();
    m_fields.clear();
    m_method = m_target = m_reason = {};
    m_status = 0;
    m_minorVersion = 1;
}

}  // namespace http
