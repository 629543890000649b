// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuring/JsonTree.h"
#include "configuring/Text.h"

#include <algorithm>

namespace configuring {

namespace {

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

/// How the file that we are guests in is laid out.
struct Layout {
    std::string lineEnd = "\n";
    std::string unit = "  ";  ///< one level of indentation
    std::string colon = ": ";
    bool multiLine = true;
};

Layout layoutOf(std::string_view text, const std::optional<JsonNode> &root)
{
    Layout layout;
    layout.lineEnd = lineEndOf(text);
    if (!root || root->members.empty())
        return layout;
    layout.multiLine = text.substr(root->begin, root->end - root->begin).find('\n') != text.npos;
    const JsonMember &first = root->members.front();
    if (const auto indent = indentOf(text, first.keyBegin); isFirstOnLine(text, first.keyBegin) && !indent.empty())
        layout.unit = indent;
    if (first.keyEnd > 0) {
        const std::string_view colon = text.substr(first.keyEnd, first.value.begin - first.keyEnd);
        if (colon.find_first_not_of(" \t:") == colon.npos)
            layout.colon = colon;
    }
    return layout;
}

/// `"a": {"b": value}` for the keys that do not exist yet, indented as a member at `indent`.
std::string writtenMember(std::span<const std::string> keys, const Value &value, const Layout &layout,
                          const std::string &indent)
{
    std::string text = keys.front() == newEntry ? std::string() : configuring::quoted(keys.front()) + layout.colon;
    if (keys.size() == 1)
        return text + written(value);
    const char open = keys[1] == newEntry ? '[' : '{';
    const char close = keys[1] == newEntry ? ']' : '}';
    const std::string inner = indent + layout.unit;
    const std::string child = writtenMember(keys.subspan(1), value, layout, inner);
    if (!layout.multiLine)
        return text + open + child + close;
    return text + open + layout.lineEnd + inner + child + layout.lineEnd + indent + close;
}

/// Behind the comments that stand on the same line as what ends at `at`.
std::size_t afterComments(std::string_view text, std::size_t at)
{
    for (;;) {
        const std::string_view rest = text.substr(skipBlanks(text, at));
        if (rest.starts_with("//"))
            return lineEnd(text, at);
        if (!rest.starts_with("/*"))
            return at;
        at = text.find("*/", text.size() - rest.size() + 2) + 2;
    }
}

Splices insertIntoEmpty(std::string_view text, const JsonNode &object, std::span<const std::string> keys,
                        const Value &value, Layout layout, bool isRoot)
{
    layout.multiLine |= isRoot;
    const std::string outer(indentOf(text, object.begin));
    const std::string indent = outer + layout.unit;
    std::string member = writtenMember(keys, value, layout, indent);
    const std::string_view inner = text.substr(object.begin + 1, object.end - object.begin - 2);
    if (layout.multiLine) {
        member.insert(0, layout.lineEnd + indent);
        if (inner.find('\n') == inner.npos)
            member += layout.lineEnd + outer;
    }
    const std::size_t replaced = isSpaceOnly(inner) && inner.find('\n') == inner.npos ? inner.size() : 0;
    return {{object.begin + 1, replaced, member}};
}

Splices insertAfterLast(std::string_view text, const JsonNode &object, std::span<const std::string> keys,
                        const Value &value, Layout layout)
{
    const JsonMember &last = object.members.back();
    const std::string_view head = text.substr(object.begin, object.members.front().keyBegin - object.begin);
    layout.multiLine = head.find('\n') != head.npos;
    const std::size_t end = last.comma ? *last.comma + 1 : last.value.end;
    std::string lead;
    std::string indent;
    std::size_t at = end;
    if (layout.multiLine) {
        indent = isFirstOnLine(text, last.keyBegin) ? std::string(indentOf(text, last.keyBegin))
                                                    : std::string(indentOf(text, object.begin)) + layout.unit;
        lead = layout.lineEnd + indent;
        at = afterComments(text, end);
    } else if (layout.colon.size() > 1) {
        lead = " ";
    }
    std::string member = lead + writtenMember(keys, value, layout, indent);
    if (last.comma)
        return {{at, 0, member + ','}};
    if (at == end)
        return {{at, 0, ',' + member}};
    return {{end, 0, ","}, {at, 0, member}};
}

Splices removeOnly(std::string_view text, const JsonNode &object)
{
    const JsonMember &member = object.members.front();
    const std::size_t begin = member.keyBegin;
    const std::size_t end = member.comma ? *member.comma + 1 : member.value.end;
    const bool alone = isSpaceOnly(text.substr(object.begin + 1, begin - object.begin - 1))
        && isSpaceOnly(text.substr(end, object.end - 1 - end));
    if (alone)
        return {{object.begin + 1, object.end - object.begin - 2, {}}};
    return {{begin, end - begin, {}}};
}

Splices removeMember(std::string_view text, const JsonNode &object, std::size_t index)
{
    const std::vector<JsonMember> &members = object.members;
    if (members.size() == 1)
        return removeOnly(text, object);
    const JsonMember &member = members[index];
    const std::size_t end = member.comma ? *member.comma + 1 : member.value.end;
    if (index + 1 < members.size()) {
        const std::size_t next = members[index + 1].keyBegin;
        const bool plain = isSpaceOnly(text.substr(end, next - end));
        return {{member.keyBegin, (plain ? next : end) - member.keyBegin, {}}};
    }
    const std::size_t previousComma = *members[index - 1].comma;
    const std::size_t previousEnd = previousComma + 1;
    const bool plain = isSpaceOnly(text.substr(previousEnd, member.keyBegin - previousEnd));
    if (member.comma) {
        const std::size_t begin = plain ? previousEnd : member.keyBegin;
        return {{begin, end - begin, {}}};
    }
    if (plain)
        return {{previousComma, end - previousComma, {}}};
    return {{previousComma, 1, {}}, {member.keyBegin, end - member.keyBegin, {}}};
}

/// Where a path leads: the object that the search ended in, and the member if all keys were found.
struct Place {
    const JsonNode *object = nullptr;
    std::size_t depth = 0;  ///< keys that led to `object`
    std::optional<std::size_t> member;
};

core::Result<Place> locate(const JsonNode &root, const KeyPath &path)
{
    Place place{&root, 0, {}};
    for (;;) {
        const KeyPath here(path.begin(), path.begin() + std::ptrdiff_t(place.depth));
        const bool isEntry = place.object->kind == Leaf::Kind::List && path[place.depth].starts_with('#');
        if (place.object->kind != Leaf::Kind::Object && !isEntry) {
            return badInput(here.empty() ? QStringLiteral("The file does not hold a JSON object.")
                                         : QStringLiteral("\"%1\" is not an object, so \"%2\" cannot be set in it.")
                                               .arg(fromUtf8(pathText(here)), fromUtf8(path[place.depth])));
        }
        const auto &members = place.object->members;
        const auto isNext = [&](const JsonMember &member) {
            return (isEntry ? '#' + member.key : member.key) == path[place.depth];
        };
        const auto at = std::find_if(members.begin(), members.end(), isNext);
        if (at == members.end())
            return place;
        if (std::find_if(at + 1, members.end(), isNext) != members.end()) {
            return badInput(QStringLiteral("The key \"%1\" stands twice in the same object. Remove one of the two.")
                                .arg(fromUtf8(path[place.depth])));
        }
        if (place.depth + 1 == path.size()) {
            place.member = std::size_t(at - members.begin());
            return place;
        }
        place.object = &at->value;
        ++place.depth;
    }
}

Splices newDocument(std::string_view text, const Edit &edit, const Layout &layout)
{
    const std::string body = writtenMember(edit.path, *edit.value, layout, layout.unit);
    const bool isList = edit.path.front() == newEntry;
    std::string document =
        (isList ? '[' : '{') + layout.lineEnd + layout.unit + body + layout.lineEnd + (isList ? ']' : '}');
    // Comments and blank lines of a file without a value come first.
    if (text.empty() || text.back() != '\n')
        document = (isSpaceOnly(text.substr(afterBom(text))) ? "" : layout.lineEnd) + document;
    if (text.empty() || text.back() == '\n')
        document += layout.lineEnd;
    return {{text.size(), 0, document}};
}

}  // namespace

core::Result<Splices> planJson(Format format, std::string_view text, const Edit &edit)
{
    const auto root = parseJson(format, text);
    if (!root)
        return root.error();
    const Layout layout = layoutOf(text, *root);
    if (!*root)
        return edit.value ? newDocument(text, edit, layout) : Splices();
    const auto place = locate(**root, edit.path);
    if (!place)
        return place.error();
    const JsonNode &object = *place->object;
    if (!edit.value)
        return place->member ? removeMember(text, object, *place->member) : Splices();
    if (place->member) {
        const JsonNode &old = object.members[*place->member].value;
        return Splices{{old.begin, old.end - old.begin, written(*edit.value)}};
    }
    const auto missing = std::span(edit.path).subspan(place->depth);
    if (object.members.empty())
        return insertIntoEmpty(text, object, missing, *edit.value, layout, &object == &**root);
    return insertAfterLast(text, object, missing, *edit.value, layout);
}

core::Result<std::optional<std::string>> rawJsonAt(Format format, std::string_view text, const KeyPath &path)
{
    const auto root = parseJson(format, text);
    if (!root)
        return root.error();
    if (!*root)
        return std::optional<std::string>();
    const auto place = locate(**root, path);
    if (!place)
        return place.error();
    if (!place->member)
        return std::optional<std::string>();
    const JsonNode &value = place->object->members[*place->member].value;
    return std::optional(std::string(text.substr(value.begin, value.end - value.begin)));
}

}  // namespace configuring
