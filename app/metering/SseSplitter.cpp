// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/SseSplitter.h"

#include <algorithm>
#include <cstring>

namespace metering {

namespace {

constexpr std::size_t longestFieldName = 5;  // "event"
constexpr std::size_t longestName = 64;

std::size_t lineEnd(std::string_view bytes)
{
    const void *newline = std::memchr(bytes.data(), '\n', bytes.size());
    const auto size = newline ? std::size_t(static_cast<const char *>(newline) - bytes.data()) : bytes.size();
    const void *carriage = std::memchr(bytes.data(), '\r', size);
    return carriage ? std::size_t(static_cast<const char *>(carriage) - bytes.data()) : size;
}

void appendBounded(std::string &text, std::string_view part, std::size_t limit)
{
    text.append(part.substr(0, limit - std::min(limit, text.size())));
}

}  // namespace

void SseSplitter::feed(std::string_view bytes)
{
    while (!bytes.empty()) {
        if (m_afterCr) {
            m_afterCr = false;
            if (bytes.front() == '\n') {
                bytes.remove_prefix(1);
                continue;
            }
        }
        const std::size_t end = lineEnd(bytes);
        if (end > 0)
            partOfLine(bytes.substr(0, end));
        if (end == bytes.size())
            return;
        m_afterCr = bytes[end] == '\r';
        endLine();
        bytes.remove_prefix(end + 1);
    }
}

void SseSplitter::partOfLine(std::string_view part)
{
    if (m_field == Field::Unread)
        part = fieldName(part);
    if (m_field == Field::Unread || m_field == Field::Other || part.empty())
        return;
    if (m_atValue && part.front() == ' ')
        part.remove_prefix(1);
    m_atValue = false;
    if (m_field == Field::Name)
        appendBounded(m_name, part, longestName);
    else if (m_isWanted && !part.empty())
        m_sink.eventData(part);
}

/// Reads up to the colon and returns what follows it.
std::string_view SseSplitter::fieldName(std::string_view part)
{
    const std::size_t colon = part.substr(0, longestFieldName + 2).find(':');
    std::string_view name = part.substr(0, colon);
    if (colon == part.npos || !m_fieldName.empty()) {  // cut by the border of a piece, or too long to be one of ours
        appendBounded(m_fieldName, name, longestFieldName + 1);
        name = m_fieldName;
    }
    if (colon == part.npos) {
        if (name.size() > longestFieldName)
            m_field = Field::Other;
        return {};
    }
    m_atValue = true;
    m_field = Field::Other;
    if (name == "data") {
        m_field = Field::Data;
        beginData();
    } else if (name == "event") {
        m_field = Field::Name;
        m_name.clear();
    }
    return part.substr(colon + 1);
}

void SseSplitter::endLine()
{
    if (m_field == Field::Unread && m_fieldName.empty()) {
        m_inEvent = false;
        m_name.clear();
    }
    m_field = Field::Unread;
    m_fieldName.clear();
}

void SseSplitter::beginData()
{
    if (!m_inEvent) {
        m_inEvent = true;
        m_isWanted = m_sink.beginEvent(m_name);
    } else if (m_isWanted) {
        m_sink.eventData("\n");
    }
}

}  // namespace metering
