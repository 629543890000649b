// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuring/Text.h"
#include "configuring/YamlTree.h"

#include <QRegularExpression>

#include <algorithm>

namespace configuring {

namespace {

std::string written(const Value &value)
{
    static const QRegularExpression plain(
        QStringLiteral("^(?!(true|false|null|yes|no|on|off|y|n)$)[a-z][a-z0-9_./-]*(:[a-z0-9_./-]+)*$"),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto *text = std::get_if<std::string>(&value))
        return plain.match(fromUtf8(*text)).hasMatch() ? *text : configuring::quoted(*text);
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? "true" : "false";
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return std::to_string(*number);
    return std::get<Raw>(value).text;
}

/// `a:` and `b: value` on lines of their own; the first line begins at column `column`, but is not indented.
std::string writtenLines(std::span<const std::string> keys, const Value &value, std::size_t column,
                         const std::string &eol)
{
    if (keys.empty())
        return written(value);
    if (keys.front() == newEntry)
        return "- " + writtenLines(keys.subspan(1), value, column + 2, eol);
    const std::string key = written(keys.front()) + ':';
    if (keys.size() == 1)
        return key + ' ' + written(value);
    return key + eol + std::string(column + 2, ' ') + writtenLines(keys.subspan(1), value, column + 2, eol);
}

/// The same between braces.
std::string writtenFlow(std::span<const std::string> keys, const Value &value)
{
    if (keys.front() == newEntry)
        return '{' + writtenFlow(keys.subspan(1), value) + '}';
    const std::string key = written(keys.front()) + ": ";
    if (keys.size() == 1)
        return key + written(value);
    const bool list = keys[1] == newEntry;
    return key + (list ? "[" : "{") + writtenFlow(keys.subspan(1), value) + (list ? "]" : "}");
}

std::size_t columnOf(std::string_view text, std::size_t at)
{
    return at - lineBegin(text, at);
}

bool isDash(std::string_view text, std::size_t at)
{
    return at < text.size() && text[at] == '-' && (at + 1 == text.size() || isSpaceOnly(text.substr(at + 1, 1)));
}

/// Where the lines end that belong to what begins on the line of `at` in column `column`: those further to the right,
/// and entries of a list in the column of its key. Blank lines and comments at the end belong to what follows.
std::size_t blockEnd(std::string_view text, std::size_t at, std::size_t column, bool isKey)
{
    std::size_t end = nextLine(text, at);
    for (std::size_t line = end; line < text.size(); line = nextLine(text, line)) {
        const std::size_t first = skipBlanks(text, line);
        const bool blank = first == lineEnd(text, first);
        const bool right = first - line > column;
        const bool comment = !blank && text[first] == '#';
        if (!blank && !right && !comment && !(isKey && first - line == column && isDash(text, first)))
            break;
        if (!blank && (right || !comment))
            end = nextLine(text, line);
    }
    return end;
}

std::size_t quotedEnd(std::string_view text, std::size_t at)
{
    const char quote = text[at];
    for (std::size_t i = at + 1; i < text.size(); ++i) {
        if (quote == '"' && text[i] == '\\')
            ++i;
        else if (quote == '\'' && text.substr(i).starts_with("''"))
            ++i;
        else if (text[i] == quote)
            return i + 1;
    }
    return text.size();
}

/// Where the text of a single value ends; nothing for a list, a mapping, and what has an anchor or tag, and a
/// plain value of several lines.
std::optional<std::size_t> scalarEnd(std::string_view text, const YamlNode &node, std::size_t column, bool inFlow)
{
    if (node.kind == Leaf::Kind::Object || node.kind == Leaf::Kind::List || node.begin >= text.size())
        return {};
    const char first = text[node.begin];
    if (first == '"' || first == '\'')
        return quotedEnd(text, node.begin);
    if (first == '&' || first == '!')
        return {};
    if (first == '|' || first == '>') {
        if (text.substr(node.begin, 3).find('+') != std::string_view::npos)
            return {};  // the blank lines below are part of it
        const std::size_t end = blockEnd(text, node.begin, column, false);
        return end > node.begin && end <= text.size() ? lineEnd(text, lineBegin(text, end - 1)) : end;
    }
    std::size_t end = node.begin;
    const std::size_t line = lineEnd(text, end);
    for (; end < line; ++end) {
        const bool comment = text[end] == '#' && end > node.begin && (text[end - 1] == ' ' || text[end - 1] == '\t');
        if (comment || (inFlow && std::string_view(",]}").find(text[end]) != std::string_view::npos))
            break;
    }
    while (end > node.begin && (text[end - 1] == ' ' || text[end - 1] == '\t'))
        --end;
    const bool whole = first == '*' || node.null || text.substr(node.begin, end - node.begin) == node.text;
    return whole ? std::optional(end) : std::nullopt;
}

/// Behind the bracket that closes the one at `at`.
std::size_t flowEnd(std::string_view text, std::size_t at)
{
    int open = 0;
    for (std::size_t i = at; i < text.size(); ++i) {
        const bool afterText = i > at && std::string_view(" \t\r\n,[{:").find(text[i - 1]) == std::string_view::npos;
        if ((text[i] == '"' || text[i] == '\'') && !afterText)
            i = quotedEnd(text, i) - 1;
        else if (text[i] == '{' || text[i] == '[')
            ++open;
        else if ((text[i] == '}' || text[i] == ']') && --open == 0)
            return i + 1;
    }
    return text.size();
}

/// Behind the colon of a key.
std::size_t afterColon(std::string_view text, const YamlMember &member)
{
    std::size_t at = member.keyBegin;
    if (at < text.size() && (text[at] == '"' || text[at] == '\''))
        at = quotedEnd(text, at);
    for (; at < text.size(); ++at) {
        const bool ends =
            at + 1 == text.size() || std::string_view(" \t\r\n,]}").find(text[at + 1]) != std::string_view::npos;
        if (text[at] == ':' && (ends || text[at - 1] == '"' || text[at - 1] == '\''))
            return at + 1;
    }
    return text.size();
}

/// Where a path leads: the container that the search ended in, and the member if all keys were found.
struct Place {
    const YamlNode *container = nullptr;
    const YamlMember *owner = nullptr;  ///< the member whose value `container` is; none at the root
    std::size_t depth = 0;
    std::optional<std::size_t> member;
    bool inFlow = false;
};

core::Error notAMapping(const KeyPath &path, std::size_t depth)
{
    const KeyPath here(path.begin(), path.begin() + std::ptrdiff_t(depth));
    if (here.empty())
        return badInput(QStringLiteral("The file does not hold a YAML mapping."));
    return badInput(QStringLiteral("\"%1\" is not a mapping, so \"%2\" cannot be set in it.")
                        .arg(fromUtf8(pathText(here)), fromUtf8(path[depth])));
}

core::Result<Place> locate(const YamlNode &root, const KeyPath &path)
{
    Place place{&root, nullptr, 0, {}, root.flow};
    for (;;) {
        const YamlNode &node = *place.container;
        const std::string &key = path[place.depth];
        if (node.null && place.owner != nullptr)
            return place;
        if (node.kind != (key.starts_with('#') ? Leaf::Kind::List : Leaf::Kind::Object))
            return notAMapping(path, place.depth);
        const auto isNext = [&key](const YamlMember &member) { return member.key == key; };
        const auto at = std::find_if(node.members.begin(), node.members.end(), isNext);
        if (at == node.members.end())
            return place;
        if (std::find_if(at + 1, node.members.end(), isNext) != node.members.end())
            return badInput(QStringLiteral("The key \"%1\" stands twice in the same mapping. Remove one of the two.")
                                .arg(fromUtf8(key)));
        if (place.depth + 1 == path.size()) {
            place.member = std::size_t(at - node.members.begin());
            return place;
        }
        place.container = &at->value;
        place.owner = &*at;
        place.inFlow |= at->value.flow;
        ++place.depth;
    }
}

Splices insertFlow(const YamlNode &container, std::span<const std::string> keys, const Value &value)
{
    const std::string member = writtenFlow(keys, value);
    return {{container.begin + 1, 0, container.members.empty() ? member : member + ", "}};
}

/// A new line at `at`, which is the beginning of a line or the end of a last line without a line end.
Splices insertLines(std::string_view text, std::size_t at, std::size_t column, const std::string &lines,
                    const std::string &eol)
{
    const std::string indented = std::string(column, ' ') + lines;
    const bool openLine = at == text.size() && at > afterBom(text) && text[at - 1] != '\n';
    return {{at, 0, openLine ? eol + indented : indented + eol}};
}

core::Result<Splices> insert(std::string_view text, const Place &place, std::span<const std::string> keys,
                             const Value &value)
{
    const YamlNode &container = *place.container;
    const std::string eol(lineEndOf(text));
    if (place.inFlow && !container.flow)
        return badInput(QStringLiteral("\"%1\" has no value to set anything in.").arg(fromUtf8(keys.front())));
    if (container.flow)
        return insertFlow(container, keys, value);
    if (container.null) {  // "env:" without anything: the first line below it
        const std::size_t column = indentOf(text, place.owner->keyBegin).size() + 2;
        const std::size_t colon = afterColon(text, *place.owner);
        return insertLines(text, nextLine(text, colon), column, writtenLines(keys, value, column, eol), eol);
    }
    if (container.kind == Leaf::Kind::List) {  // the first of a list is the default one
        if (!isFirstOnLine(text, container.begin))
            return badInput(QStringLiteral("A list inside a list cannot be edited."));
        const std::size_t column = columnOf(text, container.begin);
        return insertLines(text, lineBegin(text, container.begin), column, writtenLines(keys, value, column, eol), eol);
    }
    const YamlMember &last = container.members.back();
    const std::size_t column = columnOf(text, container.members.front().keyBegin);
    return insertLines(text, blockEnd(text, last.keyBegin, column, true), column,
                       writtenLines(keys, value, column, eol), eol);
}

Splices removeFlow(std::string_view text, const YamlNode &container, std::size_t index)
{
    const auto &members = container.members;
    const YamlMember &member = members[index];
    if (index + 1 < members.size())
        return {{member.keyBegin, members[index + 1].keyBegin - member.keyBegin, {}}};
    const std::size_t end = member.value.flow ? flowEnd(text, member.value.begin)
        : member.value.null && container.kind == Leaf::Kind::Object
        ? afterColon(text, member)
        : scalarEnd(text, member.value, 0, true).value_or(member.keyBegin);
    const std::size_t begin = index == 0 ? container.begin + 1 : text.rfind(',', member.keyBegin);
    return {{begin, end - begin, {}}};
}

core::Result<Splices> remove(std::string_view text, const YamlNode &container, std::size_t index)
{
    if (container.flow)
        return removeFlow(text, container, index);
    const YamlMember &member = container.members[index];
    const bool isKey = container.kind == Leaf::Kind::Object;
    std::size_t begin = member.keyBegin;
    if (!isKey)  // its dash
        begin = text.rfind('-', begin - 1);
    const std::size_t column = columnOf(text, begin);
    if (isFirstOnLine(text, begin)) {
        const std::size_t from = lineBegin(text, begin);
        return Splices{{from, blockEnd(text, begin, column, isKey) - from, {}}};
    }
    if (isKey && index == 0 && container.members.size() > 1)  // behind the dash of its entry
        return Splices{{begin, container.members[1].keyBegin - begin, {}}};
    return badInput(QStringLiteral("\"%1\" cannot be removed on its own.").arg(fromUtf8(member.key)));
}

core::Result<Splices> replace(std::string_view text, const Place &place, const Value &value)
{
    const YamlMember &member = place.container->members[*place.member];
    const std::string wanted = written(value);
    if (member.value.null && place.container->kind == Leaf::Kind::Object) {
        const std::size_t colon = afterColon(text, member);
        const bool spelled = member.value.begin >= colon && member.value.begin < lineEnd(text, colon)
            && std::string_view("~nN").find(text[member.value.begin]) != std::string_view::npos;
        if (!spelled)
            return Splices{{colon, 0, wanted.empty() ? "" : ' ' + wanted}};
    }
    const std::size_t column = indentOf(text, member.keyBegin).size();
    const auto end = scalarEnd(text, member.value, column, place.inFlow);
    if (!end)
        return badInput(QStringLiteral("\"%1\" is no single value that could be replaced.").arg(fromUtf8(member.key)));
    return Splices{{member.value.begin, *end - member.value.begin, wanted}};
}

}  // namespace

core::Result<Splices> planYaml(std::string_view text, const Edit &edit)
{
    const auto root = parseYaml(text);
    if (!root)
        return root.error();
    const std::string eol(lineEndOf(text));
    if (!*root)
        return edit.value ? insertLines(text, text.size(), 0, writtenLines(edit.path, *edit.value, 0, eol), eol)
                          : Splices();
    const auto place = locate(**root, edit.path);
    if (!place)
        return place.error();
    if (place->member)
        return edit.value ? replace(text, *place, *edit.value) : remove(text, *place->container, *place->member);
    if (!edit.value)
        return Splices();
    return insert(text, *place, std::span(edit.path).subspan(place->depth), *edit.value);
}

core::Result<std::optional<std::string>> rawYamlAt(std::string_view text, const KeyPath &path)
{
    const auto root = parseYaml(text);
    if (!root)
        return root.error();
    const auto place = *root ? locate(**root, path) : core::Result<Place>(Place{});
    if (!place)
        return place.error();
    if (!place->member)
        return std::optional<std::string>();
    const YamlMember &member = place->container->members[*place->member];
    if (member.value.null)
        return std::optional(std::string());
    const auto end = scalarEnd(text, member.value, indentOf(text, member.keyBegin).size(), place->inFlow);
    if (!end)
        return std::optional<std::string>();
    return std::optional(std::string(text.substr(member.value.begin, *end - member.value.begin)));
}

}  // namespace configuring
