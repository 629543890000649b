// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/Boundary.h"

#include <algorithm>

namespace scanning {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isWord(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool allHex(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isHex);
}

/// `\n`, `\t` and so on, `\x3d`, `\u003d` at the end of the text.
bool endsInBackslashEscape(std::string_view text)
{
    constexpr std::string_view letters = "abefnrtv";
    const std::string_view tail = text.substr(text.size() - std::min<std::size_t>(text.size(), 6));
    const std::size_t slash = tail.rfind('\\');
    if (slash == std::string_view::npos)
        return false;
    const std::string_view escape = tail.substr(slash + 1);
    if (escape.size() == 1)
        return letters.find(escape[0]) != std::string_view::npos;
    return ((escape.size() == 3 && escape[0] == 'x') || (escape.size() == 5 && escape[0] == 'u'))
        && allHex(escape.substr(1));
}

/// `%3D`.
bool endsInPercentEscape(std::string_view text)
{
    return text.size() >= 3 && text[text.size() - 3] == '%' && allHex(text.substr(text.size() - 2));
}

/// `ESC[1;32m`, with the escape byte itself or written as `\u001b`, `\x1b`, `\033`, `\e`.
bool endsInColourCode(std::string_view text)
{
    if (text.empty() || text.back() != 'm')
        return false;
    text.remove_suffix(1);
    while (!text.empty() && (isDigit(text.back()) || text.back() == ';'))
        text.remove_suffix(1);
    if (!text.ends_with('['))
        return false;
    text.remove_suffix(1);
    return text.ends_with('\x1b') || text.ends_with("\\u001b") || text.ends_with("\\u001B") || text.ends_with("\\x1b")
        || text.ends_with("\\x1B") || text.ends_with("\\033") || text.ends_with("\\e");
}

}  // namespace

bool beginsKey(std::string_view bytes, std::size_t from, Alphabet alphabet)
{
    if (from == 0 || alphabet == Alphabet::Free)
        return true;
    const char before = bytes[from - 1];
    const std::string_view text = bytes.substr(0, from);
    if (before == '-' && alphabet != Alphabet::Alnum)
        return text.ends_with(":-");  // ${NAME:-KEY}
    if ((before == '/' || before == '+') && alphabet == Alphabet::Base64)
        return text.ends_with("\\/");
    return !isWord(before) || endsInBackslashEscape(text) || endsInPercentEscape(text) || endsInColourCode(text);
}

bool endsKey(std::string_view bytes, std::size_t to, Alphabet alphabet)
{
    if (to >= bytes.size() || alphabet == Alphabet::Free)
        return true;
    const std::string_view rest = bytes.substr(to, 3);
    if (rest == "..." || rest == "***" || rest == "\xE2\x80\xA6")  // shortened by whoever wrote it down
        return false;
    const char after = bytes[to];
    if (after == '-')
        return alphabet == Alphabet::Alnum;
    if (after == '+' || after == '/' || after == '=')
        return alphabet != Alphabet::Base64;
    return !isWord(after);
}

}  // namespace scanning
