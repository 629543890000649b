// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/Decoder.h"

#include <QByteArray>
#include <QStringDecoder>

#include <zlib.h>

#include <algorithm>

namespace scanning {

namespace {

/// How many of the bytes at even, or odd, places of the beginning are zero, of a hundred.
int zeroShare(std::string_view bytes, std::size_t first)
{
    const std::size_t probe = std::min<std::size_t>(bytes.size(), 512);
    std::size_t zeros = 0;
    std::size_t seen = 0;
    for (std::size_t i = first; i < probe; i += 2, ++seen)
        zeros += bytes[i] == '\0' ? 1 : 0;
    return seen == 0 ? 0 : int(zeros * 100 / seen);
}

std::optional<QStringConverter::Encoding> utf16Kind(std::string_view bytes)
{
    if (bytes.size() < 4)
        return {};
    const bool hasMark = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
    if (!hasMark && bytes.substr(0, 512).find('\0') == std::string_view::npos)
        return {};
    if (bytes.starts_with("\xFF\xFE") || (zeroShare(bytes, 1) > 80 && zeroShare(bytes, 0) < 10))
        return QStringConverter::Utf16LE;
    if (bytes.starts_with("\xFE\xFF") || (zeroShare(bytes, 0) > 80 && zeroShare(bytes, 1) < 10))
        return QStringConverter::Utf16BE;
    return {};
}

}  // namespace

std::optional<std::string> fromUtf16(std::string_view bytes)
{
    const auto kind = utf16Kind(bytes);
    if (!kind)
        return {};
    QStringDecoder decode(*kind);
    const QString text = decode(QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size())));
    return text.toStdString();
}

std::optional<std::string> unzipped(std::string_view bytes, std::size_t limit)
{
    if (!bytes.starts_with("\x1f\x8b"))
        return {};
    z_stream stream{};
    if (inflateInit2(&stream, 16 + MAX_WBITS) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    std::string text;
    int state = Z_OK;
    while (state == Z_OK && text.size() < limit) {
        const std::size_t had = text.size();
        text.resize(std::min(limit, had + 256 * 1024));
        stream.next_out = reinterpret_cast<Bytef *>(text.data() + had);
        stream.avail_out = uInt(text.size() - had);
        state = inflate(&stream, Z_NO_FLUSH);
        text.resize(text.size() - stream.avail_out);
        if (text.size() == had)
            break;
    }
    inflateEnd(&stream);
    if (state != Z_OK && state != Z_STREAM_END && text.empty())
        return {};
    return text;
}

std::string withoutHexEscapes(std::string_view text)
{
    const auto digit = [](char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1; };
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escape = text[i] == '\\' && i + 3 < text.size() && text[i + 1] == 'x' && digit(text[i + 2]) >= 0
            && digit(text[i + 3]) >= 0;
        result += escape ? char(digit(text[i + 2]) * 16 + digit(text[i + 3])) : text[i];
        i += escape ? 3 : 0;
    }
    return result;
}

}  // namespace scanning
