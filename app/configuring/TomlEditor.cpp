// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuring/Text.h"
#include "configuring/TomlLines.h"

#include <algorithm>

namespace configuring {

namespace {

bool isPrefix(const KeyPath &prefix, const KeyPath &path)
{
    return prefix.size() <= path.size() && std::equal(prefix.begin(), prefix.end(), path.begin());
}

std::string writtenKey(const std::string &key)
{
    constexpr std::string_view bare = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
    return !key.empty() && key.find_first_not_of(bare) == key.npos ? key : quoted(key);
}

std::string writtenKeys(std::span<const std::string> keys)
{
    std::string text;
    for (const std::string &key : keys)
        text += (text.empty() ? "" : ".") + writtenKey(key);
    return text;
}

std::string written(const Value &value)
{
    if (const auto *text = std::get_if<std::string>(&value))
        return quoted(*text);
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? "true" : "false";
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return std::to_string(*number);
    return std::get<Raw>(value).text;
}

/// The pair with this path, or the inline table (or other value) on the way to it.
struct Found {
    const TomlPair *pair = nullptr;
    const TomlPair *table = nullptr;  ///< the inline table that `pair` stands in
};

Found findPair(const std::vector<TomlPair> &pairs, const KeyPath &path, const TomlPair *table)
{
    for (const TomlPair &pair : pairs) {
        if (!isPrefix(pair.path, path))
            continue;
        const Found deeper = findPair(pair.members, path, &pair);
        return deeper.pair ? deeper : Found{&pair, table};
    }
    return {};
}

Found findPair(const std::vector<TomlSection> &sections, const KeyPath &path)
{
    for (const TomlSection &section : sections) {
        const Found found = section.inList ? Found() : findPair(section.pairs, path, nullptr);
        if (found.pair)
            return found;
    }
    return {};
}

bool isTable(const std::vector<TomlPair> &pairs, const KeyPath &path)
{
    return std::any_of(pairs.begin(), pairs.end(), [&path](const TomlPair &pair) {
        return isPrefix(path, pair.path) || isTable(pair.members, path);
    });
}

bool isTable(const std::vector<TomlSection> &sections, const KeyPath &path)
{
    return std::any_of(sections.begin(), sections.end(), [&path](const TomlSection &section) {
        return isPrefix(path, section.path) || isTable(section.pairs, path);
    });
}

/// A whole line `key = value` behind the last pair of a section, or at its beginning.
Splices insertLine(std::string_view text, const TomlSection &section, const std::string &pair)
{
    const std::string eol(lineEndOf(text));
    if (section.pairs.empty()) {
        const std::size_t at = section.bodyBegin;
        const bool headerIsLastLine = at == text.size() && at > afterBom(text) && text.back() != '\n';
        if (headerIsLastLine)
            return {{at, 0, eol + pair}};
        // At the top of a file that begins with something else, a blank line keeps that apart.
        const bool apart = section.path.empty() && at < text.size();
        return {{at, 0, pair + eol + (apart ? eol : "")}};
    }
    const TomlPair &last = section.pairs.back();
    const std::string line = std::string(indentOf(text, last.keyBegin)) + pair;
    const std::size_t at = nextLine(text, last.valueEnd);
    if (at == text.size() && text.back() != '\n')
        return {{at, 0, eol + line}};
    return {{at, 0, line + eol}};
}

Splices appendSection(std::string_view text, const KeyPath &table, const std::string &pair)
{
    const std::string eol(lineEndOf(text));
    std::string lead;
    const bool hasText = !isSpaceOnly(text.substr(afterBom(text)));
    const bool lastLineOpen = text.size() > afterBom(text) && text.back() != '\n';
    if (lastLineOpen)
        lead += eol;
    if (hasText)
        lead += eol;
    return {{text.size(), 0, lead + '[' + writtenKeys(table) + ']' + eol + pair + (lastLineOpen ? "" : eol)}};
}

Splices insertInline(const TomlPair &table, const KeyPath &path, const Value &value)
{
    const std::string pair = writtenKeys(std::span(path).subspan(table.path.size())) + " = " + written(value);
    if (table.members.empty()) {
        const std::size_t begin = table.valueBegin + 1;
        return {{begin, table.valueEnd - 1 - begin, ' ' + pair + ' '}};
    }
    const TomlPair &last = table.members.back();
    return {{last.valueEnd, 0, ", " + pair}};
}

core::Result<Splices> insert(std::string_view text, const std::vector<TomlSection> &sections, const KeyPath &path,
                             const Value &value)
{
    const KeyPath table(path.begin(), path.end() - 1);
    const std::string pair = writtenKey(path.back()) + " = " + written(value);
    for (const TomlSection &section : sections) {
        if (section.inList && isPrefix(section.path, path))
            return badInput(QStringLiteral("\"%1\" is a list of tables, so \"%2\" cannot be set in it.")
                                .arg(fromUtf8(pathText(section.path)), fromUtf8(path.back())));
        if (!section.inList && section.path == table)
            return insertLine(text, section, pair);
    }
    // The table may exist by dotted keys only; TOML then allows no [header] for it.
    for (const TomlSection &section : sections) {
        const auto dotted = std::find_if(section.pairs.rbegin(), section.pairs.rend(), [&](const TomlPair &other) {
            return !section.inList && section.path.size() < table.size() && isPrefix(table, other.path);
        });
        if (dotted == section.pairs.rend())
            continue;
        TomlSection upToDotted = section;
        upToDotted.pairs.resize(section.pairs.size() - std::size_t(dotted - section.pairs.rbegin()));
        const std::string keys = writtenKeys(std::span(path).subspan(section.path.size()));
        return insertLine(text, upToDotted, keys + " = " + written(value));
    }
    return appendSection(text, table, pair);
}

Splices removeInline(std::string_view text, const TomlPair &table, const TomlPair &pair)
{
    const std::vector<TomlPair> &members = table.members;
    const auto index = std::size_t(&pair - members.data());
    if (index + 1 < members.size())
        return {{pair.keyBegin, members[index + 1].keyBegin - pair.keyBegin, {}}};
    if (index == 0)
        return {{table.valueBegin + 1, table.valueEnd - table.valueBegin - 2, {}}};
    const std::size_t comma = *members[index - 1].comma;
    Q_ASSERT(text[comma] == ',');
    return {{comma, pair.valueEnd - comma, {}}};
}

/// The header of a table that has no pairs left, with the blank line that sets it apart.
core::Result<Splices> removeHeader(std::string_view text, const std::vector<TomlSection> &sections, const KeyPath &path)
{
    const auto header = std::find_if(sections.begin(), sections.end(), [&path](const TomlSection &section) {
        return section.path == path && !section.inList && section.pairs.empty();
    });
    const auto below = std::count_if(sections.begin(), sections.end(), [&path](const TomlSection &section) {
        return isPrefix(path, section.path) || isTable(section.pairs, path);
    });
    if (below > (header == sections.end() ? 0 : 1))
        return badInput(QStringLiteral("\"%1\" is a table that is not empty.").arg(fromUtf8(pathText(path))));
    if (header == sections.end())
        return Splices();
    std::size_t begin = header->headerBegin;
    const std::size_t previous = begin > afterBom(text) ? lineBegin(text, begin - 1) : begin;
    if (isSpaceOnly(text.substr(previous, begin - previous)))
        begin = previous;
    return Splices{{begin, header->bodyBegin - begin, {}}};
}

}  // namespace

core::Result<Splices> planToml(std::string_view text, const Edit &edit)
{
    const std::vector<TomlSection> sections = tomlSections(text);
    const auto [pair, table] = findPair(sections, edit.path);
    if (pair && pair->path == edit.path) {
        if (edit.value)
            return Splices{{pair->valueBegin, pair->valueEnd - pair->valueBegin, written(*edit.value)}};
        if (table)
            return removeInline(text, *table, *pair);
        const std::size_t begin = lineBegin(text, pair->keyBegin);
        return Splices{{begin, nextLine(text, pair->valueEnd) - begin, {}}};
    }
    if (!edit.value)
        return removeHeader(text, sections, edit.path);
    if (isTable(sections, edit.path)) {
        return badInput(QStringLiteral("\"%1\" is a table in this file, but must be a single value.")
                            .arg(fromUtf8(pathText(edit.path))));
    }
    if (pair && text[pair->valueBegin] != '{') {
        return badInput(QStringLiteral("\"%1\" is not a table, so \"%2\" cannot be set in it.")
                            .arg(fromUtf8(pathText(pair->path)), fromUtf8(edit.path.back())));
    }
    if (pair)
        return insertInline(*pair, edit.path, *edit.value);
    return insert(text, sections, edit.path, *edit.value);
}

std::optional<std::string> rawTomlAt(std::string_view text, const KeyPath &path)
{
    const auto sections = tomlSections(text);
    const TomlPair *pair = findPair(sections, path).pair;
    if (!pair || pair->path != path)
        return {};
    return std::string(text.substr(pair->valueBegin, pair->valueEnd - pair->valueBegin));
}

}  // namespace configuring
