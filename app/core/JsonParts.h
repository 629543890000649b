// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

/// What every value's JSON is put together from.
namespace core {

inline QLatin1String operator""_k(const char *name, std::size_t size)
{
    return QLatin1String(name, qsizetype(size));
}

inline QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

inline std::string bytes(const QJsonValue &value)
{
    return value.toString().toStdString();
}

inline QStringList stringList(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        list.append(entry.toString());
    return list;
}

template <class T> QJsonArray arrayOf(const std::vector<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

}  // namespace core
