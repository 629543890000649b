// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// What a file's or folder's name alone tells a scan. Pure.
namespace scanning {

/// Whether a folder of this name is left out of a walk: it holds what tools have made or downloaded.
bool isPrunedFolder(std::string_view name);

/// Whether the name's ending says that there is no text inside: pictures, archives, compiled code.
bool isOpaqueName(std::string_view name);

/// Whether NAME=value pairs are the purpose of the file: `.env.local`, `config.toml`, `.zshrc`, `docker-compose.yml`.
bool isSettingsName(std::string_view name);

/// A history or a transcript: read whole, however long.
bool isHistoryName(std::string_view name);

/// Part of a project that others get too: workflows, compose files, notebooks, sources.
bool isRepositoryName(std::string_view path);

/// Whether the path, from the folder that was asked for, is in somebody else's package.
bool isPackagePath(std::string_view path);

/// Whether the file came with the system, or lies in a package manager's own store, wherever the scan began.
bool isSystemPath(std::string_view path);

/// Whether the file is written to be read by many: README, a page of a manual.
bool isManualName(std::string_view name);

/// Whether a path, from the folder that was asked for, speaks of tests, examples or other people's packages.
bool isSamplePath(std::string_view path);

}  // namespace scanning
