// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace scanning {

/// What a project has told other scanners to let be: `.gitleaksignore` (path and line), `.gitleaks.toml` (the
/// paths of its allowlists), `.secrets.baseline` (SHA-1 of the secret), `.secretlintignore` and `.secretsignore`
/// (patterns like git's). Looks in the folders above a file up to the work tree's top; remembers what it has read.
/// One thread.
class ForeignAllowlists {
public:
    struct Suspect {
        std::string path;
        int line = 0;
        std::string baseline;  ///< as in Hit
    };

    explicit ForeignAllowlists(std::string salt) : m_salt(std::move(salt)) { }

    bool cover(const Suspect &suspect);

private:
    struct Folder {
        std::set<std::string> lines;  ///< "path:line" from this folder
        std::set<std::string> baseline;
        std::vector<std::string> ignores;
        std::vector<QRegularExpression> paths;
        bool isEmpty = true;
        const Folder *above = nullptr;  ///< the next one up to the top that says something
        std::size_t inside = 0;  ///< where a path from this folder begins
    };

    const Folder *folderAt(const std::string &path);
    static bool covers(const Folder &folder, const Suspect &suspect, const std::string &inside);
    Folder read(const std::string &path);

    std::string m_salt;
    std::map<std::string, Folder> m_folders;
};

}  // namespace scanning
