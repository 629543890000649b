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

QJsonObject toJson(const KeyRecord &key)
{
    QJsonArray path;
    for (const std::string &part : key.path)
        path.append(fromUtf8(part));
    return {{"path"_k, path},
            {"before"_k, key.before ? QJsonValue(fromUtf8(*key.before)) : QJsonValue()},
            {"after_sha256"_k, fromUtf8(key.afterHash)},
            {"depth_before"_k, qint64(key.depthBefore)}};
}

KeyRecord keyFromJson(const QJsonValue &json)
{
    KeyRecord key;
    const QJsonArray path = json["path"_k].toArray();
    for (const QJsonValue &part : path)
        key.path.push_back(bytes(part));
    if (json["before"_k].isString())
        key.before = bytes(json["before"_k]);
    key.afterHash = bytes(json["after_sha256"_k]);
    key.depthBefore = std::size_t(json["depth_before"_k].toInteger());
    return key;
}

}  // namespace

QByteArray toJson(const Record &record)
{
    QJsonArray back;
    for (const ReverseStep &step : record.back)
        back.append(QJsonObject{{"offset"_k, qint64(step.offset)},
                                {"removed"_k, fromUtf8(step.removed)},
                                {"inserted_length"_k, qint64(step.inserted)}});
    QJsonArray keys;
    for (const KeyRecord &key : record.keys)
        keys.append(toJson(key));
    const QJsonObject json{{"owner"_k, record.owner},
                           {"path"_k, record.path},
                           {"format"_k, fromUtf8(name(record.format))},
                           {"created_file"_k, record.createdFile},
                           {"created_folders"_k, QJsonArray::fromStringList(record.createdFolders)},
                           {"before_sha256"_k, fromUtf8(record.beforeHash)},
                           {"after_sha256"_k, fromUtf8(record.afterHash)},
                           {"undo_from_last_to_first"_k, back},
                           {"keys"_k, keys}};
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
                               std::size_t(step["inserted_length"_k].toInteger())});
    const QJsonArray keys = json["keys"_k].toArray();
    for (const QJsonValue &key : keys)
        record.keys.push_back(keyFromJson(key));
    return record;
}

}  // namespace configuring
