// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuring/Edit.h"

#include "configuring/Text.h"

#include <algorithm>
#include <array>

namespace configuring {

namespace {

constexpr std::array<std::string_view, 5> formatNames{"json", "jsonc", "toml", "yaml", "dotenv"};

/// Our own bug, except in YAML, where layouts exist that no line can be added to without changing a value.
core::Error changedTooMuch(Format format, const KeyPath &path)
{
    if (format == Format::Yaml)
        return badInput(QStringLiteral("\"%1\" cannot be set without changing something else, because of the way the "
                                       "file is laid out. Nothing was changed.")
                            .arg(fromUtf8(pathText(path))));
    return {core::ErrorKind::Internal,
            QStringLiteral("Setting \"%1\" would have changed something else in the file, so nothing was changed. "
                           "Please report this.")
                .arg(fromUtf8(pathText(path)))};
}

bool startsWith(const KeyPath &path, const KeyPath &prefix)
{
    return path.size() >= prefix.size() && std::equal(prefix.begin(), prefix.end(), path.begin());
}

/// What no edit names. Entries of lists are compared in their order, since an entry more or less moves the others.
std::vector<Leaf> untouched(std::vector<Leaf> leaves, std::span<const Edit> edits)
{
    std::vector<KeyPath> paths;
    for (const Edit &edit : edits)
        paths.push_back(resolved(leaves, edit.path));
    std::erase_if(leaves, [&paths](const Leaf &leaf) {
        return std::any_of(paths.begin(), paths.end(), [&leaf](const KeyPath &path) {
            return startsWith(leaf.path, path) || startsWith(path, leaf.path);
        });
    });
    const bool inLists = std::any_of(edits.begin(), edits.end(), [](const Edit &edit) { return entryName(edit.path); });
    for (Leaf &leaf : leaves) {
        for (std::string &key : leaf.path) {
            if (inLists && key.starts_with('#'))
                key.resize(1);
        }
    }
    return leaves;
}

bool says(const Leaf &leaf, const Value &value)
{
    if (const auto *text = std::get_if<std::string>(&value))
        return leaf.kind == Leaf::Kind::Text && leaf.text == *text;
    if (const auto *flag = std::get_if<bool>(&value))
        return leaf.kind == Leaf::Kind::Literal && leaf.text == (*flag ? "true" : "false");
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return leaf.kind == Leaf::Kind::Literal && leaf.text == std::to_string(*number);
    return true;  // raw text is compared as text
}

core::Result<void> prove(Format format, std::string_view before, std::string_view after, std::span<const Edit> edits)
{
    const auto old = readLeaves(format, before);
    const auto now = readLeaves(format, after);
    if (!old || !now || untouched(*old, edits) != untouched(*now, edits))
        return changedTooMuch(format, edits.front().path);
    for (auto edit = edits.begin(); edit != edits.end(); ++edit) {
        const bool editedAgain = std::any_of(edit + 1, edits.end(), [edit](const Edit &later) {
            return startsWith(edit->path, later.path) || startsWith(later.path, edit->path);
        });
        if (editedAgain)
            continue;
        const Leaf *leaf = find(*now, edit->path);
        if (edit->value ? !leaf || !says(*leaf, *edit->value) : leaf != nullptr)
            return changedTooMuch(format, edit->path);
        if (const auto *raw = edit->value ? std::get_if<Raw>(&*edit->value) : nullptr) {
            const auto written = rawAt(format, after, edit->path);
            if (!written || *written != raw->text)
                return changedTooMuch(format, edit->path);
        }
    }
    return {};
}

core::Result<Splices> plan(Format format, std::string_view text, const Edit &asked)
{
    Edit edit = asked;
    if (entryName(asked.path)) {
        if (format == Format::Dotenv)
            return badInput(QStringLiteral("Entries of lists cannot be edited in this format."));
        const auto leaves = readLeaves(format, text);
        auto path = leaves ? resolvedForEdit(*leaves, asked) : core::Result<KeyPath>(leaves.error());
        if (!path)
            return path.error();
        edit.path = std::move(*path);
    }
    switch (format) {
    case Format::Json:
    case Format::Jsonc:
        return planJson(format, text, edit);
    case Format::Toml:
        return planToml(text, edit);
    case Format::Yaml:
        return planYaml(text, edit);
    case Format::Dotenv:
        return planDotenv(text, edit);
    }
    Q_UNREACHABLE();
}

void carryOut(const Splices &splices, Edited &edited)
{
    for (auto splice = splices.rbegin(); splice != splices.rend(); ++splice) {
        edited.back.push_back(
            {splice->offset, edited.bytes.substr(splice->offset, splice->length), splice->inserted.size()});
        edited.bytes.replace(splice->offset, splice->length, splice->inserted);
    }
}

}  // namespace

std::optional<Format> formatFromName(std::string_view name)
{
    const auto at = std::find(formatNames.begin(), formatNames.end(), name);
    if (at == formatNames.end())
        return {};
    return static_cast<Format>(at - formatNames.begin());
}

std::string_view name(Format format)
{
    return formatNames[static_cast<std::size_t>(format)];
}

std::string pathText(const KeyPath &path)
{
    std::string text;
    for (const std::string &key : path)
        text += (text.empty() ? "" : ".") + key;
    return text;
}

core::Result<Edited> applyEdits(Format format, std::string_view bytes, std::span<const Edit> edits)
{
    if (const auto leaves = readLeaves(format, bytes); !leaves)
        return leaves.error();
    Edited edited{std::string(bytes), {}};
    for (const Edit &edit : edits) {
        Q_ASSERT(!edit.path.empty());
        const auto splices = plan(format, edited.bytes, edit);
        if (!splices)
            return splices.error();
        carryOut(*splices, edited);
    }
    if (!edits.empty()) {
        if (const auto proven = prove(format, bytes, edited.bytes, edits); !proven)
            return proven.error();
    }
    return edited;
}

core::Result<std::string> stepBack(std::string_view bytes, std::span<const ReverseStep> back)
{
    std::string text(bytes);
    for (auto step = back.rbegin(); step != back.rend(); ++step) {
        if (step->offset > text.size() || step->inserted > text.size() - step->offset)
            return core::Error{core::ErrorKind::Conflict,
                               QStringLiteral("The recorded steps do not fit the file as it is now.")};
        text.replace(step->offset, step->inserted, step->removed);
    }
    return text;
}

core::Result<std::vector<Leaf>> readLeaves(Format format, std::string_view bytes)
{
    if (!isUtf8(bytes))
        return badInput(QStringLiteral("The file is not valid UTF-8 text."));
    switch (format) {
    case Format::Json:
    case Format::Jsonc:
        return readJsonLeaves(format, bytes);
    case Format::Toml:
        return readTomlLeaves(bytes);
    case Format::Yaml:
        return readYamlLeaves(bytes);
    case Format::Dotenv:
        return readDotenvLeaves(bytes);
    }
    Q_UNREACHABLE();
}

const Leaf *find(const std::vector<Leaf> &leaves, const KeyPath &asked)
{
    const KeyPath path = resolved(leaves, asked);
    const auto at =
        std::find_if(leaves.rbegin(), leaves.rend(), [&path](const Leaf &leaf) { return leaf.path == path; });
    return at == leaves.rend() ? nullptr : &*at;
}

core::Result<std::optional<std::string>> rawAt(Format format, std::string_view bytes, const KeyPath &path)
{
    if (entryName(path)) {
        const auto leaves = readLeaves(format, bytes);
        if (!leaves)
            return leaves.error();
        return rawAt(format, bytes, resolved(*leaves, path));
    }
    switch (format) {
    case Format::Json:
    case Format::Jsonc:
        return rawJsonAt(format, bytes, path);
    case Format::Toml:
        return rawTomlAt(bytes, path);
    case Format::Yaml:
        return rawYamlAt(bytes, path);
    case Format::Dotenv:
        return rawDotenvAt(bytes, path);
    }
    Q_UNREACHABLE();
}

}  // namespace configuring
