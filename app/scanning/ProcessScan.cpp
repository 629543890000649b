// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/ProcessScan.h"

#include "core/Secret.h"
#include "scanning/Fingerprint.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <system_error>

namespace fs = std::filesystem;

namespace scanning {

namespace {

std::string readAll(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// The name of the variable in whose line the offset is.
std::string variableAt(std::string_view text, std::size_t at)
{
    const std::size_t line = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
    const std::string_view rest = text.substr(line);
    return std::string(rest.substr(0, rest.find('=')));
}

bool isMine(const std::string &path)
{
    struct stat status{};
    return stat(path.c_str(), &status) == 0 && status.st_uid == geteuid();
}

}  // namespace

std::vector<ProcessHit> scanProcesses(const std::string &proc, const PatternEngine &engine, const std::string &salt)
{
    std::vector<ProcessHit> hits;
    std::set<std::string> seen;  // program, variable and key
    KeyFinder finder(engine);
    std::error_code error;
    for (fs::directory_iterator entry(proc, error), end; !error && entry != end; entry.increment(error)) {
        const std::string pid = entry->path().filename().native();
        if (pid.find_first_not_of("0123456789") != std::string::npos || !isMine(entry->path().native()))
            continue;
        std::string text = readAll(entry->path().native() + "/environ");
        std::replace(text.begin(), text.end(), '\0', '\n');
        std::string program = readAll(entry->path().native() + "/comm");
        program.erase(std::remove(program.begin(), program.end(), '\n'), program.end());
        for (const FoundKey &found : finder.find(text, TextKind::Settings)) {
            const std::string variable = variableAt(text, std::size_t(found.key.data() - text.data()));
            const std::string key = canonical(found);
            const std::string print = fingerprint(key, salt);
            if (seen.insert(program + '\n' + variable + '\n' + print).second) {
                Hit hit;
                hit.rule = found.rule;
                hit.level = found.level;
                hit.fingerprint = print;
                hit.masked = core::masked(key);
                hits.push_back({"environment of " + program + " (process " + pid + "): " + variable, std::move(hit)});
            }
        }
    }
    return hits;
}

}  // namespace scanning
