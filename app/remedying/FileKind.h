// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace remedying {

/// What a file is to whoever changes it.
enum class FileKind {
    Shell,  ///< runs commands: .zshrc, .envrc
    Fish,
    Dotenv,  ///< NAME=value lines that run nothing
    Json,
    Toml,
    Yaml,
    Other,
};

FileKind fileKindOf(std::string_view path);

/// How the program that reads the file writes "the value of the variable NAME"; empty if it knows no such thing.
std::string_view variablePrefixOf(std::string_view path);

}  // namespace remedying
