// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuring/RecordJson.h"

#include "configuring/Text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace configuring {

namespace {

QLatin1String operator""_k(const char *name, std::size_t size)
{
    return QLatin1String(name, qsizetype(size));
}

std::string bytes(const QJsonValue &value)
{
    return value.toString().toStdString();
}

/// A text, or where it stands among the sealed ones: {"sealed": 0}.
QJsonValue textOrPlace(const std::string &text, const std::optional<std::size_t> &sealed)
{
    return sealed ? QJsonValue(QJsonObject{{"sealed"_k, qint64(*sealed)}}) : QJsonValue(fromUtf8(text));
}

std::optional<std::size_t> placeOf(const QJsonValue &json)
{
    return json.isObject() ? std::optional(std::size_t(json["sealed"_k].toInteger())) : std::nullopt;
}

QJsonObject toJson(const KeyRecord &key)
{
    QJsonArray path;
    for (const std::string &part : key.path)
        path.append(fromUtf8(part));
    return {{"path"_k, path},
            {"before"_k, key.before ? textOrPlace(*key.before, key.sealed) : QJsonValue()},
            {"after_sha256"_k, fromUtf8(key.afterHash)},
            {"depth_before"_k, qint64(key.depthBefore)},
            {"shared"_k, key.shared}};
}

KeyRecord keyFromJson(const QJsonValue &json)
{
    KeyRecord key;
    const QJsonArray path = json["path"_k].toArray();
    for (const QJsonValue &part : path)
        key.path.push_back(bytes(part));
    key.sealed = placeOf(json["before"_k]);
    if (json["before"_k].isString() || key.sealed)
        key.before = bytes(json["before"_k]);
    key.afterHash = bytes(json["after_sha256"_k]);
    key.depthBefore = std::size_t(json["depth_before"_k].toInteger());
    key.shared = json["shared"_k].toBool();
    return key;
}

/// For somebody who has this file and no Spotmeter.
QString byHand(const Record &record)
{
    QString how = QStringLiteral("To take this change back by hand, open %1. At each of \"keys\", put back what "
                                 "\"before\" says; where it says null, remove the key.")
                      .arg(record.path);
    if (record.createdFile)
        how += QStringLiteral(" Spotmeter made this file: if nothing else is in it, remove it.");
    if (!record.sealedIn.isEmpty())
        how +=
            QStringLiteral(" Keys and tokens that stood there are kept in %1, numbered from 0.").arg(record.sealedIn);
    return how;
}

}  // namespace

QByteArray toJson(const Record &record)
{
    QJsonArray back;
    for (const ReverseStep &step : record.back)
        back.append(QJsonObject{{"offset"_k, qint64(step.offset)},
                                {"removed"_k, textOrPlace(step.removed, step.sealed)},
                                {"inserted_length"_k, qint64(step.inserted)}});
    QJsonArray keys;
    for (const KeyRecord &key : record.keys)
        keys.append(toJson(key));
    QJsonObject marks;
    for (auto mark = record.marks.begin(); mark != record.marks.end(); ++mark)
        marks.insert(mark.key(), mark.value());
    const QJsonObject json{{"owner"_k, record.owner},
                           {"path"_k, record.path},
                           {"format"_k, fromUtf8(name(record.format))},
                           {"created_file"_k, record.createdFile},
                           {"created_folders"_k, QJsonArray::fromStringList(record.createdFolders)},
                           {"before_sha256"_k, fromUtf8(record.beforeHash)},
                           {"after_sha256"_k, fromUtf8(record.afterHash)},
                           {"undo_from_last_to_first"_k, back},
                           {"keys"_k, keys},
                           {"marks"_k, marks},
                           {"sealed_in"_k, record.sealedIn},
                           {"by_hand"_k, byHand(record)}};
    return QJsonDocument(json).toJson();
}

core::Result<Record> recordFromJson(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const auto format = formatFromName(bytes(json["format"_k]));
    if (!format || !json["path"_k].isString() || !json["owner"_k].isString())
        return badInput(QStringLiteral("This is not a record of a change."));
    Record record;
    record.owner = json["owner"_k].toString();
    record.path = json["path"_k].toString();
    record.format = *format;
    record.createdFile = json["created_file"_k].toBool();
    record.createdFolders = json["created_folders"_k].toVariant().toStringList();
    record.beforeHash = bytes(json["before_sha256"_k]);
    record.afterHash = bytes(json["after_sha256"_k]);
    const QJsonArray back = json["undo_from_last_to_first"_k].toArray();
    for (const QJsonValue &step : back)
        record.back.push_back({std::size_t(step["offset"_k].toInteger()), bytes(step["removed"_k]),
                               std::size_t(step["inserted_length"_k].toInteger()), placeOf(step["removed"_k])});
    const QJsonArray keys = json["keys"_k].toArray();
    for (const QJsonValue &key : keys)
        record.keys.push_back(keyFromJson(key));
    const QJsonObject marks = json["marks"_k].toObject();
    for (auto mark = marks.begin(); mark != marks.end(); ++mark)
        record.marks.insert(mark.key(), mark.value().toString());
    record.sealedIn = json["sealed_in"_k].toString();
    return record;
}

}  // namespace configuring
