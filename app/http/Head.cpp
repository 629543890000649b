// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Head.h"

namespace http {

namespace {

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

}  // namespace

bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        // Most bytes are equal as they are, and the first one that is not in any case ends it.
        if (a[i] != b[i] && lower(a[i]) != lower(b[i]))
            return false;
    }
    return true;
}

std::optional<std::string_view> Head::find(std::string_view name) const
{
    for (const FieldSpan &field : m_fields) {
        if (equalIgnoringCase(view(field.name), name))
            return view(field.value);
    }
    return {};
}

bool Head::tidyFields()
{
    for (auto &[name, value] : m_fields) {
        while (value.size > 0
               && (m_text[value.at + value.size - 1] == ' ' || m_text[value.at + value.size - 1] == '\t'))
            --value.size;
        const std::uint32_t nameEnd = name.at + name.size;
        if (value.size > 0 && view({nameEnd, value.at - nameEnd}).find('\n') != std::string_view::npos)
            return false;
    }
    return true;
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
