// SPDX-License-Identifier: GPL-3.0-or-later
// The second opinion on TOML: what toml++ reads, against what the editor meant to write.
#include "configuring/Text.h"

#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 1
#include <toml++/toml.h>

#include <sstream>

namespace configuring {

namespace {

void collect(const toml::node &node, KeyPath &path, std::vector<Leaf> &leaves)
{
    const auto below = [&](std::string key, const toml::node &child) {
        path.push_back(std::move(key));
        collect(child, path, leaves);
        path.pop_back();
    };
    if (const auto *table = node.as_table()) {
        if (!path.empty())
            leaves.push_back({path, Leaf::Kind::Object, {}});
        for (const auto &[key, child] : *table)
            below(std::string(key.str()), child);
    } else if (const auto *list = node.as_array()) {
        leaves.push_back({path, Leaf::Kind::List, {}});
        for (std::size_t i = 0; i < list->size(); ++i)
            below('#' + std::to_string(i), (*list)[i]);
    } else if (const auto *text = node.as_string()) {
        leaves.push_back({path, Leaf::Kind::Text, text->get()});
    } else {
        std::ostringstream literal;
        node.visit([&literal](const auto &value) {
            if constexpr (toml::is_value<decltype(value)>)
                literal << value;
        });
        leaves.push_back({path, Leaf::Kind::Literal, literal.str()});
    }
}

}  // namespace

core::Result<std::vector<Leaf>> readTomlLeaves(std::string_view text)
{
    const toml::parse_result parsed = toml::parse(text);
    if (!parsed) {
        const toml::parse_error &error = parsed.error();
        return badInput(QStringLiteral("Line %1, column %2: %3.")
                            .arg(error.source().begin.line)
                            .arg(error.source().begin.column)
                            .arg(fromUtf8(error.description())));
    }
    std::vector<Leaf> leaves;
    KeyPath path;
    collect(parsed.table(), path, leaves);
    return leaves;
}

}  // namespace configuring
