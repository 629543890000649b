// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanning/ForeignAllowlists.h"

#include "scanning/Fingerprint.h"
#include "scanning/GitState.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/stat.h>

#include <algorithm>

namespace scanning {

namespace {

constexpr qint64 largest = 4 * 1024 * 1024;

QByteArray readAll(const std::string &path)
{
    QFile file(QFile::decodeName(path.c_str()));
    return file.open(QIODevice::ReadOnly) ? file.read(largest) : QByteArray();
}

std::vector<std::string> linesOf(const QByteArray &bytes)
{
    std::vector<std::string> lines;
    for (const QByteArray &line : bytes.split('\n')) {
        const QByteArray text = line.trimmed();
        if (!text.isEmpty() && !text.startsWith('#'))
            lines.push_back(text.toStdString());
    }
    return lines;
}

/// "commit:path:rule:line" or "path:rule:line": what remains is path and line, since rules have other names here.
std::string pathAndLine(const std::string &entry)
{
    const QStringList parts = QString::fromStdString(entry).split(u':');
    if (parts.size() < 3)
        return {};
    const QString path = parts.size() > 3 ? parts[parts.size() - 3] : parts[0];
    return (path + u':' + parts.last()).toStdString();
}

void readBaseline(const QByteArray &json, const std::string &salt, std::set<std::string> &fingerprints)
{
    const QJsonObject results = QJsonDocument::fromJson(json).object()[QLatin1String("results")].toObject();
    for (const QJsonValue &file : results) {
        const QJsonArray secrets = file.toArray();
        for (const QJsonValue &secret : secrets)
            fingerprints.insert(fingerprint(secret[QLatin1String("hashed_secret")].toString().toStdString(), salt));
    }
}

/// The texts of the lists called `paths` in the sections of a .gitleaks.toml that are allowlists.
std::vector<QRegularExpression> allowedPaths(const QByteArray &toml)
{
    static const QRegularExpression section(QStringLiteral(R"(^\[\[?(?:rules\.)?allowlists?\]\]?(.*?)(?=^\[|\z))"),
                                            QRegularExpression::MultilineOption
                                                | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression list(QStringLiteral(R"(^\s*paths\s*=\s*\[(.*?)\]\s*$)"),
                                         QRegularExpression::MultilineOption
                                             | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression entry(QStringLiteral(R"re('''(.+?)'''|'([^'\n]+)'|"([^"\n]+)")re"));
    std::vector<QRegularExpression> paths;
    for (auto sections = section.globalMatch(QString::fromUtf8(toml)); sections.hasNext();) {
        const QString body = sections.next().captured(1);
        const auto found = list.match(body);
        for (auto entries = entry.globalMatch(found.captured(1)); entries.hasNext();) {
            const auto one = entries.next();
            const QRegularExpression pattern(one.captured(one.lastCapturedIndex()));
            if (pattern.isValid())
                paths.push_back(pattern);
        }
    }
    return paths;
}

std::string parentOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

}  // namespace

ForeignAllowlists::Folder ForeignAllowlists::read(const std::string &path)
{
    Folder folder;
    for (const std::string &entry : linesOf(readAll(path + "/.gitleaksignore")))
        folder.lines.insert(pathAndLine(entry));
    readBaseline(readAll(path + "/.secrets.baseline"), m_salt, folder.baseline);
    for (const char *name : {"/.secretlintignore", "/.secretsignore"}) {
        for (std::string &line : linesOf(readAll(path + name)))
            folder.ignores.push_back(std::move(line));
    }
    folder.paths = allowedPaths(readAll(path + "/.gitleaks.toml"));
    folder.isEmpty = folder.lines.empty() && folder.baseline.empty() && folder.ignores.empty() && folder.paths.empty();
    struct stat status{};
    if (!path.empty() && stat((path + "/.git").c_str(), &status) != 0)
        folder.above = folderAt(parentOf(path));
    folder.inside = path.size() + 1;
    return folder;
}

/// The folder, or else the next one above it that says something; null if none does.
const ForeignAllowlists::Folder *ForeignAllowlists::folderAt(const std::string &path)
{
    auto known = m_folders.find(path);
    if (known == m_folders.end())
        known = m_folders.emplace(path, read(path)).first;
    return known->second.isEmpty ? known->second.above : &known->second;
}

bool ForeignAllowlists::cover(const Suspect &suspect)
{
    for (const Folder *folder = folderAt(parentOf(suspect.path)); folder; folder = folder->above) {
        if (covers(*folder, suspect, suspect.path.substr(folder->inside)))
            return true;
    }
    return false;
}

bool ForeignAllowlists::covers(const Folder &folder, const Suspect &suspect, const std::string &inside)
{
    const QString insideText = QFile::decodeName(inside.c_str());
    return folder.lines.contains(inside + ':' + std::to_string(suspect.line))
        || folder.baseline.contains(suspect.baseline) || ignoredBy(folder.ignores, inside) == 1
        || std::any_of(folder.paths.begin(), folder.paths.end(),
                       [&](const auto &path) { return path.match(insideText).hasMatch(); });
}

}  // namespace scanning
