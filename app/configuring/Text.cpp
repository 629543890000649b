// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuring/Text.h"

#include <QStringDecoder>

#include <algorithm>

namespace configuring {

std::size_t afterBom(std::string_view text)
{
    return text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
}

std::string_view lineEndOf(std::string_view text)
{
    const std::size_t at = text.find('\n');
    return at != text.npos && at > 0 && text[at - 1] == '\r' ? "\r\n" : "\n";
}

std::size_t lineBegin(std::string_view text, std::size_t at)
{
    if (at == 0)
        return afterBom(text);
    const std::size_t newline = text.rfind('\n', at - 1);
    return newline == text.npos ? afterBom(text) : newline + 1;
}

std::size_t lineEnd(std::string_view text, std::size_t at)
{
    const std::size_t newline = text.find('\n', at);
    if (newline == text.npos)
        return text.size();
    return newline > at && text[newline - 1] == '\r' ? newline - 1 : newline;
}

std::size_t nextLine(std::string_view text, std::size_t at)
{
    const std::size_t newline = text.find('\n', at);
    return newline == text.npos ? text.size() : newline + 1;
}

std::size_t skipBlanks(std::string_view text, std::size_t at)
{
    return std::min(text.find_first_not_of(" \t", at), text.size());
}

std::size_t skipSpace(std::string_view text, std::size_t at)
{
    return std::min(text.find_first_not_of(" \t\r\n", at), text.size());
}

bool isSpaceOnly(std::string_view text)
{
    return skipSpace(text, 0) == text.size();
}

std::string_view indentOf(std::string_view text, std::size_t at)
{
    const std::size_t begin = lineBegin(text, at);
    return text.substr(begin, skipBlanks(text, begin) - begin);
}

bool isFirstOnLine(std::string_view text, std::size_t at)
{
    return skipBlanks(text, lineBegin(text, at)) == at;
}

bool isUtf8(std::string_view text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    [[maybe_unused]] const QString decoded = decoder(QByteArrayView(text.data(), qsizetype(text.size())));
    // A character cut off at the very end is no error to the decoder, which waits for the rest.
    return !decoder.hasError() && (text.empty() || decoded.toUtf8().size() == qsizetype(text.size()));
}

void appendCodePoint(std::string &out, std::uint32_t c)
{
    const auto put = [&out](std::uint32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | c >> 6);
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | c >> 12);
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | c >> 18);
        put(0x80 | (c >> 12 & 0x3F));
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

core::Error errorAt(std::string_view text, std::size_t at, const QString &what)
{
    const std::string_view before = text.substr(0, at);
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const std::size_t begin = lineBegin(text, at);
    const qsizetype column = 1 + fromUtf8(text.substr(begin, at - std::min(at, begin))).size();
    return badInput(QStringLiteral("Line %1, column %2: %3.").arg(line).arg(column).arg(what));
}

core::Error badInput(const QString &message)
{
    return {core::ErrorKind::BadInput, message};
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::string quoted(std::string_view text)
{
    constexpr char digits[] = "0123456789ABCDEF";
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += {'\\', c};
        } else if (byte < 0x20 || byte == 0x7F) {
            out += "\\u00";
            out += {digits[byte >> 4], digits[byte & 15]};
        } else {
            out.push_back(c);
        }
    }
    return out + '"';
}

}  // namespace configuring
