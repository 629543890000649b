// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/LogPlaces.h"

#include "importing/Json.h"
#include "importing/LineFile.h"

#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <memory>

namespace importing {

namespace {

constexpr int deepest = 8;

struct CloseFolder {
    void operator()(DIR *folder) const { closedir(folder); }
};

std::string below(const std::string &folder, const char *name)
{
    return folder + '/' + name;
}

bool isFolder(const std::string &path, unsigned char type)
{
    if (type != DT_UNKNOWN)
        return type == DT_DIR;
    struct stat status{};
    return lstat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

/// Links to folders are not followed: they may lead in a circle.
void walk(const LogPlace &place, const std::string &folder, int depth, std::vector<FoundLog> &found)
{
    const std::unique_ptr<DIR, CloseFolder> open(opendir(folder.c_str()));
    if (!open || depth > deepest)
        return;
    while (const dirent *entry = readdir(open.get())) {
        const std::string_view name = entry->d_name;
        if (name == "." || name == "..")
            continue;
        const std::string path = below(folder, entry->d_name);
        if (isFolder(path, entry->d_type)) {
            walk(place, path, depth + 1, found);
        } else if (belongsTo(place, path)) {
            core::LogFile file = factsOf(path);
            if (file.size >= 0)
                found.push_back({&place, std::move(file)});
        }
    }
}

std::vector<std::string> claudeFolders(const std::string &home,
                                       const std::function<std::string(const char *)> &variable)
{
    std::string named = variable("CLAUDE_CONFIG_DIR");
    if (named.empty()) {
        const std::string config = variable("XDG_CONFIG_HOME");
        return {home + "/.claude", (config.empty() ? home + "/.config" : config) + "/claude"};
    }
    std::vector<std::string> folders;
    for (std::size_t comma = 0; comma != std::string::npos; named.erase(0, comma + 1)) {
        comma = named.find(',');
        folders.push_back(named.substr(0, comma));
        if (comma == std::string::npos)
            break;
    }
    return folders;
}

/// Gemini CLI names a project's folder in projects.json: {"projects": {"/home/me/thing": "thing"}}.
std::string geminiProject(const LogPlace &place, const std::string &path)
{
    const std::string rest = path.substr(place.folder.size() + 1);
    const std::string name = rest.substr(0, rest.find('/'));
    const auto file = LineFile::open(place.folder + "/../projects.json");
    std::string json;
    if (file)
        file->read(0, LineFile::Unfinished::Tell,
                   [&json](std::string_view line, qint64) { json.append(line).append(" "); });
    json.reserve(json.size() + linePadding);
    std::string project;
    json::Parser parser;
    auto object = parser.parse(json);
    if (!object)
        return project;
    json::forEachField(*object, [&](std::string_view key, json::Value &projects) {
        if (key == "projects")
            json::forEachField(projects, [&](std::string_view folder, json::Value &called) {
                if (json::text(called) == name)
                    project = folder;
            });
    });
    return project;
}

}  // namespace

LogPlaces LogPlaces::of(const std::string &home, const std::function<std::string(const char *)> &variable)
{
    LogPlaces places;
    for (const std::string &folder : claudeFolders(home, variable))
        places.folders.push_back({"claude-code", LogFormat::Claude, folder + "/projects", ""});
    const std::string codex = variable("CODEX_HOME");
    for (const char *sessions : {"/sessions", "/archived_sessions"})
        places.folders.push_back(
            {"codex", LogFormat::Codex, (codex.empty() ? home + "/.codex" : codex) + sessions, ""});
    places.folders.push_back({"gemini-cli", LogFormat::Gemini, home + "/.gemini/tmp", "/chats/session-"});
    places.folders.push_back(
        {"gemini-cli", LogFormat::GeminiSession, home + "/.gemini/tmp", "/chats/session-", ".json"});
    places.folders.push_back({"cline-cli", LogFormat::Cline, home + "/.cline/data/sessions", "", ".messages.json"});
    places.folders.push_back({"continue", LogFormat::Continue, home + "/.continue/sessions", "", ".json"});
    places.folders.push_back({"qwen-code", LogFormat::Qwen, home + "/.qwen/projects", "/chats/"});
    places.folders.push_back({"copilot-cli", LogFormat::Copilot, home + "/.copilot/session-state", "/events.jsonl"});
    places.folders.push_back({"pi", LogFormat::Pi, home + "/.pi/agent/sessions", ""});
    const std::string named = variable("XDG_DATA_HOME");
    const std::string data = named.empty() ? home + "/.local/share" : named;
    places.folders.push_back({"opencode", LogFormat::OpenCodeMessage, data + "/opencode/storage/message", "", ".json"});
    places.databases.push_back({"opencode", data + "/opencode/opencode.db"});
    places.databases.push_back({"kilo-cli", data + "/kilo/kilo.db"});
    return places;
}

bool LogPlaces::has(const std::string &path) const
{
    return std::any_of(folders.begin(), folders.end(), [&](const LogPlace &place) { return belongsTo(place, path); })
        || std::any_of(databases.begin(), databases.end(),
                       [&](const LogDatabase &database) { return belongsTo(database, path); });
}

bool belongsTo(const LogDatabase &database, const std::string &path)
{
    return path == database.path || path == database.path + "-wal";
}

std::vector<FoundLog> findLogs(const LogPlace &place)
{
    std::vector<FoundLog> found;
    walk(place, place.folder, 0, found);
    return found;
}

bool belongsTo(const LogPlace &place, const std::string &path)
{
    return path.starts_with(place.folder + '/') && path.ends_with(place.ending)
        && path.find(place.within, place.folder.size()) != std::string::npos;
}

LogFacts factsOf(const FoundLog &log)
{
    LogFacts facts;
    facts.agent = log.place->agent;
    facts.changedAt = log.file.changedAt / 1'000'000;
    const std::string &path = log.file.path;
    const std::string name = path.substr(path.rfind('/') + 1);
    if (log.place->format == LogFormat::Claude || log.place->format == LogFormat::Qwen)
        facts.session = name.substr(0, name.rfind('.'));
    if (log.place->format == LogFormat::Gemini || log.place->format == LogFormat::GeminiSession)
        facts.project = geminiProject(*log.place, path);
    return facts;
}

}  // namespace importing
