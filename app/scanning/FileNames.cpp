// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/FileNames.h"

#include <algorithm>
#include <array>
#include <string>

namespace scanning {

namespace {

/// Names ordered by length, first letter and text, so that a look-up compares hardly a text: each file of a disk is
/// asked for.
template <std::size_t N> class NameSet {
public:
    constexpr NameSet(std::array<std::string_view, N> names) : m_names(names)
    {
        std::sort(m_names.begin(), m_names.end(), isBefore);
    }
    constexpr bool contains(std::string_view name) const
    {
        const auto found = std::lower_bound(m_names.begin(), m_names.end(), name, isBefore);
        return found != m_names.end() && *found == name;
    }

private:
    static constexpr bool isBefore(std::string_view a, std::string_view b)
    {
        if (a.size() != b.size())
            return a.size() < b.size();
        return a.empty() || a.front() == b.front() ? a < b : a.front() < b.front();
    }
    std::array<std::string_view, N> m_names;
};

// Spotmeter's demo has made-up keys in a folder of its own.
constexpr NameSet prunedFolders = std::to_array<std::string_view>(
    {".git",        ".hg",     ".svn",        "node_modules",  ".cache",        ".npm",   ".venv",         "venv",
     "__pycache__", ".rustup", ".gradle",     ".m2",           ".pyenv",        ".nvm",   ".bun",          ".tox",
     ".terraform",  "target",  "DerivedData", "site-packages", "dist-packages", ".Trash", "Trash",         "snap",
     ".pnpm-store", ".yarn",   ".mypy_cache", ".pytest_cache", ".next",         ".nuxt",  "spotmeter-demo"});

constexpr NameSet opaqueEndings = std::to_array<std::string_view>(
    {"png",   "jpg",  "jpeg", "gif",  "webp", "ico",   "bmp",  "tiff", "psd",   "mp3",  "mp4",   "mov", "avi",
     "mkv",   "webm", "wav",  "flac", "ogg",  "ttf",   "otf",  "woff", "woff2", "eot",  "pdf",   "zip", "tgz",
     "bz2",   "xz",   "zst",  "7z",   "rar",  "jar",   "war",  "whl",  "deb",   "rpm",  "so",    "a",   "o",
     "lib",   "dll",  "exe",  "pyc",  "pyo",  "class", "wasm", "iso",  "dmg",   "img",  "qcow2", "gpg", "kdbx",
     "dylib", "node", "avif", "heic", "m4a",  "mo",    "gmo",  "rlib", "rmeta", "pack", "idx",   "pcap"});

constexpr NameSet settingsNames = std::to_array<std::string_view>(
    {".envrc",        ".flaskenv",        ".dev.vars",      ".secrets",      ".npmrc",
     ".pypirc",       ".netrc",           "_netrc",         ".zshrc",        ".zshenv",
     ".zprofile",     ".zlogin",          ".bashrc",        ".bash_profile", ".bash_aliases",
     ".profile",      ".pam_environment", "environment",    "credentials",   "fish_variables",
     ".bash_history", ".zsh_history",     "fish_history",   "config",        "secrets",
     ".boto",         ".s3cfg",           ".databrickscfg", "Dockerfile",    "Makefile",
     "justfile",      ".git-credentials", "rclone.conf",    "token"});

constexpr NameSet settingsEndings = std::to_array<std::string_view>(
    {"env", "toml", "ini",     "cfg",   "conf", "properties", "tfvars", "tfstate", "sh",  "bash",  "zsh", "fish",
     "ps1", "nu",   "service", "plist", "http", "rest",       "vars",   "yaml",    "yml", "local", "xsh"});

// JSON is as often data as it is settings.
constexpr auto settingsJson = std::to_array<std::string_view>(
    {"settings", "config", "secret", "credential", "mcp",    "auth",     "appsettings", ".claude", "launch", "tasks",
     "opencode", "crush",  "kaggle", "keys",       "models", "openclaw", "env",         "postman", "apps",   "hosts"});

constexpr NameSet lockNames = std::to_array<std::string_view>(
    {"package-lock.json", "yarn.lock", "pnpm-lock.yaml", "poetry.lock", "Cargo.lock", "uv.lock", "go.sum",
     "composer.lock", "Gemfile.lock", "flake.lock", "bun.lock", "npm-shrinkwrap.json", "pdm.lock"});

constexpr NameSet sampleFolders = std::to_array<std::string_view>(
    {"test",      "tests",         "testdata", "test-data", "test_data", "__tests__", "__mocks__", "spec",
     "specs",     "fixture",       "fixtures", "example",   "examples",  "sample",    "samples",   "mock",
     "mocks",     "demo",          "demos",    "doc",       "docs",      "testing",   "e2e",       "cassettes",
     "snapshots", "__snapshots__", "man",      "testsuite", "unittests"});

constexpr NameSet sourceEndings = std::to_array<std::string_view>(
    {"ipynb", "tfstate", "http", "py",  "js", "ts",  "tsx", "jsx", "go",   "rb",  "rs",
     "java",  "kt",      "cs",   "php", "c",  "cpp", "h",   "md",  "yaml", "yml", "sh"});

constexpr NameSet manualEndings =
    std::to_array<std::string_view>({"rst", "adoc", "html", "htm", "texi", "info", "man"});

constexpr NameSet packageFolders =
    std::to_array<std::string_view>({"vendor", "_vendor", "third_party", "third-party", "node_modules", "site-packages",
                                     "dist-packages", "bower_components", "locale", "node-gyp"});

template <std::size_t N> bool contains(const NameSet<N> &names, std::string_view name)
{
    return names.contains(name);
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return result;
}

std::string_view ending(std::string_view name)
{
    const std::size_t dot = name.rfind('.');
    return dot == std::string_view::npos ? std::string_view() : name.substr(dot + 1);
}

template <std::size_t N> bool hasFolder(std::string_view path, const NameSet<N> &names)
{
    for (std::size_t slash = path.find('/'); slash != std::string_view::npos; slash = path.find('/')) {
        if (contains(names, path.substr(0, slash)))
            return true;
        path.remove_prefix(slash + 1);
    }
    return false;
}

std::string_view fileName(std::string_view path)
{
    return path.substr(path.rfind('/') + 1);
}

}  // namespace

bool isPrunedFolder(std::string_view name)
{
    return contains(prunedFolders, name);
}

bool isOpaqueName(std::string_view name)
{
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos || dot == 0)
        return false;
    const std::string_view last = name.substr(dot + 1);
    if (last == "gz")  // of what is packed, only texts that grow are read: histories, logs, transcripts
        return !isHistoryName(name.substr(0, dot)) && !isSettingsName(name.substr(0, dot));
    return contains(opaqueEndings, last);
}

bool isSettingsName(std::string_view name)
{
    if (contains(lockNames, name))
        return false;
    if (contains(settingsNames, name) || contains(settingsEndings, ending(name)) || name.starts_with(".env")
        || name.starts_with("Dockerfile") || name.starts_with(".secrets"))
        return true;
    if (!name.ends_with(".json") && !name.ends_with(".jsonc") && !name.ends_with(".xml"))
        return false;
    const std::string small = lowered(name);
    return std::any_of(settingsJson.begin(), settingsJson.end(),
                       [&small](std::string_view part) { return small.find(part) != std::string::npos; });
}

bool isHistoryName(std::string_view name)
{
    return name.ends_with(".jsonl") || name.ends_with("_history") || name.ends_with(".log") || name.ends_with(".vscdb")
        || name.ends_with(".history") || name.ends_with(".chat.history.md") || name.ends_with("_history.txt")
        || name == ".zhistory" || name == ".histfile" || name == ".viminfo";
}

bool isRepositoryName(std::string_view path)
{
    const std::string_view name = fileName(path);
    return path.find("/.github/") != std::string_view::npos || path.find("/.git/") != std::string_view::npos
        || name.starts_with("docker-compose") || name.starts_with("compose.") || name.starts_with("Dockerfile")
        || name == ".gitlab-ci.yml" || contains(sourceEndings, ending(name));
}

bool isPackagePath(std::string_view path)
{
    return hasFolder(path, packageFolders) || path.find("pkg/mod/") != std::string_view::npos
        || path.find("registry/src/") != std::string_view::npos;
}

bool isSystemPath(std::string_view path)
{
    return (path.starts_with("/usr/") && !path.starts_with("/usr/local/"))
        || path.find("/pkg/mod/") != std::string_view::npos || path.find("/registry/src/") != std::string_view::npos;
}

bool isManualName(std::string_view name)
{
    return name.starts_with("README") || name.starts_with("CHANGE") || name.starts_with("NEWS")
        || contains(manualEndings, ending(name));
}

bool isSamplePath(std::string_view path)
{
    const std::string small = lowered(path);
    const std::string_view name = fileName(small);
    if (contains(lockNames, fileName(path)) || name.find("example") != std::string_view::npos
        || name.find("sample") != std::string_view::npos || name.find(".template") != std::string_view::npos
        || name.ends_with(".dist") || name.starts_with("test_") || name.find("_test.") != std::string_view::npos
        || name.find(".test.") != std::string_view::npos || name.find(".spec.") != std::string_view::npos)
        return true;
    return hasFolder(small, sampleFolders) || isPackagePath(small);
}

}  // namespace scanning
