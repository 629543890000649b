// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuring/Record.h"

#include "configuring/Text.h"
#include "core/Secret.h"

#include <algorithm>

namespace configuring {

namespace {

std::string textOf(const Value &value)
{
    if (const auto *text = std::get_if<std::string>(&value))
        return *text;
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? "true" : "false";
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return std::to_string(*number);
    return std::get<Raw>(value).text;
}

std::size_t existingDepth(const std::vector<Leaf> &leaves, const KeyPath &path)
{
    std::size_t depth = path.size();
    while (depth > 0 && !find(leaves, KeyPath(path.begin(), path.begin() + std::ptrdiff_t(depth))))
        --depth;
    return depth;
}

QString conflict(const Record &record, const KeyRecord &key)
{
    return QStringLiteral("\"%1\" in %2 was changed since, so it was left as it is.")
        .arg(fromUtf8(pathText(key.path)), record.path);
}

bool holdsKeys(const std::vector<Leaf> &leaves, const KeyPath &asked)
{
    const KeyPath path = resolved(leaves, asked);
    return std::any_of(leaves.begin(), leaves.end(), [&path](const Leaf &leaf) {
        return leaf.path.size() > path.size() && std::equal(path.begin(), path.end(), leaf.path.begin());
    });
}

core::Result<std::string> edited(Format format, std::string_view bytes, const Edit &edit)
{
    auto result = applyEdits(format, bytes, std::span(&edit, 1));
    if (!result)
        return result.error();
    return std::move(result->bytes);
}

/// Objects that exist only because our keys needed them go with the last of their keys.
core::Result<std::string> removeOurContainers(const Record &record, std::string bytes)
{
    for (const KeyRecord &key : record.keys) {
        if (key.afterHash.empty())
            continue;  // a removal makes no containers
        for (std::size_t depth = key.path.size() - 1; depth > key.depthBefore; --depth) {
            const KeyPath path(key.path.begin(), key.path.begin() + std::ptrdiff_t(depth));
            const auto leaves = readLeaves(record.format, bytes);
            if (!leaves)
                return leaves.error();
            if (holdsKeys(*leaves, path))
                break;
            auto without = edited(record.format, bytes, {path, {}});
            if (!without)
                return without.error();
            bytes = std::move(*without);
        }
    }
    return bytes;
}

bool holdsNothing(Format format, std::string_view bytes)
{
    std::string rest(bytes.substr(afterBom(bytes)));
    std::erase_if(rest, [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    return rest.empty() || ((format == Format::Json || format == Format::Jsonc) && (rest == "{}" || rest == "[]"));
}

/// The list entry that came into being with this key, if one did.
std::optional<KeyPath> entryMadeFor(const KeyRecord &key)
{
    const auto at = entryName(key.path, key.depthBefore);
    return at ? std::optional(KeyPath(key.path.begin(), key.path.begin() + std::ptrdiff_t(*at) + 1)) : std::nullopt;
}

/// Entries that we made go as a whole, with what their program added to them, unless one of our keys was changed.
core::Result<void> removeOurEntries(const Record &record, Undone &undone)
{
    for (const KeyRecord &first : record.keys) {
        const auto entry = entryMadeFor(first);
        const auto leaves = readLeaves(record.format, undone.bytes);
        if (!leaves)
            return leaves.error();
        if (!entry || !find(*leaves, *entry))
            continue;
        const auto changed = std::find_if(record.keys.begin(), record.keys.end(), [&](const KeyRecord &key) {
            return entryMadeFor(key) == entry && !isOurs(key, *leaves);
        });
        if (changed != record.keys.end()) {
            if (&first == &*changed)
                undone.conflicts.append(conflict(record, first));
            continue;
        }
        auto bytes = edited(record.format, undone.bytes, {*entry, {}});
        if (!bytes)
            return bytes.error();
        undone.bytes = std::move(*bytes);
    }
    return {};
}

core::Result<Undone> undoByKeys(const Record &record, std::string_view current)
{
    Undone undone{std::string(current), false, {}};
    if (const auto removed = removeOurEntries(record, undone); !removed)
        return removed.error();
    for (auto key = record.keys.rbegin(); key != record.keys.rend(); ++key) {
        if (entryMadeFor(*key))
            continue;
        const auto leaves = readLeaves(record.format, undone.bytes);
        if (!leaves)
            return leaves.error();
        if (!isOurs(*key, *leaves)) {
            const auto raw = rawAt(record.format, undone.bytes, key->path);
            if (!raw || *raw != key->before)
                undone.conflicts.append(conflict(record, *key));
            continue;
        }
        const auto old = key->before ? std::optional<Value>(Raw{*key->before}) : std::nullopt;
        auto bytes = edited(record.format, undone.bytes, {key->path, old});
        if (bytes)
            undone.bytes = std::move(*bytes);
        else
            undone.conflicts.append(conflict(record, *key));
    }
    auto bytes = removeOurContainers(record, std::move(undone.bytes));
    if (!bytes)
        return bytes.error();
    undone.bytes = std::move(*bytes);
    undone.removes = record.createdFile && holdsNothing(record.format, undone.bytes);
    return undone;
}

}  // namespace

core::Result<std::vector<KeyRecord>> recordKeys(Format format, std::string_view before, std::span<const Edit> edits)
{
    const auto leaves = readLeaves(format, before);
    if (!leaves)
        return leaves.error();
    std::vector<KeyRecord> keys;
    for (const Edit &edit : edits) {
        auto raw = rawAt(format, before, edit.path);
        if (!raw)
            return raw.error();
        if (!*raw && find(*leaves, edit.path)) {
            return badInput(QStringLiteral("\"%1\" is no single value, so it cannot be changed as a whole.")
                                .arg(fromUtf8(pathText(edit.path))));
        }
        keys.push_back({edit.path, std::move(*raw), edit.value ? core::sha256Hex(textOf(*edit.value)) : std::string(),
                        existingDepth(*leaves, edit.path)});
    }
    return keys;
}

bool isOurs(const KeyRecord &key, const std::vector<Leaf> &leaves)
{
    if (key.shared)
        return true;
    const Leaf *leaf = find(leaves, key.path);
    const bool isValue = leaf && (leaf->kind == Leaf::Kind::Text || leaf->kind == Leaf::Kind::Literal);
    return isValue ? core::sha256Hex(leaf->text) == key.afterHash : !leaf && key.afterHash.empty();
}

core::Result<Undone> undoOf(const Record &record, std::string_view current)
{
    const std::string hash = core::sha256Hex(current);
    if (hash == record.afterHash) {
        const auto bytes = stepBack(current, record.back);
        if (bytes && core::sha256Hex(*bytes) == record.beforeHash)
            return Undone{*bytes, record.createdFile, {}};
    }
    if (hash == record.beforeHash && !record.createdFile)
        return Undone{std::string(current), false, {}};
    return undoByKeys(record, current);
}

}  // namespace configuring
