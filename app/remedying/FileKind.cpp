// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedying/FileKind.h"

#include <algorithm>
#include <array>

namespace remedying {

FileKind fileKindOf(std::string_view path)
{
    constexpr auto shellFiles = std::to_array<std::string_view>({".zshrc", ".zshenv", ".zprofile", ".zlogin", ".bashrc",
                                                                 ".bash_profile", ".bash_login", ".bash_aliases",
                                                                 ".profile", ".envrc", ".xprofile", ".xsessionrc"});
    const std::string_view name = path.substr(path.rfind('/') + 1);
    if (name.ends_with(".fish"))
        return FileKind::Fish;
    if (std::find(shellFiles.begin(), shellFiles.end(), name) != shellFiles.end() || name.ends_with(".sh")
        || name.ends_with(".bash") || name.ends_with(".zsh") || path.find("/.bashrc.d/") != std::string_view::npos)
        return FileKind::Shell;
    if (name == ".env" || name.starts_with(".env.") || name.ends_with(".env") || name == ".flaskenv"
        || name == ".dev.vars" || name == "environment" || path.find("/environment.d/") != std::string_view::npos)
        return FileKind::Dotenv;
    if (name.ends_with(".json") || name.ends_with(".jsonc"))
        return FileKind::Json;
    if (name.ends_with(".toml"))
        return FileKind::Toml;
    return name.ends_with(".yaml") || name.ends_with(".yml") ? FileKind::Yaml : FileKind::Other;
}

std::string_view variablePrefixOf(std::string_view path)
{
    // Claude Code expands ${NAME} in its lists of MCP servers, Cursor and VS Code ${env:NAME}.
    if (path.ends_with("/.mcp.json") || path.ends_with("/.claude.json"))
        return "${";
    if (path.ends_with("/.cursor/mcp.json") || path.ends_with("/User/mcp.json") || path.ends_with("/.vscode/mcp.json"))
        return "${env:";
    return {};
}

}  // namespace remedying
