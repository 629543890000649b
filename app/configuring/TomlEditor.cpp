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
    return !key.empty() && key.find_first_not_of(bare) == key.npos ? key : configuring::quoted(key);
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
        return configuring::quoted(*text);
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
        if (const Found found = findPair(section.pairs, path, nullptr); found.pair)
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

std::size_t endOf(std::string_view text, const TomlSection &section)
{
    return section.pairs.empty() ? section.bodyBegin : nextLine(text, section.pairs.back().valueEnd);
}

bool isEntry(const std::string &key)
{
    return key.size() > 1 && key.front() == '#' && key.find_first_not_of("0123456789", 1) == key.npos;
}

/// As a header names it: each key of a list stands for the last entry so far.
std::string writtenHeader(KeyPath path)
{
    std::erase_if(path, isEntry);
    return writtenKeys(path);
}

/// Where a new section belongs: at the end of the file, or of the list entry that it is part of.
std::size_t placeFor(std::string_view text, const std::vector<TomlSection> &sections, KeyPath path)
{
    while (!path.empty()) {
        const auto last = std::find_if(sections.rbegin(), sections.rend(),
                                       [&path](const TomlSection &other) { return isPrefix(path, other.path); });
        if (isEntry(path.back()) && last != sections.rend())
            return endOf(text, *last);
        path.pop_back();
    }
    return text.size();
}

/// A header, a pair below it, and a blank line before both.
Splices insertSection(std::string_view text, std::size_t at, const std::string &header, const std::string &pair)
{
    const std::string eol(lineEndOf(text));
    const std::string_view before = text.substr(0, at);
    const bool lastLineOpen = at > afterBom(text) && before.back() != '\n';
    const bool apart = !isSpaceOnly(before.substr(std::min(afterBom(text), at)));
    const std::string lead = (lastLineOpen ? eol : "") + (apart ? eol : "");
    return {{at, 0, lead + header + eol + pair + (lastLineOpen ? "" : eol)}};
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

/// The [[list of tables]] on the way to a path that does not name one of its entries.
std::optional<KeyPath> listOnTheWay(const std::vector<TomlSection> &sections, const KeyPath &path)
{
    for (const TomlSection &section : sections) {
        const auto [here, there] = std::mismatch(path.begin(), path.end(), section.path.begin(), section.path.end());
        if (here != path.end() && there != section.path.end() && isEntry(*there) && !isEntry(*here))
            return KeyPath(path.begin(), here);
    }
    return {};
}

/// The section and, in it, the last pair of a table that exists by dotted keys only; TOML allows no [header] for it.
std::optional<TomlSection> upToDotted(const std::vector<TomlSection> &sections, const KeyPath &table)
{
    for (const TomlSection &section : sections) {
        const auto dotted = std::find_if(section.pairs.rbegin(), section.pairs.rend(), [&](const TomlPair &other) {
            return section.path.size() < table.size() && isPrefix(table, other.path);
        });
        if (dotted == section.pairs.rend())
            continue;
        TomlSection cut = section;
        cut.pairs.resize(section.pairs.size() - std::size_t(dotted - section.pairs.rbegin()));
        return cut;
    }
    return {};
}

core::Result<Splices> insert(std::string_view text, const std::vector<TomlSection> &sections, const KeyPath &path,
                             const Value &value)
{
    if (const auto list = listOnTheWay(sections, path))
        return badInput(QStringLiteral("\"%1\" is a list of tables, so \"%2\" cannot be set in it.")
                            .arg(fromUtf8(pathText(*list)), fromUtf8(path.back())));
    const KeyPath table(path.begin(), path.end() - 1);
    const std::string pair = writtenKey(path.back()) + " = " + written(value);
    for (const TomlSection &section : sections) {
        if (section.path == table)
            return insertLine(text, section, pair);
    }
    if (const auto section = upToDotted(sections, table)) {
        const std::string keys = writtenKeys(std::span(path).subspan(section->path.size()));
        return insertLine(text, *section, keys + " = " + written(value));
    }
    return insertSection(text, placeFor(text, sections, table), '[' + writtenHeader(table) + ']', pair);
}

/// Behind the last entry of a list that stands in brackets, laid out as that one.
Splices insertEntry(std::string_view text, const TomlPair &list, const std::string &entry)
{
    if (list.members.empty())
        return {{list.valueBegin + 1, 0, entry}};
    const TomlPair &last = list.members.back();
    const std::size_t end = last.comma ? *last.comma + 1 : last.valueEnd;
    std::size_t at = end;
    std::string lead = " ";
    if (isFirstOnLine(text, last.keyBegin)) {
        lead = std::string(lineEndOf(text)) + std::string(indentOf(text, last.keyBegin));
        if (const std::size_t next = skipBlanks(text, end); next == lineEnd(text, end) || text[next] == '#')
            at = lineEnd(text, end);
    }
    if (last.comma)
        return {{at, 0, lead + entry + ','}};
    if (at == end)
        return {{at, 0, ',' + lead + entry}};
    return {{end, 0, ","}, {at, 0, lead + entry}};
}

/// An entry that is named by the one key it has so far; `path` ends in "#+" and that key.
core::Result<Splices> makeEntry(std::string_view text, const std::vector<TomlSection> &sections, const KeyPath &path,
                                const Value &value)
{
    const KeyPath list(path.begin(), path.end() - 2);
    const std::string pair = writtenKey(path.back()) + " = " + written(value);
    const auto noList = [&list] {
        return badInput(QStringLiteral("\"%1\" is not a list in this file.").arg(fromUtf8(pathText(list))));
    };
    if (list.empty())
        return noList();
    const std::string header = "[[" + writtenHeader(list) + "]]";
    const Found found = findPair(sections, list);
    if (found.pair && found.pair->path == list)
        return text[found.pair->valueBegin] == '[' ? insertEntry(text, *found.pair, "{ " + pair + " }")
                                                   : core::Result<Splices>(noList());
    KeyPath first = list;
    first.push_back("#0");
    if (isTable(sections, first)) {
        const auto last = std::find_if(sections.rbegin(), sections.rend(),
                                       [&list](const TomlSection &other) { return isPrefix(list, other.path); });
        return insertSection(text, endOf(text, *last), header, pair);
    }
    if (isTable(sections, list))
        return noList();
    const KeyPath table(list.begin(), list.end() - 1);
    if (found.pair || upToDotted(sections, table))
        return planToml(text, {list, Raw{"[{ " + pair + " }]"}});
    if (const auto other = listOnTheWay(sections, list))
        return badInput(QStringLiteral("\"%1\" is a list of tables, so \"%2\" cannot be set in it.")
                            .arg(fromUtf8(pathText(*other)), fromUtf8(list.back())));
    return insertSection(text, placeFor(text, sections, list), header, pair);
}

/// One of the entries between brackets or braces; comments between them stay.
Splices removeMember(std::string_view text, const TomlPair &table, const TomlPair &pair)
{
    const std::vector<TomlPair> &members = table.members;
    const auto index = std::size_t(&pair - members.data());
    const std::size_t end = pair.comma ? *pair.comma + 1 : pair.valueEnd;
    const auto isPlain = [text](std::size_t from, std::size_t to) { return isSpaceOnly(text.substr(from, to - from)); };
    if (index + 1 < members.size()) {
        const std::size_t next = members[index + 1].keyBegin;
        return {{pair.keyBegin, (isPlain(end, next) ? next : end) - pair.keyBegin, {}}};
    }
    if (index == 0) {
        const std::size_t begin = table.valueBegin + 1;
        if (isPlain(begin, pair.keyBegin) && isPlain(end, table.valueEnd - 1))
            return {{begin, table.valueEnd - 1 - begin, {}}};
        return {{pair.keyBegin, end - pair.keyBegin, {}}};
    }
    const std::size_t comma = *members[index - 1].comma;
    Q_ASSERT(text[comma] == ',');
    if (!isPlain(comma + 1, pair.keyBegin))
        return pair.comma ? Splices{{pair.keyBegin, end - pair.keyBegin, {}}}
                          : Splices{{comma, 1, {}}, {pair.keyBegin, end - pair.keyBegin, {}}};
    const std::size_t begin = pair.comma ? comma + 1 : comma;
    return {{begin, end - begin, {}}};
}

Splices removePair(std::string_view text, const Found &found)
{
    if (found.table)
        return removeMember(text, *found.table, *found.pair);
    const std::size_t begin = lineBegin(text, found.pair->keyBegin);
    return {{begin, nextLine(text, found.pair->valueEnd) - begin, {}}};
}

/// A section with the blank line that sets it apart.
Splice removeSection(std::string_view text, const TomlSection &section)
{
    std::size_t begin = section.headerBegin;
    const std::size_t previous = begin > afterBom(text) ? lineBegin(text, begin - 1) : begin;
    if (isSpaceOnly(text.substr(previous, begin - previous)))
        begin = previous;
    return {begin, endOf(text, section) - begin, {}};
}

/// A table or list of tables with all that is in it: its sections, and the dotted keys that name it.
core::Result<Splices> removeTable(std::string_view text, const std::vector<TomlSection> &sections, const KeyPath &path)
{
    Splices splices;
    for (const TomlSection &section : sections) {
        if (isPrefix(path, section.path)) {
            splices.push_back(removeSection(text, section));
            continue;
        }
        for (const TomlPair &pair : section.pairs) {
            if (isPrefix(path, pair.path))
                splices.push_back(removePair(text, {&pair, nullptr}).front());
            else if (isTable(pair.members, path))
                return badInput(QStringLiteral("\"%1\" cannot be removed as a whole, since it stands in the middle of "
                                               "an inline table.")
                                    .arg(fromUtf8(pathText(path))));
        }
    }
    return splices;
}

}  // namespace

core::Result<Splices> planToml(std::string_view text, const Edit &edit)
{
    const auto read = tomlSections(text);
    if (!read)
        return read.error();
    const std::vector<TomlSection> &sections = *read;
    if (std::find(edit.path.begin(), edit.path.end(), newEntry) != edit.path.end())
        return edit.value ? makeEntry(text, sections, edit.path, *edit.value) : Splices();
    const Found found = findPair(sections, edit.path);
    const TomlPair *pair = found.pair;
    if (pair && pair->path == edit.path) {
        if (edit.value)
            return Splices{{pair->valueBegin, pair->valueEnd - pair->valueBegin, written(*edit.value)}};
        return removePair(text, found);
    }
    if (!edit.value)
        return removeTable(text, sections, edit.path);
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

core::Result<std::optional<std::string>> rawTomlAt(std::string_view text, const KeyPath &path)
{
    const auto sections = tomlSections(text);
    if (!sections)
        return sections.error();
    const TomlPair *pair = findPair(*sections, path).pair;
    if (!pair || pair->path != path)
        return std::optional<std::string>();
    return std::optional(std::string(text.substr(pair->valueBegin, pair->valueEnd - pair->valueBegin)));
}

}  // namespace configuring
