// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/KnownPlaces.h"

#include <algorithm>
#include <array>

namespace scanning {

namespace {

constexpr auto homeFiles = std::to_array<std::string_view>(
    {// shells: start-up files
     ".zshrc", ".zshenv", ".zprofile", ".zlogin", ".bashrc", ".bash_profile", ".bash_login", ".bash_aliases",
     ".profile", ".xonshrc", ".pam_environment", ".config/fish/config.fish", ".config/fish/fish_variables",
     ".config/nushell/env.nu", ".config/nushell/config.nu", ".config/powershell/profile.ps1",
     // shells and tools: histories
     ".bash_history", ".zsh_history", ".zhistory", ".histfile", ".local/share/fish/fish_history", ".python_history",
     ".node_repl_history", ".psql_history", ".mysql_history", ".rediscli_history", ".sqlite_history", ".lesshst",
     ".viminfo", ".local/share/powershell/PSReadLine/ConsoleHost_history.txt",
     // agents: config, logins, histories
     ".claude.json", ".claude/settings.json", ".claude/settings.local.json", ".claude/.credentials.json",
     ".claude/history.jsonl", ".config/Claude/claude_desktop_config.json", ".codex/config.toml", ".codex/auth.json",
     ".codex/history.jsonl", ".gemini/settings.json", ".gemini/oauth_creds.json", ".gemini/.env", ".cursor/mcp.json",
     ".codeium/windsurf/mcp_config.json", ".config/opencode/opencode.json", ".config/opencode/opencode.jsonc",
     ".local/share/opencode/auth.json", ".local/share/kilo/auth.json", ".continue/config.yaml", ".continue/config.json",
     ".continue/.env", ".aider.conf.yml", ".config/zed/settings.json", ".config/crush/crush.json",
     ".config/goose/config.yaml", ".config/goose/secrets.yaml", ".kiro/settings/mcp.json", ".copilot/mcp-config.json",
     ".config/github-copilot/apps.json", ".config/github-copilot/hosts.json", ".claude-code-router/config.json",
     ".factory/auth.json", ".qwen/oauth_creds.json", ".grok/auth.json",
     // editors
     ".config/Code/User/settings.json", ".config/Code/User/mcp.json", ".config/VSCodium/User/settings.json",
     ".config/Cursor/User/settings.json",
     // package managers, version control, clouds
     ".npmrc", ".yarnrc.yml", ".pypirc", ".config/pip/pip.conf", ".cargo/credentials.toml", ".gem/credentials",
     ".m2/settings.xml", ".netrc", ".git-credentials", ".config/git/credentials", ".gitconfig", ".config/gh/hosts.yml",
     ".config/glab-cli/config.yml", ".aws/credentials", ".aws/config", ".databrickscfg", ".cache/huggingface/token",
     ".huggingface/token"});

constexpr auto keyFileNames =
    std::to_array<std::string_view>({".env", ".envrc", ".flaskenv", ".dev.vars", ".secrets", ".mcp.json",
                                     "secrets.toml", "secrets.yaml", "secrets.json", "terraform.tfvars",
                                     "local.settings.json", ".aider.conf.yml", "compose.yaml", "docker-compose.yml"});

constexpr auto prunedFolders = std::to_array<std::string_view>(
    {".git", ".hg", ".svn", "node_modules", ".cache", ".npm", ".venv", "venv", "__pycache__", ".rustup", ".gradle",
     ".m2", "target", "DerivedData", "site-packages", ".Trash", "Trash", "snap"});

constexpr auto opaqueEndings = std::to_array<std::string_view>(
    {".png", ".jpg", ".jpeg", ".gif", ".webp", ".ico", ".bmp", ".tiff", ".psd",   ".mp3",   ".mp4", ".mov",
     ".avi", ".mkv", ".webm", ".wav", ".flac", ".ogg", ".ttf", ".otf",  ".woff",  ".woff2", ".eot", ".pdf",
     ".zip", ".gz",  ".tgz",  ".bz2", ".xz",   ".zst", ".7z",  ".rar",  ".jar",   ".war",   ".whl", ".deb",
     ".rpm", ".so",  ".a",    ".o",   ".lib",  ".dll", ".exe", ".pyc",  ".class", ".wasm",  ".iso", ".dmg"});

template <std::size_t N> bool contains(const std::array<std::string_view, N> &list, std::string_view name)
{
    return std::find(list.begin(), list.end(), name) != list.end();
}

}  // namespace

std::vector<std::string> knownFiles(const std::string &home)
{
    std::vector<std::string> files;
    files.reserve(homeFiles.size());
    for (const std::string_view file : homeFiles)
        files.push_back(home + "/" + std::string(file));
    return files;
}

bool isKeyFileName(std::string_view name)
{
    return contains(keyFileNames, name) || name.starts_with(".env.") || name.ends_with(".env")
        || name.ends_with(".auto.tfvars");
}

bool isPrunedFolder(std::string_view name)
{
    return contains(prunedFolders, name);
}

bool isOpaqueFileName(std::string_view name)
{
    const std::size_t dot = name.rfind('.');
    return dot != std::string_view::npos && dot > 0 && contains(opaqueEndings, name.substr(dot));
}

}  // namespace scanning
