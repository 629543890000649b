// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuring/Edit.h"

/// What the editors of all formats share. Internal to configuring.
namespace configuring {

/// Replace `length` bytes at `offset`.
struct Splice {
    std::size_t offset = 0;
    std::size_t length = 0;
    std::string inserted;
};
using Splices = std::vector<Splice>;  ///< sorted by offset, not overlapping

inline constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

std::size_t afterBom(std::string_view text);
std::string_view lineEndOf(std::string_view text);  ///< "\r\n" if the first line ends so, else "\n"
std::size_t lineBegin(std::string_view text, std::size_t at);
std::size_t lineEnd(std::string_view text, std::size_t at);  ///< of the "\n" or "\r\n", or of the text
std::size_t nextLine(std::string_view text, std::size_t at);
std::size_t skipBlanks(std::string_view text, std::size_t at);  ///< spaces and tabs
std::size_t skipSpace(std::string_view text, std::size_t at);  ///< and line ends
bool isSpaceOnly(std::string_view text);
std::string_view indentOf(std::string_view text, std::size_t at);  ///< of the line that `at` is in
bool isFirstOnLine(std::string_view text, std::size_t at);

bool isUtf8(std::string_view text);
void appendCodePoint(std::string &out, std::uint32_t codePoint);

/// "Line 3, column 7: what is wrong."
core::Error errorAt(std::string_view text, std::size_t at, const QString &what);
core::Error badInput(const QString &message);
QString fromUtf8(std::string_view text);

/// `text` between double quotes with the escapes that JSON and TOML share.
std::string quoted(std::string_view text);

/// Where the first "[name=…]" at or behind `from` stands in a path.
std::optional<std::size_t> entryName(const KeyPath &path, std::size_t from = 0);
/// The path with "#2" in place of the name of the entry it means, or "#+" if the list has none such.
KeyPath resolved(const std::vector<Leaf> &leaves, KeyPath path);
/// The same; BadInput if the edit would make an entry without its name.
core::Result<KeyPath> resolvedForEdit(const std::vector<Leaf> &leaves, const Edit &edit);
inline constexpr std::string_view newEntry = "#+";

/// Editors plan; applyEdits carries out and proves. A removal of what is not there is no splice.
core::Result<Splices> planJson(Format format, std::string_view text, const Edit &edit);
core::Result<Splices> planToml(std::string_view text, const Edit &edit);
core::Result<Splices> planYaml(std::string_view text, const Edit &edit);
core::Result<Splices> planDotenv(std::string_view text, const Edit &edit);

core::Result<std::vector<Leaf>> readJsonLeaves(Format format, std::string_view text);
core::Result<std::vector<Leaf>> readTomlLeaves(std::string_view text);
core::Result<std::vector<Leaf>> readYamlLeaves(std::string_view text);
std::vector<Leaf> readDotenvLeaves(std::string_view text);

core::Result<std::optional<std::string>> rawJsonAt(Format format, std::string_view text, const KeyPath &path);
core::Result<std::optional<std::string>> rawTomlAt(std::string_view text, const KeyPath &path);
core::Result<std::optional<std::string>> rawYamlAt(std::string_view text, const KeyPath &path);
std::optional<std::string> rawDotenvAt(std::string_view text, const KeyPath &path);

}  // namespace configuring
