// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuring/Text.h"

#include <algorithm>

namespace configuring {

namespace {

bool isEntryName(const std::string &key)
{
    return key.size() > 3 && key.front() == '[' && key.back() == ']' && key.find('=') != key.npos;
}

/// The index of the entry of the list at `list` in which `key` says `value`.
std::string indexOf(const std::vector<Leaf> &leaves, const KeyPath &list, const std::string &key,
                    const std::string &value)
{
    for (const Leaf &leaf : leaves) {
        const bool isIt = leaf.path.size() == list.size() + 2 && leaf.path.back() == key && leaf.text == value
            && std::equal(list.begin(), list.end(), leaf.path.begin()) && leaf.path[list.size()].starts_with('#');
        if (isIt)
            return leaf.path[list.size()];
    }
    return std::string(newEntry);
}

}  // namespace

std::optional<std::size_t> entryName(const KeyPath &path, std::size_t from)
{
    const auto at = std::find_if(path.begin() + std::ptrdiff_t(std::min(from, path.size())), path.end(), isEntryName);
    return at == path.end() ? std::nullopt : std::optional(std::size_t(at - path.begin()));
}

KeyPath resolved(const std::vector<Leaf> &leaves, KeyPath path)
{
    for (auto at = entryName(path); at; at = entryName(path, *at + 1)) {
        const std::string name = path[*at].substr(1, path[*at].size() - 2);
        const std::size_t equals = name.find('=');
        const KeyPath list(path.begin(), path.begin() + std::ptrdiff_t(*at));
        path[*at] = indexOf(leaves, list, name.substr(0, equals), name.substr(equals + 1));
    }
    return path;
}

core::Result<KeyPath> resolvedForEdit(const std::vector<Leaf> &leaves, const Edit &edit)
{
    KeyPath path = resolved(leaves, edit.path);
    const auto made = std::find(path.begin(), path.end(), newEntry);
    if (made == path.end() || !edit.value)
        return path;
    const std::size_t at = std::size_t(made - path.begin());
    const bool names = path.size() == at + 2 && std::holds_alternative<std::string>(*edit.value)
        && edit.path[at] == '[' + path.back() + '=' + std::get<std::string>(*edit.value) + ']';
    if (!names)
        return badInput(QStringLiteral("There is no list entry %1.").arg(fromUtf8(edit.path[at])));
    return path;
}

}  // namespace configuring
