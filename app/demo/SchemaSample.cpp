// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/SchemaSample.h"

#include <QJsonArray>
#include <QJsonObject>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

QString typeOf(const QJsonObject &schema)
{
    const QJsonValue type = schema["type"_L1];
    return (type.isArray() ? type.toArray().first() : type).toString().toLower();
}

QJsonObject sampleObject(const QJsonObject &schema, int depth)
{
    QJsonObject sample;
    const QJsonObject properties = schema["properties"_L1].toObject();
    for (auto property = properties.begin(); property != properties.end(); ++property)
        sample[property.key()] = sampleFor(property.value().toObject(), depth - 1);
    return sample;
}

}  // namespace

QJsonValue sampleFor(const QJsonObject &schema, int depth)
{
    if (depth == 0)
        return QJsonValue::Null;
    if (const QJsonArray choices = schema["enum"_L1].toArray(); !choices.isEmpty())
        return choices.first();
    if (const QJsonArray choices = schema["anyOf"_L1].toArray(); !choices.isEmpty())
        return sampleFor(choices.first().toObject(), depth - 1);
    const QString type = typeOf(schema);
    if (type == "object"_L1 || schema.contains("properties"_L1))
        return sampleObject(schema, depth);
    if (type == "array"_L1)
        return QJsonArray();
    if (type == "integer"_L1 || type == "number"_L1)
        return schema["minimum"_L1].toDouble(1);
    if (type == "boolean"_L1)
        return false;
    return u"Demo session"_s;
}

}  // namespace demo
