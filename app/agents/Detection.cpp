// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/Detection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace agents {

namespace {

/// Where installers and version managers put programs that only a shell's PATH knows; one "*" each.
const char *const foldersBelowHome[] = {
    ".local/bin",
    ".npm-global/bin",
    ".bun/bin",
    ".volta/bin",
    ".opencode/bin",
    ".claude/local",
    ".local/share/pnpm",
    ".nvm/versions/node/*/bin",
    ".local/share/fnm/node-versions/*/installation/bin",
};

QStringList searchFolders(const Surroundings &surroundings)
{
    QStringList folders = surroundings.searchPath;
    for (const char *pattern : foldersBelowHome) {
        const QString path = surroundings.home + u'/' + QLatin1String(pattern);
        const qsizetype star = path.indexOf(u'*');
        if (star < 0) {
            folders.append(path);
            continue;
        }
        const QDir parent(path.left(star));
        const QStringList versions = parent.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
        for (const QString &version : versions)
            folders.append(parent.absoluteFilePath(version) + path.mid(star + 1));
    }
    return folders;
}

QString findBinary(const Agent &agent, const Surroundings &surroundings)
{
    const QStringList folders = searchFolders(surroundings);
    for (const QString &folder : folders) {
        for (const QString &name : agent.binaries) {
            const QFileInfo file(folder + u'/' + name);
            if (file.isFile() && file.isExecutable())
                return file.canonicalFilePath();
        }
    }
    return {};
}

QString versionInPackage(const QString &binary, const QStringList &packages)
{
    QDir folder = QFileInfo(binary).dir();
    for (int i = 0; i < 6; ++i) {
        QFile file(folder.absoluteFilePath(QStringLiteral("package.json")));
        if (file.open(QIODevice::ReadOnly)) {
            const QJsonObject package = QJsonDocument::fromJson(file.read(1'000'000)).object();
            if (packages.contains(package[QLatin1String("name")].toString()))
                return package[QLatin1String("version")].toString();
        }
        if (!folder.cdUp())
            break;
    }
    return {};
}

/// Native installers keep their programs in …/versions/2.1.330.
QString versionInPath(const QString &binary)
{
    static const QRegularExpression version(QStringLiteral(R"(/versions/(\d+\.[^/]*))"));
    return version.match(binary).captured(1);
}

}  // namespace

Installation detect(const Agent &agent, const Surroundings &surroundings)
{
    Installation installation;
    installation.binary = findBinary(agent, surroundings);
    if (!installation.binary.isEmpty()) {
        installation.version = versionInPackage(installation.binary, agent.packages);
        if (installation.version.isEmpty())
            installation.version = versionInPath(installation.binary);
    }
    const bool used = std::any_of(agent.folders.begin(), agent.folders.end(), [&surroundings](const QString &folder) {
        const QFileInfo path(surroundings.expand(folder));
        if (!folder.endsWith(u'*'))
            return path.isDir();
        return !path.dir().entryList({path.fileName()}, QDir::Dirs | QDir::NoDotAndDotDot).isEmpty();
    });
    installation.found = used || !installation.binary.isEmpty();
    return installation;
}

}  // namespace agents
