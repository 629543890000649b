// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/GitHistory.h"

#include "scanning/FileNames.h"
#include "scanning/GitCommand.h"

#include <sys/stat.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <set>
#include <system_error>
#include <utility>

namespace fs = std::filesystem;

namespace scanning {

namespace {

constexpr std::size_t largestObject = 8 * 1024 * 1024;
constexpr std::size_t binaryProbe = 8 * 1024;
constexpr std::size_t mostNamed = 200;  // commits are looked for so often: each takes a walk through the history

bool isText(std::string_view bytes)
{
    return bytes.substr(0, binaryProbe).find('\0') == std::string_view::npos;
}

std::uint64_t numberOf(const ScanCache &cache, const std::string &path)
{
    struct stat status{};
    return stat(path.c_str(), &status) == 0 ? cache.number(stateOf(status)) : 0;
}

/// The ids of a pack's objects in the order in which they lie in it, so that each delta's base was just read.
std::string idsOfPack(const std::string &gitFolder, const std::string &indexBytes)
{
    std::vector<std::pair<unsigned long long, std::string_view>> objects;
    const std::string listed = gitOutput(gitFolder, {"show-index"}, indexBytes);
    for (std::string_view rest = listed; !rest.empty();) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        unsigned long long offset = 0;
        const auto end = std::from_chars(line.data(), line.data() + line.size(), offset).ptr;
        const std::string_view after = line.substr(std::size_t(end - line.data()));
        if (after.size() > 1)
            objects.emplace_back(offset, after.substr(1, after.find(' ', 1) - 1));
    }
    std::sort(objects.begin(), objects.end());
    std::string ids;
    for (const auto &[offset, id] : objects)
        ids.append(id).push_back('\n');
    return ids;
}

std::string readAll(const std::string &path)
{
    std::string bytes;
    if (FILE *file = std::fopen(path.c_str(), "rbe")) {
        std::error_code error;
        const auto size = fs::file_size(path, error);
        bytes.resize(error ? 0 : std::size_t(size));
        bytes.resize(std::fread(bytes.data(), 1, bytes.size(), file));
        std::fclose(file);
    }
    return bytes;
}

}  // namespace

struct GitHistory::Object {
    std::string id;
    std::string type;
    std::string bytes;
};

GitHistory::GitHistory(FileScan::Shared &shared, std::function<Next()> onObjects)
    : m_shared(shared), m_onObjects(std::move(onObjects)), m_finder(shared.engine)
{
}

bool GitHistory::search(const std::string &gitFolder)
{
    std::error_code error;
    bool all = true;
    for (fs::directory_iterator entry(gitFolder + "/objects/pack", error), end; !error && entry != end;
         entry.increment(error)) {
        if (entry->path().extension() == ".idx")
            all = searchPack(gitFolder, entry->path().native()) && all;
    }
    return searchLoose(gitFolder) && all && !m_stopped;
}

bool GitHistory::searchPack(const std::string &gitFolder, const std::string &index)
{
    const std::uint64_t number = numberOf(m_shared.cache, index);
    const ScanCache::Known known = number == 0 ? ScanCache::Known::Nothing : m_shared.cache.find(number);
    if (known == ScanCache::Known::Clean)
        return true;
    std::vector<Hit> hits;
    if (known == ScanCache::Known::Keys)
        hits = m_shared.cache.hits(number);
    if (!hits.empty()) {
        addKeys(gitFolder, hits);
        return true;
    }
    if (!searchObjects(gitFolder, idsOfPack(gitFolder, readAll(index)), hits))
        return false;
    m_numbers.push_back(ScanCache::marked(number, hits.empty() ? ScanCache::Known::Clean : ScanCache::Known::Keys));
    if (!hits.empty())
        m_entries[number] = hits;
    addKeys(gitFolder, hits);
    return true;
}

/// Loose objects are few, and become a pack sooner or later.
bool GitHistory::searchLoose(const std::string &gitFolder)
{
    std::string ids;
    std::error_code error;
    for (fs::directory_iterator folder(gitFolder + "/objects", error), end; !error && folder != end;
         folder.increment(error)) {
        const std::string prefix = folder->path().filename().native();
        if (prefix.size() != 2)
            continue;
        std::error_code inside;
        for (fs::directory_iterator entry(folder->path(), inside); !inside && entry != end; entry.increment(inside))
            ids += prefix + entry->path().filename().native() + '\n';
    }
    std::vector<Hit> hits;
    if (!ids.empty() && !searchObjects(gitFolder, ids, hits))
        return false;
    addKeys(gitFolder, hits);
    return true;
}

/// Reads what `git cat-file --batch` writes: a line "id type size", the bytes, a line end.
bool GitHistory::searchObjects(const std::string &gitFolder, const std::string &ids, std::vector<Hit> &hits)
{
    std::string bytes;
    std::size_t at = 0;
    const auto take = [&](std::string_view more) {
        bytes += more;
        for (;;) {
            const std::size_t line = bytes.find('\n', at);
            if (line == std::string::npos)
                break;
            const std::string_view head = std::string_view(bytes).substr(at, line - at);
            const std::size_t typeAt = head.find(' ') + 1;
            const std::size_t sizeAt = head.find(' ', typeAt) + 1;
            std::size_t size = 0;
            if (typeAt == 0 || sizeAt == 0) {  // "id missing"
                at = line + 1;
                continue;
            }
            std::from_chars(head.data() + sizeAt, head.data() + head.size(), size);
            if (bytes.size() < line + 1 + size + 1)
                break;
            const std::string_view type = head.substr(typeAt, sizeAt - typeAt - 1);
            const std::string_view object = std::string_view(bytes).substr(line + 1, size);
            if (type != "tree" && size <= largestObject && isText(object))
                look({std::string(head.substr(0, typeAt - 1)), std::string(type), std::string(object)}, hits);
            at = line + 1 + size + 1;
        }
        bytes.erase(0, at);
        at = 0;
        m_stopped = m_stopped || m_onObjects() == Next::Stop;
        return !m_stopped;
    };
    return runGit(gitFolder, {"cat-file", "--batch", "--buffer"}, ids, take);
}

void GitHistory::look(const Object &object, std::vector<Hit> &hits)
{
    m_shared.bytes.fetch_add(qint64(object.bytes.size()), std::memory_order_relaxed);
    for (const FoundKey &found : m_finder.find(object.bytes)) {
        Hit hit = hitOf(found, object.bytes, m_shared.salt);
        hit.object = object.id;
        hits.push_back(std::move(hit));
    }
}

void GitHistory::addKeys(const std::string &gitFolder, const std::vector<Hit> &hits)
{
    const fs::path folder(gitFolder);
    const std::string top = folder.filename() == ".git" ? folder.parent_path().native() : gitFolder;
    for (const Hit &hit : hits) {
        CommittedKey key{top, hit.object, {}, {}, false, hit};
        if (m_keys.size() < mostNamed) {
            // The first commit with it is the last that git names.
            const std::string told =
                gitOutput(gitFolder,
                          {"log", "--all", "--format=%x00%h of %as%x00", "--name-only", "--find-object=" + hit.object});
            const std::size_t begin = told.rfind('\0', told.rfind('\0') - 1);
            if (begin != std::string::npos && told.size() > begin + 1) {
                const std::size_t middle = told.find('\0', begin + 1);
                key.commit = told.substr(begin + 1, middle - begin - 1);
                key.isPushed =
                    !gitOutput(gitFolder,
                               {"branch", "--remotes", "--contains", key.commit.substr(0, key.commit.find(' '))})
                         .empty();
                const std::size_t name = told.find_first_not_of('\n', middle + 1);
                if (name != std::string::npos)
                    key.file = told.substr(name, told.find('\n', name) - name);
            }
        }
        m_keys.push_back(std::move(key));
    }
}

}  // namespace scanning
