// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Where keys are known to lie on a developer's machine.
namespace scanning {

/// Files of the home folder, whether they exist or not: shell start-up files and histories, the agents' own config
/// and login files, package managers, cloud tools.
std::vector<std::string> knownFiles(const std::string &home);

/// Whether a file anywhere below the home folder is one that keys are kept in by habit: `.env.local`, `.mcp.json`.
bool isKeyFileName(std::string_view name);

/// Whether a folder of this name is left out of a walk: it holds what tools have made or downloaded.
bool isPrunedFolder(std::string_view name);

/// Whether the name's ending says that there is no text inside: pictures, archives, compiled code.
bool isOpaqueFileName(std::string_view name);

}  // namespace scanning
