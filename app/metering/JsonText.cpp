// SPDX-License-Identifier: GPL-3.0-or-later
#include "metering/JsonText.h"

#include <QString>

#include <charconv>
#include <optional>

namespace metering {

namespace {

/// Reads the four hex digits of "\uXXXX" at `at` (the backslash).
std::optional<char16_t> codeUnit(std::string_view raw, std::size_t at)
{
    if (at + 6 > raw.size() || raw[at] != '\\' || raw[at + 1] != 'u')
        return {};
    unsigned unit = 0;
    const char *last = raw.data() + at + 6;
    const auto read = std::from_chars(raw.data() + at + 2, last, unit, 16);
    if (read.ptr != last)
        return {};
    return char16_t(unit);
}

/// Appends the character that "\uXXXX", or a pair of them, at `at` stands for; returns their length.
std::size_t appendCharacter(std::string &text, std::string_view raw, std::size_t at)
{
    const auto unit = codeUnit(raw, at);
    if (!unit)
        return 2;
    char32_t character = *unit;
    std::size_t size = 6;
    if (const auto second = codeUnit(raw, at + 6);
        second && QChar::isHighSurrogate(*unit) && QChar::isLowSurrogate(*second)) {
        character = QChar::surrogateToUcs4(*unit, *second);
        size = 12;
    } else if (QChar::isSurrogate(*unit)) {
        character = QChar::ReplacementCharacter;
    }
    text += QString::fromUcs4(&character, 1).toStdString();
    return size;
}

}  // namespace

std::string unescaped(std::string_view raw)
{
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    std::string text;
    text.reserve(raw.size());
    for (std::size_t at = 0; at < raw.size();) {
        if (raw[at] != '\\') {
            text.push_back(raw[at++]);
        } else if (at + 1 < raw.size() && raw[at + 1] == 'u') {
            at += appendCharacter(text, raw, at);
        } else {
            if (at + 1 < raw.size()) {
                if (const auto letter = letters.find(raw[at + 1]); letter != letters.npos)
                    text.push_back(meanings[letter]);
            }
            at += 2;
        }
    }
    return text;
}

std::string quoted(std::string_view text)
{
    constexpr char hex[] = "0123456789abcdef";
    std::string json = "\"";
    for (const char c : QString::fromUtf8(text.data(), qsizetype(text.size())).toStdString()) {
        if (c == '"' || c == '\\') {
            json += {'\\', c};
        } else if (c == '\n') {
            json += "\\n";
        } else if (static_cast<unsigned char>(c) < 0x20) {
            json += "\\u00";
            json += {hex[c >> 4], hex[c & 15]};
        } else {
            json.push_back(c);
        }
    }
    return json + '"';
}

}  // namespace metering
