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

/// Appends the run of "\uXXXX" at `at` and returns its length; a run, because surrogates come in pairs.
std::size_t appendUnits(std::string &text, std::string_view raw, std::size_t at)
{
    QString units;
    std::size_t size = 0;
    while (const auto unit = codeUnit(raw, at + size)) {
        units.append(QChar(*unit));
        size += 6;
    }
    text += units.toStdString();
    return size > 0 ? size : 2;
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
            at += appendUnits(text, raw, at);
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
