// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Json.h"

#include "core/JsonParts.h"

#include <QDateTime>

namespace core {

QJsonObject toJson(const Error &error)
{
    return {{"kind"_k, text(name(error.kind))}, {"message"_k, error.message}};
}

QString utcText(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

qint64 utcFromText(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

}  // namespace core
