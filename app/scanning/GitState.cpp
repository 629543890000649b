// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/GitState.h"

#include "scanning/GitCommand.h"

#include <fnmatch.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <system_error>

namespace fs = std::filesystem;

namespace scanning {

namespace {

constexpr int mostBranches = 8;

constexpr std::uintmax_t largestFile = 256 * 1024 * 1024;

std::string readAll(const std::string &path)
{
    std::error_code error;
    if (!fs::is_regular_file(path, error) || fs::file_size(path, error) > largestFile)
        return {};
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::vector<std::string> linesOf(const std::string &text)
{
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string line = text.substr(at, end - at);
        while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
            line.pop_back();
        if (!line.empty() && line.front() != '#')
            lines.push_back(std::move(line));
        at = end + 1;
    }
    return lines;
}

std::uint32_t bigEndian(std::string_view bytes, std::size_t at, int count = 4)
{
    std::uint32_t value = 0;
    for (int i = 0; i < count; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + std::size_t(i)]);
    return value;
}

/// git's offset encoding: seven bits a byte, each further byte counting from one.
std::size_t varint(std::string_view bytes, std::size_t &at)
{
    std::size_t value = 0;
    for (bool first = true; at < bytes.size(); first = false) {
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        value = ((first ? 0 : value + 1) << 7) | (byte & 0x7f);
        if (!(byte & 0x80))
            break;
    }
    return value;
}

/// The host of the first remote's address: https://host/…, git@host:…, ssh://user@host/….
std::string remoteHost(const std::vector<std::string> &config)
{
    bool inRemote = false;
    for (const std::string &line : config) {
        const std::size_t begin = line.find_first_not_of(" \t");
        if (begin == std::string::npos)
            continue;
        if (line[begin] == '[') {
            inRemote = line.compare(begin, 8, "[remote ") == 0;
            continue;
        }
        const std::size_t equals = line.find('=');
        if (!inRemote || equals == std::string::npos || line.compare(begin, 3, "url") != 0)
            continue;
        std::string url = line.substr(std::min(line.size(), line.find_first_not_of(" \t", equals + 1)));
        if (const std::size_t scheme = url.find("://"); scheme != std::string::npos)
            url.erase(0, scheme + 3);
        else if (url.find(':') == std::string::npos)
            return "another folder";
        if (const std::size_t at = url.substr(0, url.find('/')).rfind('@'); at != std::string::npos)
            url.erase(0, at + 1);
        return url.substr(0, url.find_first_of("/:"));
    }
    return {};
}

std::string parentOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos || slash == 0 ? std::string() : path.substr(0, slash);
}

/// One pattern of an ignore file against a path or one of the folders above it.
bool matchesIgnore(std::string pattern, std::string_view path)
{
    const bool folderOnly = pattern.ends_with('/');
    if (folderOnly)
        pattern.pop_back();
    const bool anchored = pattern.find('/') != std::string::npos;
    if (pattern.starts_with('/'))
        pattern.erase(0, 1);
    const bool deep = pattern.starts_with("**/");
    if (deep)
        pattern.erase(0, 3);
    for (std::size_t end = path.find('/');; end = path.find('/', end + 1)) {
        const bool isFile = end == std::string_view::npos;
        const std::string part(path.substr(0, end));
        const std::string name = part.substr(part.rfind('/') + 1);
        const bool hit = (anchored && fnmatch(pattern.c_str(), part.c_str(), FNM_PATHNAME) == 0)
            || ((!anchored || deep) && fnmatch(pattern.c_str(), name.c_str(), 0) == 0);
        if (hit && !(folderOnly && isFile))
            return true;
        if (isFile)
            return false;
    }
}

}  // namespace

std::vector<std::string> indexPaths(std::string_view index)
{
    std::vector<std::string> paths;
    if (index.size() < 12 || !index.starts_with("DIRC"))
        return paths;
    const std::uint32_t version = bigEndian(index, 4);
    const std::uint32_t count = bigEndian(index, 8);
    std::size_t at = 12;
    std::string last;
    for (std::uint32_t i = 0; i < count && version >= 2 && version <= 4; ++i) {
        const std::size_t begin = at;
        if (at + 62 > index.size())
            return paths;
        const bool extended = version >= 3 && (bigEndian(index, at + 60, 2) & 0x4000);
        at += extended ? 64 : 62;
        const std::size_t kept = version == 4 ? last.size() - std::min(last.size(), varint(index, at)) : 0;
        const std::size_t end = index.find('\0', at);
        if (end == std::string_view::npos)
            return paths;
        last = last.substr(0, kept) + std::string(index.substr(at, end - at));
        paths.push_back(last);
        at = version == 4 ? end + 1 : begin + ((end - begin) / 8 + 1) * 8;
    }
    return paths;
}

int ignoredBy(const std::vector<std::string> &lines, std::string_view path)
{
    int result = -1;
    for (const std::string &line : lines) {
        const bool negated = line.starts_with('!');
        if (matchesIgnore(negated ? line.substr(1) : line, path))
            result = negated ? 0 : 1;
    }
    return result;
}

void GitStates::readPushed(Repository &repository)
{
    repository.pushed.emplace();
    if (repository.remote.empty())
        return;
    std::vector<std::string> branches =
        linesOf(gitOutput(repository.gitFolder,
                          {"for-each-ref", "--format=%(refname)", "--sort=-committerdate",
                           "--count=" + std::to_string(mostBranches), "refs/remotes"}));
    for (const std::string &branch : branches) {
        const std::string names = gitOutput(repository.gitFolder, {"ls-tree", "-r", "-z", "--name-only", branch});
        for (std::string_view rest = names; !rest.empty();) {
            const std::string_view name = rest.substr(0, rest.find('\0'));
            repository.pushed->emplace(name);
            rest.remove_prefix(std::min(rest.size(), name.size() + 1));
        }
    }
}

GitStates::Repository GitStates::read(const std::string &top, const std::string &gitFolder)
{
    Repository repository;
    repository.top = top;
    repository.gitFolder = gitFolder;
    for (std::string &path : indexPaths(readAll(gitFolder + "/index")))
        repository.tracked.insert(std::move(path));
    std::string common = gitFolder;  // a linked work tree shares the config of the first
    if (std::string text = readAll(gitFolder + "/commondir"); !text.empty()) {
        const std::string folder = linesOf(text).front();
        common = folder.starts_with('/') ? folder : gitFolder + '/' + folder;
    }
    repository.remote = remoteHost(linesOf(readAll(common + "/config")));
    repository.commonIgnores = linesOf(readAll(common + "/info/exclude"));
    return repository;
}

GitStates::Repository &GitStates::repositoryOf(const std::string &folder)
{
    const auto known = m_topOf.find(folder);
    if (known != m_topOf.end())
        return m_repositories[known->second];
    std::string top;
    for (std::string at = folder; !at.empty(); at = parentOf(at)) {
        const std::string git = at + "/.git";
        std::error_code error;
        const fs::file_status status = fs::status(git, error);
        if (status.type() != fs::file_type::directory && status.type() != fs::file_type::regular)
            continue;
        std::string gitFolder = git;
        if (status.type() == fs::file_type::regular) {
            const std::vector<std::string> lines = linesOf(readAll(git));
            if (lines.empty() || !lines.front().starts_with("gitdir: "))
                continue;
            gitFolder = lines.front().substr(8);
            if (!gitFolder.starts_with('/'))
                gitFolder = at + '/' + gitFolder;
        }
        top = at;
        if (!m_repositories.contains(top))
            m_repositories[top] = read(top, gitFolder);
        break;
    }
    m_topOf[folder] = top;
    return m_repositories[top];
}

GitState GitStates::stateOf(const std::string &path)
{
    Repository &repository = repositoryOf(parentOf(path));
    if (repository.top.empty() || path.find("/.git/") != std::string::npos)
        return {};
    const std::string inside = path.substr(repository.top.size() + 1);
    if (repository.tracked.contains(inside)) {
        if (!repository.pushed)
            readPushed(repository);
        return {GitUse::Tracked, repository.remote, repository.pushed->contains(inside)};
    }
    int ignored = ignoredBy(repository.commonIgnores, inside);
    for (std::size_t slash = 0; slash != std::string::npos;) {  // deeper ignore files overrule
        const std::string folder = slash == 0 ? std::string() : inside.substr(0, slash) + '/';
        const int here = ignoredBy(linesOf(readAll(repository.top + '/' + folder + ".gitignore")),
                                   std::string_view(inside).substr(folder.size()));
        ignored = here >= 0 ? here : ignored;
        slash = inside.find('/', slash == 0 ? 0 : slash + 1);
    }
    return {ignored == 1 ? GitUse::Ignored : GitUse::Untracked, repository.remote, false};
}

}  // namespace scanning
