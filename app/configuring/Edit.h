// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// Lossless, key-level edits of other programs' configuration files, and their exact undo.
/// Everything in Edit.h is pure: bytes in, bytes out; thread-safe. All text is UTF-8.
namespace configuring {

enum class Format {
    Json,  ///< strict: a comment or a trailing comma is an error
    Jsonc,  ///< comments and trailing commas are legal
    Toml,  ///< TOML 1.0
    Yaml,  ///< one document; block and flow style
    Dotenv,  ///< KEY=value lines as npm's dotenv reads them; the last of two equal keys wins
};

std::optional<Format> formatFromName(std::string_view name);
std::string_view name(Format format);

/// A key "[name=Spotmeter]" stands for the entry of a list whose "name" says Spotmeter. The edit that
/// sets this very key of an entry that is not there makes it.
using KeyPath = std::vector<std::string>;
std::string pathText(const KeyPath &path);  ///< "env.ANTHROPIC_BASE_URL", for people

/// A value as it is written in a file of the same format, quotes and all.
struct Raw {
    std::string text;
};
using Value = std::variant<std::string, bool, std::int64_t, Raw>;

/// Sets the value at a path, or removes the key if there is no value. Missing parents are created.
struct Edit {
    KeyPath path;
    std::optional<Value> value;
};

/// One step backwards: at `offset`, replace `inserted` bytes by `removed`.
struct ReverseStep {
    std::size_t offset = 0;
    std::string removed;
    std::size_t inserted = 0;
    std::optional<std::size_t> sealed = {};  ///< `removed` is kept elsewhere; see Record.h
};

struct Edited {
    std::string bytes;
    std::vector<ReverseStep> back;  ///< in the order of the edits: undo from the last to the first
};

/// Edits text spans only: comments, order, indent, quotes, line ends, BOM and final newline survive. The result
/// is parsed again; if anything but the asked values changed, the answer is Error(Internal).
/// A file that does not parse is refused with line and column (BadInput); the caller adds the path.
core::Result<Edited> applyEdits(Format format, std::string_view bytes, std::span<const Edit> edits);

/// Takes the steps of applyEdits back; Error(Conflict) if they do not fit these bytes.
core::Result<std::string> stepBack(std::string_view bytes, std::span<const ReverseStep> back);

/// One value, list or table of a file with its meaning, in the file's order (TOML: sorted by key).
struct Leaf {
    enum class Kind { Text, Literal, Object, List };
    KeyPath path;
    Kind kind = Kind::Literal;
    std::string text;  ///< a decoded text, or a literal as written; empty for objects and lists
    friend bool operator==(const Leaf &, const Leaf &) = default;
};
core::Result<std::vector<Leaf>> readLeaves(Format format, std::string_view bytes);

/// The leaf that counts at this path (the last one), or null.
const Leaf *find(const std::vector<Leaf> &leaves, const KeyPath &path);

/// The value at a path as it is written, or nothing if there is none. A TOML [table] has no such text.
core::Result<std::optional<std::string>> rawAt(Format format, std::string_view bytes, const KeyPath &path);

}  // namespace configuring
