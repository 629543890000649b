// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedying/UndoRecord.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace remedying {

namespace {

constexpr std::string_view mark = "\x01key\x01";  // control characters stand in no text that we change

std::string replaced(std::string text, std::string_view what, std::string_view with)
{
    if (what.empty())
        return text;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

}  // namespace

std::vector<configuring::ReverseStep> stepsBack(std::string_view bytes, const std::vector<Replacement> &replacements,
                                                std::string_view secret)
{
    std::vector<configuring::ReverseStep> steps;
    std::size_t grown = 0;  // wraps round where the text shrinks, and back
    for (const Replacement &one : replacements) {
        steps.push_back({one.offset + grown, replaced(std::string(bytes.substr(one.offset, one.length)), secret, mark),
                         one.text.size()});
        grown += one.text.size() - one.length;
    }
    return steps;
}

std::vector<configuring::ReverseStep> withSecret(std::vector<configuring::ReverseStep> steps, std::string_view secret)
{
    for (configuring::ReverseStep &step : steps)
        step.removed = replaced(std::move(step.removed), mark, secret);
    return steps;
}

QString UndoRecords::pathOf(const QString &id) const
{
    return m_folder + u'/' + id + QStringLiteral(".json");
}

std::vector<UndoRecord> UndoRecords::all() const
{
    std::vector<UndoRecord> records;
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (auto record = undoRecordFromJson(file.readAll()))
            records.push_back(*std::move(record));
    }
    std::sort(records.begin(), records.end(), [](const auto &a, const auto &b) { return a.at > b.at; });
    return records;
}

core::Result<void> UndoRecords::save(const UndoRecord &record) const
{
    QSaveFile file(pathOf(record.id));
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(toJson(record)) < 0
        || !file.commit())
        return core::Error{core::ErrorKind::Internal,
                           QStringLiteral("Cannot write %1: %2.").arg(file.fileName(), file.errorString())};
    return {};
}

void UndoRecords::forget(const QString &id) const
{
    QFile::remove(pathOf(id));
}

QByteArray toJson(const UndoRecord &record)
{
    QJsonArray steps;
    for (const configuring::ReverseStep &step : record.steps)
        steps.append(QJsonObject{{QStringLiteral("offset"), qint64(step.offset)},
                                 {QStringLiteral("inserted"), qint64(step.inserted)},
                                 {QStringLiteral("removed"), QString::fromStdString(step.removed)}});
    QJsonObject json{{QStringLiteral("id"), record.id},
                     {QStringLiteral("at"), record.at},
                     {QStringLiteral("remedy"), QString::fromStdString(std::string(name(record.remedy)))},
                     {QStringLiteral("path"), record.path},
                     {QStringLiteral("what"), record.what},
                     {QStringLiteral("entry"), record.entry},
                     {QStringLiteral("after_hash"), QString::fromStdString(record.afterHash)},
                     {QStringLiteral("created"), record.created},
                     {QStringLiteral("steps"), steps}};
    if (record.mode)
        json[QStringLiteral("mode")] = int(*record.mode);
    return QJsonDocument(json).toJson();
}

core::Result<UndoRecord> undoRecordFromJson(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto remedy = remedyFromName(json[QLatin1String("remedy")].toString().toStdString());
    UndoRecord record;
    record.id = json[QLatin1String("id")].toString();
    if (!remedy || record.id.isEmpty())
        return core::Error{core::ErrorKind::BadInput, QStringLiteral("The record of a remedy cannot be read.")};
    record.remedy = *remedy;
    record.at = json[QLatin1String("at")].toInteger();
    record.path = json[QLatin1String("path")].toString();
    record.what = json[QLatin1String("what")].toString();
    record.entry = json[QLatin1String("entry")].toString();
    record.afterHash = json[QLatin1String("after_hash")].toString().toStdString();
    record.created = json[QLatin1String("created")].toBool();
    const QJsonArray steps = json[QLatin1String("steps")].toArray();
    for (const QJsonValue &step : steps)
        record.steps.push_back({std::size_t(step[QLatin1String("offset")].toInteger()),
                                step[QLatin1String("removed")].toString().toStdString(),
                                std::size_t(step[QLatin1String("inserted")].toInteger())});
    if (json.contains(QLatin1String("mode")))
        record.mode = unsigned(json[QLatin1String("mode")].toInt());
    return record;
}

}  // namespace remedying
