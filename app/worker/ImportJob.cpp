// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/ImportJob.h"

#include "importing/BatchBytes.h"
#include "importing/Importer.h"
#include "storing/LogFiles.h"
#include "worker/Pipe.h"

#include <QJsonArray>

#include <cstdlib>

namespace worker {

namespace {

std::string variable(const char *name)
{
    const char *value = std::getenv(name);
    return value != nullptr ? value : std::string();
}

core::Result<importing::Importer::Known> readKnown(const QString &database)
{
    auto files = storing::knownLogFiles(database);
    if (!files)
        return files.error();
    importing::Importer::Known known;
    known.reserve(files->size());
    for (core::LogFile &file : *files) {
        std::string path = file.path;
        known.emplace(std::move(path), std::move(file));
    }
    return known;
}

QJsonArray texts(const std::vector<std::string> &sentences)
{
    QJsonArray array;
    for (const std::string &sentence : sentences)
        array.append(QString::fromStdString(sentence));
    return array;
}

}  // namespace

core::Result<QJsonObject> runImport(const QJsonObject &request, Pipe &pipe)
{
    const std::string home = request[QLatin1String("home")].toString().toStdString();
    if (home.empty())
        return core::Error{core::ErrorKind::BadInput, QStringLiteral("The import names no \"home\".")};
    auto known = readKnown(request[QLatin1String("database")].toString());
    if (!known)
        return known.error();
    bool isWanted = true;
    importing::Importer importer(importing::LogPlaces::of(home, variable), std::move(*known),
                                 [&pipe, &isWanted](core::LogBatch &&batch) {
                                     isWanted = isWanted && pipe.writeBatch(importing::toBytes(batch));
                                 });
    std::vector<std::string> paths;
    const QJsonArray wanted = request[QLatin1String("paths")].toArray();
    for (const QJsonValue &path : wanted)
        paths.push_back(path.toString().toStdString());
    const auto outcome = paths.empty() ? importer.importAll() : importer.import(paths);
    return QJsonObject{{QStringLiteral("imported"),
                        QJsonObject{{QStringLiteral("files"), outcome.files},
                                    {QStringLiteral("changed"), outcome.changed},
                                    {QStringLiteral("bytes"), outcome.bytes},
                                    {QStringLiteral("unreadable"), texts(outcome.unreadable)}}}};
}

}  // namespace worker
